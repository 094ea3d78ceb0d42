import type { Entity } from '../entity.ts'
import { resource } from '../journal/index.ts'
import { type DrawKey, draw, drawInteger } from '../random.ts'
import type { Store } from '../schemas/store.ts'
import { storeStockOf } from '../stores/at.ts'
import { atOpening } from './opening.ts'

type Entry = readonly [string, Entity]

/** The stores of every preset shop: places within its delivery zones, each with hours of its own. */
const stores: readonly Omit<Store, 'status'>[] = [
  {
    ...{ id: 'STORE-1', name: 'Old Town', city: 'Larkhaven', postcode: '10115' },
    ...{ opens: '09:00', closes: '20:00', days: [1, 2, 3, 4, 5, 6] },
  },
  {
    ...{ id: 'STORE-2', name: 'Station', city: 'Larkhaven', postcode: '10557' },
    ...{ opens: '07:00', closes: '22:00', days: [1, 2, 3, 4, 5, 6, 7] },
  },
  {
    ...{ id: 'STORE-3', name: 'Riverside', city: 'Millbrook', postcode: '50667' },
    ...{ opens: '10:00', closes: '18:30', days: [1, 2, 3, 4, 5, 6] },
  },
]

/** Of a hundred articles a store carries so many, and has at most so many units of one. */
const carried = 0.6
const mostUnits = 8

/** The stores of a shop, and what each has of what it carries, drawn by the shop's seed. */
export function storesAt(key: DrawKey, skus: readonly string[], epoch: number): readonly Entry[] {
  return [
    ...stores.map((store) => atOpening(resource('store', store.id), store, epoch)),
    ...stores.flatMap(({ id }) =>
      skus
        .filter((sku) => draw(key, 'store carries', `${sku}@${id}`) < carried)
        .map((sku) => {
          const onHand = drawInteger(key, 0, mostUnits, 'store stock', `${sku}@${id}`)
          return atOpening(storeStockOf(sku, id), { sku, store: id, onHand }, epoch)
        }),
    ),
  ]
}
