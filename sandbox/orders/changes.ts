import type { Money } from '../money.ts'
import { moved, owed, paidFor, worthOf } from './money-of.ts'
import type { Order, Payment, Shipment, Units } from './order.ts'
import { trackingOf, usualCarrier } from './tracking.ts'
import { unitsAsked, unitsToReturn, unitsToShip } from './units.ts'

/** What an event may bring. It comes from anywhere: each member is looked at before it is used. */
export interface Given {
  readonly type: string
  readonly at?: unknown
  readonly amount?: unknown
  readonly reason?: unknown
  readonly tracking?: unknown
  readonly carrier?: unknown
  readonly lines?: unknown
  readonly until?: unknown
}

/** The order as an event makes it; undefined where what the event brings makes no sense for this order. */
export type Change = (order: Order, given: Given) => Order | undefined

/** What each event does to an order, apart from its state. Other events change nothing but the state. */
export const changes = {
  authorize: (order, { amount, at }) => {
    const isDue = amount === undefined || isSame(amount, order.total)
    return isDue && isTime(at) ? withPayment(order, 'authorization', order.total.minor, at) : undefined
  },
  decline: (order, { reason, at }) =>
    isText(reason) && isTime(at) ? { ...order, declined: { reason, ...timed('at', at) } } : undefined,
  ship: shipped,
  delay: (order, { until, at }) =>
    isTime(until) && isTime(at)
      ? { ...order, delay: { ...timed('until', until), ...timed('at', at) } }
      : undefined,
  deliver: (order, { at }) => (isTime(at) ? { ...order, ...timed('deliveredAt', at) } : undefined),
  cancel: (order, { at }) => {
    const held = moved(order, 'authorization') - moved(order, 'void')
    return order.shipments.length === 0 && isTime(at) ? withPayment(order, 'void', held, at) : undefined
  },
  'request return': (order, { lines, reason, at }) => {
    const units = unitsAsked(lines, unitsToReturn(order))
    if (!units || !isTime(at) || !(reason === undefined || isText(reason))) return undefined
    const asked = { lines: units, received: false, ...(reason === undefined ? {} : { reason }) }
    return { ...order, returns: [...(order.returns ?? []), { ...asked, ...timed('requestedAt', at) }] }
  },
  'receive return': received,
  refund: (order, { amount, at }) => {
    const minor = amount === undefined ? owed(order) : minorOf(amount, order.total.currency)
    const isDue = Number.isSafeInteger(minor) && minor > 0 && minor <= paidFor(order)
    if (!isDue || !isTime(at)) return undefined
    const after = withPayment(order, 'refund', minor, at)
    return { ...after, refunded: { minor: moved(after, 'refund'), currency: order.total.currency } }
  },
} as const satisfies Record<string, Change>

/** A shipment captures what its lines cost; the last one the rest of the total, with the delivery. */
function shipped(order: Order, { lines, tracking, carrier = usualCarrier, at }: Given): Order | undefined {
  const units = unitsAsked(lines, unitsToShip(order))
  const count = order.shipments.length
  const number = tracking ?? trackingOf(order.id, count)
  if (!units || !isText(number) || !isText(carrier) || !isTime(at)) return undefined
  const parcel = { id: `${order.id}-${count + 1}`, tracking: number, carrier, lines: units }
  const shipment: Shipment = { ...parcel, ...timed('shippedAt', at) }
  const after = { ...order, tracking: number, shipments: [...order.shipments, shipment] }
  const isLast = unitsToShip(after).length === 0
  const worth = isLast ? order.total.minor - moved(order, 'capture') : worthOf(order, units)
  return withPayment(after, 'capture', worth, at)
}

/** What was asked for has come back; where nothing was asked for, a carrier brings back all that was shipped. */
function received(order: Order, { at }: Given): Order | undefined {
  const { returns = [] } = order
  if (!isTime(at)) return undefined
  const done = { received: true, ...timed('receivedAt', at) }
  if (returns.some((one) => !one.received))
    return { ...order, returns: returns.map((one) => (one.received ? one : { ...one, ...done })) }
  const lines: readonly Units[] = unitsToReturn(order)
  const brought = { lines, reason: 'could not be delivered', ...done }
  return lines.length ? { ...order, returns: [...returns, brought] } : undefined
}

function withPayment(order: Order, kind: Payment['kind'], minor: number, at: number | undefined): Order {
  if (minor === 0) return order
  const amount = { minor, currency: order.total.currency }
  return { ...order, payments: [...order.payments, { kind, amount, ...timed('at', at) }] }
}

/** The time under its name, or nothing where it is not known. */
function timed<N extends string>(name: N, at: number | undefined): { readonly [K in N]?: number } {
  return (at === undefined ? {} : { [name]: at }) as { readonly [K in N]?: number }
}

/** World time, or none. */
function isTime(at: unknown): at is number | undefined {
  return at === undefined || (Number.isSafeInteger(at) && (at as number) >= 0)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value)
}

function isSame(amount: unknown, { minor, currency }: Money): boolean {
  return minorOf(amount, currency) === minor
}

/** The minor units of an amount in that currency, and of anything else no number. */
function minorOf(amount: unknown, currency: string): number {
  const given = (amount ?? {}) as Partial<Money>
  return given.currency === currency && typeof given.minor === 'number' ? given.minor : Number.NaN
}
