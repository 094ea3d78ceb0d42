import type { ActOf } from '#record'
import { cues, hasWord, type Line, modeOf } from '../discourse/scene.ts'
import type { Token } from '../text/token.ts'
import { isAsOfLater } from './priced/price-to-come.ts'
import { type ActReader, sure } from './reader.ts'
import { isBeyond } from './speaker-lacks.ts'
import { ofShopper } from './subjects.ts'
import { yoursToSee } from './yours-to-see.ts'

type Freshness = ActOf<'freshness'>
const agoWords = new Set(['ago', 'old', 'before', 'back', 'alt', 'earlier'])
const small = new Set([
  'um',
  'von',
  'vom',
  'gegen',
  'heute',
  'zuletzt',
  'bestand',
  'preis',
  'preise',
  'at',
  'on',
  'in',
  'of',
  'from',
  'last',
  'about',
  'around',
  'some',
  'like',
  'the',
  'this',
  ',',
  'was',
  'is',
  'are',
  'were',
  ':',
  'since',
  'stock',
  'every',
  'it',
  'only',
  'roughly',
  'approximately',
  '(',
  'as',
  'taken',
  'today',
  'by',
  'sync',
  'warehouse',
  'terminal',
  'system',
  'that',
  'these',
  'those',
  'number',
  'numbers',
  'figure',
  'figures',
  'count',
  'latter',
  'former',
  'date',
  'price',
  'prices',
  'status',
  'through',
  'both',
  'them',
  'all',
  'over',
  'myself',
  'personally',
  'ups',
  'dhl',
  'dpd',
  'fedex',
  'usps',
  'evri',
  'carrier',
  'courier',
  'tracking',
  'again',
  'came',
  'there',
  'stockroom',
  'list',
  'shelf',
  'shelves',
  'till',
  'screen',
  'for',
  'you',
  '~',
  'our',
  'that',
  'them',
  'those',
  'these',
])

/** "In stock from 12 March": the goods, and no figures. */
const isOnSale = ({ tokens }: Line, i: number): boolean =>
  tokens[i]!.w === 'stock' && tokens[i - 1]?.w === 'in' && tokens[i + 1]?.w === 'from'

/** "Tracking should go live tonight": it will work then. */
const goesLive = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /^(?:go|goes|going|went|gone)$/.test(tokens[i - 1]?.w ?? '')

/** Reads when data were read, or that they are the latest. */
export const freshness: ActReader = (scene, found) => {
  const claims = found.some((act) =>
    ['availability', 'price', 'order_status', 'ticket_status', 'cart_contents', 'delivery'].includes(act.act),
  )
  // "The last update was yesterday: a part was ordered": news of the case, not the time of a reading.
  const ofCase = found.some((act) => act.act === 'ticket_status')
  const out: Freshness[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    const taken: { i: number; j: number }[] = []
    const free = (cue: { i: number; j: number }) => !taken.some((other) => cue.i < other.j && other.i < cue.j)
    const add = (i: number, j: number, rest: Pick<Freshness, 'kind'> & Partial<Freshness>) => {
      if (!free({ i, j }) || modeOf(line, { i, j }) !== 'asserted') return
      if (line.tokens[i]!.w === 'update' && (ofCase || isRelease(line, i))) return
      if (ofShopper(line, { i }) || isOnSale(line, i)) return
      if (/^(?:checked|inspected)$/.test(line.tokens[i]!.w) && hasWord(line, sentBack, 0, i)) return
      if (line.tokens[i]!.w === 'received' && (hasWord(line, sentThings, 0, i) || !hasWord(line, figures)))
        return
      if (line.tokens[i]!.w === 'updated' && hasWord(line, otherThings, 0, i)) return
      if (/^c[ao]mes?$/.test(line.tokens[i]!.w) && !hasWord(line, dataThings, 0, i)) return
      taken.push({ i, j })
      const grounds = sure(scene, line, i, j)
      out.push({ act: 'freshness', text: grounds.span.text, ...rest, ...grounds })
    }
    for (const cue of claims ? cues(line, 'fresh:live') : [])
      if (!denied(line, cue) && !isBeyond(line, cue) && !yoursToSee(line, cue) && !goesLive(line, cue))
        add(cue.i, cue.j, { kind: 'live' })
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at]!
      if (token.kind === 'duration' || token.kind === 'time' || token.kind === 'date') timed(line, at, add)
    }
    for (const [i, j] of runs(
      cues(line, 'fresh:now').filter(
        (cue) =>
          !(
            line.tokens[cue.i]!.w === 'this' &&
            /^(?:date|one|price|figure|package|parcel|order|item|shipment)$/.test(line.tokens[cue.j]?.w ?? '')
          ) &&
          !/^(?:seen|saw|noticed)$/.test(line.tokens[cue.j]?.w ?? '') &&
          !(/^(?:this|that|right|a)$/.test(line.tokens[cue.i]!.w) && (!claims || happened(line, cue.i))),
      ),
    ))
      add(i, j, { kind: 'now' })
  }
  return out
}

