import type { OrderStatusWord } from '#record'
import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'
import { withoutOvercome } from './overcome.ts'

/** A state that is said of an order. */
export interface Found {
  order: string
  mark: StatusMark
  line: Line
  /** Of an order that no number tells apart from others. */
  apart?: boolean
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

const sent = new Set(['shipped', 'in_transit', 'out_for_delivery', 'delivered'])
const unsent = new Set(['processing', 'placed', 'partially_shipped', 'in_transit', 'backordered', 'delayed'])
const pairs: readonly (readonly [OrderStatusWord, OrderStatusWord])[] = [
  ['cancelled', 'refunded'],
  ['returned', 'refunded'],
  ['on_hold', 'payment_pending'],
]

/** Of several states of one order the most specific stands; two where both can hold; parts in different states are a part shipment. */
export function narrowed(all: readonly Found[]): Found[] {
  const byOrder = new Map<string, Found[]>()
  for (const one of all) {
    const key = one.apart ? `${one.line.index} ${one.mark.i}` : one.order.toLowerCase()
    const known = byOrder.get(key)
    if (known) known.push(one)
    else byOrder.set(key, [one])
  }
  return dropNameless([...byOrder.values()].flatMap((same) => ofOne(asWritten(same))))
}

/** The number as the reply writes it, not as the shopper typed it. */
function asWritten(same: readonly Found[]): readonly Found[] {
  const order = same.find((one) => /[A-Z]/.test(one.order))?.order ?? same.at(-1)!.order
  return same.map((one) => ({ ...one, order }))
}

/** "Both orders have been canceled: 30-1, 30-2": the first is said of those that are named then. */
function dropNameless(all: readonly Found[]): Found[] {
  const named = new Set(all.flatMap(({ order, mark }) => (order === 'it' ? [] : [mark.status])))
  return all.filter(({ order, mark }) => order !== 'it' || !named.has(mark.status))
}

const partOf = /^(?:difference|shipping|postage|part|overcharge|fee|delivery|surplus)$/
/** "It has shipped, so I've refunded you the difference": a sum, and no state of the order beside another. */
const isOfPart = ({ mark, line }: Found): boolean =>
  mark.status === 'refunded' && line.tokens.slice(mark.i, mark.j + 4).some(({ w }) => partOf.test(w))

function ofOne(all: readonly Found[]): Found[] {
  const whole = all.filter((one) => !isOfPart(one))
  const found = withoutOvercome(whole.length > 0 ? whole : all)
  const parts = split(found)
  if (parts) return [parts]
  const [one] = found
  if (one && areApart(found)) return [{ ...one, apart: true }]
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
}

/** "Box 1 delivered, box 2 out for delivery": parts of one order of which none tells how the whole stands. */
const areApart = (found: readonly Found[]): boolean => {
  const boxes = new Map<string, string>()
  for (const one of found) {
    const part = subject(one)
    if (part?.startsWith('box ')) boxes.set(part, one.mark.status)
  }
  return new Set(boxes.values()).size > 1
}

/** Two products of one order in different states: the order is partially shipped. */
function split(found: readonly Found[]): Found | undefined {
  const behind = candidates(found)
  for (const a of found) {
    const one = sent.has(a.mark.status) ? subject(a) : undefined
    if (!one) continue
    const b = behind.find(({ of, found: other }) => other.mark.status !== a.mark.status && of !== one)?.found
    if (b) return { ...b, mark: { ...b.mark, status: 'partially_shipped' } }
  }
  return undefined
}

/** The products that wait, in their order: of each state two are enough, for one of them is another than any product. */
function candidates(all: readonly Found[]): readonly { readonly of: string; readonly found: Found }[] {
  const known = new Map<string, Set<string>>()
  return all.flatMap((found) => {
    const { status } = found.mark
    const of = unsent.has(status) ? subject(found) : undefined
    const same = known.get(status) ?? new Set()
    known.set(status, same)
    if (!of || same.has(of) || same.size > 1) return []
    same.add(of)
    return [{ of, found }]
  })
}

function subject({ line, mark }: Found): string | undefined {
  const { tokens } = line
  for (let k = mark.i - 1; k >= Math.max(0, mark.i - 8); k--) {
    if (tokens[k]!.kind === 'item') return tokens[k]!.items?.[0]
    // "Box 1 has come, box 2 is being packed".
    if (tokens[k]!.kind === 'number' && pieces.test(tokens[k - 1]?.w ?? '')) return `box ${tokens[k]!.w}`
    if (
      /^(?:erste|zweite|dritte|andere|eine)$/.test(tokens[k]!.w) &&
      /^(?:das|die)$/.test(tokens[k - 1]?.w ?? '')
    )
      return /^(?:paket|sendung|lieferung)$/.test(tokens[k + 1]?.w ?? '') || hasParcel(tokens, k)
        ? tokens[k]!.w
        : undefined
    // "Two parcels: the first has come, the second is being packed".
    if (/^(?:first|second|third|other|rest|remaining)$/.test(tokens[k]!.w) && tokens[k - 1]?.w === 'the')
      return tokens.slice(0, k).some(({ w }) => parcels.test(w)) ? tokens[k]!.w : undefined
  }
  return undefined
}

const pieces = /^(?:box|parcel|package|shipment|part|delivery|paket|sendung|teil|lieferung)$/
const hasParcel = (tokens: Line['tokens'], to: number): boolean =>
  tokens.slice(0, to).some(({ w }) => /^(?:pakete?|sendung|sendungen|lieferung|lieferungen)$/.test(w))
const parcels = /^(?:parcels|packages|boxes|shipments|deliveries)$/

const rank = (one: Found) => specific.indexOf(one.mark.status as OrderStatusWord)
