import { type Line, once, type Scene } from '../discourse/scene.ts'

const ticketWords = new Set([
  'ticket',
  'tickets',
  'case',
  'cases',
  'claim',
  'claims',
  'enquiry',
  'complaint',
  'complaints',
  'request',
  'issue',
  'incident',
  'anfrage',
  'beschwerde',
  'fall',
])
const orderWords = new Set([
  'order',
  'orders',
  'parcel',
  'package',
  'shipment',
  'purchase',
  'booking',
  'bestellung',
  'paket',
  'sendung',
])
const returnWords = new Set(['return', 'rma', 'returns', 'retoure'])
const ticketPrefix = /^(?:t|cs|sup|c|e|tk|tkt|case|inc|req|enq|cl|sr|hd)-/
const returnPrefix = /^(?:r|rt|rma|ret)-/

/** What a number stands for, by its prefix and the words around it. */
export type IdKind = 'order' | 'ticket' | 'return' | 'tracking' | 'unknown'

/** Tells orders from tickets by the word before, the prefix, or what the conversation is about. */
export function idKind(scene: Scene, line: Line, at: number): IdKind {
  const id = line.tokens[at]!.w
  if (isTracking(scene, line, at)) return 'tracking'
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const w = line.tokens[k]!.w
    if (line.tokens[k]!.kind === 'id') break
    if (ticketWords.has(w)) return 'ticket'
    if (returnWords.has(w) && returnPrefix.test(id)) return 'return'
    if (orderWords.has(w)) return 'order'
  }
  if (ticketPrefix.test(id)) return 'ticket'
  if (returnPrefix.test(id)) return 'return'
  if (/^(?:w|ord)/.test(id)) return 'order'
  for (const asked of scene.asked) {
    for (const [k, token] of asked.tokens.entries()) {
      if (token.kind !== 'id' || token.w !== id) continue
      for (let back = k - 1; back >= Math.max(0, k - 3); back--) {
        if (ticketWords.has(asked.tokens[back]!.w)) return 'ticket'
        if (orderWords.has(asked.tokens[back]!.w)) return 'order'
      }
    }
  }
  return aboutTickets(scene) && !aboutOrders(scene) ? 'ticket' : 'unknown'
}

const trackingWords = new Set(['tracking', 'waybill', 'awb', 'consignment', 'sendungsnummer'])
const parcelWords = new Set(['parcel', 'package', 'shipment', 'paket', 'sendung'])

/** The number of a parcel or a tracking number is no order number, unless the shopper gave it as one. */
function isTracking(scene: Scene, line: Line, at: number): boolean {
  const { w } = line.tokens[at]!
  if (/^(?:w|ord)/.test(w) || scene.shopperIds.includes(w)) return false
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const before = line.tokens[k]!
    if (parcelWords.has(before.w) && k === at - 1) return w.length >= 8
    if (before.kind === 'id' || (orderWords.has(before.w) && !parcelWords.has(before.w))) return false
    if (trackingWords.has(before.w)) return true
  }
  return false
}

/** Whether words of tickets stand in the reply or the shopper's message. */
export function aboutTickets(scene: Scene): boolean {
  return once(scene, 'about tickets', () =>
    scene.asked
      .concat(scene.lines)
      .some((line) =>
        line.tokens.some(
          (token) => ticketWords.has(token.w) || (token.kind === 'id' && ticketPrefix.test(token.w)),
        ),
      ),
  )
}

/** Whether words of orders stand in the reply or the shopper's message. */
export function aboutOrders(scene: Scene): boolean {
  return once(scene, 'about orders', () =>
    scene.asked
      .concat(scene.lines)
      .some((line) =>
        line.tokens.some(
          (token) => orderWords.has(token.w) || (token.kind === 'id' && /^(?:w|ord)/.test(token.w)),
        ),
      ),
  )
}