const figures = new Set(
  'data info information status stock count counts figure figures number numbers level levels snapshot feed prices update'.split(
    ' ',
  ),
)

/** "An update this morning broke the sign-in": of a program. */
const isRelease = ({ tokens }: Line, i: number): boolean =>
  /^(?:an?|another|software|app|security|system)$/.test(tokens[i - 1]?.w ?? '')

/** What is updated and tells of no stock, price or state. */
const otherThings = new Set([
  'profile',
  'account',
  'policy',
  'terms',
  'design',
  'software',
  'privacy',
  'address',
  'password',
  'quantity',
])

/** What comes in and is read: all else that comes in are goods. */
const dataThings = new Set(
  'data figure figures number numbers count counts update feed report reading readings sync export stocktake list this that information info'.split(
    ' ',
  ),
)

/** "The return was received on 25 September": goods, no data. */
const sentThings = new Set(['return', 'returned', 'item', 'items', 'parcel', 'package', 'payment', 'order'])

/** "Your parcel was checked on the 23rd": work on goods. */
const sentBack = new Set(['return', 'returned', 'parcel', 'package'])

const events = new Set([
  'sold',
  'gone',
  'restocked',
  'dropping',
  'adding',
  'putting',
  'left',
  'shipped',
  'placed',
])

/** Whether a time tells when the thing happened rather than when it was read. */
const happened = (line: Line, i: number): boolean =>
  line.tokens
    .slice(Math.max(0, i - 7), i)
    .some(
      ({ w }, n, all) =>
        events.has(w) && (w !== 'left' || /^(?:the|our|us|here|a|your)$/.test(all[n + 1]?.w ?? '')),
    ) &&
  !line.tokens
    .slice(Math.max(0, i - 3), i)
    .some((token) => /^(?:read|checked|looked|updated|refreshed|synced|pulled)$/.test(token.w))

/** Words of the latest that stand close together are one disclosure. */
function runs(found: readonly { i: number; j: number }[]): [number, number][] {
  const out: [number, number][] = []
  for (const { i, j } of found) {
    const last = out.at(-1)
    if (last && i - last[1] <= 3) last[1] = Math.max(last[1], j)
    else out.push([i, j])
  }
  return out
}

const denied = (line: Line, cue: { i: number }) =>
  cues(line, 'neg').some((neg) => neg.j <= cue.i && cue.i - neg.j <= 3)

/** "I do not have a count for today": there is none. */
function isLacking({ tokens }: Line, lead: number): boolean {
  let k = lead - 1
  while (
    k > lead - 6 &&
    /^(?:an?|the|any|have|has|got|see|hold|yet|current|new|fresh)$/.test(tokens[k]?.w ?? '')
  )
    k--
  return figures.has(tokens[lead]!.w) && /^(?:not|no|without)$/.test(tokens[k]?.w ?? '')
}

