import type { OrderStatusWord } from '#record'
import { cues, has, hasWord, headingOf, type Line, once, type Scene } from '../discourse/scene.ts'
import { aboutTickets, idKind } from './ids.ts'
import { onOccasion } from './occasions.ts'
import { type ActReader, sure, unsure } from './reader.ts'
import { idsFor, inDeniedList, isAsserted, negated, type StatusMark, statusMarks } from './statuses.ts'
import { ofAll, ofOthers } from './subjects.ts'
import { isFuture } from './tense.ts'

const about = new Set([
  'order',
  'orders',
  'parcel',
  'package',
  'shipment',
  'purchase',
  'delivery',
  'booking',
  'return',
  'bestellung',
  'paket',
  'sendung',
])

const orderNouns = new Set(
  'order orders parcel package shipment purchase bestellung paket sendung'.split(' '),
)
const notOrders: ReadonlySet<string> = new Set(['ticket', 'return', 'tracking', 'other'])

/** Whether a line can be about an order: it names one, or speaks of one, or the shopper asked for one. */
export function ofOrder(scene: Scene, line: Line): boolean {
  const ids = line.tokens
    .flatMap((token, at) => (token.kind === 'id' ? [idKind(scene, line, at)] : []))
    .filter((kind) => kind !== 'other')
  if (ids.some((kind) => kind === 'order' || kind === 'unknown' || kind === 'tracking')) return true
  if (ids.length) return false
  if (line.tokens.some((token) => /^(?:invoice|receipt)$/.test(token.w)) && !ids.includes('unknown'))
    return false
  if (line.tokens.some((token, at) => about.has(token.w) && line.tokens[at + 1]?.w !== 'policy')) return true
  return asksOrder(scene) && !aboutTickets(scene)
}

const orderTalk = new Set(
  'shipped ship delivered dispatched tracking arrive arrived parcel package refund refunded returned processed sent cancelled packed'.split(
    ' ',
  ),
)

/** Whether the shopper asks for an order, rather than to order. */
function asksOrder(scene: Scene): boolean {
  return once(scene, 'asks for an order', () => asked(scene))
}

function asked(scene: Scene): boolean {
  if (
    scene.lines.some((line) =>
      line.tokens.some((token, at) => token.kind === 'id' && idKind(scene, line, at) !== 'ticket'),
    )
  )
    return true
  return scene.asked.some((line) =>
    line.tokens.some(
      (token, at) =>
        token.kind === 'id' ||
        orderTalk.has(token.w) ||
        (about.has(token.w) &&
          /^(?:my|the|an|your|last|this|that|our|where)$/.test(line.tokens[at - 1]?.w ?? 'where')),
    ),
  )
}

/** Most specific first: of several status words for one order in one clause the first of these stands. */
const specific: readonly OrderStatusWord[] = [
  'refunded',
  'returned',
  'cancelled',
  'partially_shipped',
  'delivered',
  'ready_for_pickup',
  'out_for_delivery',
  'delayed',
  'backordered',
  'on_hold',
  'in_transit',
  'payment_pending',
  'shipped',
  'processing',
  'placed',
]

const toCome = new Set(['will', 'shall'])
/** "Was supposed to be delivered" tells a plan. */
const planned = new Set(['supposed', 'meant', 'scheduled', 'planned'])
/** States that words of denial tell by themselves: "your payment has not come through". */
const lacking = new Set(['payment_pending', 'processing'])
const denied = (line: Line, mark: StatusMark): boolean =>
  negated(line, mark, lacking.has(mark.status) ? 2 : 3)

