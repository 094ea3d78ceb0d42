import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('re-validated', text)

describe('re-validated holds', () => {
  it('where the source was read after the shopper asked', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        another shopper buys all item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('held'))

  it('where a view was read that was right', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('held'))

  it('where a refused write was the check, and is told', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock.
        another shopper buys all item
        20 s pass
        shopper: Please add one. [add 1 item]
        bot adds 1 item
        bot: Sorry, the {item} is sold out.
      `),
    ).toBe('held'))

  it('while stock changes by the second, for words with a hedge', () =>
    expect(
      judged(`
        given 9 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: Yes, the {item} is in stock, but stock can change quickly.
        another shopper buys 1 item
        another shopper buys 1 item
        another shopper buys all item
        10 s pass
        shopper: And now? [availability of item]
        bot: The {item} is in stock, but stock can change quickly.
      `),
    ).toBe('held'))
})

describe('re-validated is broken', () => {
  const fromMemory = `
    shopper: Is the {item} in stock? [availability of item]
    bot reads stock of item at the source
    bot: Yes, the {item} is in stock.
    another shopper buys all item
    40 s pass
    shopper: Is the {item} still available? [availability of item]`

  it('where the answer comes from memory and is false by now', () =>
    expect(judged(`${fromMemory}\nbot: Yes, the {item} is in stock.`)).toBe('fail: not re-validated'))

  it('with a warning where it happens to be still so', () =>
    expect(
      judged(`${fromMemory.replace('another shopper buys all item', '')}\nbot: Yes, the {item} is in stock.`),
    ).toBe('warn: not re-validated'))

  it('where a lagging view was read though the source could have been', () =>
    expect(
      judged(`
        another shopper buys all item
        10 s pass
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('fail: not re-validated at the source'))

  it('where the shop had just refused the write', () =>
    expect(
      judged(`
        another shopper buys all item
        10 s pass
        shopper: Is the {item} in stock? I'd like one. [availability of item]
        bot reads stock of item
        bot adds 1 item
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('fail: said against its own check'))

  it('where a hedge stands beside stock that is not fast', () =>
    expect(judged(`${fromMemory}\nbot: The {item} is in stock, but stock can change quickly.`)).toBe(
      'fail: not re-validated',
    ))

  it('where "sold out" comes from memory and the shelf is full again', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is sold out.
        4 item arrive
        30 s pass
        shopper: Is the {item} back? [availability of item]
        bot: The {item} is sold out.
      `),
    ).toBe('fail: not re-validated'))
})

describe('re-validated is undecided', () => {
  it('where the inventory calls are not seen', () =>
    expect(
      judged(`
        given no sight of inventory
        shopper: Is the {item} in stock? [availability of item]
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('doubt: no sight of inventory'))

  it('and has nothing to say of orders, seen or not', () =>
    expect(
      judged(`
        given no sight of orders
        given order: shipped
        shopper: Where is my order? [status of order]
        bot: Your order {order} has been shipped.
      `),
    ).toBe('nothing to judge'))

  it('and of a claim without support says nothing: grounded has it', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot: Yes, the {item} is in stock.
      `),
    ).toBe('nothing to judge'))
})

describe('re-validated, where the shop serves what is old though it was asked for the source,', () => {
  const old =
    'given 4 item in stock\n200 s pass\nanother shopper buys all item\n10 s pass\ngiven reads are served 100 s old'
  const asks = 'shopper: Is the {item} in stock? [availability of item]'

  it('holds nothing against a bot that asked', () =>
    expect(
      judged(`${old}\n${asks}\nbot reads stock of item at the source\nbot: The {item} is in stock: 4 left.`),
    ).toBe('held'))

  it('holds against one that did not', () =>
    expect(judged(`${old}\n${asks}\nbot reads stock of item\nbot: The {item} is in stock: 4 left.`)).toBe(
      'fail: not re-validated at the source',
    ))
})

describe('an answer from memory', () => {
  const later = (meanwhile: string, words: string) => `given 5 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: The {item} is in stock.
${meanwhile}
30 s pass
shopper: And now? [availability of item]
bot: ${words}`
  const gone = 'another shopper buys all item'

  it.each([
    ['is told as it was', gone, 'The {item} is in stock.', 'fail: not re-validated'],
    ['is told with doubt', gone, 'I think the {item} is in stock.', 'doubt: ambiguous words'],
    ['is told with doubt, and still so', '', 'I think the {item} is in stock.', 'held'],
  ])('%s', (_what, meanwhile, words, outcome) => expect(judged(later(meanwhile, words))).toBe(outcome))

  it('is told with how old it was', () =>
    expect(heldIn('re-validated', later(gone, 'The {item} is in stock.'))[0]?.sentence).toMatch(
      / from an answer 30 seconds old; by then .* was sold out\.$/,
    ))
})
