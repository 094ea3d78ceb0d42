import { documentRoutes } from '../openapi/routes.ts'
import type { Route } from '../route.ts'
import { addRoute, emptyTrie, type Trie } from '../trie.ts'
import { cartRoutes } from './cart.ts'
import { catalogRoutes } from './catalog.ts'
import { checkoutRoutes } from './checkout.ts'
import { clockRoutes } from './clock.ts'
import { deliveryRoutes } from './delivery.ts'
import { eventRoutes } from './events.ts'
import { identityRoutes } from './identity.ts'
import { inventoryRoutes } from './inventory.ts'
import { notificationRoutes } from './notifications.ts'
import { orderRoutes } from './orders.ts'
import { pageRoutes } from './pages.ts'
import { profileRoutes } from './profile.ts'
import { serviceRoutes } from './service.ts'
import { storeRoutes } from './stores.ts'
import { ticketRoutes } from './tickets.ts'
import { webhookRoutes } from './webhooks.ts'

/** The one table of routes that every delivery serves: one line a system. */
export const routes: readonly Route[] = [
  ...clockRoutes,
  ...profileRoutes,
  ...ticketRoutes,
  ...orderRoutes,
  ...catalogRoutes,
  ...inventoryRoutes,
  ...storeRoutes,
  ...deliveryRoutes,
  ...cartRoutes,
  ...checkoutRoutes,
  ...notificationRoutes,
  ...serviceRoutes,
  ...webhookRoutes,
  ...eventRoutes,
  ...pageRoutes,
  ...identityRoutes,
  ...documentRoutes(() => routes),
]

export const routeTrie: Trie<Route> = (() => {
  const trie = emptyTrie<Route>()
  for (const route of routes) addRoute(trie, route.name, route)
  return trie
})()
