import type { Product } from '../catalog/product-machine.ts'
import { type Resource, resource } from '../journal/index.ts'
import type { WorldState } from '../world-state.ts'

/** Names of shoppers and products as a person says them: as they are after, or, where they are gone, as they were. */
export interface LookedUp {
  shopper(id: string): string
  product(sku: string): string
}

export function lookingUp(before: WorldState, after: WorldState): LookedUp {
  const found = <V>(name: Resource): V | undefined =>
    (after.entities.get(name) ?? before.entities.get(name))?.value as V | undefined
  return {
    shopper: (id) => found<{ name?: string }>(resource('shopper', id))?.name ?? `shopper ${id}`,
    product: (sku) => found<Product>(resource('product', sku))?.name ?? sku,
  }
}
