import type { ActOf } from '../../../reports/record/reading.ts'
import { itemsFor } from '../discourse/bind.ts'
import { cues, has, type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { disclaimers } from './disclaimed.ts'
import { noMatches } from './no-match.ts'
import { asksStock, quantityMarks } from './quantity.ts'
import { type ActReader, sure } from './reader.ts'

type Availability = ActOf<'availability'>
type Status = Availability['status']
type Basis = Availability['basis']

/** Words of stock in a line, with what they say. */
export interface StockMark {
  i: number
  j: number
  status: Status
  basis: Basis
  quantity?: number
  /** A word of scarcity, which only colors a count. */
  scarce?: boolean
  /** A word that says so only beside a product. */
  weak?: boolean
  number?: boolean
}

const statusOf: Record<string, readonly [Status, Basis]> = {
  out: ['out_of_stock', 'stock'], in: ['in_stock', 'stock'], low: ['low_stock', 'stock'], presence: ['in_stock', 'presence'], outWeak: ['out_of_stock', 'stock'], inWeak: ['in_stock', 'stock'], notCarried: ['out_of_stock', 'not_carried'],
}

/** Words of stock in a line in reading order; a phrase inside a longer one is left out, counts take up words of scarcity beside them. */
export function stockMarks(scene: Scene, line: Line): StockMark[] {
  const all: StockMark[] = []
  for (const [tag, [status, basis]] of Object.entries(statusOf)) {
    for (const cue of cues(line, tag)) all.push({ i: cue.i, j: cue.j, status, basis, scarce: tag === 'low', weak: tag.endsWith('Weak') })
  }
  for (const mark of quantityMarks(scene, line)) {
    const status = mark.value === 0 ? 'out_of_stock' : mark.left && mark.value <= 5 ? 'low_stock' : 'in_stock'
    all.push({ i: mark.i, j: mark.j, status, basis: 'stock', quantity: mark.value, number: true })
  }
  const kept = all.filter((mark) => !all.some((other) => other !== mark && covers(other, mark)))
  kept.sort((a, b) => a.i - b.i || b.j - a.j)
  return fused(line, flipped(line, kept))
}

function covers(a: StockMark, b: StockMark): boolean {
  if (a.weak && !b.weak && a.i <= b.i && a.j >= b.j) return false
  if (b.weak && !a.weak && a.i < b.j && b.i < a.j) return true
  if (b.number) return a.i <= b.i && a.j > b.j && a.status === 'out_of_stock' && a.basis === 'stock' && !a.number && b.quantity !== 0
  if (a.number && b.scarce) return false
  if (a.i <= b.i && a.j >= b.j && a.j - a.i > b.j - b.i) return true
  return a.i === b.i && a.j === b.j && order.indexOf(tagOf(a)) < order.indexOf(tagOf(b))
}
const order = ['number', 'not_carried', 'low_stock', 'out_of_stock', 'in_stock', 'presence']
const tagOf = (mark: StockMark) => (mark.number ? 'number' : mark.basis === 'stock' ? mark.status : mark.basis)

/** A denial just before turns a mark round: "isn't sold out". */
function flipped(line: Line, marks: StockMark[]): StockMark[] {
  return marks.map((mark) => {
    if (mark.number || mark.basis === 'not_carried' || mark.scarce) return mark
    const denied = cues(line, 'neg').some((cue) => cue.j <= mark.i && mark.i - cue.j <= 2 && line.modes.clause[cue.i] === line.modes.clause[mark.i])
    if (!denied) return mark
    return { ...mark, status: mark.status === 'in_stock' ? 'out_of_stock' : 'in_stock', basis: 'stock' }
  })
}

/** Joins a count with the words of stock and of scarcity beside it into one mark. */
function fused(line: Line, marks: StockMark[]): StockMark[] {
  const out: StockMark[] = []
  for (const mark of marks) {
    const last = out.at(-1)
    if (last && last.basis !== 'not_carried' && mark.basis !== 'not_carried' && together(line, last, mark)) {
      const number = last.number ? last : mark.number ? mark : undefined
      const low = last.scarce || mark.scarce
      const status = number?.quantity === 0 ? 'out_of_stock' : low && worst(last, mark) !== 'out_of_stock' ? 'low_stock' : (number?.status ?? worst(last, mark))
      last.j = Math.max(last.j, mark.j)
      last.status = status
      last.basis = last.basis === 'stock' || mark.basis === 'stock' ? 'stock' : last.basis
      if (number?.quantity !== undefined) last.quantity = number.quantity
      last.number ||= mark.number ?? false
      last.scarce ||= mark.scarce ?? false
    } else out.push({ ...mark })
  }
  return out
}

const worst = (a: StockMark, b: StockMark): Status => (a.status === 'out_of_stock' || b.status === 'out_of_stock' ? 'out_of_stock' : a.scarce || b.scarce ? 'low_stock' : a.status === 'low_stock' || b.status === 'low_stock' ? 'low_stock' : 'in_stock')

function together(line: Line, a: StockMark, b: StockMark): boolean {
  if (a.quantity !== undefined && b.quantity !== undefined && a.quantity !== b.quantity) return false
  if (b.i < a.j) return true
  if (opposite(a, b)) return false
  for (let k = a.j; k < b.i; k++) {
    const token = line.tokens[k]!
    if (token.kind === 'item') return a.basis === 'presence' || false
    if (token.w === ';' || token.w === '.' ) return false
    if (token.kind === 'word' && /^(?:it|they|this|that)$/.test(token.w) && k > a.j) continue
  }
  return b.i - a.j <= 8
}
const opposite = (a: StockMark, b: StockMark) => (a.status === 'out_of_stock') !== (b.status === 'out_of_stock')

const offTopic = /^(?:agent|agents|team|human|person|people|baristas?|advisers?|advisors?|appointment|slots?|paypal|klarna|visa|mastercard|chat|hotline|phone|line|support|staff|experts?|options?|languages?|service|stylist|workshop|lessons?|classes|delivery|shipping|pickup|collection|refunds?|payment|alerts?|cart|basket|wishlist|wish)$/

/** Whether words of stock in a line are about something that is not goods. */
function aboutOthers(line: Line, mark: StockMark): boolean {
  const { tokens } = line
  if (mark.number) return false
  for (let k = Math.max(0, mark.i - 6); k < mark.i; k++) {
    if (tokens[k]!.kind === 'item') return false
  }
  for (let k = Math.max(0, mark.i - 6); k < mark.i; k++) if (offTopic.test(tokens[k]!.w) && line.modes.clause[k] === line.modes.clause[mark.i]) return true
  return false
}

/** Reads what can or cannot be had now. */
export const availability: ActReader = (scene) => {
  const out: Availability[] = [...noMatches(scene)]
  const disclaimed = disclaimers(scene)
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || (line.sentence.kind === 'heading' && !line.tokens.some((token) => token.kind === 'item'))) continue
    const marks = stockMarks(scene, line)
    for (const [n, mark] of marks.entries()) {
      if (modeOf(line, mark) !== 'asserted' || told(scene, line, mark, marks) || aboutOthers(line, mark)) continue
      const items = itemsFor(scene, line, mark, marks[n - 1]?.j ?? 0, marks[n + 1]?.i ?? line.tokens.length)
      if (!items.length && !asksStock(scene) && !strong(mark)) continue
      for (const item of items.length ? items : ['it']) push(out, scene, line, mark, item)
    }
  }
  for (const one of disclaimed) if (!out.some((other) => other.item === one.item && other.basis === 'stock')) out.push(one)
  return out
}

