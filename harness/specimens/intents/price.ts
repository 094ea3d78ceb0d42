import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { readProduct } from '../shop/catalog.ts'
import type { Intent } from '../turn.ts'
import { forEachItem } from './with-items.ts'

/** What an item costs. */
export const price: Intent = {
  name: 'price',
  cues: [
    [5, 'price|prices|priced|pricing|cost|costs|costing|expensive'],
    [5, '"how much"'],
    [3, '"much money"'],
    [6, 'many euros|euro|dollars|pounds'],
    [4, 'charge|pay|worth|euros|dollars how|what|many|do'],
    [4, '"i|we pay for"'],
    [4, 'what "it|they|that|this|them go|goes|going for"'],
    [4, 'what "you want|ask|asking|charge|take for"'],
    [-4, 'left|remaining|stock|available'],
    [-6, 'delivery|shipping|deliver'],
    [-3, 'cart|basket total|much|cost'],
  ],
  answer: (turn) =>
    forEachItem(turn, 'price', async ({ item }) => {
      const { catalog } = turn.policy.voice
      const failure = { system: 'catalog', consequence: catalog.consequence(), what: 'prices' } as const
      const read = await turn.client.call(readProduct(item.sku))
      return settle(turn, read, failure, async ({ value, asOf }) => {
        if (value.price === undefined) return [text(catalog.noPrice(value.name))]
        return [text(catalog.price(value.name, value.price, await turn.policy.recency(turn, asOf)))]
      })
    }),
}
