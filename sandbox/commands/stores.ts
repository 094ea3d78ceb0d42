import { type Cause, resource } from '../journal/index.ts'
import type { StoreStock } from '../schemas/store.ts'
import { storeStockOf } from '../stores/at.ts'
import type { World } from '../world.ts'
import { type Outcome, refused, sendOrRefuse } from './command.ts'

/** Units of a SKU in a store. */
export interface InStore {
  readonly store: string
  readonly sku: string
  readonly quantity: number
}

/** Somebody buys over the counter of a store. Neither the warehouse nor another store has one less for it. */
export function sellInStore(world: World, { store, sku, quantity }: InStore, cause: Cause): Outcome {
  const name = storeStockOf(sku, store)
  const stock = world.source<StoreStock>(name)?.value
  if (!stock) return refused('inventory/unknown-in-store', `store ${store} does not carry ${sku}`, [])
  return sendOrRefuse(world, name, { type: 'sell', quantity }, cause, {
    code: 'inventory/not-enough',
    detail: `${stock.onHand} of ${sku} can be had in store ${store}, ${quantity} wanted`,
  })
}

/** Units arrive in a store that carries the SKU. */
export function restockStore(world: World, { store, sku, quantity }: InStore, cause: Cause): Outcome {
  const name = storeStockOf(sku, store)
  if (!world.source(name))
    return refused('inventory/unknown-in-store', `store ${store} does not carry ${sku}`, [])
  return sendOrRefuse(world, name, { type: 'restock', quantity }, cause, {
    code: 'inventory/invalid-restock',
    detail: `a restock needs a positive number of units, not ${quantity}`,
  })
}

/** Other hours on the door of a store, as times of day in the shop's zone. */
export function changeStoreHours(
  world: World,
  { store, opens, closes }: { readonly store: string; readonly opens: string; readonly closes: string },
  cause: Cause,
): Outcome {
  const name = resource('store', store)
  if (!world.source(name)) return refused('stores/unknown', `there is no store ${store}`, [])
  return sendOrRefuse(world, name, { type: 'change hours', opens, closes }, cause, {
    code: 'stores/invalid-hours',
    detail: `hours are two times of day such as 09:00, not ${opens} and ${closes}`,
  })
}

/** A store closes out of turn, until `reopenStore`. */
export function closeStore(world: World, store: string, cause: Cause): Outcome {
  return switched(world, store, 'close', cause)
}

/** A store that was closed out of turn keeps its hours again. */
export function reopenStore(world: World, store: string, cause: Cause): Outcome {
  return switched(world, store, 'reopen', cause)
}

function switched(world: World, store: string, type: 'close' | 'reopen', cause: Cause): Outcome {
  const name = resource('store', store)
  if (!world.source(name)) return refused('stores/unknown', `there is no store ${store}`, [])
  return sendOrRefuse(world, name, { type }, cause, {
    code: 'stores/unchanged',
    detail:
      type === 'close' ? `store ${store} is closed already` : `store ${store} is not closed out of turn`,
  })
}
