import { cutPrice } from '../catalog/cut-price.ts'
import { type DrawKey, draw, drawInteger, drawOne } from '../random.ts'
import type { Offer, Range } from './range.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** One in eight is sold out, one in eight is down to a handful. */
export function stockOf(key: DrawKey, sku: string): number {
  const share = draw(key, 'stock', sku)
  if (share < 0.125) return 0
  if (share < 0.25) return drawInteger(key, 1, 5, 'stock', sku, 1)
  return drawInteger(key, 6, 60, 'stock', sku, 1)
}

/** A price within the bounds of a kind, with the ending that the shop likes, in minor units. */
export function priceOf(key: DrawKey, range: Range, from: number, to: number, sku: string): number {
  const [only = 0] = range.endings
  const off = range.endings.length > 1 ? drawOne(key, range.endings, 'price ending', sku) : only
  return drawInteger(key, from, to, 'price', sku) * 100 - off
}

const percents = [10, 15, 20, 25, 30] as const

/** The day on which a promotion ends and by how much it cuts: one product in ten has one, until a midnight from the third on. */
export function promotionOf(
  key: DrawKey,
  epoch: number,
  sku: string,
  always = false,
): { readonly percent: number; readonly until: number } | undefined {
  if (!always && draw(key, 'promotion', sku) >= 0.1) return undefined
  // The epoch is at eleven in the shop's zone.
  const until = epoch + 13 * hour + drawInteger(key, 2, 14, 'promotion ends', sku) * day
  return { percent: drawOne(key, percents, 'promotion cut', sku), until }
}

/** The offer with the promotion in it, cut to full tens of the minor unit and below the regular price. */
export function promoted(
  priceMinor: number,
  cut: { readonly percent: number; readonly until: number } | undefined,
): Pick<Offer, 'priceMinor' | 'promotion'> {
  if (!cut) return { priceMinor }
  const minor = cutPrice(priceMinor, cut.percent)
  return minor === undefined ? { priceMinor } : { priceMinor, promotion: { minor, until: cut.until } }
}
