import { describe, expect, it } from 'vitest'
import { functionBot } from '../bots/in-process.ts'
import { entriesOf, playedBy, scenarioOf } from '../conductor/fixtures/stage.ts'
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
    expect(estimateOf([hello, two], { repeats: 3, parallel: 1 })).toMatchObject({
      ...{ episodes: 6, conversations: 9, turns: 12, minutes: 1 },
    })
  })

  it('takes less where several are played at once, but not where there is only one', () => {
    expect(estimateOf([hello, two], { repeats: 3, parallel: 2 }).minutes).toBe(0.5)
    expect(estimateOf([two], { repeats: 1, parallel: 8 }).minutes).toBe(0.25)
  })

  it('is said in one line', () => {
    expect(estimateText(estimateOf([hello], { repeats: 1, parallel: 4 }), 4)).toBe(
      '1 episode, 1 conversation, 1 turn: about 5 s at 5 s a reply, 1 at once',
    )
    expect(estimateText(estimateOf([two], { repeats: 30, parallel: 1 }), 1)).toContain(
      '30 episodes, 60 conversations, 90 turns: about 8 min',
    )
  })

  it('has a prelude and a farewell in each conversation', () => {
    const customs = { prelude: ['Hi', '1'], farewell: ['No, thanks'] }
    expect(estimateOf([hello, two], { repeats: 1, parallel: 1, customs }).turns).toBe(4 + 3 * 3)
  })

  it('is at most what the shoppers bear where every message with a goal is asked back about', () => {
    const asked = scenarioOf(`given:
  items: { jacket: { with: [plenty] } }
  shopper: { temperament: impatient }
  shoppers: { bob: { signed in: true } }
steps:
  - shopper: Hello!
  - shopper: { wants: price, of: jacket }
  - { shopper: "How much is it?", by: bob, asks: { price of: jacket } }
  - { shopper: { wants: price, of: jacket }, turns: 1 }
  - { shopper: { wants: price, of: jacket }, turns: 2 }`)
    const estimate = estimateOf([asked], { repeats: 2, parallel: 1 })
    expect([estimate.turns, estimate.most.turns]).toEqual([10, 2 * (1 + 4 + 7 + 1 + 3)])
    expect(estimateText(estimate, 1)).toBe(
      '2 episodes, 4 conversations, 10 turns: about 50 s at 5 s a reply, 1 at once; up to 32 turns and 3 min where the chatbot asks back each time',
    )
  })

  it('is no less than what a chatbot that only asks back makes of it', async () => {
    const scenario = scenarioOf(`given: { items: { jacket: { with: [plenty] } } }
steps: [{ shopper: { wants: price, of: jacket }, turns: 3 }]`)
    const asking = functionBot({ name: 'asking', reply: () => ['What is your e-mail address?'] })
    const said = entriesOf(await playedBy(asking, scenario), 'said').filter(
      ({ speaker }) => speaker === 'shopper',
    )
    expect(said.length).toBeGreaterThan(1)
    expect(said.length).toBeLessThanOrEqual(estimateOf([scenario], { repeats: 1, parallel: 1 }).most.turns)
  })
})
