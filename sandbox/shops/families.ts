import { type Color, colors, image } from '../catalog/image.ts'
import { drawInteger } from '../random.ts'
import type { Product } from '../schemas/product.ts'
import { priceOf, promoted, promotionOf, stockOf } from './figures.ts'
import type { Draft, FamilyKind } from './range.ts'
import { seriesCode } from './series.ts'
import { bounds, fakedFor, type Making, nameOf, showOf } from './simple.ts'

const day = 24 * 60 * 60 * 1000
const palette = Object.keys(colors) as Color[]

/** A product that comes in variants: itself first, then each variant, which alone can be bought. */
export type Family = readonly [Draft, ...Draft[]]

/** Family number `index` of the shop: kinds take turns, and each round is a series. */
export function familyOf(making: Making, index: number): Family {
  const { range, key, epoch } = making
  const kind = range.families[index % range.families.length] as FamilyKind
  const series = Math.floor(index / range.families.length)
  const sku = `${seriesCode(range, series)}-${kind.code}`
  const faked = fakedFor(making, kind, sku)
  const where = faked.show
  const parent: Product = {
    sku,
    name: nameOf(making, kind, series, false),
    category: kind.category,
    description: kind.line,
    listedAt: epoch - drawInteger(key, 30, 700, 'age', sku) * day,
    similar: [],
    kind: kind.name,
    image: image(kind.shape, palette[index % palette.length] as Color),
    details: faked.details,
    ...bounds(making, kind, sku),
    ...(where ? { show: showOf(making, sku, where) } : {}),
  }
  const variants = combinations(making, kind, sku).map((options) => variantOf(making, kind, parent, options))
  return [{ product: { ...parent, variants: variants.map(({ product }) => product.sku) } }, ...variants]
}

function variantOf(
  making: Making,
  kind: FamilyKind,
  parent: Product,
  options: Readonly<Record<string, string>>,
): Draft {
  const { range, key, epoch } = making
  const values = Object.values(options)
  const sku = `${parent.sku}-${values.map(codeOf).join('-')}`
  const adds = values.reduce((sum, value) => sum + (kind.adds?.[value] ?? 0), 0)
  const price = priceOf(key, range, kind.from, kind.to, parent.sku) + adds * 100
  const seats = values.map((value) => kind.seats?.[value]).find((found) => found)
  const tint = palette.find((color) => color === options.color)
  const product: Product = {
    ...parent,
    sku,
    name: `${parent.name}, ${values.join(', ')}`,
    variantOf: parent.sku,
    options,
    ...(tint ? { image: image(kind.shape, tint) } : {}),
    ...(parent.show && seats ? { show: { ...parent.show, ...seats } } : {}),
  }
  const offer = {
    ...promoted(price, promotionOf(key, epoch, parent.sku)),
    onHand: stockOf(key, sku),
    sold: drawInteger(key, 0, 60, 'sold', sku),
  }
  return { product, offer }
}

/** Every combination of the values that this product comes in. */
function combinations(
  { key }: Making,
  kind: FamilyKind,
  sku: string,
): readonly Readonly<Record<string, string>>[] {
  let made: readonly Readonly<Record<string, string>>[] = [{}]
  for (const [option, values] of Object.entries(kind.options)) {
    const most = kind.atMost?.[option]
    const from = most === undefined ? 0 : drawInteger(key, 0, values.length - most, 'options', sku)
    const some = most === undefined ? values : values.slice(from, from + most)
    made = made.flatMap((before) => some.map((value) => ({ ...before, [option]: value })))
  }
  return made
}

function codeOf(value: string): string {
  return value
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 4)
    .toUpperCase()
}