function timed(
  line: Line,
  at: number,
  add: (i: number, j: number, rest: Pick<Freshness, 'kind'> & Partial<Freshness>) => void,
): void {
  const { tokens } = line
  const token = tokens[at]!
  const lead = leadOf(line, at) ?? (isBeforeLooking(line, at) ? at : undefined)
  if (lead !== undefined && (isLater(line, lead) || isLacking(line, lead))) return
  if (token.kind === 'date' && longAgo.test(token.w)) return
  if (tokens[at - 1]?.w === 'since' && denied(line, { i: lead ?? at })) return
  if (lead !== undefined && token.kind === 'date' && isBackSince(line, lead)) return
  if (lead !== undefined && tokens[lead - 1]?.kind === 'money' && isAsOfLater(line, lead - 1)) return
  if (token.kind === 'duration') {
    const told = since(line, at, lead)
    if (told) add(told[0], told[1], sinceThen(token))
    return
  }
  const stated =
    lead ??
    (token.kind === 'time' &&
    !(/^(?:to|-|–|until)$/.test(tokens[at + 1]?.w ?? '') && tokens[at + 2]?.kind === 'time') &&
    cues(line, 'in')
      .concat(cues(line, 'out'))
      .some((cue) => cue.j === at)
      ? at
      : undefined) ??
    (token.kind === 'time' && cues(line, 'fresh:after').some((cue) => cue.i === at + 1) ? at : undefined) ??
    (countOf(line, at) ? at : undefined)
  if (stated === undefined) return
  let end = at + 1
  if (token.kind === 'date') {
    let k = at + 1
    while (k < at + 4 && /^(?:,|at|\.|um)$/.test(tokens[k]?.w ?? '')) k++
    if (tokens[k]?.kind === 'time') {
      add(stated, k + 1, { kind: 'at', time: tokens[k]!.unit! })
      return
    }
  }
  if (tokens[end]?.kind === 'date') end++
  add(stated, end, { kind: 'at', time: token.kind === 'time' ? token.unit! : token.raw })
}

/** "Vor 5 Minuten aktualisiert", "geprüft vor einer Stunde": German has the word before the time. */
const readBefore = (line: Line, at: number): { i: number; j: number } | undefined =>
  line.tokens[at - 1]?.w === 'vor'
    ? cues(line, 'fresh:read').find(({ i, j }) => i === at + 1 || j === at - 1)
    : undefined

/** From where to where a duration tells how long ago data were read. */
function since(line: Line, at: number, lead: number | undefined): readonly [number, number] | undefined {
  const read = readBefore(line, at)
  if (read) return [Math.min(read.i, at - 1), Math.max(read.j, at + 1)]
  const next = line.tokens[at + 1]?.w ?? ''
  const isTold =
    lead !== undefined || (next === 'old' && (oldData(line, at) || isAlone(line, at))) || wasSo(line, at)
  return agoWords.has(next) && isTold ? [lead ?? at, at + 2] : undefined
}

/** "(10 min old)": a line of its own. */
const isAlone = ({ tokens }: Line, at: number): boolean =>
  tokens.every(({ kind }, k) => k === at || k === at + 1 || kind === 'punct')

/** "That was so 20 minutes ago": of what was told right before. */
const wasSo = ({ tokens }: Line, at: number): boolean => {
  let k = at - 1
  while (/^(?:about|some|around|roughly|only|just)$/.test(tokens[k]?.w ?? '')) k--
  return (
    /^(?:so|true|right|correct|accurate)$/.test(tokens[k]?.w ?? '') &&
    tokens[k - 1]?.w === 'was' &&
    /^(?:that|this|it|which)$/.test(tokens[k - 2]?.w ?? '')
  )
}

