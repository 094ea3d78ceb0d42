import type { Draft } from './range.ts'

/** How many similar items a product names, at most. */
const most = 3
/** Neighbors in price that are looked at on each side: enough that ties of price fall into one window. */
const reach = 8

/** For each SKU the nearest in price of the same kind, from among `drafts`; ties in the order of SKUs. */
export function nearestInPrice(
  drafts: readonly Draft[],
  priceOf: (draft: Draft) => number,
): ReadonlyMap<string, readonly string[]> {
  const nearest = new Map<string, readonly string[]>()
  for (const group of byKind(drafts).values()) {
    const priced = group.map((draft) => ({ sku: draft.product.sku, price: priceOf(draft) }))
    priced.sort((a, b) => a.price - b.price || before(a.sku, b.sku))
    priced.forEach(({ sku, price }, index) => {
      const others = priced.slice(Math.max(0, index - reach), index + reach + 1).filter((o) => o.sku !== sku)
      const distance = (other: { price: number }): number => Math.abs(other.price - price)
      others.sort((a, b) => distance(a) - distance(b) || before(a.sku, b.sku))
      nearest.set(
        sku,
        others.slice(0, most).map((other) => other.sku),
      )
    })
  }
  return nearest
}

/** Two variants of the same product that differ the least, then the variant of the next product that is most alike. */
export function similarVariants(
  draft: Draft,
  siblings: readonly Draft[],
  cousins: readonly Draft[],
): readonly string[] {
  const near = (drafts: readonly Draft[]): string[] =>
    drafts
      .filter((other) => other !== draft)
      .map((other) => ({ sku: other.product.sku, apart: differences(draft, other) }))
      .sort((a, b) => a.apart - b.apart)
      .map(({ sku }) => sku)
  return [...near(siblings).slice(0, most - 1), ...near(cousins).slice(0, 1)]
}

function differences(one: Draft, other: Draft): number {
  const values = Object.entries(one.product.options ?? {})
  return values.filter(([option, value]) => other.product.options?.[option] !== value).length
}

function byKind(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const { category, kind } = draft.product
    const group = groups.get(`${category} ${kind}`)
    if (group) group.push(draft)
    else groups.set(`${category} ${kind}`, [draft])
  }
  return groups
}

function before(a: string, b: string): number {
  return a < b ? -1 : 1
}
