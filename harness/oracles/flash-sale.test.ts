import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('flash-sale', text)
const fast = `
  given 9 item in stock
  another shopper buys 1 item
  another shopper buys 1 item
  another shopper buys 1 item
  shopper: Can I still get the {item}? [availability of item]
  bot reads stock of item at the source`

describe('flash-sale holds', () => {
  it('where the first words set the expectation', () =>
    expect(judged(`${fast}\nbot: The {item} is in stock: 6 left. Stock can change quickly.`)).toBe('held'))

  it('and asks for it once', () =>
    expect(
      judged(`
        ${fast}
        bot: The {item} is in stock: 6 left. Stock can change quickly.
        5 s pass
        shopper: And now? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is in stock: 6 left.
      `),
    ).toBe('held'))
})

describe('flash-sale of what is in a sale', () => {
  const said = (status: string, words: string) =>
    judged(`
      given 9 item in stock
      a flash sale of item is ${status}
      shopper: Is the {item} in stock? [availability of item]
      bot reads stock of item
      bot: ${words}
    `)

  it.each(['announced', 'live'])('is judged while the sale is %s, though nobody has bought', (status) => {
    expect(said(status, 'Yes, the {item} is in stock. Stock can change quickly.')).toBe('held')
    expect(said(status, 'Yes, the {item} is in stock.')).toBe('fail: no expectation set')
  })
})

describe('flash-sale is broken', () => {
  it('where no word is said of it', () =>
    expect(judged(`${fast}\nbot: The {item} is in stock: 6 left.`)).toBe('fail: no expectation set'))
})

describe('flash-sale has nothing to judge', () => {
  it('where stock stands still', () =>
    expect(
      judged(`
        shopper: Can I still get the {item}? [availability of item]
        bot reads stock of item at the source
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('nothing to judge'))

  it('where the item became fast only after the bot had read it', () =>
    expect(
      judged(`
        given 9 item in stock
        shopper: Can I still get the {item}? [availability of item]
        bot reads stock of item at the source
        another shopper buys 1 item
        another shopper buys 1 item
        another shopper buys 1 item
        bot: The {item} is in stock: 9 left.
      `),
    ).toBe('nothing to judge'))

  it('where the rush is over', () =>
    expect(
      judged(`
        given 9 item in stock
        another shopper buys 1 item
        another shopper buys 1 item
        another shopper buys 1 item
        2 min pass
        shopper: Can I still get the {item}? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is in stock: 6 left.
      `),
    ).toBe('nothing to judge'))

  it('where the bot is not wired', () =>
    expect(judged(`given not wired\n${fast}\nbot: The {item} is in stock.`)).toBe('nothing to judge'))
})

describe('flash-sale is undecided', () => {
  it('where the reply may say so in words that are not known', () =>
    expect(judged(`${fast}\nbot: The {item} is in stock: 6 left. The demand is mad.`)).toBe(
      'doubt: the reply may set an expectation',
    ))
})

describe('flash-sale leaves to others', () => {
  it('what is said to be gone', () =>
    expect(judged(`${fast}\nbot: The {item} is sold out.`)).toBe('nothing to judge'))

  it('what is said in two ways', () =>
    expect(judged(`${fast}\nbot: The {item} is sold out. The {item} is in stock: 6 left.`)).toBe(
      'nothing to judge',
    ))

  it('a price alone', () =>
    expect(judged(`${fast}\nbot reads product item\nbot: The {item} costs {price of item} EUR.`)).toBe(
      'nothing to judge',
    ))

  it('what was told before, beside another item', () =>
    expect(
      judged(`
        ${fast}
        bot reads stock of other
        bot: The {item} is in stock: 6 left. Stock can change quickly. The {other} is in stock.
        5 s pass
        shopper: And now? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is in stock: 6 left.
      `),
    ).toBe('held'))
})
