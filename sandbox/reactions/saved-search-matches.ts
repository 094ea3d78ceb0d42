import { type Found, isFound } from '../catalog/search.ts'
import type { Stock } from '../inventory/machine.ts'
import { mayComeBack, toBeHad } from '../inventory/to-be-had.ts'
import { type Cause, idOf, kindOf, type Resource, resource } from '../journal/index.ts'
import { listedAbout } from '../names.ts'
import type { SavedSearch } from '../saved-searches/machine.ts'
import type { World } from '../world.ts'
import type { Reaction } from './reaction.ts'

const name = 'saved-search-matches'
const cause: Cause = { by: 'event', name }

/**
 * A saved search notes a product that matches it and did not before: one that begins or is listed again, whose price
 * changes, or that can be had again. Only the searches in its category are looked at, and those in none.
 */
export const savedSearchMatches: Reaction = {
  name,
  to: ['product', 'price', 'stock'],
  changes: ['saved-search'],
  react(world, changed, before, after) {
    if (kindOf(changed) === 'stock' && !mayComeBack(before as Stock | undefined, after as Stock)) return
    const sku = idOf(changed)
    const now = foundWith(world, changed, after)
    if (!now.product) return
    const was = foundWith(world, changed, before)
    for (const one of concerned(world, now.product.category)) {
      const search = world.source<SavedSearch & { status: string }>(one)?.value
      if (search?.status !== 'active') continue
      if (isFound(search.query, now) && !isFound(search.query, was))
        world.send(one, { type: 'match', sku, at: world.now }, cause)
    }
  },
}

/** The searches in a category and those that name none, each in the order of their names. */
function concerned(world: World, category: string): readonly Resource[] {
  const { names } = world.state
  const inIt = category ? listedAbout(names, 'saved-search', category.toLowerCase()) : []
  return [...inIt, ...listedAbout(names, 'saved-search', '')]
}

/** A product with its price and its units, where the resource that changed has that value. */
function foundWith(world: World, changed: Resource, value: unknown): Found {
  const sku = idOf(changed)
  const at = (kind: 'product' | 'price' | 'stock'): unknown =>
    kindOf(changed) === kind ? value : world.source(resource(kind, sku))?.value
  const product = at('product') as Found['product']
  return { product, price: at('price') as Found['price'], units: toBeHad(at('stock') as never, product) }
}
