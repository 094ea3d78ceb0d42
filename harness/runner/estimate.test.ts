import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../conductor/fixtures/stage.ts'
import { estimateOf, estimateText } from './estimate.ts'

const hello = scenarioOf('steps: [{ shopper: Hello! }]')
const two = scenarioOf(`given:
  shoppers: { bob: { signed in: true } }
steps:
  - shopper: Hello!
  - { shopper: Hi!, by: bob }
  - wait: 2 min
  - shopper: Thanks!`)

describe('an estimate', () => {
  it('counts a conversation for each who speaks, a turn for each message, and all of it again for each repeat', () => {
    expect(estimateOf([hello, two], 3, 1)).toEqual({ episodes: 6, conversations: 9, turns: 12, minutes: 1 })
  })

  it('takes less where several are played at once, but not where there is only one', () => {
    expect(estimateOf([hello, two], 3, 2).minutes).toBe(0.5)
    expect(estimateOf([two], 1, 8).minutes).toBe(0.25)
  })

  it('is said in one line', () => {
    expect(estimateText(estimateOf([hello], 1, 4), 4)).toBe(
      '1 episode, 1 conversation, 1 turn: about 5 s at 5 s a reply, 1 at once',
    )
    expect(estimateText(estimateOf([two], 30, 1), 1)).toContain(
      '30 episodes, 60 conversations, 90 turns: about 8 min',
    )
  })
})
