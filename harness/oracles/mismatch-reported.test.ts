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
