import { resource } from '../journal/index.ts'
import type { Product } from '../schemas/product.ts'
import type { World } from '../world.ts'
import { listLength } from './list-machine.ts'

/**
 * The best sellers counted anew: what sold most since the opening comes first; what did not sell keeps its place behind.
 * One variant of a product at most, and nothing that the shop no longer sells.
 */
export function bestOf(world: World, before: readonly string[]): readonly string[] {
  const sold = world.state.sold
  const units = (sku: string): number => sold.get(sku) ?? 0
  const place = (sku: string): number => (before.includes(sku) ? before.indexOf(sku) : before.length)
  const skus = [...new Set([...before, ...[...sold].map(([sku]) => sku)])].sort(
    (a, b) => units(b) - units(a) || place(a) - place(b) || (a < b ? -1 : 1),
  )
  const groups = new Set<string>()
  const best: string[] = []
  for (const sku of skus) {
    const product = world.source<Product & { status: string }>(resource('product', sku))?.value
    const group = product?.variantOf ?? sku
    if (best.length === listLength || groups.has(group) || product?.status !== 'listed') continue
    groups.add(group)
    best.push(sku)
  }
  return best
}
