import { readSimilar } from '../shop/catalog.ts'
import { readStock } from '../shop/inventory.ts'
import type { Policy } from '../turn.ts'
import type { Alternative } from '../voice/stock.ts'

/** How many are offered at most. */
const most = 3

/** Similar items that the inventory's source has now; none is a fact only if everything could be read. */
export const similarInStock: Policy['alternatives'] = async (turn, item) => {
  const similar = await turn.client.call(readSimilar(item.sku))
  if (similar.kind !== 'ok') return undefined
  const found: Alternative[] = []
  let unknown = false
  for (const { sku, name, price } of similar.value.slice(0, 2 * most)) {
    const stock = await turn.client.call(readStock(sku))
    unknown ||= stock.kind !== 'ok'
    if (stock.kind !== 'ok' || stock.value.available < 1) continue
    const { available, sellingFast } = stock.value
    found.push({ sku, name, price, available, sellingFast, asOf: stock.asOf })
    if (found.length === most) break
  }
  return unknown && found.length === 0 ? undefined : found
}
