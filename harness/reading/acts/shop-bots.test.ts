import { describe, expect, it } from 'vitest'
import { prepareCatalog, read, toCorpusActs } from '../index.ts'

/** A shop whose names are lists themselves, and whose categories are words of its names. */
const catalog = prepareCatalog([
  'Birch Slim Jeans',
  'Birch Slim Jeans, black, 32/32',
  'Birch Slim Jeans, black, 34/34',
  'Cotton Tee, red, L',
  'Cotton Tee, blue, L',
  'Harbor Lights Club Concert',
  'Paper Boats Acoustic Evening',
])
const acts = (shopper: string, reply: string): Record<string, unknown> =>
  toCorpusActs(read(reply, { shopper, catalog }))

const stock = (item: string, status: string) => ({ item, status, basis: 'stock' })

/** What was mended after eight chatbots for shops, each of another manner, had been played. */
describe('what shop bots say', () => {
  it('names variants by names with commas and strokes', () => {
    expect(
      acts(
        'Is the Birch Slim Jeans, black, 34/34 in stock?',
        'The Birch Slim Jeans, black, 34/34 is sold out. The Birch Slim Jeans, black, 32/32 is in stock.',
      ).availability,
    ).toEqual([
      stock('Birch Slim Jeans, black, 34/34', 'out_of_stock'),
      stock('Birch Slim Jeans, black, 32/32', 'in_stock'),
    ])
    expect(acts('Is the Cotton Tee, red, L in stock?', 'None left.').availability).toEqual([
      stock('Cotton Tee, red, L', 'out_of_stock'),
    ])
  })

  it('names no product by the category of a table', () => {
    const table = `| Item | Category | Price |
| --- | --- | --- |
| Paper Boats Acoustic Evening | Concerts | £39.50 |`
    expect(acts('What sells best?', table).price).toEqual([
      { item: 'Paper Boats Acoustic Evening', amount: 39.5, currency: 'GBP' },
    ])
  })

  it.each([
    [
      'how many there are of a thing in the cart',
      "What's in my cart?",
      'Cotton Tee, red, L\nQty 1 · €20',
      'cart_action',
    ],
    ['a nod', 'Any news of my ticket T-1?', 'On it!', 'ticket_status'],
    ['a log-in that is needed', 'Any news of my ticket T-1?', 'need you to log in first', 'ticket_status'],
    [
      'a parcel that a courier was given',
      'Where is W1?',
      'Our warehouse has handed it to the courier.',
      'handoff_done',
    ],
    [
      'what a sale has of it',
      'What is it?',
      "It's part of a flash sale, so quantities are limited.",
      'availability',
    ],
  ])('takes %s for what it is', (_what, shopper, reply, act) => {
    expect(acts(shopper, reply)[act]).toBeUndefined()
  })

  it('hears in a price beside a day what the delivery costs, where that was asked for', () => {
    const price = (amount: number, item: string) => [{ item, amount, currency: 'EUR' }]
    const asked = 'Can you deliver the Cotton Tee, red, L by Friday?'
    expect(acts(asked, 'Wednesday, 11 March, for €3.90. Good enough?').price).toEqual(price(3.9, 'shipping'))
    expect(acts('How much is the Cotton Tee, red, L?', 'It is €3.90 until 11 March.').price).toEqual(
      price(3.9, 'Cotton Tee, red, L'),
    )
  })

  it.each(['28 in stock. (10 min old)', '28 in stock (that was so about 10 minutes ago).'])(
    'hears the age of what was told in %j',
    (reply) => {
      expect(acts('Is the Cotton Tee, red, L in stock?', reply).freshness).toMatchObject([
        { kind: 'ago', seconds: 600 },
      ])
    },
  )

  it('hears that it may be gone soon from those who buy', () => {
    expect(acts('Cotton Tee, red, L?', '3 left. People are grabbing them right now.').volatility_hedge).toBe(
      true,
    )
  })

  it.each([
    ['cards', 'YOUR CART\nCotton Tee, red, L\nQty 1 · €20\nCotton Tee, blue, L\nQty 2 · €20\nTotal: €60'],
    ['a line', '1 Cotton Tee, red, L, €20; 2 Cotton Tee, blue, L, €20. Comes to €60.'],
    ['numbers in brackets', 'Cotton Tee, red, L (1) €20; Cotton Tee, blue, L (2) €20. All in all €60.'],
    [
      'a table',
      '| Item | Qty | Price |\n| --- | --- | --- |\n| Cotton Tee, red, L | 1 | €20 |\n| Cotton Tee, blue, L | 2 | €20 |\n\nThat comes to €60.',
    ],
  ])('reads a cart that is told as %s', (_how, reply) => {
    const told = acts("What's in my cart?", reply)
    expect(told.cart_contents).toEqual([
      { item: 'Cotton Tee, red, L', qty: 1 },
      { item: 'Cotton Tee, blue, L', qty: 2 },
    ])
    expect(told.price).toContainEqual({ item: 'total', amount: 60, currency: 'EUR' })
  })

  it('takes no stock for a cart', () => {
    const told = acts('Is what is in my cart still there?', 'Cotton Tee, red, L (3 left) €20')
    expect(told.cart_contents).toBeUndefined()
  })

  it.each([
    'The Cotton Tee, red, L cost €15 when you added it.',
    'Previous quote: €15',
    "It is not the €15 from before, they've changed it.",
  ])('hears no price of now in %j', (reply) => {
    expect(acts('How much is the Cotton Tee, red, L?', reply).price).toBeUndefined()
  })

  it('hears no person who will write in thanks for getting in touch', () => {
    expect(acts('Any news of my ticket T-1?', 'Thank you for getting in touch!').next_steps).toBeUndefined()
    expect(acts('Any news of my ticket T-1?', "We'll be in touch.").next_steps).toEqual(['human'])
  })
})
