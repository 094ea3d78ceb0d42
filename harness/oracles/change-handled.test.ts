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
  const told = (who = '') => `given 5 item in stock
shopper${who}: Is the {item} in stock? [availability of item]
bot${who && ' for B'} reads stock of item
bot${who && ' to B'}: The {item} is in stock: 5 left.
another shopper buys all item
`
  const asks = 'shopper: Is it still there? [availability of item]\nbot reads stock of item at the source\n'
  const wishes = 'shopper: Please add one {item} to my cart. [add 1 item]\nbot adds 1 item\n'

  it.each([
    ['is told, with no way on', `${told()}${asks}bot: The {item} is sold out.`, 'fail: no way on'],
    ['is not told', `${told()}${asks}bot: I can't tell.`, 'fail: change not told'],
    ['is not told at the cart', `${told()}${wishes}bot: Good choice.`, 'fail: change not told'],
    [
      'is told of another item',
      `${told()}${asks}bot: The {other} is sold out.`,
      'doubt: the reply may tell of the change',
    ],
    ['and no reply comes', `${told()}${wishes}`, 'nothing to judge'],
    [
      'comes after it was told as gone',
      `${told()}${asks}bot: The {item} is sold out.\n${asks}bot: I can't tell.`,
      'fail: no way on',
    ],
    [
      'was no news to them: the other shopper had been told',
      `${told(' B')}${asks}bot: The {item} is sold out.`,
      'nothing to judge',
    ],
    [
      'was no news to them, who had spoken of something else',
      `${told(' B')}shopper: Hello.\nbot: Hello!\n${asks}bot: The {item} is sold out.`,
      'nothing to judge',
    ],
    [
      'is none where another item is gone',
      `given 0 other in stock\n${told().replace('another shopper buys all item\n', '')}${asks}bot reads stock of other at the source\nbot: I can't tell.`,
      'nothing to judge',
    ],
  ])('%s', (_what, text, outcome) => expect(judged(text)).toBe(outcome))

  const of = (words: string) => heldIn('change-handled', `${told()}${asks}bot: ${words}`)[0]

  it('names what was left out, and the statements of the guide', () => {
    expect(of("I can't tell.")?.clauses).toEqual(['S2.R4a', 'S2.W3'])
    expect(of("I can't tell.")?.sentence).toMatch(/could be had, was not told that it is gone\.$/)
    expect(of('The {item} is sold out.')?.clauses).toEqual(['S2.R4b'])
    expect(of('The {item} is sold out.')?.sentence).toMatch(
      /was left without an alternative when it was gone\.$/,
    )
  })

  it('has a way on in another item that is there, and not in one that is gone', () => {
    const also = (words: string) =>
      judged(`given 4 other in stock\n${told()}${asks}bot: The {item} is sold out. ${words}`)
    expect(also('The {other} is in stock.')).toBe('held')
    expect(also('The {other} is sold out.')).toBe('fail: no way on')
  })
})
