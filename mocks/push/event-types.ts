import type { ResourceKind } from '#journal'

/** What the shop tells of by itself. */
export interface EventType {
  readonly name: string
  /** The kind of resource of which a new version is told. */
  readonly kind: ResourceKind
  /** The state to which it must have come; any, where none is named. */
  readonly status?: string
  /** The route whose answer is told. */
  readonly route: string
}

/** Everything that the shop tells of by itself: one line each. */
export const eventTypes: readonly EventType[] = [
  { name: 'stock.changed', kind: 'stock', route: 'GET /inventory/{sku}' },
  { name: 'price.changed', kind: 'price', route: 'GET /prices/{sku}' },
  { name: 'product.changed', kind: 'product', route: 'GET /catalog/products/{sku}' },
  { name: 'order.changed', kind: 'order', route: 'GET /orders/{id}' },
  { name: 'ticket.changed', kind: 'ticket', route: 'GET /tickets/{id}' },
  { name: 'cart.changed', kind: 'cart', route: 'GET /cart' },
  { name: 'checkout.completed', kind: 'checkout', status: 'ordered', route: 'GET /checkouts/{id}' },
  {
    name: 'notification.sent',
    kind: 'restock-notification',
    status: 'notified',
    route: 'GET /restock-notifications',
  },
  { name: 'saved-search.changed', kind: 'saved-search', route: 'GET /saved-searches' },
  { name: 'hand-off.changed', kind: 'hand-off', route: 'GET /hand-offs/{id}' },
  { name: 'desk.changed', kind: 'desk', route: 'GET /desk' },
]

/** The type of what is sent on request, to try a webhook. */
export const testType = 'webhook.test'

export const eventTypeNames: readonly string[] = eventTypes.map(({ name }) => name)
