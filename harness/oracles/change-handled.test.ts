import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('change-handled', text)
const gone = `
  given 3 item in stock
  given 5 other in stock
  shopper: Is the {item} in stock? [availability of item]
  bot reads stock of item at the source
  bot: Yes, the {item} is in stock: 3 left.
  another shopper buys all item
  20 s pass
  shopper: Please add one {item} to my cart. [add 1 item]
  bot adds 1 item`

describe('change-handled holds', () => {
  it('where the change is told and another item offered', () =>
    expect(
      judged(
        `${gone}\nbot reads stock of other\nbot: The {item} just went out of stock. The {other} is similar and in stock.`,
      ),
    ).toBe('held'))

  it('where a notification is offered instead', () =>
    expect(
      judged(
        `${gone}\nbot: Sorry, the {item} is sold out. I can notify you when the {item} is back in stock.`,
      ),
    ).toBe('held'))
})

describe('change-handled is broken', () => {
  it('where the change is passed over', () =>
    expect(judged(`${gone}\nbot: I've added 1 {item} to your cart.`)).toBe('fail: change not told'))

  it('where the shopper is left without a way on', () =>
    expect(judged(`${gone}\nbot: Sorry, the {item} is sold out.`)).toBe('fail: no way on'))
})

describe('change-handled excuses', () => {
  it('what the bot has not learnt', () =>
    expect(judged(`${gone.replace('bot adds 1 item', '')}\nbot: I'm on it.`)).toBe('nothing to judge'))

  it('what the shopper was told long ago that it is gone', () =>
    expect(
      judged(`
        ${gone}
        bot: Sorry, the {item} is sold out. The {other} is in stock.
        20 s pass
        shopper: Is the {item} back? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is still sold out.
      `),
    ).toBe('held'))

  it('what the shopper no longer asks about', () =>
    expect(
      judged(`
        given order: shipped
        ${gone.split('shopper: Please')[0]}
        shopper: Where is my order? [status of order]
        bot reads stock of item at the source
        bot reads orders
        bot: Your order {order} has been shipped.
      `),
    ).toBe('nothing to judge'))
})

describe('change-handled is undecided', () => {
  it('where the reply may tell of it in words that are not known', () =>
    expect(judged(`${gone}\nbot: Ah, somebody snapped it up.`)).toBe(
      'doubt: the reply may tell of the change',
    ))

  it('where the reply may offer a way on in words that are not known', () =>
    expect(judged(`${gone}\nbot: Sorry, the {item} is sold out. Something else perhaps.`)).toBe(
      'doubt: the reply may offer a way on',
    ))

  it('and has nothing to judge where the calls are not seen', () =>
    expect(
      judged(`
        given not wired
        shopper: Is the {item} in stock? [availability of item]
        bot: Yes, the {item} is in stock.
        another shopper buys all item
        20 s pass
        shopper: Please add one {item} to my cart. [add 1 item]
        bot: I've added 1 {item} to your cart.
      `),
    ).toBe('nothing to judge'))
})

describe('a change that the shopper runs into', () => {
  it.each([
    [
      'is told, with no way on',
      'fail: no way on',
      `
      given 5 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item} is in stock: 5 left.
      another shopper buys all item
      shopper: Is it still there? [availability of item]
      bot reads stock of item at the source
      bot: The {item} is sold out.`,
    ],
    [
      'is not told',
      'fail: change not told',
      `
      given 5 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item} is in stock: 5 left.
      another shopper buys all item
      shopper: Is it still there? [availability of item]
      bot reads stock of item at the source
      bot: I can't tell.`,
    ],
    [
      'and no reply comes',
      'nothing to judge',
      `
      given 5 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item} is in stock: 5 left.
      another shopper buys all item
      shopper: Please add one {item} to my cart. [add 1 item]
      bot adds 1 item`,
    ],
    [
      'at the cart',
      'fail: change not told',
      `
      given 5 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: The {item} is in stock: 5 left.
      another shopper buys all item
      shopper: Please add one {item} to my cart. [add 1 item]
      bot adds 1 item
      bot: Good choice.`,
    ],
    [
      'was told to another',
      'nothing to judge',
      `
      given 5 item in stock
      shopper B: Is the {item} in stock? [availability of item]
      bot for B reads stock of item
      bot to B: The {item} is in stock: 5 left.
      another shopper buys all item
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item at the source
      bot: The {item} is sold out.`,
    ],
  ] as const)('%s: %s', (_what, outcome, text) => expect(judged(text)).toBe(outcome))
})

describe('the finding of a change that was badly told', () => {
  const gone = `given 5 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item
bot: The {item} is in stock: 5 left.
another shopper buys all item
shopper: Is it still there? [availability of item]
bot reads stock of item at the source`
  const of = (words: string) => heldIn('change-handled', `${gone}\nbot: ${words}`)[0]

  it('names what was left out, and the statements of the guide', () => {
    expect(of("I can't tell.")?.clauses).toEqual(['S2.R4a', 'S2.W3'])
    expect(of("I can't tell.")?.sentence).toMatch(/could be had, was not told that it is gone\.$/)
    expect(of('The {item} is sold out.')?.clauses).toEqual(['S2.R4b'])
    expect(of('The {item} is sold out.')?.sentence).toMatch(
      /was left without an alternative when it was gone\.$/,
    )
  })

  it('is of another item that is there a way on, and not of the same, nor of one that is gone', () => {
    const also = (words: string) =>
      judged(`given 4 other in stock\n${gone}\nbot: The {item} is sold out. ${words}`)
    expect(also('The {other} is in stock.')).toBe('held')
    expect(also('The {other} is sold out.')).toBe('fail: no way on')
  })
})
