import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { readProduct } from '../shop/catalog.ts'
import type { Intent } from '../turn.ts'
import { forEachItem } from './with-items.ts'

/** What an item is. */
export const product: Intent = {
  name: 'product',
  cues: [
    [4, 'tell|know|learn|hear about|more'],
    [5, 'describe|description|details|detail|info|information|specs'],
    [4, '"what is|are" like'],
    [4, '"what kind|sort|material"'],
    [4, 'made of|from what|is'],
    [3, '"looking|searching for"'],
    [3, '"show|see me|a|the|your|some|which"'],
    [3, '"interested in"'],
    [-6, 'order|orders|ticket|tickets|cart|basket|stock|delivery|similar'],
    [-6, '"about|show yourself|you|my"'],
    [-6, '"about|show me my"'],
    [-4, 'current|old|recent|fresh|updated|accurate|up-to-date'],
  ],
  answer: (turn) =>
    forEachItem(turn, 'product', async ({ item }) => {
      const { catalog } = turn.policy.voice
      const failure = { system: 'catalog', consequence: catalog.consequence(), what: 'products' } as const
      const read = await turn.client.call(readProduct(item.sku))
      return settle(turn, read, failure, async ({ value }) => [
        text(catalog.product(value.name, value.description, value.price)),
      ])
    }),
}
