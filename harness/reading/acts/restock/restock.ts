import type { ActOf } from '#record'
import { itemsFor, withVariant } from '../../discourse/bind.ts'
import { clauseStart } from '../../discourse/clauses.ts'
import { focusAt } from '../../discourse/focus.ts'
import { cues, has, hasWord, itemName, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'
import { asksStock } from '../asked-for.ts'
import { aboutOrders, isOfNumber } from '../ids.ts'
import { type ActReader, sure } from '../reader.ts'
import { dayAlone } from './day-alone.ts'
import { newDelivery } from './new-delivery.ts'
import {
  isShipped,
  notOfGoods,
  ofAnotherTry,
  ofAnswer,
  ofParcels,
  ofPeople,
  pastPrice,
  wasRestocked,
} from './no-restock.ts'

const seasons = new Set([
  'easter',
  'christmas',
  'xmas',
  'spring',
  'summer',
  'autumn',
  'winter',
  'holidays',
  'thanksgiving',
  'halloween',
])

const when = (token: Token | undefined) =>
  token?.kind === 'date' || token?.kind === 'duration' || seasons.has(token?.w ?? '')

const goods = new Set([
  'refund',
  'money',
  'agent',
  'store',
  'shop',
  'team',
  'order',
  'parcel',
  'return',
  'package',
  'exchange',
  'repair',
  'usual',
  'reply',
  'pickup',
  'collection',
  'call',
  'appointment',
  'technician',
  'engineer',
  'fix',
  'maintenance',
])

/** Reads when an item is expected back, or that this is not known. */
export const restock: ActReader = (scene) => {
  const out: ActOf<'restock'>[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    if (has(line, 'generic') && !line.tokens.some((token) => token.kind === 'item')) continue
    if (
      line.tokens.some((token) => token.kind === 'id') ||
      hasWord(line, new Set(['delivery', 'shipping', 'original']))
    ) {
      if (
        !line.tokens.some((token) => token.w === 'back' || token.w === 'restock') &&
        !newDelivery(scene, line)
      )
        continue
    }
    const add = (i: number, j: number) => {
      const items = itemsFor(scene, line, { i, j }, 0, line.tokens.length)
      const grounds = sure(scene, line, i, j)
      const item = ofOwnVariant(scene, line, i) ?? items.at(-1) ?? 'it'
      if (!grounds.span.text || (item === 'it' && (isOfNumber(scene) || isOfMost(line, i)))) return
      if (!out.some((one) => one.item === item))
        out.push({ act: 'restock', item, text: grounds.span.text, ...grounds })
      const next = goesOnWith(line, j)
      if (!next || out.some((one) => one.item === next.item)) return
      const more = sure(scene, line, next.i, next.j)
      out.push({ act: 'restock', item: next.item, text: more.span.text, ...more })
    }
    for (const cue of cues(line, 'restock:none'))
      if (!isOfOrder(scene, line) && modeOf(line, cue) !== 'quoted' && modeOf(line, cue) !== 'hypothetical')
        add(cue.i, cue.j)
    for (const cue of cues(line, 'delivery:none')) if (isOfGone(scene, line, cue)) add(cue.i, cue.j)
    for (const cue of cues(line, 'restock:lead')) {
      const mode = modeOf(line, cue)
      if (
        mode === 'quoted' ||
        mode === 'hypothetical' ||
        mode === 'asked' ||
        (mode === 'conditional' && !line.tokens.slice(0, cue.i).some((token) => token.w === ':'))
      )
        continue
      if (pastPrice(line, cue) || ofAnotherTry(line, cue)) continue
      if (
        ofPeople(line, cue) ||
        wasRestocked(line, cue) ||
        (notOfGoods(line, cue) && !awaitsIt(scene, line, cue))
      )
        continue
      if (isShipped(line, cue) || ofParcels(line, cue) || ofAnswer(line, cue)) continue
      if (line.tokens[cue.j - 1]!.w === 'follow' && !isVariantToFollow(scene, line, cue)) continue
      if (
        hasWord(line, goods, clauseStart(line.modes.clause, cue.i), cue.i) ||
        line.tokens.slice(0, cue.i).some((token) => token.kind === 'id')
      )
        continue
      if (line.tokens.slice(cue.i, cue.j).some(when)) {
        add(cue.i, cue.j)
        continue
      }
      let j = cue.j
      while (
        j < line.tokens.length &&
        j < cue.j + 5 &&
        !when(line.tokens[j]) &&
        !(line.tokens[j]!.w === 'before' && cue.j - cue.i === 1) &&
        /^(?:in|on|by|from|at|the|is|are|be|towards|end|of|first|second|week|kw|for|about|around|:|before|within|maybe|roughly|every|some|early|mid|late|sometime|after|only|not|until|to|stock|date|for|expected|here|again|next|around|of|with|probably|perhaps|possibly|us|likely|we|think|hopefully|commencing|beginning|starting|approx|approximately|between|\.)$/.test(
          line.tokens[j]!.w,
        )
      )
        j++
      if (line.tokens[j - 1]?.w === 'between' && line.tokens[j]?.kind === 'number') j += 2
      if (
        /^(?:mid|late|early|mid-month)$/.test(line.tokens[j - 1]?.w ?? '') &&
        /^(?:month|week|year|summer|autumn|spring|winter)$/.test(line.tokens[j]?.w ?? '')
      )
        add(cue.i, j + 1)
      else if (
        /^(?:month|week|year|quarter)$/.test(line.tokens[j]?.w ?? '') &&
        line.tokens.slice(cue.j, j).some((token) => /^(?:end|start|middle|beginning)$/.test(token.w))
      )
        add(cue.i, j + 1)
      else if (/^(?:week|kw)$/.test(line.tokens[j - 1]?.w ?? '') && line.tokens[j]?.kind === 'number')
        add(cue.i, j + 1)
      else if (
        when(line.tokens[j]) &&
        !/^(?:today|yesterday|this morning|overnight|last .*)$/.test(line.tokens[j]!.w) &&
        line.tokens[j + 1]?.w !== 'ago'
      )
        add(cue.i, pastClock(line, j + 1))
    }
  }
  return out.length ? out : dayAlone(scene)
}

/** "Mug: sold out, no date": when it is back, and not when it arrives. */
const isOfGone = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  line.tokens.slice(i, j).every(({ w }) => /^(?:no|date|yet|eta)$/.test(w)) &&
  !aboutOrders(scene) &&
  modeOf(line, { i, j }) === 'asserted' &&
  [line, scene.lines[line.index - 1]].some(
    (one) =>
      one &&
      outTags
        .flatMap((tag) => cues(one, tag))
        .some((gone) => (one !== line || gone.j <= i) && modeOf(one, gone) === 'asserted'),
  )

const outTags = ['out', 'outWeak'] as const

/** "Most are back within ten days", "whatever sells out is back on Monday": a habit, and of none that is named. */
const isOfMost = ({ tokens, modes }: Line, i: number): boolean =>
  tokens
    .slice(clauseStart(modes.clause, i), i)
    .some(({ w }) => /^(?:most|many|some|such|whatever|anything)$/.test(w))

/** "No new date yet", to who asks where an order is. */
const isOfOrder = (scene: Scene, line: Line): boolean =>
  scene.shopperIds.length > 0 &&
  !asksStock(scene) &&
  !line.tokens.some(
    ({ kind, w }) => kind === 'item' || /^(?:back|again|restock\w*|returns?|stock|supplier)$/.test(w),
  ) &&
  !scene.lines.some((one) => has(one, 'out'))

/** "The grey is back, blue will follow next week": a variant that is not there yet, and no rest of an order. */
const isVariantToFollow = (scene: Scene, { tokens }: Line, { i }: { i: number }): boolean =>
  isVariant(tokens, /^ones?$/.test(tokens[i - 1]?.w ?? '') ? i - 2 : i - 1) && !aboutOrders(scene)

/** "It's sold out. We expect it in June": what was asked for or is gone, where no order is spoken of. */
const awaitsIt = (scene: Scene, own: Line, { i }: { i: number }): boolean =>
  /^(?:we|i)$/.test(own.tokens[i]!.w) &&
  own.tokens[i + 1]?.w === 'expect' &&
  /^(?:it|them|more|some|another)$/.test(own.tokens[i + 2]?.w ?? '') &&
  !aboutOrders(scene) &&
  (scene.lines.some((line) => has(line, 'out')) ||
    (asksStock(scene) &&
      !scene.lines.some((line) => line !== own && has(line, 'in')) &&
      !scene.asked.some((line) => hasWord(line, arrivals))))
const arrivals = new Set(['deliver', 'delivered', 'delivery', 'arrive', 'ship', 'shipped', 'shipping'])

/** Where the variant stands that a clause is about. */
function variantOf(tokens: readonly Token[], start: number): number {
  const [before, first] = [tokens[start - 1]?.w, tokens[start]]
  // "All colors except sage, which comes back on Friday".
  if (before === ',' && /^(?:which|that)$/.test(first?.w ?? '')) return start - 2
  // "Olive (12 left) or sand (sold out until May)".
  if (first?.w === '(' && isVariant(tokens, start - 1)) return start - 1
  if (before === '(' && isVariant(tokens, start - 2)) return start - 2
  return first?.kind === 'punct' ? start + 1 : start
}

/** "Tomorrow by 9 am", "on Friday between 2 and 4 pm": the hours behind a day. */
function pastClock({ tokens }: Line, j: number): number {
  let k = j
  while (k < j + 3 && /^(?:,|by|at|before|after|around|from|between|in|the|or)$/.test(tokens[k]?.w ?? '')) k++
  return tokens[k]?.kind === 'time' ? k + 1 : j
}

/** "Black: yes, moss: back Friday": a word between walls, where others are variants. */
const isLabel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  /^(?:|[,;.–·|]|and|but)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens.some((_, k) => isVariant(tokens, k) && tokens[k + 1]?.w === ':')

/** "...; L comes back on Friday": a variant at the head of the clause, of the product spoken of. */
function ofOwnVariant(scene: Scene, line: Line, i: number): string | undefined {
  const { tokens, modes } = line
  const start = clauseStart(modes.clause, i)
  const label = tokens[i - 1]?.w === ':' && isLabel(tokens, i - 2) ? i - 2 : -1
  const first = label >= 0 ? label : variantOf(tokens, start)
  if (!(label >= 0 || isVariant(tokens, first)) || tokens.slice(first, i).some(({ kind }) => kind === 'item'))
    return undefined
  const focus = focusAt(scene, line, first)
  return focus.length ? withVariant(focus.at(-1)!, tokens[first]!.w) : undefined
}

/** "... on Tuesday and the Vase in the first week of May": the same of another product. */
function goesOnWith(
  { tokens }: Line,
  from: number,
): { readonly item: string; readonly i: number; readonly j: number } | undefined {
  let k = from
  while (/^(?:and|,|while|the|our)$/.test(tokens[k]?.w ?? '')) k++
  const token = tokens[k]
  if (k === from || token?.kind !== 'item') return undefined
  const i = ++k
  while (
    /^(?:is|are|on|in|by|from|at|not|before|until|around|about|the|first|second|third|last|week|half|end|of|early|mid|late)$/.test(
      tokens[k]?.w ?? '',
    )
  )
    k++
  return when(tokens[k]) ? { item: itemName(token), i, j: k + 1 } : undefined
}
