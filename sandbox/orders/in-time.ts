import type { Terms } from '../derived/terms.ts'
import { deliveryTo } from './delivery.ts'
import type { OrderState } from './states.ts'

/** On their way, and not called late: what was promised of these is still to come. */
const inTime: ReadonlySet<OrderState> = new Set(['picking', 'partlyShipped', 'shipped', 'outForDelivery'])

/** Whether an order in a state that was placed at a time is still on time at `now`, or its state says that it is not. */
export function isInTime(
  status: OrderState,
  place: string | undefined,
  placedAt: number,
  now: number,
  terms: Terms,
): boolean {
  if (!inTime.has(status) || place === undefined) return true
  const { promisedOn = now } = deliveryTo(place, 0, placedAt, terms) ?? {}
  return promisedOn >= now
}
