import { type Order, type OrderLine, type OrderState, unitsToShip } from '#sandbox'
import { instant } from '../route.ts'
import { shownOnce } from '../shown-once.ts'
import { money } from './money.ts'

export type OrderValue = Order & { readonly status: OrderState }

type Shown = Readonly<Record<string, unknown>>

/** An order as the API shows it: money as decimals, world times as text. */
export const orderShown = shownOnce((order: OrderValue): Shown => {
  const { id, status, placedAt, tracking, total, lines, payments, returns } = order
  const { delivery, delay, declined, deliveredAt, refunded } = order
  return {
    id,
    status,
    placedAt: instant(placedAt),
    ...(tracking === undefined ? {} : { tracking }),
    total: money(total),
    lines: lines.map((line) => ({ ...line, unitPrice: money(line.unitPrice) })),
    ...(delivery ? { delivery: { ...timesShown(delivery), fee: money(delivery.fee) } } : {}),
    ...(status === 'delayed' && delay?.until !== undefined ? { delayedUntil: instant(delay.until) } : {}),
    ...(deliveredAt === undefined ? {} : { deliveredAt: instant(deliveredAt) }),
    shipments: shipmentsShown(order),
    payments: payments.map((payment) => ({ ...timesShown(payment), amount: money(payment.amount) })),
    ...(declined ? { declined: timesShown(declined) } : {}),
    ...(returns ? { returns: returns.map(timesShown) } : {}),
    ...(refunded ? { refunded: money(refunded) } : {}),
  }
})

/** What of an order is on its way in which parcel, and what is still to be shipped. */
export const trackingShown = shownOnce((order: OrderValue): Shown => {
  const { id, status, lines } = order
  return {
    order: id,
    status,
    shipments: shipmentsShown(order),
    toShip: unitsToShip(order).map((units) => named(units, lines)),
  }
})

function shipmentsShown({ shipments, lines }: OrderValue): readonly Shown[] {
  return shipments.map((shipment) => ({
    ...timesShown(shipment),
    lines: shipment.lines.map((units) => named(units, lines)),
  }))
}

function named(units: { sku: string; quantity: number }, lines: readonly OrderLine[]): Shown {
  return { ...units, name: lines.find(({ sku }) => sku === units.sku)?.name }
}

/** A part of an order with its world times as text: no other member of a part is a number. */
function timesShown(part: object): Shown {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, typeof value === 'number' ? instant(value) : value]),
  )
}
