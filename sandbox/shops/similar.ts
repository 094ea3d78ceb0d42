import type { Draft } from './range.ts'

/** How many similar items a product names, at most. */
const most = 3

interface Priced {
  readonly sku: string
  readonly price: number
}

/** For each SKU the nearest in price of the same kind, from among `drafts`, the nearest first. */
export function nearestInPrice(
  drafts: readonly Draft[],
  priceOf: (draft: Draft) => number,
): ReadonlyMap<string, readonly string[]> {
  const nearest = new Map<string, readonly string[]>()
  for (const group of byKind(drafts).values()) {
    const priced = group.map((draft) => ({ sku: draft.product.sku, price: priceOf(draft) }))
    priced.sort((a, b) => a.price - b.price || before(a.sku, b.sku))
    priced.forEach(({ sku }, index) => {
      nearest.set(sku, around(priced, index))
    })
  }
  return nearest
}

/** The neighbors of one in the order of prices: outwards on both sides, the smaller step first. */
function around(priced: readonly Priced[], index: number): readonly string[] {
  const { price } = priced[index] as Priced
  const found: string[] = []
  for (let low = index - 1, high = index + 1; found.length < most; ) {
    const [below, above] = [priced[low], priced[high]]
    if (!below && !above) break
    const isBelow = below && (!above || price - below.price <= above.price - price)
    found.push((isBelow ? below : (above as Priced)).sku)
    if (isBelow) low -= 1
    else high += 1
  }
  return found
}

/** Two variants of the same product that differ the least, then the variant of the next product that is most alike. */
export function similarVariants(
  draft: Draft,
  siblings: readonly Draft[],
  cousins: readonly Draft[],
): readonly string[] {
  return [...leastApart(draft, siblings, most - 1), ...leastApart(draft, cousins, 1)]
}

/** The SKUs of the few that differ in the fewest options, in the order in which they come. */
function leastApart(draft: Draft, others: readonly Draft[], count: number): readonly string[] {
  const values = valuesOf(draft)
  const found: string[] = []
  for (let apart = 0; apart <= values.length && found.length < count; apart += 1) {
    for (const other of others) {
      if (found.length === count) break
      if (other !== draft && differences(values, valuesOf(other)) === apart) found.push(other.product.sku)
    }
  }
  return found
}

const known = new WeakMap<Draft, readonly string[]>()

function valuesOf(draft: Draft): readonly string[] {
  const before = known.get(draft)
  if (before) return before
  const values = Object.values(draft.product.options ?? {})
  known.set(draft, values)
  return values
}

function differences(some: readonly string[], others: readonly string[]): number {
  let count = 0
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) count += 1
  return count
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
