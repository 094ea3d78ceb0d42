import { listLength, type ProductList } from '../catalog/list-machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Product } from '../schemas/product.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

const name = 'new-arrivals-follow'
const cause: Cause = { by: 'event', name }
const list = resource('list', 'new-arrivals')

/** What begins in the shop comes first among the new arrivals, in place of its sisters; what only groups variants does not. */
export const newArrivalsFollow: Reaction = {
  name,
  to: 'product',
  changes: ['list'],
  react(world, _changed, before, after) {
    const { sku, variants, variantOf } = after as Product
    const skus = world.source<ProductList>(list)?.value.skus
    if (before !== undefined || variants || !skus) return
    const others = skus.filter((one) => one !== sku && (!variantOf || groupOf(world, one) !== variantOf))
    world.send(list, { type: 'publish', skus: [sku, ...others].slice(0, listLength) }, cause)
  },
}

function groupOf(world: World, sku: string): string | undefined {
  return world.source<Product>(resource('product', sku))?.value.variantOf
}
