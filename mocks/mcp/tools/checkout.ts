import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { listOf, money, named, optional, some, text, time, visibleOn } from './parts.ts'

const checkout = {
  id: text('names the checkout in the other tools'),
  status: text(),
  lines: listOf({ sku: text(), name: text(), quantity: Type.Integer(), unitPrice: money('as quoted') }),
  place: text('the postcode'),
  delivery: some({ fee: money('of the delivery'), promisedOn: time('when it arrives') }),
  total: money('what is paid'),
  quotedAt: time('when it was quoted'),
  expiresAt: time('until when the quote holds'),
  order: text('the order that came of it'),
  reason: text('why the payment was refused'),
}

const id = named('of the checkout')

/** From a cart to an order. */
export const checkoutTools: readonly Tool[] = [
  tool('quote_checkout', 'POST /checkouts', {
    title: 'Quote the cart',
    description:
      'Quotes the shopper’s cart: lines, delivery and total, for about a quarter of an hour. Nothing is ordered and nothing is reserved. Show the shopper the quote, and go on with confirm_checkout when they agree.',
    input: {
      postcode: optional(
        Type.String({
          pattern: '^\\d{5}$',
          description: 'where it is to be delivered, five digits; default the shopper’s own',
        }),
      ),
    },
    output: { ...checkout, visibleOn },
    basedOn: 'the cart',
  }),
  tool('checkout_status', 'GET /checkouts/{id}', {
    title: 'Checkout status',
    description:
      'How a checkout stands: quoted, ordered (with the order), declined (with the reason), canceled or expired.',
    input: { id },
    output: checkout,
  }),
  tool('confirm_checkout', 'POST /checkouts/{id}/confirm', {
    title: 'Confirm a checkout',
    description:
      'Orders and pays what was quoted: only when the shopper has said so. All or nothing: if the cart, a price or a stock is not as it was quoted, nothing is ordered and the refusal says what has changed. Use an idempotencyKey, so that a repetition can not order twice.',
    input: {
      id,
      payment: optional(
        Type.Enum(['accepted', 'declined'], {
          description: 'what the bank of this sandbox is to say; default accepted',
        }),
      ),
    },
    output: { ...checkout, visibleOn },
    basedOn: 'the checkout',
    destructive: true,
  }),
  tool('cancel_checkout', 'POST /checkouts/{id}/cancel', {
    title: 'Cancel a checkout',
    description: 'Gives up a quote that has not been ordered. An order is canceled with cancel_order.',
    input: { id },
    output: { ...checkout, visibleOn },
    basedOn: 'the checkout',
    destructive: true,
  }),
]
