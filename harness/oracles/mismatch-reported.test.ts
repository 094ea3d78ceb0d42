import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const before = `given the cart holds 1 item
shopper: What is in my cart? [contents of cart]
bot reads cart
bot: Your cart has 1 {item}.
20 s pass`
const reports = 'shopper: On the website my cart is empty. What is in it? [contents of cart]'
const says = 'bot: Your cart has 1 {item}.'
const notChecked = 'fail: not re-checked'

describe('what is told of a cart to a shopper who sees it otherwise elsewhere', () => {
  it.each([
    ['needs a new look', `${before}\n${reports}\n${says}`, notChecked],
    [
      'needs a look at the cart itself',
      `${before}\n${reports}\nbot reads stock of item\n${says}`,
      notChecked,
    ],
    [
      'needs a look in this turn',
      `${before}\n${reports}\n${says}\nthe turn ends\nbot reads cart`,
      notChecked,
    ],
    [
      'may rest on a look that belongs to nobody for sure',
      `shopper B: Hello.\nbot to B: Hello.\n${before}\n${reports}\nbot reads cart without a trace\n${says}`,
      'held',
    ],
    [
      'may rest on news that came meanwhile',
      `${before}\n${reports}\nbot is sent the news of stock of item\nbot is sent the news of cart\n${says}`,
      'held',
    ],
    [
      'may not rest on news from before',
      `${before}\nbot is sent the news of cart\n${reports}\n${says}`,
      notChecked,
    ],
    [
      'may not rest on news of something else',
      `${before}\n${reports}\nbot is sent the news of stock of item\n${says}`,
      notChecked,
    ],
    [
      'is not judged where it is hedged',
      `${before}\n${reports}\nbot: I think your cart may have 1 {item}.`,
      'nothing to judge',
    ],
    [
      'is not judged where only something else is told',
      `${before}\n${reports}\nbot: The {item} is in stock.`,
      'nothing to judge',
    ],
    [
      'is not judged where the cart is not seen',
      `given no sight of cart\n${before}\n${reports}\n${says}`,
      'nothing to judge',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

it('what was not checked anew is told with the words of both, and what the last look had shown', () => {
  const [found] = heldIn(
    'channels-agree',
    `${before}\n${reports}\nbot: The {item} is in stock.\nbot: Your cart has 1 {item}. Your cart holds 1 {item}.`,
  )
  expect(found?.words).toMatch(/^Your cart has 1 /)
  expect(found?.evidence.map(({ shows }) => shows)).toMatchObject([
    expect.stringContaining('the shopper: "On the website my cart is empty.'),
    expect.stringContaining('GET /cart showed the cart: 1 x '),
  ])
})

describe('channels-agree, where the shopper reports a mismatch,', () => {
  const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'
  const added = "bot: I've added 1 {item} to your cart."

  const before = `${asked}\nbot adds 1 item\n${added}\nthe shopper removes item on the web\n20 s pass`
  const reports = 'shopper: On the website my cart is empty. What is in it? [contents of cart]'

  it('leaves a bot that looks again', () => {
    expect(judged(`${before}\n${reports}\nbot reads cart at the source\nbot: Your cart is empty.`)).toBe(
      'held',
    )
    expect(judged(`${before}\n${reports}\nbot fails to read cart\nbot: I can't read your cart now.`)).toBe(
      'held',
    )
  })

  it('leaves a bot that says nothing of the cart', () =>
    expect(judged(`${before}\n${reports}\nbot: Let me find somebody who can help.`)).toBe('held'))

  it('leaves a question that reports nothing', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\n${added}\n20 s pass\nshopper: Is my cart on the website too?\nbot: Your cart has 1 {item}.`,
      ),
    ).toBe('held'))
})
