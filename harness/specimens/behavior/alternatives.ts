import { readSimilar } from '../shop/catalog.ts'
import { readStock } from '../shop/inventory.ts'
import type { Policy } from '../turn.ts'
import type { Alternative } from '../voice/stock.ts'

/** How many are offered at most. */
const most = 3

/** Similar items that the inventory's source has now. */
export const similarInStock: Policy['alternatives'] = async (turn, item) => {
  const similar = await turn.client.call(readSimilar(item.sku))
  const found: Alternative[] = []
  for (const { sku, name, price } of similar.kind === 'ok' ? similar.value.slice(0, 2 * most) : []) {
    const stock = await turn.client.call(readStock(sku))
    if (stock.kind !== 'ok' || stock.value.available < 1) continue
    found.push({
      sku,
      name,
      price,
      available: stock.value.available,
      sellingFast: stock.value.sellingFast,
      asOf: stock.asOf,
    })
    if (found.length === most) break
  }
  return found
}
