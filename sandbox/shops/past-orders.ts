import type { Terms } from '../derived/terms.ts'
import { deliveryTo } from '../orders/delivery.ts'
import { isInTime } from '../orders/in-time.ts'
import type { OrderDelivery, OrderLine, OrderState } from '../orders/machine.ts'
import { totalOf } from '../orders/money-of.ts'
import { settled } from '../orders/settled.ts'
import { type DrawKey, draw, drawInteger, drawOne } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { Past } from './past.ts'
import { fresh } from './people.ts'
import type { Offered } from './range.ts'

const minute = 60_000

/**
 * Where an order may stand, by how many days ago it was placed; the first twelve orders are one of each. No order is still
 * `placed` or `authorized`: those soon leave their state by themselves, and history has no timers running.
 */
const standings: readonly { readonly status: OrderState; readonly days: readonly [number, number] }[] = [
  { status: 'picking', days: [0, 1] },
  { status: 'shipped', days: [1, 3] },
  { status: 'outForDelivery', days: [2, 4] },
  { status: 'delayed', days: [3, 8] },
  { status: 'delivered', days: [4, 20] },
  { status: 'canceled', days: [1, 180] },
  { status: 'partlyShipped', days: [1, 3] },
  { status: 'paymentFailed', days: [0, 0.9] },
  { status: 'deliveryFailed', days: [3, 6] },
  { status: 'returnRequested', days: [10, 30] },
  { status: 'returned', days: [16, 40] },
  { status: 'refunded', days: [20, 180] },
  { status: 'delivered', days: [60, 180] },
]
/** Places in the list above. */
const [delivered, canceled, refunded, longAgo] = [4, 5, 11, 12]

/** Amounts that can be nobody's mark any more: totals of orders, what a delivery costs, and a unit costs or has cost. */
export interface Amounts {
  readonly totals: Set<number>
  readonly units: Set<number>
}

/** Nothing is taken yet but what a unit or a delivery costs. */
export function amountsOf({ offered, terms }: Past): Amounts {
  const prices = offered.flatMap(({ offer: { priceMinor, promotion } }) => [
    priceMinor,
    promotion?.minor ?? priceMinor,
  ])
  return { totals: new Set(), units: new Set([...prices, ...feesOf(terms)]) }
}

function feesOf({ delivery }: Terms): readonly number[] {
  return delivery.zones.map(({ fee }) => fee.minor)
}

/** A past order of the shopper, and the state in which it is; `ids` and `amounts` are taken by those before it. */
export function pastOrder(past: Past, index: number, shopper: Shopper, ids: Set<string>, amounts: Amounts) {
  const { key, epoch, terms } = past
  const standing = standings[standingOf(key, index)] as (typeof standings)[number]
  const { status } = standing
  const id = fresh(
    ids,
    (ordinal) => `W${drawInteger(key, 100_000, 999_999, 'past order', `${index}`, ordinal)}`,
  )
  const placedAt = placedWhen(past, standing, shopper.postcode, id)
  const deliveryOf = (linesMinor: number) => deliveryTo(shopper.postcode, linesMinor, placedAt, terms)
  const least = status === 'partlyShipped' ? 2 : 1
  const lines = linesOf(past, { id, placedAt, least }, amounts, deliveryOf)
  const delivery = deliveryOf(totalOf(lines, undefined, terms.currency).minor)
  const total = totalOf(lines, delivery, terms.currency)
  const placed = { id, shopper: shopper.id, lines, total, placedAt, ...(delivery ? { delivery } : {}) }
  return { status, order: settled(status, placed, epoch) }
}

/** When an order was placed: within its standing's days, and later where it would have had to be there by now. */
function placedWhen(
  { key, epoch, terms }: Past,
  { status, days }: (typeof standings)[number],
  place: string,
  id: string,
): number {
  const [from, to] = days.map((some) => Math.round(some * 24 * 60) + 31) as [number, number]
  const drawn = (ordinal: number): number =>
    epoch - drawInteger(key, ordinal ? 31 : from, to, 'past order age', id, ordinal) * minute
  let placedAt = drawn(0)
  for (let ordinal = 1; ordinal < 50 && !isInTime(status, place, placedAt, epoch, terms); ordinal += 1)
    placedAt = drawn(ordinal)
  return placedAt
}

/** One of each standing first; later most are delivered, one in twenty is canceled, one paid back, the rest is on its way. */
function standingOf(key: DrawKey, index: number): number {
  if (index < standings.length) return index
  const share = draw(key, 'past order standing', `${index}`)
  if (share < 0.2) return delivered
  if (share < 0.7) return longAgo
  if (share < 0.8) return share < 0.75 ? canceled : refunded
  return drawInteger(key, 0, 3, 'past order standing', `${index}`, 1)
}

type DeliveryOf = (linesMinor: number) => OrderDelivery | undefined

/**
 * A basket's lines, of what was listed by then, at what they cost then; the first one some cents below today's full price, so many that the total is
 * an amount that nobody else has paid and nothing costs. Where no such cents are left, there are more lines.
 */
function linesOf(
  { key, offered, terms, words }: Past,
  { id, placedAt, least }: { readonly id: string; readonly placedAt: number; readonly least: number },
  amounts: Amounts,
  deliveryOf: DeliveryOf,
): readonly OrderLine[] {
  const count = Math.max(least, drawInteger(key, ...words.basket, 'past lines', id))
  const wish = drawInteger(key, 1, 99, 'past rebate', id)
  const chosen = new Set<Offered>()
  for (let line = 0; line < 200; line += 1) {
    const one = drawOne(key, offered, 'past line', id, line)
    if (one.product.listedAt > placedAt) continue
    chosen.add(one)
    if (chosen.size < count) continue
    const rebate = rebateFrom(wish, [...chosen], amounts, deliveryOf)
    if (rebate !== undefined) return pricedLines([...chosen], rebate, terms.currency)
  }
  throw new RangeError(`pricing the past order ${id}: too many orders for the amounts that there are`)
}

/** The first rebate in cents, from `wish` on, by which the total is an amount that nobody else has paid; takes it. */
function rebateFrom(
  wish: number,
  lines: readonly Offered[],
  { totals, units }: Amounts,
  deliveryOf: DeliveryOf,
): number | undefined {
  const full = lines.reduce((total, { offer }) => total + offer.priceMinor, 0)
  const first = lines[0]?.offer.priceMinor ?? 0
  const most = Math.min(99, first - 1)
  for (let step = 0; step < most; step += 1) {
    const rebate = 1 + ((wish - 1 + step) % most)
    const total = full - rebate + (deliveryOf(full - rebate)?.fee.minor ?? 0)
    if (totals.has(total) || units.has(total) || totals.has(first - rebate)) continue
    totals.add(total)
    units.add(first - rebate)
    return rebate
  }
  return undefined
}

function pricedLines(lines: readonly Offered[], rebate: number, currency: string): readonly OrderLine[] {
  return lines.map(({ product: { sku, name }, offer }, line) => {
    const minor = offer.priceMinor - (line === 0 ? rebate : 0)
    return { sku, name, quantity: 1, unitPrice: { minor, currency } }
  })
}
