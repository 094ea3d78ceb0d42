import { describe, expect, it } from 'vitest'
import { readLast } from '../examples.ts'
import { prepareCatalog, toCorpusActs } from '../index.ts'

const catalog = prepareCatalog(['Quartz Mug', 'Willow Vase', 'Trail Runner', 'Trail Runner 2'])

/** What the last reply of a conversation says: shopper and bot in turn. */
function lastOf(...said: readonly string[]): Record<string, unknown> {
  return toCorpusActs(readLast(said, catalog))
}

const stock = (item: string, status: string, more = {}) => [{ item, status, basis: 'stock', ...more }]
const price = (item: string, amount: number, more = {}) => [{ item, amount, currency: 'EUR', ...more }]

const inMug = ['Is the Quartz Mug in stock?', 'Yes, 5.'] as const

describe('A short message goes on with the question before it', () => {
  it('with another variant of the product', () => {
    expect(lastOf(...inMug, 'and in blue?', 'No, blue is sold out.').availability).toEqual(
      stock('Quartz Mug blue', 'out_of_stock'),
    )
    expect(lastOf(...inMug, 'and in blue?', 'Sold out.').availability).toEqual(
      stock('Quartz Mug blue', 'out_of_stock'),
    )
  })

  it('with another size, where sizes are spoken of or the bot asked for one', () => {
    expect(lastOf('Trail Runner 2 in size 10?', 'Yes.', 'and 11?', 'Sold out.').availability).toEqual(
      stock('Trail Runner 2 11', 'out_of_stock'),
    )
    expect(
      lastOf('Is the Trail Runner 2 in stock?', 'Which size?', '10', 'Sold out, sorry.').availability,
    ).toEqual(stock('Trail Runner 2 10', 'out_of_stock'))
  })

  it('with another product, of which the same is asked', () => {
    expect(lastOf(...inMug, 'and the vase?', 'Sold out.').availability).toEqual(
      stock('Willow Vase', 'out_of_stock'),
    )
    expect(lastOf('How much is the Quartz Mug?', '€12.90', 'what about the vase?', '€29.90').price).toEqual(
      price('Willow Vase', 29.9),
    )
  })

  it('with another question of the same product, and over several messages', () => {
    expect(lastOf(...inMug, 'how many are left?', '4').availability).toEqual(
      stock('Quartz Mug', 'in_stock', { quantity: 4 }),
    )
    expect(lastOf(...inMug, 'how many are left?', '4', 'in blue?', 'Sold out.').availability).toEqual(
      stock('Quartz Mug blue', 'out_of_stock'),
    )
    expect(lastOf('Is the Quartz Mug in stock?', 'Let me check.', '?', 'It is!').availability).toEqual(
      stock('Quartz Mug', 'in_stock'),
    )
  })

  it('in German too, whose colors are variants as well', () => {
    const inVase = ['Ist die Willow Vase auf Lager?', 'Ja, 4 Stück.'] as const
    expect(lastOf(...inVase, 'und in blau?', 'Leider ausverkauft.').availability).toEqual(
      stock('Willow Vase blau', 'out_of_stock'),
    )
    expect(
      lastOf(...inVase, 'und in blau?', 'Nein', 'wie viele noch?', 'Noch 4 Stück.').availability,
    ).toEqual(stock('Willow Vase blau', 'in_stock', { quantity: 4 }))
    expect(lastOf('Ist die Willow Vase auf Lager?', 'In Blau ist sie ausverkauft.').availability).toEqual(
      stock('Willow Vase blau', 'out_of_stock'),
    )
  })

  it('with its own variant, whichever the bot named', () => {
    const many = ['Do you have the Quartz Mug?', 'Yes, in white, blue and green.'] as const
    expect(lastOf(...many, 'how many of the blue ones?', '4 left.').availability).toEqual(
      stock('Quartz Mug blue', 'low_stock', { quantity: 4 }),
    )
    expect(
      lastOf('How much is the Quartz Mug?', '€12.90', 'is it in stock?', 'Yes, 4.').availability,
    ).toEqual(stock('Quartz Mug', 'in_stock', { quantity: 4 }))
  })

  it('asking the same again', () => {
    expect(
      lastOf('Is the Quartz Mug in stock?', "I can't reach our stock system.", 'try again', "It's in stock.")
        .availability,
    ).toEqual(stock('Quartz Mug', 'in_stock'))
  })

  it.each([
    ['and the big one?', '€49.90'],
    ['the other one', '€49.90'],
    ['2', '€29'],
  ])('unsure where it may mean another of the products spoken of: %s', (shopper, reply) => {
    const [read] = lastOf('How much is it?', 'The Quartz Mug or the Willow Vase?', shopper, reply)
      .price as Record<string, unknown>[]
    expect(read).toMatchObject({ uncertain: true })
  })

  it('with how many are wanted', () => {
    expect(
      lastOf('Do you have the Quartz Mug?', 'We do.', 'I want 6', 'We only have 5, sorry.').availability,
    ).toEqual(stock('Quartz Mug', 'low_stock', { quantity: 5 }))
  })

  it('unsure of a number where sizes were told in numbers', () => {
    expect(
      lastOf(
        'Is the Trail Runner 2 in stock in black?',
        'Black is available in 8, 9 and 10.',
        'and in blue?',
        'Only 9.',
      ).availability,
    ).toEqual([expect.objectContaining({ uncertain: true })])
  })

  it('but not where the bot has named another product in between, which it may be about', () => {
    const offered = ['Do you have the Quartz Mug?', 'No, but we have the Willow Vase.'] as const
    expect(lastOf(...offered, 'in blue?', 'Sold out.').availability).toBeUndefined()
    const instead = ['Add the Quartz Mug to my cart', "It's sold out. The Willow Vase instead?"] as const
    expect(lastOf(...instead, 'ok 1 then', 'Done.').cart_action).toBeUndefined()
    for (const yes of ['ok', 'Yes', 'ok please', 'sure, go ahead'])
      expect(
        lastOf(
          'Add the Quartz Mug to my cart',
          'Sold out. Shall I add the Willow Vase instead?',
          yes,
          'Done.',
        ).cart_action,
        yes,
      ).toEqual([expect.objectContaining({ action: 'added', item: 'Willow Vase' })])
  })

  it('but not where it says something else', () => {
    for (const [shopper, reply] of [
      ['thanks', 'No.'],
      ['do you ship to Norway?', 'No.'],
      ['and to Sweden?', 'Sold out.'],
      ['and gift cards?', 'Sold out.'],
    ] as const)
      expect(lastOf(...inMug, shopper, reply).availability, shopper).toBeUndefined()
  })
})

