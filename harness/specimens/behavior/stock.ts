import { readStock } from '../shop/inventory.ts'
import type { Policy } from '../turn.ts'

/** Asks the inventory's source, each time. */
export const stockFromSource: Policy['stock'] = async (turn, item) => ({
  outcome: await turn.client.call(readStock(item.sku)),
  disclose: true,
})
