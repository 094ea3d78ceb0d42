import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('grounded', text)

describe('grounded holds', () => {
  it('where the reply tells what the shop answered', () =>
    expect(
      judged(`
        given 5 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock: 5 left.
      `),
    ).toBe('held'))

  it.each(['3 left', '1 left', 'sold out'])(
    'of what is held by others: not where it is told as %s',
    (words) => {
      const verdict = judged(`
      given 5 item in stock
      another shopper reserves 2 item
      60 s pass
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item}: ${words}.
    `)
      expect(verdict).toBe(words === '3 left' ? 'held' : 'fail: contradicted')
    },
  )

  it('where what the shopper has reserved is counted as there, or as gone', () => {
    const reserved = (words: string) =>
      judged(`
        given 2 item in stock
        the shopper reserves 2 item
        60 s pass
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: ${words}
      `)
    expect(reserved('The {item} is sold out.')).toBe('held')
    expect(reserved('Yes, the {item} is in stock: 2 left.')).toBe('held')
    expect(reserved('Yes, the {item} is in stock: 3 left.')).toBe('fail: contradicted')
  })

  it('undecided where the bot was told what is on hand, and may have counted what is held', () => {
    const said = (words: string) =>
      judged(`
        given 5 item in stock
        another shopper reserves 2 item
        60 s pass
        shopper: Put 4 of the {item} in my cart. [add 4 item]
        bot adds 4 item
        bot: ${words}
      `)
    expect(said('There are 5 left of the {item}.')).toContain('doubt')
    expect(said('There are 3 left of the {item}.')).toBe('held')
    expect(said('There are 4 left of the {item}.')).toBe('fail: contradicted')
  })

  it('where the fact changed while the bot was thinking', () =>
    expect(
      judged(`
        given 5 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        another shopper buys all item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('held'))

  it('where the fact changed between two pieces of the reply', () =>
    expect(
      judged(`
        given 5 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is in stock.
        another shopper buys 2 item
        bot: There are 5 left of the {item}.
      `),
    ).toBe('held'))

  it('where the shop served an old view: that is for other oracles', () =>
    expect(
      judged(`
        given 5 item in stock
        another shopper buys all item
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('held'))

  it('where a concurrent call supports the words: no order is known between the two', () =>
    expect(
      judged(`
        given 5 item in stock
        another shopper buys all item
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item and waits later
        bot reads stock of item at the source and waits later
        the answers come
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('held'))

  it('where the words are of another kind than the state, and mean it', () =>
    expect(
      judged(`
        given ticket: inProgress
        shopper: What's the status of my ticket? [status of ticket]
        bot reads tickets
        bot: Your ticket {ticket} is being worked on.
      `),
    ).toBe('held'))

  it('where a line of two is told at twice the price', () =>
    expect(
      judged(`
        given the cart holds 2 item
        shopper: What is in my cart? [contents of cart]
        bot reads cart
        bot: Your cart has 2 of the {item}, {2 x price of item} EUR.
      `),
    ).toBe('held'))

  it('where "2 are available" answers a wish for two', () =>
    expect(
      judged(`
        given 8 item in stock
        shopper: Can I have 2 of the {item}? [availability of item]
        bot reads stock of item
        bot: Yes, 2 are available.
      `),
    ).toBe('held'))

  it('where two items are told in one reply', () =>
    expect(
      judged(`
        given 5 item in stock
        given 7 other in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot reads stock of other
        bot: The {item} has 5 left. The {other} has 7 left.
      `),
    ).toBe('held'))

  it('where a part of a list is told, and says nothing of the rest', () =>
    expect(
      judged(`
        the list of best-sellers becomes item, other, third
        shopper: What are your best sellers? [items of best-sellers]
        bot reads best sellers
        bot: Here are our best sellers:\\n- {item}\\n- {third}
      `),
    ).toBe('held'))

  it("where an order is named by its parcel's number", () =>
    expect(
      judged(`
        given order: shipped
        shopper: Where is my order? [status of order]
        bot reads orders
        bot: It has shipped with tracking number {tracking}.
      `),
    ).toBe('held'))

  it('and a label of a button is no claim', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: The {item} is sold out.
        bot button: The {item} is in stock
      `),
    ).toBe('held'))
})

describe('grounded is broken', () => {
  it('where all that the bot had seen says otherwise', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('fail: contradicted'))

  it('where a later answer on the same line had corrected the earlier one', () =>
    expect(
      judged(`
        given 5 item in stock
        another shopper buys all item
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item on line one
        bot reads stock of item at the source on line one
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('fail: contradicted'))

  it('where the bot had never looked and the words are false', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('fail: unfounded'))

  it('where the answer never reached the bot', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item and the answer is lost
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('fail: unfounded'))

  it('where no such order ever existed', () =>
    expect(
      judged(`
        given order: shipped
        shopper: Where is my order W000001? [status of order]
        bot reads orders
        bot: Your order W000001 has been delivered.
      `),
    ).toBe('fail: invented'))

  it('where one of two items is told wrongly', () =>
    expect(
      judged(`
        given 5 item in stock
        given 7 other in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot reads stock of other
        bot: The {item} has 5 left. The {other} has 5 left.
      `),
    ).toBe('fail: contradicted'))

  it('where the price is another', () =>
    expect(
      judged(`
        shopper: What does the {item} cost? [price of item]
        bot reads product item
        item now costs 61.50
        bot: The {item} costs 12.34 EUR.
      `),
    ).toBe('fail: contradicted'))

  it('where an item is not on the list', () =>
    expect(
      judged(`
        the list of best-sellers becomes item, other
        shopper: What are your best sellers? [items of best-sellers]
        bot reads best sellers
        bot: Here are our best sellers:\\n- {item}\\n- {third}
      `),
    ).toBe('fail: contradicted'))

  it('where the cart is told to hold what it does not', () =>
    expect(
      judged(`
        shopper: What is in my cart? [contents of cart]
        bot reads cart
        bot: Your cart has 2 of the {item}.
      `),
    ).toBe('fail: contradicted'))

  it("and another shopper's order is no evidence of this one's", () =>
    expect(
      judged(`
        given order of B: shipped
        shopper B: Where is my order? [status of order of B]
        bot for B reads orders
        bot to B: Your order {order of B} has been shipped.
        shopper: Where is order {order of B}? [status of order of B]
        bot: Your order {order of B} has been shipped.
      `),
    ).toBe('warn: lucky'))

  it('but only lucky where the words happen to be true', () =>
    expect(
      judged(`
        given 5 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('warn: lucky'))

  it('where it says that it looked and asked for nothing', () =>
    expect(
      judged(
        `
        shopper: What's the status of my ticket {ticket}? [status of ticket]
        bot: I've checked our system, and all is well.
      `.replace('shopper', 'given ticket: open\n shopper'),
      ),
    ).toBe('fail: feigned look-up'))
})

describe('grounded is undecided', () => {
  it('where a status word is in no table', () =>
    expect(
      judged(`
        given ticket: open
        shopper: What's the status of my ticket? [status of ticket]
        bot reads tickets
        bot: Your ticket {ticket} has been escalated.
      `),
    ).toBe('doubt: ambiguous words'))

  it('where "placed" is said of what has been shipped since', () =>
    expect(
      judged(`
        given order: shipped
        shopper: Where is my order? [status of order]
        bot reads orders
        bot: Your order {order} was placed on 3 March.
      `),
    ).toBe('doubt: ambiguous words'))

  it('where a word may be said of the state, though it is not its name', () =>
    expect(
      judged(`
        given order: shipped
        shopper: Where is my order? [status of order]
        bot reads orders
        bot: Your order {order} is on hold.
      `),
    ).toBe('doubt: ambiguous words'))

  it('where the price may be the one before the promotion', () =>
    expect(
      judged(`
        item now costs 40.00
        item is on offer for 30.00
        shopper: What does the {item} cost? [price of item]
        bot reads product item
        bot: The {item} costs 40.00 EUR.
      `),
    ).toBe('doubt: ambiguous words'))

  it.each([
    "We don't carry cases for the {item}.",
    "We don't carry the {item} in leather.",
    "We don't sell the {item} in our stores.",
    "We don't sell anything like the {item} and the {other}.",
  ])('where it may be something else that the shop has not: %j', (words) =>
    expect(judged(`shopper: Is the {item} in stock? [availability of item]\nbot: ${words}`)).toMatch(
      /^(doubt: ambiguous words|nothing to judge)$/,
    ),
  )

  it.each(['Yes.', 'Yes, we do!'])('where it may be of the store that was asked for: %j', (words) =>
    expect(
      judged(`
        given 0 item in stock
        given 3 item on the shelf at STORE-3
        shopper: Do you have the {item} in stock at Riverside? [availability of item]
        bot reads stock of item at the source
        bot: ${words}
      `),
    ).toBe('doubt: ambiguous words'),
  )

  it('where what is sold out is said to be sold no more', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: We don't carry the {item}.
      `),
    ).toBe('doubt: ambiguous words'))

  it("where a guest's cart is spoken of", () =>
    expect(
      judged(`
        given the cart holds 2 item
        given signed out
        shopper: What is in my cart?
        bot: Your cart is empty.
      `),
    ).toBe('doubt: ambiguous words'))

  it('where the bot is not wired', () =>
    expect(
      judged(`
        given not wired
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('doubt: not wired'))

  it('where its calls to the one system are not seen', () =>
    expect(
      judged(`
        given no sight of inventory
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads product item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('doubt: no sight of inventory'))

  it('and a turn in which the journal breaks off is not judged', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock.
        the journal stops here
      `),
    ).toBe('nothing to judge'))
})

it('what was told rightly by luck says what luck it was', () => {
  const ask = 'shopper: Is the {item} in stock? [availability of item]\n'
  const says = 'bot: Yes, the {item} is in stock.'
  const of = (text: string) =>
    heldIn('grounded', text).map(({ sentence }) => sentence.replace(/"[^"]*"/, '...'))
  expect(of(`${ask}${says}`)).toEqual([
    'The shopper was told ..., which was so, but the chatbot had nothing to know it by.',
  ])
  expect(
    of(`given 0 item in stock\n${ask}bot reads stock of item at the source\n5 item arrive\n${says}`),
  ).toEqual(['The shopper was told ..., which was so, but what the chatbot had seen said otherwise.'])
})

describe('what was so is told beside what was said', () => {
  const truthOf = (words: string): readonly string[] =>
    heldIn(
      'grounded',
      `
        given order: shipped
        shopper: When does {order} come? [status of order]
        bot reads order
        bot: ${words}
      `,
    ).map(({ truth }) => truth)

  it('with no day, where one was named on which a product is back, and none is expected', () => {
    const [one] = heldIn(
      'grounded',
      `
        given 0 item in stock
        shopper: Do you have the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is sold out. We are expecting more on Sunday, 15 March.
      `,
    )
    expect(one?.truth).toMatch(/expected on no day$/)
  })

  it('with the day that the order is due, where a day was named', () => {
    const [truth = '', ...more] = truthOf('Order {order} arrives on 2031-01-15.')
    expect(more).toEqual([])
    expect(truth).toMatch(/, due on \d{4}-\d\d-\d\d$/)
  })

  it('without it where a state was named', () => {
    const truths = truthOf('Order {order} has been delivered.')
    expect(truths).toHaveLength(1)
    expect(truths.join()).not.toContain('due on')
  })
})
