import { deskId } from '../../commands/service.ts'
import { resource } from '../../journal/index.ts'
import { PersistentMap } from '../../persistent-map.ts'
import type { DrawKey } from '../../random.ts'
import type { Entity } from '../../world-state.ts'
import { atOpening } from '../opening.ts'
import type { ShopPreset } from '../shop.ts'
import { type Garment, garments } from './products.ts'

const minute = 60_000
const epoch = 1773136800000 // Tuesday 2026-03-10, 10:00 UTC: 11:00 in Berlin
const currency = 'EUR'

/** A clothes shop with about a hundred products. The chat reads stock from a view that lags half a minute. */
export const fashion: ShopPreset = {
  name: 'fashion',
  title: 'Harbor & Hill',
  currency,
  utcOffsetMinutes: 60,
  epoch,
  policies: { chat: { stock: { kind: 'lag', ms: minute / 2 } } },
  build(seed) {
    const key: DrawKey = { seed, scenario: 'shop fashion', repeat: 0 }
    const products = garments(key, epoch)
    return PersistentMap.from<Entity>([
      ...products.flatMap(ofProduct),
      list('new-arrivals', newest(products)),
      list('best-sellers', mostSold(products)),
      atOpening(resource('desk', deskId), { id: deskId, opens: '08:00', closes: '20:00' }, epoch),
    ])
  },
}

function ofProduct(garment: Garment): (readonly [string, Entity])[] {
  const { priceMinor, onHand, sold: _sold, ...product } = garment
  const amount = { minor: priceMinor, currency }
  return [
    atOpening(resource('product', garment.sku), product, epoch),
    atOpening(resource('price', garment.sku), { sku: garment.sku, amount, regular: amount }, epoch),
    atOpening(resource('stock', garment.sku), { sku: garment.sku, onHand }, epoch),
  ]
}

function list(id: 'new-arrivals' | 'best-sellers', products: readonly Garment[]): readonly [string, Entity] {
  return atOpening(resource('list', id), { id, skus: products.slice(0, 5).map(({ sku }) => sku) }, epoch)
}

function newest(products: readonly Garment[]): readonly Garment[] {
  return [...products].sort((a, b) => b.listedAt - a.listedAt || (a.sku < b.sku ? -1 : 1))
}

function mostSold(products: readonly Garment[]): readonly Garment[] {
  return [...products].sort((a, b) => b.sold - a.sold || (a.sku < b.sku ? -1 : 1))
}
