import type { Act } from '#record'
import { bindAvailability } from './availability.ts'
import type { BindContext, Binders, Bound } from './binder.ts'
import { bindCartContents, bindCartEmpty } from './cart.ts'
import { bindDelivery } from './delivery.ts'
import { bindListing } from './listing.ts'
import { bindPrice } from './price.ts'
import { bindRestock } from './restock.ts'
import { bindOrderStatus, bindTicketStatus } from './status.ts'

const binders: Binders = {
  availability: bindAvailability,
  price: bindPrice,
  order_status: bindOrderStatus,
  ticket_status: bindTicketStatus,
  cart_contents: bindCartContents,
  cart_empty: bindCartEmpty,
  listing: bindListing,
  delivery: bindDelivery,
  restock: bindRestock,
}

/** Ties an act to the world; undefined for acts that claim nothing of a resource, or of none that is known. */
export function bind(act: Act, context: BindContext): Bound | undefined {
  const binder = binders[act.act] as ((act: Act, context: BindContext) => Bound | undefined) | undefined
  return binder?.(act, context)
}