const strong = (mark: StockMark): boolean => mark.basis === 'stock' && (mark.j - mark.i >= 2 || mark.number === true)

/** Words of stock that belong to another act: a cart, an order's state, a no-match, a disclaimer, a past time. */
function told(scene: Scene, line: Line, mark: StockMark, marks: readonly StockMark[]): boolean {
  const inside = (tag: string) => cues(line, tag).some((cue) => cue.i <= mark.i && cue.j >= mark.j)
  if (has(line, 'noMatch') && mark.basis !== 'not_carried' && mark.status === 'out_of_stock') return true
  if (has(line, 'disclaimed') && cues(line, 'disclaimed').some((cue) => cue.i <= mark.i && cue.j >= mark.i)) return true
  if (['cart:added', 'cart:removed', 'cart:contents', 'cart:empty', 'cart:adding', 'order:in_transit', 'order:ready_for_pickup', 'step:notify'].some(inside)) return true
  if (line.tokens.some((token) => token.kind === 'id') && !line.tokens.some((token) => token.kind === 'item')) return true
  if (isPast(line, mark, marks)) return true
  return isFuture(line, mark)
}

/** A past tense in the clause with nothing that brings the now back. */
export function isPast(line: Line, mark: { i: number; j: number }, _marks: readonly unknown[] = []): boolean {
  const start = line.modes.clause.indexOf(line.modes.clause[mark.i]!)
  for (let k = start; k < mark.i; k++) {
    const w = line.tokens[k]!.w
    if ((w === 'was' || w === 'were' || w === 'had') && !/^(?:restocked|just)$/.test(line.tokens[k + 1]?.w ?? '')) {
      return !line.tokens.slice(start, mark.j + 3).some((token) => token.w === 'now' || token.w === 'since')
    }
    if (w === 'yesterday' || w === 'earlier' || (w === 'last' && line.tokens[k]!.kind === 'date')) return true
  }
  return false
}

/** A future tense in the clause. */
export function isFuture(line: Line, mark: { i: number; j: number }): boolean {
  const start = line.modes.clause.indexOf(line.modes.clause[mark.i]!)
  for (let k = start; k < mark.j + 1 && k < line.tokens.length; k++) {
    const token = line.tokens[k]!
    if ((token.w === 'will' || token.w === 'shall') && k < mark.i) return true
    if (token.w === 'going' && line.tokens[k + 1]?.w === 'to' && k < mark.i) return true
  }
  return false
}

function push(out: Availability[], scene: Scene, line: Line, mark: StockMark, item: string): void {
  const known = out.find((one) => one.item === item && one.basis !== 'not_carried' && sameLine(scene, one, line))
  const known2 = out.find((one) => one.item === item && one.status === mark.status && (one.quantity === mark.quantity || mark.quantity === undefined))
  if (known2) return
  if (known && known.basis === 'presence') out.splice(out.indexOf(known), 1)
  if (mark.basis === 'presence' && out.some((one) => one.item === item)) return
  if (known && mark.quantity !== undefined && known.quantity === undefined) out.splice(out.indexOf(known), 1)
  const act: Availability = { act: 'availability', item, status: mark.status, basis: mark.basis, ...sure(scene, line, mark.i, mark.j) }
  if (mark.quantity !== undefined) act.quantity = mark.quantity
  out.push(act)
}

function sameLine(_scene: Scene, one: Availability, line: Line): boolean {
  const first = line.tokens[0]?.start ?? 0
  const last = line.tokens.at(-1)?.end ?? 0
  return one.span.start >= first && one.span.end <= last
}
