import type { PlacedOrder } from './order.ts'

const hour = 60 * 60 * 1000

/** How long after an order its picking begins: the time to change one's mind. */
export const coolingMs = hour / 2

/** How much of its way an order has behind it when it is shipped, and when it goes out to be delivered. */
export const shares = { ship: 0.4, 'go out': 0.85, deliver: 1 } as const

/** How long an order is under way, in ms: to some hours before it is promised to be there, or about two days. */
export function wayMs({ placedAt, delivery }: PlacedOrder): number {
  const promised = delivery?.promisedOn
  return promised === undefined ? 50 * hour : Math.max(2 * hour, promised - placedAt - 4 * hour)
}

/** The stretch of an order's way from one share to another, in whole ms. */
export function stretchMs(order: PlacedOrder, from: number, to: number): number {
  return Math.round(wayMs(order) * (to - from))
}