/** What is on its way and is no parcel: a mail, a refund, a person. */
const notGoods = new Set(
  'email mail confirmation receipt invoice refund money technician engineer help label code replacement update request message note reminder notice instructions form question'.split(
    ' ',
  ),
)
/** Where money goes back to. */
const purses = new Set(['card', 'account', 'paypal', 'wallet', 'bank'])
const notMoney = new Set(['return', 'returned', 'parcel'])
const papers = new Set(['label', 'invoice', 'receipt', 'link', 'confirmation', 'code', 'instructions'])
const substitutes = new Set(['replacement', 'replacements'])
const otherThing = (line: Line, mark: StatusMark): boolean => {
  const { tokens, modes } = line
  if (mark.status === 'shipped' && hasWord(line, new Set(['sent', 'posted', 'mailed']), mark.i, mark.j))
    return hasWord(line, notGoods, mark.i - 5, mark.j + 4)
  if (mark.status === 'returned') return hasWord(line, purses, mark.j, mark.j + 3) && !hasWord(line, notMoney)
  if (mark.status === 'shipped' && hasWord(line, substitutes, mark.i - 5, mark.j + 4)) return true
  if (mark.status === 'delivered') return hasWord(line, papers, 0, mark.i)
  if (mark.status !== 'in_transit' && mark.status !== 'out_for_delivery') return false
  if (
    tokens[mark.j]?.w === 'to' &&
    /^(?:collect|pick|see|meet|help|fix|fetch)$/.test(tokens[mark.j + 1]?.w ?? '')
  )
    return true
  const start = Math.max(0, modes.clause.indexOf(modes.clause[mark.i]!))
  const subject = tokens
    .slice(start, mark.i)
    .find((token) => token.kind === 'id' || orderNouns.has(token.w) || notGoods.has(token.w))
  return subject !== undefined && notGoods.has(subject.w)
}
/** A refund that is being processed is none yet. */
const underWay = (line: Line, mark: StatusMark): boolean =>
  mark.status === 'refunded' &&
  line.tokens.slice(Math.max(0, mark.i - 2), mark.j).some((token) => token.w === 'being')
const returnTalk = new Set(['return', 'refund', 'complaint', 'retoure'])

const owned = new Set('your both two three four these those all last my our following'.split(' '))
/** "Orders that have been shipped", "orders can be returned": a rule, no state of one order. */
const inGeneral = (line: Line, mark: StatusMark): boolean => {
  const { tokens } = line
  const pickup = mark.status === 'ready_for_pickup' && tokens.some((token) => token.kind === 'id')
  if (
    !pickup &&
    tokens.slice(Math.max(0, mark.i - 2), mark.i + 1).some((token) => /^(?:can|cannot)$/.test(token.w))
  )
    return true
  if (/^(?:an?|any|every)$/.test(tokens[mark.i - 1]?.w ?? '') && orderNouns.has(tokens[mark.j]?.w ?? ''))
    return true
  const at = tokens.findIndex((token) => token.w === 'orders')
  return (
    at >= 0 &&
    !tokens.some((token) => token.kind === 'id') &&
    !tokens.slice(Math.max(0, at - 3), at).some((token) => owned.has(token.w))
  )
}

/** "I've credited $5 to your account as an apology": the order is not refunded by that. */
const isGoodwill = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'refunded' &&
  tokens.slice(mark.i, mark.j).some(({ w }) => /^(?:credited|credit|given|sent|paid)$/.test(w)) &&
  tokens.some(({ w }) =>
    /^(?:apology|goodwill|sorry|gesture|compensation|inconvenience|trouble|voucher)$/.test(w),
  )

/** "Your refund is on hold until the parcel arrives". */
const isRefundHeld = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'on_hold' &&
  tokens.slice(0, mark.i).some(({ w }) => /^(?:refund|claim|ticket|call|offer)$/.test(w))

/** "It was almost ready to ship". */
const nearly = new Set(['almost', 'nearly'])

/** "Your friend's order was delivered". */
const ofOthersOrder = (line: Line, mark: StatusMark): boolean =>
  ofOthers(line, mark) &&
  !line.tokens.some((token) => token.kind === 'id') &&
  line.tokens.slice(0, mark.i).some((token) => orderNouns.has(token.w))

const modals = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would'])
/** "It is good to be prepared". */
const bare = ({ tokens }: Line, mark: StatusMark): boolean =>
  tokens[mark.i]!.w === 'be' &&
  tokens[mark.i - 1]?.w === 'to' &&
  !/^(?:seems?|appears?|reported|believed|said|known)$/.test(tokens[mark.i - 2]?.w ?? '')
/** "You can have it delivered": what somebody wants done. */
const causative = ({ tokens }: Line, mark: StatusMark): boolean =>
  /^(?:it|them|this|that)$/.test(tokens[mark.i - 1]?.w ?? '') &&
  /^(?:have|get|having|getting|want)$/.test(tokens[mark.i - 2]?.w ?? '')
const waitsFor = new Set(['processing', 'ready_for_pickup', 'payment_pending', 'partially_shipped'])
/** "Items to be returned", "a refund can only be processed to the card": what is to happen or may, no state. */
const possible = (line: Line, mark: StatusMark): boolean =>
  bare(line, mark) ||
  causative(line, mark) ||
  (!waitsFor.has(mark.status) &&
    (hasWord(line, modals, mark.i, mark.j) ||
      line.tokens[mark.i]!.w === 'be' ||
      (line.tokens[mark.i - 1]?.w === 'be' && line.tokens[mark.i]!.w.endsWith('ed')) ||
      line.tokens
        .slice(Math.max(0, mark.i - 2), mark.j)
        .some(
          (token, n, all) =>
            token.w === 'to' &&
            all[n + 1]?.w === 'be' &&
            !/^(?:seems?|appears?|reported|believed|said|known)$/.test(
              all[n - 1]?.w ?? line.tokens[Math.max(0, mark.i - 2) - 1]?.w ?? '',
            ),
        )))