it('A day alone answers when a product is back', () => {
  const soldOut = ['Is the Quartz Mug in stock?', "It's sold out."] as const
  expect(lastOf(...soldOut, 'when is it back?', 'Next Friday.').restock).toEqual([
    { item: 'Quartz Mug', text: 'Next Friday' },
  ])
  expect(lastOf(...soldOut, 'when do you open?', 'Next Friday.').restock).toBeUndefined()
})

it('A ticket and an order of the turn before are told apart', () => {
  expect(
    lastOf("Where's my order W-10423 and ticket T-5?", 'On its way, and open.', 'close the ticket', 'Closed.')
      .ticket_status,
  ).toEqual([{ ticket: 'T-5', status: 'closed' }])
})

it('What is due, where only an order was spoken of, is its delivery', () => {
  const { restock, delivery } = lastOf(
    'Did my order W-10423 ship?',
    'Yes.',
    'has it arrived?',
    "Not yet, it's due Friday.",
  )
  expect([restock, delivery]).toEqual([undefined, [{ text: 'due Friday' }]])
})

describe('Nothing is sure that the words leave open', () => {
  /** What of an act is read for sure. */
  const sureOf = (act: string, ...said: readonly string[]): unknown =>
    ((lastOf(...said)[act] ?? []) as Record<string, unknown>[]).filter(({ uncertain }) => !uncertain)

  it.each([
    ['availability', 'Is the Quartz Mug in stock?', 'Certainly! Let me check that for you.'],
    ['availability', 'Is the Quartz Mug available for pickup?', 'No.'],
    ['availability', "Isn't the Quartz Mug in stock?", 'No.'],
    ['availability', 'Do you know if the Quartz Mug is in stock?', 'No.'],
    ['availability', 'Do you have the Quartz Mug?', 'Yes. It will be back on Friday.'],
    ['availability', 'Do you have the Trail Runner in size 9?', 'No, but we have 10.'],
    ['availability', 'Is the Trail Runner in stock?', 'The Trail Runner 2 is. Want it?', 'how many?', '7'],
    ['availability', 'Do you have the Quartz Mug in blue?', 'No, only in red.', 'how many?', '2'],
    ['availability', 'Add the Quartz Mug to my cart', 'Done.', 'how many are there?', '2'],
    ['availability', 'Is the Quartz Mug in stock?', 'Yes.', 'how many colors?', '3'],
    ['order_status', 'Is W-10423 shipped?', 'Absolutely! Let me check that for you.'],
    ['price', 'Is the Trail Runner in stock?', 'No, but the Trail Runner 2 is.', 'how much?', '€89'],
    ['price', 'Is the Quartz Mug in stock? And how much is the Willow Vase?', 'Yes. €19.'],
    ['price', 'How much is the Quartz Mug?', '€12.90', "I'll take 3", '€38.70'],
    ['availability', 'How many points do I have? I want the Quartz Mug', '300'],
    ['availability', 'How many Quartz Mugs come in a box?', '6'],
    ['availability', 'Remove one Quartz Mug from my cart', 'Removed.', 'how many left?', '1 left.'],
    ['price', 'How much is the Quartz Mug?', 'Do you mean the Willow Vase?', 'no', '€99'],
    [
      'restock',
      'Is the Quartz Mug in stock?',
      'No, but the Willow Vase is.',
      'when will it be back?',
      'Friday.',
    ],
    ['restock', 'How long do I have to send the Quartz Mug back?', '30 days.'],
    [
      'cart_action',
      'Add the Trail Runner to my cart',
      'The Trail Runner or the Trail Runner 2?',
      '2',
      'Done.',
    ],
    ['cart_action', 'Add the Quartz Mug and remove the Willow Vase', 'Done.'],
    ['deed', 'Cancel W-10423', "I can't cancel it, it shipped. Is that ok?", 'yes', 'Done.'],
    ['deed', 'Cancel W-10423', "That's too late. Any other order?", 'W-10424', 'Done.'],
    ['deed', 'Cancel W-10423', "Done! I've sent the request to our team."],
    ['notify_done', "Please don't email me when the Willow Vase is available", 'Done.'],
  ])('%s: %s / %s', (act, ...said) => {
    expect(sureOf(act, ...said)).toEqual([])
  })

  it('with another product in the variant that was asked for', () => {
    const inGreen = ['Is the Quartz Mug available in green?', 'Yes!'] as const
    expect(lastOf(...inGreen, 'and the vase?', 'Sold out.').availability).toEqual(
      stock('Willow Vase green', 'out_of_stock'),
    )
  })

  it('and a postcode is no number of an order', () => {
    expect(
      lastOf('Where is my order W-10423?', "What's your zip code?", '90210', "It's out for delivery.")
        .order_status,
    ).toEqual([{ order: 'W-10423', status: 'out_for_delivery' }])
  })
})

