import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { listOf, money, named, optional, text, time } from './parts.ts'

const search = {
  id: text('names the search'),
  text: text(),
  category: text(),
  maxPrice: money('the most that it may cost'),
  inStock: Type.Boolean(),
  status: text(),
  matches: listOf({ sku: text(), at: time('when it came to match') }),
}

/** What the shop tells the shopper of by itself. */
export const notificationTools: readonly Tool[] = [
  tool('notify_when_restocked', 'POST /restock-notifications', {
    title: 'Notify when restocked',
    description:
      'Has the shop tell the shopper when a product that is sold out is back. Refused while it can be had.',
    input: { sku: named('of the product') },
    output: { sku: text(), notify: Type.Boolean() },
  }),
  tool('list_restock_notifications', 'GET /restock-notifications', {
    title: 'List restock notifications',
    description: 'The products of whose return the shopper is to be told, and of which they have been told.',
    output: {
      items: listOf({
        sku: text(),
        status: text('waiting or notified'),
        notifiedAt: time('when they were told'),
      }),
      total: Type.Integer(),
    },
  }),
  tool('cancel_restock_notification', 'DELETE /restock-notifications/{sku}', {
    title: 'Cancel a restock notification',
    description: 'The shopper is no longer to be told when the product is back.',
    input: { sku: named('of the product') },
    output: { sku: text(), notify: Type.Boolean() },
  }),
  tool('save_search', 'POST /saved-searches', {
    title: 'Save a search',
    description:
      'Keeps a search for the shopper: the shop tells them what comes to match it. At least one condition is needed.',
    input: {
      text: optional(Type.String({ minLength: 1, description: 'words, as in search_products' })),
      category: optional(named('the name of a category')),
      maxPrice: optional(
        Type.String({
          pattern: '^\\d{1,9}(\\.\\d{1,2})?$',
          description: 'the most that it may cost, such as 59.90',
        }),
      ),
      inStock: optional(Type.Boolean({ description: 'true: only what can be had' })),
    },
    output: search,
  }),
  tool('list_saved_searches', 'GET /saved-searches', {
    title: 'List saved searches',
    description: 'The searches that are kept for the shopper, with what came to match since.',
    output: { items: listOf(search), total: Type.Integer() },
  }),
  tool('delete_saved_search', 'DELETE /saved-searches/{id}', {
    title: 'Delete a saved search',
    description: 'Gives up a search that was kept.',
    input: { id: named('of the search, as list_saved_searches gives it') },
    output: { id: text(), status: text() },
  }),
]
