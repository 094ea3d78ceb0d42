import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { listOf, named, text } from './parts.ts'

/** Where the stores are, and what each has on its shelf. */
export const storeTools: readonly Tool[] = [
  tool('list_stores', 'GET /stores', {
    title: 'List stores',
    description: 'The stores with their places and hours, and which is closed out of turn.',
    output: {
      items: listOf({
        id: text(),
        name: text(),
        city: text(),
        postcode: text(),
        opens: text('a time of day in the shop’s zone'),
        closes: text('a time of day in the shop’s zone'),
        days: Type.Array(Type.Integer(), { description: 'on which it opens, Monday as 1' }),
        status: text('trading, or closed out of turn whatever the hours say'),
      }),
      total: Type.Integer(),
    },
  }),
  tool('check_store_stock', 'GET /stock/{sku}/stores', {
    title: 'Check stock in stores',
    description:
      'How many units of a product each store has on its shelf. They are the store’s own: what can be ordered online is told by check_stock.',
    input: { sku: named('of the product; of a variant where it has variants') },
    output: {
      sku: text(),
      items: listOf({
        store: text(),
        name: text(),
        carried: Type.Boolean({ description: 'false: the store does not sell it' }),
        available: Type.Integer(),
        inStock: Type.Boolean(),
      }),
      total: Type.Integer(),
    },
  }),
]