const requests = new Set(
  'return returns exchange exchanges modification request requests difference change refund credit claim'.split(
    ' ',
  ),
)
/** "Your return request has been processed": the request, not the order. */
const ofRequest = (line: Line, mark: StatusMark): boolean =>
  mark.status === 'processing' && hasWord(line, requests, 0, mark.i) && !hasWord(line, against, 0, mark.i)
const against = new Set(['but', ';', 'however', 'while'])

interface Found {
  order: string
  mark: StatusMark
  line: Line
}

/** Reads what state an order is said to be in. */
export const orderStatus: ActReader = (scene) => {
  const out: Found[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || !line.families.has('order') || !ofOrder(scene, line)) continue
    for (const mark of statusMarks(line, 'order:')) {
      if (
        !isAsserted(line, mark) ||
        denied(line, mark) ||
        inDeniedList(line, mark) ||
        isFuture(line, mark) ||
        hasWord(line, toCome, mark.i, mark.j) ||
        underWay(line, mark) ||
        otherThing(line, mark) ||
        hasWord(line, planned, Math.max(0, mark.i - 4), mark.j) ||
        inGeneral(line, mark) ||
        ofAll(line, mark) ||
        ofOthersOrder(line, mark) ||
        isGoodwill(line, mark) ||
        isRefundHeld(line, mark) ||
        hasWord(line, nearly, Math.max(0, mark.i - 2), mark.i + 1) ||
        possible(line, mark) ||
        ofRequest(line, mark) ||
        has(line, 'generic') ||
        over(line, mark) ||
        withheld(line, mark) ||
        apologized(line, mark) ||
        attributive(line, mark) ||
        isTooLate(line, mark) ||
        isNextStep(scene, line) ||
        onOccasion(line, mark) ||
        (mark.status === 'placed' && hasWord(line, returnTalk, Math.max(0, mark.i - 6), mark.i))
      )
        continue
      const orders = idsFor(scene, line, mark, (_, other, at) => !notOrders.has(idKind(scene, other, at)))
      if (mark.status === 'placed' && !orders.length && !later(scene, line)) continue
      const meant = (mark.status === 'placed' ? later(scene, line) : scene.shopperIds[0]) ?? 'it'
      for (const order of orders.length ? orders : [meant]) out.push({ order, mark, line })
    }
  }
  return narrowed(out).map(({ order, mark, line }) => ({
    act: 'order_status',
    order,
    status: mark.status as OrderStatusWord,
    ...(order === 'it' &&
    !line.tokens.some((token) => orderNouns.has(token.w)) &&
    scene.shopperIds.length === 0 &&
    !asked(scene)
      ? unsure(scene, line, mark.i, mark.j, 'no order is named')
      : sure(scene, line, mark.i, mark.j)),
  }))
}

/** "I apologize for the delay", "sorry for the wrong item delivered", "a potential delay": no state is told. */
function apologized({ tokens }: Line, mark: StatusMark): boolean {
  const from = tokens
    .slice(0, mark.i)
    .findLastIndex(({ w }) => /^(?:apologi[sz]e|apologies|sorry|apology)$/.test(w))
  const between = tokens.slice(from + 1, mark.i + 1)
  if (
    from >= 0 &&
    between.length <= 9 &&
    !between.some(({ w }) => /^(?:is|are|was|has|have|but|[.:;–])$/.test(w))
  )
    return true
  return (
    mark.status === 'delayed' &&
    tokens
      .slice(Math.max(0, mark.i - 3), mark.i)
      .some(({ w }) => /^(?:potential|possible|any|avoid|prevent|further|without)$/.test(w))
  )
}

const determiners = new Set(['the', 'your', 'a', 'an', 'this', 'that', 'my', 'our', 'its', 'for'])
/** "The delayed refund", "the refunded amount", "the bank's processing time": what kind of thing, no state of an order. */
function attributive({ tokens }: Line, mark: StatusMark): boolean {
  const next = tokens[mark.j]?.w ?? ''
  if (/^(?:refund|refunds|amount|amounts|item|items|product|products|money)$/.test(next))
    return tokens[mark.j - 1]!.w.endsWith('ed') && determiners.has(tokens[mark.i - 1]?.w ?? '')
  return tokens[mark.j - 1]!.w === 'processing' && /^(?:time|times|fee|fees)$/.test(next)
}

