import type { Entity } from '../entity.ts'
import { resource } from '../journal/index.ts'
import { sum } from '../money.ts'
import type { Order, OrderLine, OrderState } from '../orders/machine.ts'
import { type DrawKey, draw, drawInteger, drawOne } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { Ticket, TicketState } from '../tickets/machine.ts'
import type { Words } from './history-words.ts'
import { atOpening } from './opening.ts'
import { fresh, pastShoppers } from './people.ts'
import type { Offered } from './range.ts'

export interface Past {
  readonly key: DrawKey
  readonly epoch: number
  readonly currency: string
  readonly words: Words
  readonly offered: readonly Offered[]
  /** Default two dozen. */
  readonly orders?: number | undefined
}

type Entry = readonly [string, Entity]

const usualOrders = 24
const mostOrders = 10_000
const minute = 60_000

/**
 * Where an order may stand, by how long ago it was placed; the first six orders are one of each. No order is still
 * `placed`, and no ticket `resolved`: those leave their state by themselves, and history has no timers running.
 */
const standings: readonly { readonly status: OrderState; readonly days: readonly [number, number] }[] = [
  { status: 'picking', days: [0, 1] },
  { status: 'shipped', days: [1, 3] },
  { status: 'outForDelivery', days: [2, 4] },
  { status: 'delayed', days: [3, 8] },
  { status: 'delivered', days: [4, 180] },
  { status: 'canceled', days: [1, 180] },
]

const ticketStandings: readonly TicketState[] = [
  'open',
  'inProgress',
  'waitingOnCustomer',
  'onHold',
  'closed',
]

/**
 * What past shoppers did before the epoch: two orders each but for the last shopper, who has none, a ticket for every
 * fourth order, and a cart, in which one in four left something. Every total is an amount of its own, so that an amount too betrays whose it is.
 */
export function historyOf(past: Past): readonly Entry[] {
  const { orders: count = usualOrders, key, epoch } = past
  if (!(Number.isInteger(count) && count >= 0 && count <= mostOrders))
    throw new RangeError(`building a history of ${count} orders: a whole number from 0 to ${mostOrders}`)
  const shoppers = pastShoppers(key, count && Math.ceil(count / 2) + 1)
  const taken: Taken = {
    ids: new Set(),
    tracked: new Set(),
    amounts: { totals: new Set(), units: pricesOf(past.offered) },
  }
  const entries: Entry[] = shoppers.flatMap((shopper, index) => [
    atOpening(resource('shopper', shopper.id), shopper, epoch),
    atOpening(resource('cart', shopper.id), { shopper: shopper.id, lines: left(past, index) }, epoch),
  ])
  for (let index = 0; index < count; index += 1) {
    const shopper = shoppers[Math.floor(index / 2)] as Shopper
    const { status, order } = orderOf(past, index, shopper, taken)
    entries.push(atOpening(resource('order', order.id), order, epoch, status))
    if (index % 4 !== 0) continue
    const { ticket, status: at } = ticketOf(past, index / 4, shopper, taken.ids)
    entries.push(atOpening(resource('ticket', ticket.id), ticket, epoch, at))
  }
  return entries
}

/** Amounts that can be nobody's mark any more: totals of orders, and what one unit costs or has cost. */
interface Amounts {
  readonly totals: Set<number>
  readonly units: Set<number>
}

function pricesOf(offered: readonly Offered[]): Set<number> {
  return new Set(
    offered.flatMap(({ offer: { priceMinor, promotion } }) => [priceMinor, promotion?.minor ?? priceMinor]),
  )
}

interface Taken {
  readonly ids: Set<string>
  readonly tracked: Set<string>
  readonly amounts: Amounts
}

