import { type Resource, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { FlashSale, FlashSaleAtRest } from './machine.ts'

/** A flash sale that is announced or live, with what only the shop knows of it. */
export interface OnSale {
  readonly name: Resource
  readonly value: FlashSale
  readonly atRest: FlashSaleAtRest
}

/** The flash sale of a SKU that is announced or live; a SKU is in one at most. */
export function flashSaleOn(world: Pick<World, 'names' | 'state'>, sku: string): OnSale | undefined {
  for (const name of world.names('flash-sale')) {
    const entity = world.state.entities.get(name)
    const value = entity?.value as FlashSale | undefined
    if (value?.sku === sku && isOn(value)) return { name, value, atRest: entity?.context as FlashSaleAtRest }
  }
  return undefined
}

/** The flash sale of a SKU that is live. */
export function liveSaleOn(world: Pick<World, 'names' | 'state'>, sku: string): OnSale | undefined {
  const sale = flashSaleOn(world, sku)
  return sale?.value.status === 'live' ? sale : undefined
}

/** True of a sale that is announced or live: its stock and its price may change by the second. */
export function isOn({ status }: Pick<FlashSale, 'status'>): boolean {
  return status === 'announced' || status === 'live'
}

/** Names a flash sale. */
export function flashSale(id: string): Resource {
  return resource('flash-sale', id)
}
