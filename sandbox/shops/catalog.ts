import { drawOne } from '../random.ts'
import { type Family, familyOf } from './families.ts'
import { promoted, promotionOf } from './figures.ts'
import { type Draft, isOffered, type Offered } from './range.ts'
import type { ShopSize } from './shop.ts'
import { nearestInPrice, similarVariants } from './similar.ts'
import { type Making, simpleProducts } from './simple.ts'

/** Of a larger catalog, the share of what can be bought that is variants. */
const variantShare = 0.2
const mostVariants = 0.6
const mostProducts = 5000

/**
 * All products of a shop, groups of variants among them, with what is similar to each.
 * Throws a `RangeError` on a size that is not a whole number from 100 to 5,000.
 */
export function catalogOf(making: Making, size: ShopSize = {}): readonly Draft[] {
  const families = familiesOf(making, size.products)
  const variants = families.flatMap(([, ...rest]) => rest)
  const wanted = size.products && size.products - variants.length
  const simple = withLastOne(making, simpleProducts(making, wanted))
  return [
    ...withSimilar(withPromotion(making, withLimit(simple))),
    ...families.flatMap((family, index) => withSimilarFamily(family, families, index)),
  ]
}

function familiesOf(making: Making, products: number | undefined): readonly Family[] {
  const { families, familyCount } = making.range
  if (products === undefined)
    return Array.from({ length: familyCount }, (_unused, index) => familyOf(making, index))
  if (!(Number.isInteger(products) && products >= 100 && products <= mostProducts))
    throw new RangeError(
      `building a shop of ${products} products: a whole number from 100 to ${mostProducts}`,
    )
  const made: Family[] = []
  let count = 0
  // Two of each kind at least, so that each has something similar.
  for (let index = 0; count < products * variantShare || index < 2 * families.length; index += 1) {
    const family = familyOf(making, index)
    if (count + family.length - 1 > products * mostVariants) break
    made.push(family)
    count += family.length - 1
  }
  return made
}

/** Scenarios ask for a last one; where chance has left none, one of those that run low is it. */
function withLastOne({ key }: Making, drafts: readonly Offered[]): readonly Offered[] {
  if (drafts.some(({ offer }) => offer.onHand === 1)) return drafts
  const low = [...drafts]
    .sort((a, b) => a.offer.onHand - b.offer.onHand)
    .filter(({ offer }) => offer.onHand > 1)
  const { product } = drawOne(key, low.slice(0, 5), 'last one')
  return drafts.map((draft) =>
    draft.product === product ? { product, offer: { ...draft.offer, onHand: 1 } } : draft,
  )
}

/** Scenarios ask for something limited; where chance has left none, the first product is. */
function withLimit(drafts: readonly Offered[]): readonly Offered[] {
  if (drafts.some(({ product }) => product.limit !== undefined)) return drafts
  return drafts.map((draft, index) =>
    index === 0 ? { ...draft, product: { ...draft.product, limit: 2 } } : draft,
  )
}

/** Scenarios ask for something on sale; where chance has left none, the first product is. */
function withPromotion({ key, epoch }: Making, drafts: readonly Offered[]): readonly Offered[] {
  if (drafts.some(({ offer }) => offer.promotion)) return drafts
  return drafts.map((draft, index) => {
    if (index > 0) return draft
    const cut = promotionOf(key, epoch, draft.product.sku, true)
    return { ...draft, offer: { ...draft.offer, ...promoted(draft.offer.priceMinor, cut) } }
  })
}

function withSimilar(drafts: readonly Offered[]): readonly Draft[] {
  const nearest = nearestInPrice(drafts, (draft) => draft.offer?.priceMinor ?? 0)
  return drafts.map(({ product, offer }) => ({
    product: { ...product, similar: nearest.get(product.sku) ?? [] },
    offer,
  }))
}

/** Similar to a product with variants are the next ones of its kind, and to a variant its siblings and one of theirs. */
function withSimilarFamily(family: Family, families: readonly Family[], index: number): readonly Draft[] {
  const [{ product }, ...variants] = family
  const others = [...families.slice(index + 1), ...families.slice(0, index)]
  const alike = others.filter(([other]) => other.product.kind === product.kind).slice(0, 3)
  const cousins = alike[0]?.slice(1) ?? []
  return [
    { product: { ...product, similar: alike.map(([other]) => other.product.sku) } },
    ...variants.filter(isOffered).map((variant) => ({
      ...variant,
      product: { ...variant.product, similar: similarVariants(variant, variants, cousins) },
    })),
  ]
}
