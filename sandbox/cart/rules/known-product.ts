import { resource } from '../../journal/index.ts'
import type { CartRule } from './rule.ts'

/** Refuses a SKU that the shop does not have. */
export const knownProductRule: CartRule = (world, wanted) =>
  world.source(resource('stock', wanted.sku))
    ? undefined
    : { code: 'catalog/unknown-sku', detail: `there is no product ${wanted.sku}`, because: [] }