/** "Too late, it is packed already": too late to change it, and no parcel is late. */
const isTooLate = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'delayed' &&
  tokens
    .slice(Math.max(0, mark.i - 1), mark.j)
    .some(({ w }, k, all) => w === 'too' && all[k + 1]?.w === 'late')

/** "What happens next: - we pack it": what is still to be done. */
const isNextStep = (scene: Scene, line: Line): boolean => {
  const head = line.sentence.kind === 'bullet' ? headingOf(scene, line) : undefined
  return head !== undefined && hasWord(head, upcoming)
}
const upcoming = new Set(['next'])

/** Words of a state inside what the bot will not or cannot tell. */
const invoiceWords = new Set(['invoice', 'receipt', 'rechnung'])
const withheld = (line: Line, mark: StatusMark): boolean =>
  hasWord(line, invoiceWords, 0, mark.i) ||
  (mark.status === 'placed' && cues(line, 'noun:identity').some(({ i }) => i < mark.i && mark.i - i < 8)) ||
  ['privacy_refusal', 'limitation'].some((tag) =>
    (line.byTag.get(tag) ?? []).some((cue) => cue.i < mark.i && mark.i - cue.j < 12),
  )

/** An order number said in one of the next lines. */
function later(scene: Scene, line: Line): string | undefined {
  for (const next of scene.lines.slice(line.index, line.index + 4)) {
    const at = next.tokens.findIndex(
      (token, k) => token.kind === 'id' && !notOrders.has(idKind(scene, next, k)),
    )
    if (at >= 0) return next.tokens[at]!.raw.replace(/^#/, '')
  }
  return undefined
}

/** "Was packed an hour ago, but it has been scanned since": a past state with a present one after it. */
function over(line: Line, mark: StatusMark): boolean {
  const { tokens } = line
  const before = tokens.slice(Math.max(0, mark.i - 3), mark.i)
  if (before.some((token) => token.w === 'yesterday')) return true
  return (
    before.some((token) => token.w === 'was' || token.w === 'showing') &&
    tokens
      .slice(mark.j)
      .some(
        (token, n, all) =>
          (token.w === 'but' && all[n + 1]?.w !== 'you') || token.w === 'since' || token.w === 'now',
      )
  )
}

const sent = new Set(['shipped', 'in_transit', 'out_for_delivery', 'delivered'])
const unsent = new Set(['processing', 'placed', 'partially_shipped', 'in_transit', 'backordered', 'delayed'])
const pairs: readonly (readonly [OrderStatusWord, OrderStatusWord])[] = [
  ['cancelled', 'refunded'],
  ['returned', 'refunded'],
  ['on_hold', 'payment_pending'],
]

/** Of several states of one order the most specific stands; two where both can hold; parts in different states are a part shipment. */
function narrowed(all: readonly Found[]): Found[] {
  const byOrder = new Map<string, Found[]>()
  for (const one of all) byOrder.set(one.order, [...(byOrder.get(one.order) ?? []), one])
  return [...byOrder.values()].flatMap((found) => {
    const parts = split(found)
    if (parts) return [parts]
    const sorted = [...found].sort((a, b) => rank(a) - rank(b))
    const first = sorted[0]!
    const second = sorted.find((one) =>
      pairs.some(
        (pair) =>
          pair.includes(first.mark.status as OrderStatusWord) &&
          pair.includes(one.mark.status as OrderStatusWord) &&
          one.mark.status !== first.mark.status,
      ),
    )
    return second ? [first, second] : [first]
  })
}

/** Two products of one order in different states: the order is partially shipped. */
function split(found: readonly Found[]): Found | undefined {
  for (const a of found) {
    for (const b of found) {
      if (
        a === b ||
        !sent.has(a.mark.status) ||
        !unsent.has(b.mark.status) ||
        a.mark.status === b.mark.status
      )
        continue
      const one = subject(a)
      const other = subject(b)
      if (one && other && one !== other) return { ...b, mark: { ...b.mark, status: 'partially_shipped' } }
    }
  }
  return undefined
}

function subject({ line, mark }: Found): string | undefined {
  for (let k = mark.i - 1; k >= Math.max(0, mark.i - 8); k--)
    if (line.tokens[k]!.kind === 'item') return line.tokens[k]!.items?.[0]
  return undefined
}

const rank = (one: Found) => specific.indexOf(one.mark.status as OrderStatusWord)
