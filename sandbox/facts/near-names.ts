import type { Product } from '../catalog/product-machine.ts'
import { idOf, type Resource } from '../journal/index.ts'
import type { PersistentMap } from '../persistent-map.ts'
import type { World } from '../world.ts'

/** How a product's name stands to the others: all of its words occur in another's, or the other way about. */
interface NearNames {
  readonly withinAnother: ReadonlySet<string>
  readonly holdsAnother: ReadonlySet<string>
}

const known = new WeakMap<PersistentMap<true>, NearNames>()
const none: NearNames = { withinAnother: new Set(), holdsAnother: new Set() }

/** The near names of a world's products: found once for each set of products, and shared by its forks. */
export function nearNames(world: World): NearNames {
  const names = world.state.names.get('product')
  if (!names) return none
  const before = known.get(names)
  if (before) return before
  const found = near(world, names)
  known.set(names, found)
  return found
}

function near(world: World, names: PersistentMap<true>): NearNames {
  const wordsOf = new Map<string, readonly string[]>()
  const holding = new Map<string, Set<string>>()
  for (const [name] of names) {
    const product = world.source<Product>(name as Resource)?.value
    const words = (product?.name ?? '').toLowerCase().split(/[\s,]+/)
    const sku = idOf(name as Resource)
    wordsOf.set(sku, words)
    for (const word of words) holding.set(word, (holding.get(word) ?? new Set()).add(sku))
  }
  const [withinAnother, holdsAnother] = [new Set<string>(), new Set<string>()]
  for (const [sku, words] of wordsOf) {
    const [rarest, ...others] = words
      .map((word) => holding.get(word) as Set<string>)
      .sort((a, b) => a.size - b.size)
    for (const other of rarest ?? []) {
      if (other === sku || !others.every((skus) => skus.has(other))) continue
      withinAnother.add(sku)
      holdsAnother.add(other)
    }
  }
  return { withinAnother, holdsAnother }
}
