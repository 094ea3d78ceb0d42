import type { Product } from '../catalog/product-machine.ts'
import type { Stock } from '../inventory/machine.ts'
import { idOf, resource } from '../journal/index.ts'
import { drawOne } from '../random.ts'
import type { World } from '../world.ts'

/** Properties by which a scenario picks a product, so that it fits any shop. */
export const productTraits = {
  'in stock': (world: World, sku: string) => onHand(world, sku) > 0,
  plenty: (world: World, sku: string) => onHand(world, sku) >= 10,
  'last one': (world: World, sku: string) => onHand(world, sku) === 1,
  'sold out': (world: World, sku: string) => onHand(world, sku) === 0,
  'has a similar item in stock': (world: World, sku: string) =>
    (product(world, sku)?.similar ?? []).some((other) => onHand(world, other) > 0),
  'new arrival': (world: World, sku: string) => inList(world, 'new-arrivals', sku),
  'best seller': (world: World, sku: string) => inList(world, 'best-sellers', sku),
  'has an ambiguous name': (world: World, sku: string) =>
    world.source(resource('product', `${sku}2`)) !== undefined,
  'has an unambiguous name': (world: World, sku: string) =>
    !sku.endsWith('2') && world.source(resource('product', `${sku}2`)) === undefined,
} as const satisfies Record<string, (world: World, sku: string) => boolean>
export type ProductTrait = keyof typeof productTraits

/** SKUs that have all the traits, in the order of their names. */
export function productsWith(world: World, traits: readonly ProductTrait[]): readonly string[] {
  return world
    .names('product')
    .map(idOf)
    .filter((sku) => traits.every((trait) => productTraits[trait](world, sku)))
}

/**
 * One product with all the traits, drawn by the episode's key and `ref`, not among `taken`.
 * Undefined where the shop has none.
 */
export function pickProduct(
  world: World,
  ref: string,
  traits: readonly ProductTrait[],
  taken: readonly string[] = [],
): string | undefined {
  const fitting = productsWith(world, traits).filter((sku) => !taken.includes(sku))
  return fitting.length ? drawOne(world.state.key, fitting, 'pick', ref) : undefined
}

function onHand(world: World, sku: string): number {
  return world.source<Stock>(resource('stock', sku))?.value.onHand ?? 0
}

function product(world: World, sku: string): Product | undefined {
  return world.source<Product>(resource('product', sku))?.value
}

function inList(world: World, id: string, sku: string): boolean {
  return world.source<{ skus: readonly string[] }>(resource('list', id))?.value.skus.includes(sku) ?? false
}
