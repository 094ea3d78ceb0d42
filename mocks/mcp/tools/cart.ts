import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { listOf, money, named, optional, text, time, visibleOn } from './parts.ts'

const line = {
  sku: text(),
  name: text(),
  quantity: Type.Integer(),
  unitPrice: money('what a unit costs now'),
  priceWas: money('what a unit cost when it was added, where it costs something else now'),
}

const changed = { lines: listOf(line), visibleOn }
const quantity = (description: string) => Type.Integer({ minimum: 1, description })

/** The shopper's cart. */
export const cartTools: readonly Tool[] = [
  tool('view_cart', 'GET /cart', {
    title: 'View the cart',
    description:
      'The shopper’s cart: the same one that they see on the website and in the app. After a change of your own, the answer to that change is newer than this, unless you read with fromSource.',
    output: {
      lines: listOf({
        ...line,
        available: Type.Integer({ description: 'units of this line that can be had now' }),
        availability: text('fully, partly or not'),
      }),
      expiredAt: time('when the cart emptied itself because nobody had touched it'),
    },
  }),
  tool('add_to_cart', 'POST /cart/lines', {
    title: 'Add to the cart',
    description:
      'Adds units of a product to the shopper’s cart, on top of those that are in it. The shop checks stock, price and limits as it does so, and refuses what is not possible: the refusal says how it stands. Nothing is reserved.',
    input: {
      sku: named('of the product; of a variant where it has variants'),
      quantity: optional(quantity('units; default 1')),
    },
    output: changed,
    basedOn: 'the cart',
  }),
  tool('change_cart_line', 'PATCH /cart/lines/{sku}', {
    title: 'Change a cart line',
    description: 'Sets how many units of a product are in the cart. To take it out use remove_from_cart.',
    input: { sku: named('of a product in the cart'), quantity: quantity('units that are to be in the cart') },
    output: changed,
    basedOn: 'the cart',
  }),
  tool('remove_from_cart', 'DELETE /cart/lines/{sku}', {
    title: 'Remove from the cart',
    description: 'Takes a product out of the shopper’s cart.',
    input: { sku: named('of a product in the cart') },
    output: changed,
    basedOn: 'the cart',
  }),
  tool('empty_cart', 'DELETE /cart', {
    title: 'Empty the cart',
    description: 'Takes everything out of the shopper’s cart.',
    output: changed,
    basedOn: 'the cart',
  }),
  tool('merge_cart', 'POST /cart/merge', {
    title: 'Merge a guest’s cart',
    description:
      'Moves what the shopper had put into a cart before signing in into their own cart. What did not fit is listed under left, with the reason.',
    input: { guest: named('the id that the shopper had as a guest') },
    output: {
      ...changed,
      left: listOf({ sku: text(), quantity: Type.Integer(), code: text(), detail: text() }),
    },
    basedOn: 'the cart',
  }),
]
