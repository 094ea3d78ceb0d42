import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { listOf, money, named, some, text, time } from './parts.ts'

/** What can be had, and when it arrives. */
export const inventoryTools: readonly Tool[] = [
  tool('check_stock', 'GET /inventory/{sku}', {
    title: 'Check stock',
    description:
      'How many units of a product can be had, when more are expected, and the flash sale that it is in. Stock moves: say as of when it was so, and check again, with fromSource, right before the shopper buys.',
    input: { sku: named('of the product; of a variant where it has variants') },
    output: {
      sku: text(),
      available: Type.Integer({
        description: 'units that can be had; none that is held for a shopper is counted',
      }),
      inStock: Type.Boolean(),
      sellingFast: Type.Boolean({ description: 'true: what is available may be gone in a moment' }),
      expectedAt: time('when the next delivery of what is sold out is expected'),
      discontinued: Type.Boolean({ description: 'true: no more will come' }),
      flashSale: some({
        status: text('announced or live'),
        price: money('of a unit while it lasts'),
        limit: Type.Integer({ description: 'units that one shopper may have' }),
        left: Type.Integer(),
        startsAt: time('its start'),
        endsAt: time('its end'),
      }),
    },
  }),
  tool('delivery_promise', 'GET /delivery', {
    title: 'Delivery promise',
    description:
      'When a unit that is ordered now arrives at a place, for what fee, and until when that holds.',
    input: {
      sku: named('of the product; of a variant where it has variants'),
      postcode: Type.String({ pattern: '^\\d{5}$', description: 'of the place, five digits' }),
    },
    output: {
      sku: text(),
      postcode: text(),
      promise: text('promised, soldOut or notServed'),
      zone: text(),
      leavesOn: text('the day on which it leaves the shop'),
      arrivesOn: text('the day on which it arrives'),
      fee: money('of the delivery'),
      slots: listOf({ from: text(), to: text() }),
      changesAt: time('from when the promise is another one'),
    },
  }),
]
