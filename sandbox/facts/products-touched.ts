import type { Product } from '../catalog/product-machine.ts'
import type { Entity } from '../entity.ts'
import type { FlashSale } from '../flash-sale/machine.ts'
import { idOf, kindOf, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Touched } from './having.ts'
import { KnownOfShop } from './known-of-shop.ts'

/**
 * The products of which a trait may read that resource: its stock and price, and the stock of what is similar, or is another
 * variant of the same. A product's own record gives it a name, which is near to any other's.
 */
export const productsTouched: Touched = (name, world, values) => {
  switch (kindOf(name)) {
    case 'stock':
    case 'price':
      return [idOf(name), ...kin(world, idOf(name)), ...(naming(world).get(idOf(name)) ?? [])]
    case 'flash-sale':
      return values.flatMap((entity) => (entity?.value as FlashSale | undefined)?.sku ?? [])
    case 'product':
    case 'list':
      return 'everything'
    default:
      return []
  }
}

/** The variants of the product of which that is one. */
function kin(world: World, sku: string): readonly string[] {
  const parent = productAt(world, sku)?.variantOf
  return (parent !== undefined && productAt(world, parent)?.variants) || []
}

const known = new KnownOfShop<ReadonlyMap<string, readonly string[]>>()

/** By SKU: the products that name it as a similar one. */
function naming(world: World): ReadonlyMap<string, readonly string[]> {
  const before = known.recall(world, 'similar')
  if (before && !before.changed.some((name) => kindOf(name) === 'product')) return before.value
  const found = new Map<string, string[]>()
  for (const name of world.names('product')) {
    for (const other of recordOf(world.state.entities.get(name))?.similar ?? [])
      found.set(other, [...(found.get(other) ?? []), idOf(name)])
  }
  return known.keep(world, 'similar', found)
}

function productAt(world: World, sku: string): Product | undefined {
  return recordOf(world.state.entities.get(resource('product', sku)))
}

function recordOf(entity: Entity | undefined): Product | undefined {
  return entity?.value as Product | undefined
}
