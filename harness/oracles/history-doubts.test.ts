import { expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)

it('says what the history cannot tell of the bot, and decides nothing by it', () =>
  expect(
    judged(
      `given the chat shows the cart 60 s late
shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item and the answer is lost
bot reads cart
bot: I've added 1 {item} to your cart.`,
    ),
  ).toBe(
    'doubt: read-your-writes of the cart: nothing proves that one call came before the other: the order of the server is not that of the client (not decisive)',
  ))

it('says nothing of what only the shop could be charged with', () =>
  expect(
    judged(
      `given the chat shows the stock 60 s late
shopper: Do you have the {item} in stock? [availability of item]
bot reads stock of item
bot: Yes, the {item} is in stock.
another shopper buys all item`,
    ),
  ).toBe('nothing to judge'))
