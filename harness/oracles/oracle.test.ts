import { expect, it } from 'vitest'
import { caseOf, type ReadTurn } from '../truth/case.ts'
import { accuse, doubt, inOrder, joined, noSight, nothingToJudge, overTurns } from './oracle.ts'
import { story } from './story/story.ts'

const the = caseOf(story('shopper: One.\nbot: Hm.\nshopper: Two.\nbot: Hm.\nthe episode breaks off'))
const [turn] = the.turns as readonly [ReadTurn]
const here = { conversation: 'talk-1', turn: 1 }

it('a turn in which the journal breaks off is not judged', () => {
  const judged: number[] = []
  const found = overTurns(the, ({ turn: { turn: number } }) => {
    judged.push(number)
    return undefined
  })
  expect(judged).toEqual([1])
  expect(found).toEqual(nothingToJudge)
})

it('what was looked at anywhere was looked at', () => {
  expect(joined([nothingToJudge, inOrder]).looked).toBe(true)
  expect(joined([nothingToJudge, nothingToJudge]).looked).toBe(false)
  expect(joined([]).looked).toBe(false)
  expect(inOrder).toEqual({ accusations: [], doubts: [], looked: true })
  expect(accuse()).toEqual(inOrder)
})

it('a doubt decides unless it says otherwise, and quotes the words that it is about', () => {
  expect(doubt(turn, 'a', 'b')).toEqual({
    accusations: [],
    doubts: [{ why: 'a', wouldDecide: 'b', decisive: true, ...here }],
    looked: true,
  })
  expect(doubt(turn, 'a', undefined, { words: 'w', decisive: false }).doubts).toEqual([
    { why: 'a', wouldDecide: '', decisive: false, words: 'w', ...here },
  ])
  expect(Object.keys(doubt(turn, 'a', 'b').doubts[0] ?? {})).not.toContain('words')
})

it('a doubt for want of sight names the system, or says that nothing is seen', () => {
  const [one] = noSight(the, turn, 'cart', 'Your cart is empty.').doubts
  expect(one).toMatchObject({ why: 'no sight of cart', decisive: true, words: 'Your cart is empty.' })
  expect(one?.wouldDecide).toContain('cart calls')
  const unwired = caseOf(story('given not wired\nshopper: One.\nbot: Hm.'))
  const [none] = noSight(unwired, unwired.turns[0] as ReadTurn, 'cart').doubts
  expect(none?.why).toBe('not wired')
  expect(Object.keys(none ?? {})).not.toContain('words')
})