function sinceThen(token: Token): Pick<Freshness, 'kind'> & Partial<Freshness> {
  if (token.value !== token.upper) return { kind: 'ago' }
  const isNow = token.value === 0 || /^a sec(?:ond)?$/.test(token.w)
  return isNow ? { kind: 'now' } : { kind: 'ago', seconds: token.value! }
}

/** "That's from last summer": no reading that anybody would still tell. */
const longAgo = /^last (?:year|spring|summer|autumn|fall|winter|christmas|season)/

/** "According to last night's count": the time of a reading, in the genitive. */
export const countOf = (line: Line, at: number): boolean =>
  line.tokens[at]!.kind === 'date' &&
  /^(?:this|last|yesterday|today)/.test(line.tokens[at]!.w) &&
  line.tokens[at + 1]?.w === 'is' &&
  /^(?:to|per|from|by|in|of|on|the)$/.test(line.tokens[at - 1]?.w ?? '') &&
  cues(line, 'fresh:after').some((cue) => cue.i === at + 2)

/** "Five minutes ago I looked at the screen": the words of reading come after the time. */
const isBeforeLooking = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.kind === 'duration' &&
  tokens[at + 1]?.w === 'ago' &&
  tokens
    .slice(at + 2, at + 5)
    .some(
      ({ w }, k, all) =>
        looking.test(w) && all.slice(0, k).every((one) => /^(?:,|i|we|it|was|just|last)$/.test(one.w)),
    )
const looking =
  /^(?:looked|checked|counted|read|refreshed|updated|synced|pulled|verified|peeked|glanced|rechecked|fetched|queried|scanned)$/

/** "It will be updated at 12:30", "the next update is at 12:30", "it was not updated at 9": no reading that was. */
const isLater = ({ tokens }: Line, lead: number): boolean =>
  isSent(tokens, lead) ||
  tokens[lead - 1]?.w === 'next' ||
  (tokens[lead - 1]?.w === 'be' && /^(?:will|shall)$/.test(tokens[lead - 2]?.w ?? '')) ||
  (tokens[lead - 1]?.w === 'not' && /^(?:was|were)$/.test(tokens[lead - 2]?.w ?? ''))

/** "I will send a confirmed update by 3 PM": news that is to come. */
const isSent = (tokens: Line['tokens'], lead: number): boolean =>
  tokens[lead]?.w === 'update' &&
  tokens
    .slice(Math.max(0, lead - 4), lead)
    .some(({ w }) => /^(?:send|give|provide|get|receive|have|expect|share|post)$/.test(w))

/** "Back in stock as of today": since when it is there, not when that was read. */
const isBackSince = ({ tokens }: Line, lead: number): boolean =>
  tokens[lead]?.w === 'as' &&
  tokens.slice(Math.max(0, lead - 4), lead).some(({ w }) => /^(?:back|again|returned|restocked)$/.test(w))

const dataWords = new Set(
  'data info information status stock count counts figure figures number numbers level levels snapshot reading list feed copy price prices it that this cache update datum entry result'.split(
    ' ',
  ),
)
const oldData = (line: Line, at: number) =>
  line.tokens.slice(Math.max(0, at - 6), at).some((token) => dataWords.has(token.w))

/** Where the words of reading begin that belong to the time at `at`, or nothing. */
function leadOf(line: Line, at: number): number | undefined {
  for (const tag of ['fresh:read', 'fresh:asof']) {
    for (const cue of [...cues(line, tag)].reverse()) {
      if (cue.i >= at) continue
      let k = Math.min(cue.j, at)
      while (
        k < at &&
        (small.has(line.tokens[k]!.w) ||
          line.tokens[k]!.kind === 'item' ||
          line.tokens[k]!.kind === 'date' ||
          line.tokens[k]!.kind === 'time')
      )
        k++
      if (k >= at && at - cue.j <= 9) return cue.i
    }
  }
  return undefined
}
