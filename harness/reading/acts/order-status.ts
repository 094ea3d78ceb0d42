import type { OrderStatusWord } from '../../../reports/record/reading.ts'
import type { Line, Scene } from '../discourse/scene.ts'
import { aboutOrders, aboutTickets, idKind } from './ids.ts'
import { type ActReader, sure } from './reader.ts'
import { idFor, isAsserted, negated, type StatusMark, statusMarks } from './statuses.ts'

const about = new Set(['order', 'orders', 'parcel', 'package', 'shipment', 'purchase', 'delivery', 'booking', 'return', 'bestellung', 'paket', 'sendung'])

/** Whether a line can be about an order: it names one, or speaks of one, or the shopper asked for one. */
export function ofOrder(scene: Scene, line: Line): boolean {
  const ids = line.tokens.flatMap((token, at) => (token.kind === 'id' ? [idKind(scene, line, at)] : []))
  if (ids.some((kind) => kind === 'order' || kind === 'unknown')) return true
  if (ids.length) return false
  if (line.tokens.some((token) => about.has(token.w))) return true
  return aboutOrders(scene) && !aboutTickets(scene)
}

/** Most specific first: of several status words for one order in one clause the first of these stands. */
const specific: readonly OrderStatusWord[] = ['refunded', 'returned', 'cancelled', 'partially_shipped', 'delivered', 'ready_for_pickup', 'out_for_delivery', 'delayed', 'backordered', 'on_hold', 'in_transit', 'payment_pending', 'shipped', 'processing', 'placed']

/** Reads what state an order is said to be in. */
export const orderStatus: ActReader = (scene) => {
  const out: { order: string; mark: StatusMark; line: Line }[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || !ofOrder(scene, line)) continue
    for (const mark of statusMarks(line, 'order:')) {
      if (!isAsserted(line, mark) || negated(line, mark)) continue
      const order = idFor(scene, line, mark, (_, other, at) => idKind(scene, other, at) !== 'ticket') ?? scene.shopperIds[0] ?? 'it'
      out.push({ order, mark, line })
    }
  }
  return narrowed(out).map(({ order, mark, line }) => ({
    act: 'order_status', order, status: mark.status as OrderStatusWord, ...sure(scene, line, mark.i, mark.j),
  }))
}

/** Of several states of one order the last said one in the reply stands, of one sentence the most specific. */
function narrowed<T extends { order: string; mark: StatusMark; line: Line }>(all: readonly T[]): T[] {
  const best = new Map<string, T>()
  for (const one of all) {
    const known = best.get(one.order)
    if (!known || rank(one) < rank(known)) best.set(one.order, one)
  }
  return [...best.values()]
}

const rank = (one: { mark: StatusMark }) => specific.indexOf(one.mark.status as OrderStatusWord)
