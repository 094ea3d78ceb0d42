import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('answered', text)
const not = 'doubt: the reply was not understood to answer'
const gifts =
  'the list of best-sellers becomes item, other\nshopper: What do you have for a gift? [items of best-sellers]\n'
const hot = 'the list of best-sellers becomes item, other\nshopper: Surprise me. [items of best-sellers]\n'
const twoOrders = 'given order: shipped\ngiven order: picking\n'

describe('a question is answered', () => {
  it.each([
    [
      'by an item that is there',
      'shopper: Is it there? [availability of item]\nbot: We have the {item}.',
      'held',
    ],
    [
      'not by another item that is there',
      'shopper: Is it there? [availability of item]\nbot: We have the {other}.',
      not,
    ],
    [
      'by an item that the shop does not sell',
      "shopper: Is it there? [availability of item]\nbot: We don't sell the {item}.",
      'held',
    ],
    [
      'not by another item that it does not sell',
      "shopper: Is the {item} there? [availability of item]\nbot: We don't sell the {other}.",
      not,
    ],
    [
      'by a price of whichever of two items is meant',
      'shopper: How much? [price of item; price of other]\nbot: It costs 12.00 EUR.',
      'held',
    ],
    [
      'not by a price where the stock was asked for',
      'shopper: Is it there? [availability of item]\nbot: The {item} costs 12.00 EUR.',
      not,
    ],
    [
      'by when it comes',
      'shopper: When will it come? [delivery of item]\nbot: It will be delivered on Friday.',
      'held',
    ],
    [
      'not by the stock where the delivery was asked for',
      'shopper: When will it come? [delivery of item]\nbot: The {item} is in stock.',
      not,
    ],
    [
      'by an order that may be meant',
      `${twoOrders}shopper: Where are my orders? [status of order; status of order]\nbot: Your order has been shipped.`,
      'held',
    ],
    [
      'not by a ticket where an order was asked for',
      `given ticket: open\n${twoOrders}shopper: Where is it? [status of order]\nbot: Your ticket is open.`,
      not,
    ],
    [
      'by the ticket',
      'given ticket: open\nshopper: Where is it? [status of ticket]\nbot: Your ticket is open.',
      'held',
    ],
    [
      'by a ticket, where two may be meant',
      'given ticket: open\nshopper: How is it? [status of ticket; status of ticket]\nbot: Your ticket is open.',
      'held',
    ],
    ['by items of the list', `${gifts}bot: Here you go: {item}, {other}.`, 'held'],
    ['by one item of the list', `${gifts}bot: Here you go: {third}, {other}.`, 'held'],
    [
      'by the stock of two products of the list',
      `${hot}bot: The {item} is in stock. The {other} is sold out.`,
      'held',
    ],
    ['not by the stock of one of them', `${hot}bot: The {item} is in stock.`, not],
    [
      'not by that of one of them and of another product',
      `${hot}bot: The {item} is in stock. The {third} is sold out.`,
      not,
    ],
    ['not by items that are on no list', `${gifts}bot: Here you go: {third}, {fourth}.`, not],
    ['not by items of another list', `${gifts}bot: Our new arrivals are: {item}, {other}.`, not],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('what was asked for', () => {
  const no = "bot: I don't have access to that."

  it.each([
    ['a fact', 'shopper: Is it there? [availability of item]', /^stock\//],
    ['a person', 'shopper: Get me somebody. [hand off]', /^desk\/main$/],
    ['a word when it is back', 'shopper: Tell me. [notify item]', /^restock-notification\/S\d+-/],
    ['a change of the cart', 'shopper: Add it. [add 1 item]', /^cart\/S\d+$/],
  ])('is named by what it is: %s', (_what, ask, name) => {
    const found = heldIn('answered', `${ask}\n${no}`)
    expect(found.map(({ resource }) => resource)).toEqual([expect.stringContaining('')])
    expect(found[0]?.resource).toMatch(name)
  })

  it("may be another shopper's, even after it has changed: it is not for this one to know", () =>
    expect(judged(`given ticket of B: inProgress\nshopper: How is it? [status of ticket of B]\n${no}`)).toBe(
      'nothing to judge',
    ))
})

describe('what answers a question', () => {
  it.each([
    [
      'the contents of the cart',
      'held',
      `
      given the cart holds 1 item
      shopper: What is in my cart? [contents of cart]
      bot: Your cart has 1 {item}.`,
    ],
    [
      'that it is empty',
      'held',
      `
      shopper: What is in my cart? [contents of cart]
      bot: Your cart is empty.`,
    ],
    [
      'a price',
      'held',
      `
      shopper: How much is the {item}? [price of item]
      bot: The {item} costs 12.00 EUR.`,
    ],
    [
      'no price of another item',
      'fail: deflected',
      `
      shopper: How much is the {item}? [price of item]
      bot: The {other} costs 12.00 EUR. I don't have access to prices.`,
    ],
    [
      'the list by its name',
      'held',
      `
      shopper: What are your best sellers? [items of best-sellers]
      bot reads best sellers
      bot: Our best sellers are: {item}, {other}.`,
    ],
    [
      'no other list',
      'doubt: the reply was not understood to answer',
      `
      shopper: What are your best sellers? [items of best-sellers]
      bot: Our new arrivals are: {item}, {other}.`,
    ],
    [
      'an order that is not named',
      'held',
      `
      given order: shipped
      shopper: Where is my order? [status of order]
      bot: It has been shipped.`,
    ],
    [
      'no order where a ticket was asked for',
      'doubt: the reply was not understood to answer',
      `
      given order: shipped
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot: Your order has been shipped.`,
    ],
    [
      'no stock of another item',
      'fail: deflected',
      `
      given 3 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot: The {other} is in stock. I don't have access to anything else.`,
    ],
  ] as const)('%s: %s', (_what, outcome, text) => expect(judged(text)).toBe(outcome))
})