describe('A bare amount is of what was asked for', () => {
  const told = ['How much is the Quartz Mug?', '€12.90'] as const
  it('a total, where that was asked for', () => {
    expect(lastOf(...told, "what's the total?", '€17.85').price).toEqual(price('total', 17.85))
  })

  it('of shipping, where that was asked for', () => {
    expect(lastOf(...told, 'how much is shipping?', '€4.95, or free above €50.').price).toEqual(
      price('shipping', 4.95),
    )
  })

  it.each(['and with shipping?', 'and both together?'])('unsure of more than one: %s', (shopper) => {
    const [read] = lastOf(...told, shopper, '€17.85').price as Record<string, unknown>[]
    expect(read!.uncertain === true || read!.item === 'total').toBe(true)
  })

  it('unsure of several pieces, and sure of one', () => {
    expect(lastOf('How much are two Quartz Mugs?', '€25.80').price).toEqual(
      price('Quartz Mug', 25.8, { uncertain: true }),
    )
    expect(lastOf('How much are two Quartz Mugs?', '€12.90 each.').price).toEqual(price('Quartz Mug', 12.9))
  })
})

describe('"Both" is said of the two that the bot named last', () => {
  const told = ['mugs and vases?', 'We have:\n- Quartz Mug (€9)\n- Willow Vase (€14)'] as const
  const deed = (item: string, more = {}) => ({ action: 'added', item, modality: 'done', ...more })

  it.each([
    ['add both', "I've added both to your cart."],
    ['put them in my cart', 'Added!'],
    ['add both', 'Both are in your cart.'],
  ])('%s / %s', (shopper, reply) => {
    expect(lastOf(...told, shopper, reply).cart_action).toEqual([deed('Quartz Mug'), deed('Willow Vase')])
  })

  it.each([
    ['add both', "I've added it to your cart."],
    ['add both', "I've added one of them."],
    ['add it', "I've added it."],
  ])('unsure where the reply tells of one: %s / %s', (shopper, reply) => {
    const read = lastOf(...told, shopper, reply).cart_action as readonly { uncertain?: boolean }[]
    expect(read.every(({ uncertain }) => uncertain)).toBe(true)
  })

  it('not of two that are set against each other', () => {
    const read = lastOf('Add the Quartz Mug or the Willow Vase', 'Added to your cart.')
      .cart_action as readonly { uncertain?: boolean }[]
    expect(read.every(({ uncertain }) => uncertain)).toBe(true)
  })
})
