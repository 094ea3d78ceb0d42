import { type DrawKey, drawInteger } from '#sandbox'
import type { Asks } from '../vocabulary/asks/index.ts'
import { addMore } from './add-more.ts'
import { addToCart } from './add-to-cart.ts'
import { areYouSure } from './are-you-sure.ts'
import { availability } from './availability.ts'
import { bestSellers } from './best-sellers.ts'
import { cartContents } from './cart-contents.ts'
import { sayOne } from './grammar.ts'
import type { Intent } from './intent.ts'
import { myOrder } from './my-order.ts'
import { myTicket } from './my-ticket.ts'
import { notifyMe } from './notify-me.ts'
import { orderStatus } from './order-status.ts'
import { price } from './price.ts'
import { removeFromCart } from './remove-from-cart.ts'
import { talkToAPerson } from './talk-to-a-person.ts'
import { ticketStatus } from './ticket-status.ts'
import { whatsNew } from './whats-new.ts'

/** What a shopper may want, by its name in a scenario: one line each. */
export const intents = {
  'order status': orderStatus,
  'my order': myOrder,
  'ticket status': ticketStatus,
  'my ticket': myTicket,
  availability,
  'are you sure': areYouSure,
  price,
  'add to cart': addToCart,
  'add more': addMore,
  'remove from cart': removeFromCart,
  'what is new': whatsNew,
  'best sellers': bestSellers,
  'cart contents': cartContents,
  'notify me': notifyMe,
  'talk to a person': talkToAPerson,
} as const satisfies Readonly<Record<string, Intent>>
export type Want = keyof typeof intents

/** A wish: what is wanted, of which thing, and how many. */
export interface Wish {
  readonly wants: Want
  /** The name of the thing in the scenario. */
  readonly of?: string | undefined
  /** Default 1. */
  readonly quantity?: number
}

/** How a shopper puts a wish: drawn by the run seed for this message of the scenario, the name in braces. */
export function phrase(key: DrawKey, { wants, of = '', quantity = 1 }: Wish, message: number): string {
  const { says }: Intent = intents[wants]
  let ordinal = 0
  const choose = (count: number): number => {
    ordinal += 1
    return drawInteger(key, 0, count - 1, 'phrase', String(message), ordinal)
  }
  const pattern = says[choose(says.length)] ?? ''
  const said = sayOne(pattern, choose)
  return said.replaceAll('{of}', `{${of}}`).replaceAll('{count}', counted(quantity, choose))
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A number in words or in digits. */
function counted(quantity: number, choose: (count: number) => number): string {
  const word = words[quantity - 1]
  return word === undefined || choose(2) === 1 ? String(quantity) : word
}

/** The same wish once more, in other words wherever its grammar has any. */
export function rephrased(key: DrawKey, wish: Wish, message: number): string {
  const first = phrase(key, wish, message)
  for (let again = 1; again <= 10; again += 1) {
    const other = phrase(key, wish, message + 1000 * again)
    if (other !== first) return other
  }
  return first
}

/** What the wish is about, in the words of `asks`. */
export function wishAsks({ wants, of = '', quantity = 1 }: Wish): Asks {
  return intents[wants].asks(of, quantity)
}
