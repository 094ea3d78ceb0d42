import { expect, it } from 'vitest'
import { type Case, caseOf, type ReadTurn } from '../truth/case.ts'
import { endOfReply, mayTell, sentencesOf, wordsOf } from './sentences.ts'
import { story } from './story/story.ts'

const read = (text: string): { the: Case; turn: ReadTurn } => {
  const the = caseOf(story(text))
  return { the, turn: the.turns[0] as ReadTurn }
}

it('the sentences of a reply are those of its texts and cards, without labels and blanks', () => {
  const { turn } = read(`shopper: Hello.
bot: One. Two! Three?
bot:  \\n Four\\n\\n
bot button: Press me
bot link: Look -> http://shop.test/cart`)
  expect(sentencesOf(turn)).toEqual(['One.', 'Two!', 'Three?', 'Four'])
  const [piece] = turn.turn.pieces
  const pieces = [
    { ...piece, part: { type: 'card', title: 'A mug', text: 'It is blue. It is big.' } as const },
    { ...piece, part: { type: 'card', title: 'A cup' } as const },
  ].map((one) => ({ seq: 1, at: 1, ...one }))
  expect(sentencesOf({ ...turn, turn: { ...turn.turn, pieces } })).toEqual([
    'A mug',
    'It is blue.',
    'It is big.',
    'A cup',
  ])
})

it('a reply ends with its last piece, or with the message where there is none; it is quoted so far', () => {
  const { turn } = read(`shopper: Hello.\nbot: One.\nbot: ${'x'.repeat(300)}`)
  expect(endOfReply(turn).seq).toBe(turn.turn.pieces[1]?.seq)
  expect(wordsOf(turn)).toBe(`One.\n${'x'.repeat(195)}`)
  const { turn: silent } = read('shopper: Hello.')
  const { seq, at } = silent.turn.message
  expect(endOfReply(silent)).toEqual({ seq, at })
})

it('what is quoted of a long reply ends with a whole word', () => {
  const { turn } = read(`shopper: Hello.\nbot: ${'The kettle is there. '.repeat(20)}`)
  expect(wordsOf(turn)).toBe(`${'The kettle is there. '.repeat(9)}The kettle`)
})

/** Whether a reply that sends away may tell the answer in another of its sentences. */
function tells(given: string, asks: string, reply: string): boolean {
  const { the, turn } = read(`${given}\nshopper: Hm? [${asks}]\nbot: ${reply}`)
  const [ask] = turn.turn.message.asks
  if (ask?.for !== 'fact') throw new Error('the story asks for nothing')
  const text = 'visit our website'
  const start = wordsOf(turn).indexOf(text)
  const span = { start, end: start + text.length, text }
  return mayTell(the, turn, ask, { act: 'deflection', span, confidence: 'sure' })
}

const away = 'Please visit our website for details.'

it.each([
  ['order: shipped', 'status of order', `Order {order} left the building. ${away}`],
  ['order: shipped', 'status of order', `Your order is somewhere. ${away}`],
  ['order: shipped', 'status of order', `YOUR ORDER HAS LEGS. ${away}`],
  ['ticket: open', 'status of ticket', `Your ticket is simmering. ${away}`],
  ['ticket: open', 'availability of item', `The {item} is a joy. ${away}`],
  ['ticket: open', 'price of item', `The {item} is a bargain. ${away}`],
  ['ticket: open', 'items of best-sellers', `People love the {other}. ${away}`],
  ['ticket: open', 'contents of cart', `The {other} waits for you. ${away}`],
])('where %s, the answer to the %s may stand in %j', (given, asks, reply) =>
  expect(tells(`given ${given}`, asks, reply)).toBe(true),
)

it.each([
  ['order: shipped', 'status of order', away],
  ['order: shipped', 'status of order', `Your ticket is simmering. ${away}`],
  ['order: shipped', 'status of order', `Is your order is what you mean? ${away}`],
  ['order: shipped', 'status of order', `Thank you for order {order}. ${away}`],
  ['order: shipped', 'status of order', `You asked about order {order}. ${away}`],
  ['order: shipped', 'status of order', 'Please visit our website for order {order}.'],
  ['ticket: open', 'availability of item', `The {other} is a joy. ${away}`],
  ['ticket: open', 'availability of item', `Your order is a joy. ${away}`],
  ['ticket: open', 'items of best-sellers', `People love it. ${away}`],
])('where %s, the answer to the %s stands not in %j', (given, asks, reply) =>
  expect(tells(`given ${given}`, asks, reply)).toBe(false),
)
