import { kindOf, type Resource, type ResourceKind } from '#journal'
import type { Base, FlashSale } from '#sandbox'

/** What there is in an opening world, sorted: the same for all episodes that stand on it. */
export interface Opening {
  readonly names: readonly Resource[]
  namesOf(kind: ResourceKind): readonly Resource[]
  /** The flash sales that are of a SKU. */
  salesOf(sku: string): readonly Resource[]
}

const known = new WeakMap<Base, Opening>()

/** Sorts an opening world, once. */
export function openingOf(base: Base): Opening {
  const before = known.get(base)
  if (before) return before
  const opening = sorted(base)
  known.set(base, opening)
  return opening
}

function sorted({ resources }: Base): Opening {
  const names = Object.keys(resources) as Resource[]
  const byKind = Map.groupBy(names, kindOf)
  const sales = byKind.get('flash-sale') ?? []
  const bySku = Map.groupBy(sales, (name) => skuOnSale(resources[name]))
  return {
    names,
    namesOf: (kind) => byKind.get(kind) ?? [],
    salesOf: (sku) => bySku.get(sku) ?? [],
  }
}

/** The SKU that a flash sale is of. */
export function skuOnSale(value: unknown): string | undefined {
  return (value as Partial<FlashSale> | null | undefined)?.sku
}
