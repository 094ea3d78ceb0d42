import { changes, type Given } from './changes.ts'
import type { Order, PlacedOrder, Units } from './order.ts'
import type { OrderState } from './states.ts'
import { coolingMs, shares, wayMs } from './way.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** An event that has brought an order to where it stands, and when: that much of its way, and that much later. */
interface Leg {
  readonly event: Given | ((order: Order) => Given)
  readonly share?: number
  readonly laterMs?: number
}

const authorize: Leg = { event: { type: 'authorize' } }
const pick: Leg = { event: { type: 'pick' }, laterMs: coolingMs }
const ship: Leg = { event: { type: 'ship' }, share: shares.ship }
const shipPart: Leg = { event: (order) => ({ type: 'ship', lines: firstPart(order) }), share: shares.ship }
const goOut: Leg = { event: { type: 'go out' }, share: shares['go out'] }
const arrived = { share: shares.deliver }
const toDoor = [authorize, pick, ship, goOut]
const delivered = [...toDoor, { event: { type: 'deliver' }, ...arrived }]
const asked: readonly Leg[] = [
  ...delivered,
  { event: { type: 'request return', reason: 'not as expected' }, ...arrived, laterMs: 5 * day },
]
const back: readonly Leg[] = [...asked, { event: { type: 'receive return' }, ...arrived, laterMs: 9 * day }]

/** The events that bring an order from its placing to each of its states. */
export const roads: Readonly<Record<OrderState, readonly Leg[]>> = {
  placed: [],
  authorized: [authorize],
  paymentFailed: [{ event: { type: 'decline', reason: 'the card was declined' } }],
  picking: [authorize, pick],
  partlyShipped: [authorize, pick, shipPart],
  shipped: [authorize, pick, ship],
  outForDelivery: toDoor,
  delayed: [authorize, pick, ship, { event: { type: 'delay' }, share: shares['go out'] }],
  delivered,
  deliveryFailed: [...toDoor, { event: { type: 'fail delivery' }, ...arrived }],
  canceled: [authorize, { event: { type: 'cancel' }, laterMs: coolingMs / 2 }],
  returnRequested: asked,
  returned: back,
  refunded: [...back, { event: { type: 'refund' }, ...arrived, laterMs: 10 * day }],
}

/**
 * An order as it is after what has brought it to a state: its shipments and payments are those that its machine would
 * have made. All of it happened between its placing and `now`, in the usual time or, where that is not over yet, faster.
 *
 * Throws a `RangeError` where the order can't be in that state: one unit can't be partly shipped.
 */
export function settled(status: OrderState, placed: PlacedOrder, now: number): Order {
  let order: Order = { ...placed, shipments: [], payments: [] }
  for (const given of eventsTo(status, placed, now)) {
    const { type } = given
    const next = isChange(type) ? changes[type](order, given) : order
    if (!next) throw new RangeError(`making the order ${placed.id} ${status}: it can't ${type}`)
    order = next
  }
  return order
}

/** The events that bring an order to a state, each with its time. */
export function eventsTo(status: OrderState, placed: PlacedOrder, now: number): readonly Given[] {
  const legs = roads[status]
  const after = ({ share = 0, laterMs = 0 }: Leg): number => share * wayMs(placed) + laterMs
  const usual = Math.max(0, ...legs.map(after)) + hour / 4
  const pace = Math.min(1, (now - placed.placedAt) / usual)
  const bare: Order = { ...placed, shipments: [], payments: [] }
  return legs.map((leg) => {
    const event = typeof leg.event === 'function' ? leg.event(bare) : leg.event
    return { ...event, at: placed.placedAt + Math.floor(after(leg) * pace) }
  })
}

function isChange(type: string): type is keyof typeof changes {
  return Object.hasOwn(changes, type)
}

/** The first line, or all but one unit where there is but one line. */
function firstPart({ lines }: Order): readonly Units[] {
  const [first = { sku: '', quantity: 0 }, ...others] = lines
  const { sku, quantity } = first
  return [{ sku, quantity: others.length ? quantity : quantity - 1 }]
}
