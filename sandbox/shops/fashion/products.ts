import type { Product } from '../../catalog/product-machine.ts'
import { type DrawKey, draw, drawInteger, drawOne } from '../../random.ts'
import { type GarmentKind, garmentKinds, series } from './words.ts'

/** A product with what the factories know of it before prices, stock and lists are split off. */
export interface Garment extends Product {
  readonly priceMinor: number
  readonly onHand: number
  /** Units sold in the last 30 days. */
  readonly sold: number
}

const day = 24 * 60 * 60 * 1000

/** The catalog: every series in every kind, and for some a second edition with a near name. */
export function garments(key: DrawKey, epoch: number): readonly Garment[] {
  const plain: Garment[] = []
  for (const kind of garmentKinds) {
    for (const name of series) {
      plain.push(garment(key, epoch, kind, name, 1))
      if (draw(key, 'second edition', name + kind.code) < 0.15) plain.push(garment(key, epoch, kind, name, 2))
    }
  }
  const stocked = withLastOne(key, plain)
  return stocked.map((product) => ({ ...product, similar: similarTo(product, stocked) }))
}

/** Scenarios ask for a last one; where chance has left none, one of those that run low is it. */
function withLastOne(key: DrawKey, products: readonly Garment[]): readonly Garment[] {
  if (products.some(({ onHand }) => onHand === 1)) return products
  const low = [...products].sort((a, b) => a.onHand - b.onHand).filter(({ onHand }) => onHand > 1)
  const { sku } = drawOne(key, low.slice(0, 5), 'last one')
  return products.map((product) => (product.sku === sku ? { ...product, onHand: 1 } : product))
}

function garment(key: DrawKey, epoch: number, kind: GarmentKind, name: string, edition: 1 | 2): Garment {
  const sku = `${name.slice(0, 3).toUpperCase()}-${kind.code}${edition === 2 ? '2' : ''}`
  const age = edition === 2 ? drawInteger(key, 1, 25, 'age', sku) : drawInteger(key, 1, 700, 'age', sku)
  return {
    sku,
    name: `${name} ${kind.name}${edition === 2 ? ' 2' : ''}`,
    category: kind.category,
    description: kind.line,
    listedAt: epoch - age * day,
    similar: [],
    priceMinor: drawInteger(key, kind.from, kind.to, 'price', sku) * 100 - 10,
    onHand: stockOf(key, sku),
    sold: drawInteger(key, 0, 400, 'sold', sku),
  }
}

/** One in eight is sold out, one in eight is down to a handful. */
function stockOf(key: DrawKey, sku: string): number {
  const share = draw(key, 'stock', sku)
  if (share < 0.125) return 0
  if (share < 0.25) return drawInteger(key, 1, 5, 'stock', sku, 1)
  return drawInteger(key, 6, 60, 'stock', sku, 1)
}

/** Up to three of the same category and kind, the nearest in price first. */
function similarTo(product: Garment, all: readonly Garment[]): readonly string[] {
  const kind = (sku: string): string => sku.slice(4, 6)
  const distance = (other: Garment): number => Math.abs(other.priceMinor - product.priceMinor)
  return all
    .filter((other) => other.sku !== product.sku && kind(other.sku) === kind(product.sku))
    .sort((a, b) => distance(a) - distance(b) || (a.sku < b.sku ? -1 : 1))
    .slice(0, 3)
    .map((other) => other.sku)
}