function orderOf(past: Past, index: number, shopper: Shopper, taken: Taken) {
  const { key, epoch, currency } = past
  const { status, days } = standings[standingOf(key, index)] as (typeof standings)[number]
  const id = fresh(taken.ids, (ordinal) => `W${numbered(key, 'past order', index, ordinal)}`)
  const [from, to] = days
  const ago = drawInteger(key, from * 24 * 60 + 31, to * 24 * 60 + 31, 'past order age', id) * minute
  const sent = !['picking', 'canceled'].includes(status)
  const lines = linesOf(past, id, taken.amounts)
  const order: Order = {
    id,
    shopper: shopper.id,
    lines,
    total: sum(
      lines.map(({ unitPrice }) => unitPrice),
      currency,
    ),
    placedAt: epoch - ago,
    ...(sent ? { tracking: fresh(taken.tracked, (ordinal) => trackingOf(key, id, ordinal)) } : {}),
  }
  return { status, order }
}

/** One of each standing first; later most are delivered, one in twenty is canceled, the rest is on its way. */
function standingOf(key: DrawKey, index: number): number {
  if (index < standings.length) return index
  const share = draw(key, 'past order standing', `${index}`)
  if (share < 0.75) return 4
  return share < 0.8 ? 5 : drawInteger(key, 0, 3, 'past order standing', `${index}`, 1)
}

/**
 * A basket's lines at what they cost then; the first one some cents below today's full price, so many that the total is
 * an amount that nobody else has paid and nothing costs. Where no such cents are left, there are more lines.
 */
function linesOf(
  { key, offered, currency, words }: Past,
  id: string,
  amounts: Amounts,
): readonly OrderLine[] {
  const count = drawInteger(key, ...words.basket, 'past lines', id)
  const wish = drawInteger(key, 1, 99, 'past rebate', id)
  const chosen = new Set<Offered>()
  for (let line = 0; line < 100; line += 1) {
    chosen.add(drawOne(key, offered, 'past line', id, line))
    if (line + 1 < count) continue
    const rebate = rebateFrom(wish, [...chosen], amounts)
    if (rebate !== undefined) return pricedLines([...chosen], rebate, currency)
  }
  throw new RangeError(`pricing the past order ${id}: too many orders for the amounts that there are`)
}

/** The first rebate in cents, from `wish` on, by which the total is an amount that nobody else has paid; takes it. */
function rebateFrom(wish: number, lines: readonly Offered[], { totals, units }: Amounts): number | undefined {
  const full = lines.reduce((total, { offer }) => total + offer.priceMinor, 0)
  const first = lines[0]?.offer.priceMinor ?? 0
  const most = Math.min(99, first - 1)
  for (let step = 0; step < most; step += 1) {
    const rebate = 1 + ((wish - 1 + step) % most)
    if (totals.has(full - rebate) || units.has(full - rebate) || totals.has(first - rebate)) continue
    totals.add(full - rebate)
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

function ticketOf({ key, words }: Past, index: number, shopper: Shopper, ids: Set<string>) {
  const id = fresh(
    ids,
    (ordinal) => `T-${drawInteger(key, 10_000, 99_999, 'past ticket', `${index}`, ordinal)}`,
  )
  const status = ticketStandings[index % ticketStandings.length] as TicketState
  const answered = status !== 'open'
  const ticket: Ticket = {
    id,
    shopper: shopper.id,
    subject: drawOne(key, words.subjects, 'past subject', id),
    queue: drawOne(key, words.queues, 'past queue', id),
    comments: answered ? [{ by: 'agent', text: drawOne(key, words.replies, 'past reply', id) }] : [],
  }
  return { ticket, status }
}

/** One cart in four holds a unit of something. */
function left({ key, offered }: Past, index: number) {
  if (index % 4 !== 1) return []
  return [{ sku: drawOne(key, offered, 'left in the cart', `${index}`).product.sku, quantity: 1 }]
}

function numbered(key: DrawKey, purpose: string, index: number, ordinal: number): number {
  return drawInteger(key, 100_000, 999_999, purpose, `${index}`, ordinal)
}

function trackingOf(key: DrawKey, id: string, ordinal: number): string {
  return `HH${drawInteger(key, 10_000_000, 99_999_999, 'past tracking', id, ordinal)}DE`
}
