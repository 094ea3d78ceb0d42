import { cartType } from './cart/machine.ts'
import { listType } from './catalog/list-machine.ts'
import { priceType } from './catalog/price-machine.ts'
import { productType } from './catalog/product-machine.ts'
import { checkoutType } from './checkout/machine.ts'
import { handOffType } from './desk/hand-off-machine.ts'
import { deskType } from './desk/machine.ts'
import type { EntityType } from './entity-type.ts'
import { flashSaleType } from './flash-sale/machine.ts'
import { stockType } from './inventory/machine.ts'
import type { ResourceKind } from './journal/index.ts'
import { orderType } from './orders/machine.ts'
import { savedSearchType } from './saved-searches/machine.ts'
import { sessionType } from './sessions/machine.ts'
import { shopperType } from './shoppers/machine.ts'
import { restockNotificationType } from './shoppers/restock-notification-machine.ts'
import { storeType } from './stores/machine.ts'
import { storeStockType } from './stores/stock-machine.ts'
import { ticketType } from './tickets/machine.ts'

/** Every kind of resource that a world holds: one line each. */
export const entityTypes: readonly EntityType[] = [
  productType,
  priceType,
  listType,
  stockType,
  cartType,
  orderType,
  ticketType,
  shopperType,
  restockNotificationType,
  savedSearchType,
  deskType,
  handOffType,
  flashSaleType,
  sessionType,
  checkoutType,
  storeType,
  storeStockType,
]

const byKind = new Map<ResourceKind, EntityType>(entityTypes.map((type) => [type.kind, type]))

/** The type of a kind of resource; throws where the sandbox has none yet. */
export function entityType(kind: ResourceKind): EntityType {
  const type = byKind.get(kind)
  if (!type)
    throw new RangeError(`no machine for resources of kind ${kind}: add its type to sandbox/entity-types.ts`)
  return type
}
