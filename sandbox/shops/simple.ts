import { faker } from '@faker-js/faker/locale/en'
import { type Color, colors, image } from '../catalog/image.ts'
import { type DrawKey, draw, drawInteger } from '../random.ts'
import type { Product, Show } from '../schemas/product.ts'
import { priceOf, promoted, promotionOf, stockOf } from './figures.ts'
import type { Faked, Kind, Offered, Range } from './range.ts'
import { seriesCode, seriesName } from './series.ts'

/** What all products of one shop are made with. */
export interface Making {
  readonly range: Range
  readonly key: DrawKey
  readonly epoch: number
}

const hour = 60 * 60 * 1000
const day = 24 * hour
const palette = Object.keys(colors) as Color[]

/**
 * Every kind in every series, and for some a second edition with a near name; from as many series as it takes to come to
 * `wanted` products, or from the shop's own ones where it does not say how many.
 */
export function simpleProducts(making: Making, wanted?: number): readonly Offered[] {
  const { range, key } = making
  const products: Offered[] = []
  const most = wanted ?? Number.POSITIVE_INFINITY
  const lastSeries = wanted === undefined ? range.series.length : Number.POSITIVE_INFINITY
  for (let index = 0; index < lastSeries && products.length < most; index += 1) {
    range.kinds.forEach((kind, kindIndex) => {
      const tint = kind.tint ?? (palette[(index * 5 + kindIndex) % palette.length] as Color)
      products.push(simple(making, kind, index, false, tint))
      if (draw(key, 'second edition', seriesName(range, index) + kind.code) < range.edition.share) {
        products.push(simple(making, kind, index, true, tint))
      }
    })
  }
  return wanted === undefined ? products : products.slice(0, wanted)
}

function simple(making: Making, kind: Kind, index: number, edition: boolean, tint: Color): Offered {
  const { range, key, epoch } = making
  const first = `${seriesCode(range, index)}-${kind.code}`
  const sku = edition ? first + range.edition.code : first
  const age = drawInteger(key, 1, edition ? 25 : 700, 'age', sku)
  const faked = fakedFor(making, kind, sku)
  const product: Product = {
    sku,
    name: nameOf(making, kind, index, edition),
    category: kind.category,
    description: kind.line,
    listedAt: epoch - age * day,
    similar: [],
    kind: kind.name,
    image: image(kind.shape, tint),
    details: faked.details,
    ...bounds(making, kind, sku),
    ...(faked.show ? { show: showOf(making, sku, faked.show) } : {}),
  }
  const price = editionPrice(making, kind, first, sku)
  const offer = {
    ...promoted(price, promotionOf(key, epoch, sku)),
    onHand: stockOf(key, sku),
    sold: drawInteger(key, 0, 400, 'sold', sku),
  }
  return { product, offer }
}

function editionPrice({ range, key }: Making, kind: Kind, first: string, sku: string): number {
  const percent = range.edition.pricePercent
  if (sku === first || percent === undefined) return priceOf(key, range, kind.from, kind.to, sku)
  const price = priceOf(key, range, kind.from, kind.to, first)
  const [off = 0] = range.endings
  return Math.floor(((price + off) * percent) / 10_000) * 100 - off
}

/** The name of a kind in a series; where the shop numbers its models, the number is the series' in that kind. */
export function nameOf({ range, key }: Making, kind: Kind, index: number, edition: boolean): string {
  const model = drawInteger(key, 4, 19, 'model', seriesName(range, index) + kind.code) * 5
  return range.name(seriesName(range, index), kind, edition, model)
}

/** What faker says of a product; it is seeded for this product alone, so that others change nothing. */
export function fakedFor({ range, key }: Making, kind: Kind, sku: string): Faked {
  faker.seed(drawInteger(key, 0, 2 ** 31 - 1, 'faker', sku))
  return range.fake(faker, kind)
}

/** How many may be bought, how long it keeps, for how long the maker answers for it. */
export function bounds({ key }: Making, kind: Kind, sku: string): Partial<Product> {
  const limit = kind.limit ?? (draw(key, 'limited', sku) < 0.05 ? drawInteger(key, 1, 3, 'limit', sku) : 0)
  return {
    ...(limit ? { limit } : {}),
    ...(kind.keepsDays === undefined ? {} : { keepsDays: kind.keepsDays }),
    ...(kind.warrantyMonths === undefined ? {} : { warrantyMonths: kind.warrantyMonths }),
  }
}

/** The evening of a show: at seven, half past seven, eight or half past eight, some days from the epoch. */
export function showOf(
  { range, key, epoch }: Making,
  sku: string,
  where: NonNullable<Faked['show']>,
  seats: Pick<Show, 'rows' | 'seatsPerRow'> = {},
): Show {
  const days = drawInteger(key, 3, range.showsWithinDays ?? 90, 'show day', sku)
  const halfHours = drawInteger(key, 0, 3, 'show time', sku)
  // The epoch is at eleven in the shop's zone.
  return { startsAt: epoch + days * day + 8 * hour + (halfHours * hour) / 2, ...where, ...seats }
}
