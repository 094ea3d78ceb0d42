import type { Route } from '../route.ts'
import { cartRoutes } from '../routes/cart.ts'
import { catalogRoutes } from '../routes/catalog.ts'
import { checkoutRoutes } from '../routes/checkout.ts'
import { inventoryRoutes } from '../routes/inventory.ts'
import { notificationRoutes, notificationTold, savedSearchTold } from '../routes/notifications.ts'
import { orderRoutes } from '../routes/orders.ts'
import { serviceRoutes } from '../routes/service.ts'
import { ticketRoutes } from '../routes/tickets.ts'
import { type EventType, eventTypes } from './event-types.ts'

const routes = new Map(
  [
    ...cartRoutes,
    ...catalogRoutes,
    ...checkoutRoutes,
    ...inventoryRoutes,
    ...notificationRoutes,
    ...orderRoutes,
    ...serviceRoutes,
    ...ticketRoutes,
  ].map((route) => [route.name, route]),
)

/** Where a route answers with a list, what is told is the one item of it. */
const itemsOf: Readonly<Record<string, Route['handle']>> = {
  'GET /restock-notifications': notificationTold,
  'GET /saved-searches': savedSearchTold,
}

const tellers = new Map(
  eventTypes.map(({ name, route }) => {
    const found = routes.get(route)
    if (!found) throw new RangeError(`telling of ${name}: there is no route ${route}`)
    return [name, { ...found, handle: itemsOf[route] ?? found.handle }]
  }),
)

/** The route by whose answer an event of that type tells of its resource; whose system and scope it has. */
export function tellerOf({ name }: EventType): Route {
  return tellers.get(name) as Route
}
