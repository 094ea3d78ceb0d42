import { expect, it } from 'vitest'
import { idOf } from '#journal'
import { type Case, caseOf } from '../truth/case.ts'
import { story } from './story/story.ts'
import { ofCase } from './story/told.ts'
import { textAndData } from './text-and-data.ts'

const lookedUp = `
  given 3 item in stock
  shopper: Is the {item} in stock? [availability of item]
  bot reads stock of item`

/** A story whose bot declares a claim of its item as data beside its words. */
function declaring(text: string, claim: object): Case {
  const plain = story(text)
  const [name] = caseOf(plain).turns.flatMap(
    ({ turn }) => /the (.+) in stock\?/.exec(turn.message.text)?.[1] ?? [],
  )
  const { item = name, ...more } = claim as { item?: string }
  const declared = [{ ...('order' in more ? {} : { item }), ...more }]
  const entries = plain.entries.map((entry) => (entry.kind === 'turn' ? { ...entry, declared } : entry))
  return caseOf({ ...plain, entries })
}

const soldOut = { claim: 'availability', status: 'out_of_stock' }
const there = { claim: 'availability', status: 'in_stock', quantity: 3 }

it('judges a claim that is declared as data though no word of the reply makes it', () => {
  const the = declaring(`${lookedUp}\n  bot: Here you go.`, soldOut)
  expect(the.turns[0]?.claims).toMatchObject([
    { sure: true, words: expect.stringMatching(/^data: availability/) },
  ])
  expect(ofCase('grounded', the)).toBe('fail: contradicted')
  expect(ofCase('grounded', declaring(`${lookedUp}\n  bot: Here you go.`, there))).toBe('held')
})

it('doubts a reply whose words and data differ, and judges each of them for itself', () => {
  const the = declaring(`${lookedUp}\n  bot: The {item} is in stock.`, soldOut)
  expect(ofCase('grounded', the)).toMatch(
    /^doubt: text and data differ: the data say "availability .* out_of_stock"; fail: contradicted$/,
  )
  const counted = declaring(`${lookedUp}\n  bot: We have 3 of the {item} in stock.`, {
    ...there,
    quantity: 2,
  })
  expect(ofCase('grounded', counted)).toContain('text and data differ')
})

it('finds no difference where the data say what the words say, or more', () => {
  expect(ofCase('grounded', declaring(`${lookedUp}\n  bot: The {item} is in stock.`, there))).toBe('held')
})

it('takes data that are no claims for nothing', () => {
  for (const junk of [
    { claim: 'price' },
    { claim: 'availability', status: 'maybe' },
    { __proto__: null, claim: 1 },
  ])
    expect(declaring(`${lookedUp}\n  bot: Hm.`, junk).turns[0]?.claims).toEqual([])
})

/** What differs between the words of a reply and one claim that is declared beside it. */
function differing(reply: string, claim: (order: string) => object): readonly string[] {
  const text = `given 3 item in stock
given order: shipped
shopper: Is the {item} in stock? [availability of item; status of order]
bot: ${reply}`
  const [, ask] = caseOf(story(text)).turns[0]?.turn.message.asks ?? []
  const [turn] = declaring(text, claim(ask?.for === 'fact' ? idOf(ask.of) : '')).turns
  if (!turn) throw new Error('the story has no turn')
  return textAndData(turn).doubts.map(({ words = '' }) => words)
}

const costs = 'The {item} costs 12.00 EUR.'
const price =
  (amount: number, currency = 'EUR') =>
  () => ({ claim: 'price', amount, currency })
const inCart = (more: object) => () => ({ claim: 'cart_contents', ...more })
const stock = (more: object) => () => ({ claim: 'availability', status: 'in_stock', ...more })
const shipped = 'Your order {order} has been shipped.'
const order = (status: string) => (id: string) => ({
  claim: 'order_status',
  order: id,
  status,
})

it.each([
  ['another price', costs, price(13)],
  ['another currency', costs, price(12, 'USD')],
  ['another number in the cart', 'Your cart has 2 {item}.', inCart({ qty: 3 })],
  ['another number left', 'The {item} is in stock: 3 left.', stock({ quantity: 2 })],
  ['that it is there', 'The {item} is sold out.', stock({})],
  ['another status', shipped, order('delivered')],
])('finds that the data tell %s', (_what, reply, claim) => expect(differing(reply, claim)).toHaveLength(1))

it.each([
  ['the same price', costs, price(12)],
  ['the price whose currency the words leave out', 'The {item} costs 12.00.', price(12)],
  ['the same number in the cart', 'Your cart has 2 {item}.', inCart({ qty: 2 })],
  ['no number in the cart', 'Your cart has 2 {item}.', inCart({})],
  ['a number where the words tell none', 'The {item} is in stock.', stock({ quantity: 3 })],
  ['no number where the words tell one', 'The {item} is in stock: 3 left.', stock({})],
  ['of another item in the cart', 'Your cart has 2 {other}.', inCart({ qty: 3 })],
  ['of another item', 'The {other} is sold out.', stock({})],
  ['of the same item something else', costs, stock({})],
  ['the same status', shipped, order('shipped')],
])('finds no difference where they tell %s', (_what, reply, claim) =>
  expect(differing(reply, claim)).toEqual([]),
)
