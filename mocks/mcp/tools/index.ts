import type { Tool } from '../tool.ts'
import { cartTools } from './cart.ts'
import { catalogTools } from './catalog.ts'
import { checkoutTools } from './checkout.ts'
import { deskTools } from './desk.ts'
import { inventoryTools } from './inventory.ts'
import { notificationTools } from './notifications.ts'
import { orderTools } from './orders.ts'
import { shopTools } from './shop.ts'
import { storeTools } from './stores.ts'
import { ticketTools } from './tickets.ts'

/** The tools that are offered, in the order in which they are listed: one line a system. */
export const mcpTools: readonly Tool[] = [
  ...catalogTools,
  ...inventoryTools,
  ...storeTools,
  ...cartTools,
  ...checkoutTools,
  ...orderTools,
  ...ticketTools,
  ...notificationTools,
  ...deskTools,
  ...shopTools,
]

const byName = new Map(mcpTools.map((tool) => [tool.name, tool]))

/** The tool of that name; undefined where none is offered. */
export function toolNamed(name: string): Tool | undefined {
  return byName.get(name)
}
