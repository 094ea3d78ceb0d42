import { cues, type Line } from '../discourse/scene.ts'
import { countOf } from './freshness.ts'
import { isOpenedBefore } from './opened-before.ts'

const pastVerbs = new Set(['was', 'were', 'had', 'war', 'waren', 'hatte', 'hatten'])
/** After "was" these tell of a change or a reading, which hold now. */
const stillTrue = new Set(['restocked', 'just', 'sold', 'read', 'counted'])
/** "Was just restocked" holds now, "had just run out" does not. */
const holdsNow = (verb: string, next: string): boolean =>
  stillTrue.has(next) && !(verb === 'had' && /^(?:just|sold|restocked)$/.test(next))
/** "There were four when I looked": the time of a reading is not the past. */
const readings = new Set(['read', 'looked', 'checked', 'counted', 'refreshed', 'peeked', 'queried'])

/** A past tense in the clause with nothing that brings the now back. */
export function isPast(line: Line, mark: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  if (tokens.slice(mark.j).some((token) => readings.has(token.w))) return false
  if (shownAsOf(line, mark) || lookedBefore(line, mark) || readBefore(line, mark)) return false
  for (let k = start; k <= mark.i && k < tokens.length; k++) {
    const { w, kind } = tokens[k]!
    if (
      w === 'used' &&
      tokens[k + 1]?.w === 'to' &&
      /^(?:be|have|carry|stock|sell)$/.test(tokens[k + 2]?.w ?? '')
    )
      return true
    if (pastVerbs.has(w) && isOverSince(line, k)) return true
    if (pastVerbs.has(w) && !holdsNow(w, tokens[k + 1]?.w ?? '') && !isRelative(line, k, mark.i))
      return !backToNow(line, start, mark)
    if (
      k < mark.i &&
      !countOf(line, k) &&
      (w === 'yesterday' || w === 'earlier' || (kind === 'date' && /^last/.test(w)))
    )
      return true
  }
  return isOpenedBefore(line, mark.i) || yesterdayAfter(line, start, mark)
}

/** "It was sold out for weeks", "was sold out after the show, but we got more": over. */
const isOverSince = ({ tokens }: Line, k: number): boolean => {
  if (tokens[k + 1]?.w !== 'sold' || tokens[k + 2]?.w !== 'out') return false
  const next = tokens.slice(k + 3, k + 12)
  return (
    (next[0]?.w === 'for' && next.slice(1, 4).some(({ w, kind }) => kind === 'duration' || spans.test(w))) ||
    next.some(
      ({ w }, n) =>
        w === 'but' &&
        next
          .slice(n + 1)
          .some((one) => /^(?:got|get|received|back|restocked|again|arrived|refilled|made)$/.test(one.w)),
    )
  )
}
const spans = /^(?:days|weeks|months|years|ages|while|long|most|half)$/

/** "The Mug you had in there is sold out": a past that only tells which one is meant. */
const isRelative = ({ tokens }: Line, k: number, to: number): boolean => {
  if (!/^(?:you|u|i|we|they)$/.test(tokens[k - 1]?.w ?? '')) return false
  const head = /^(?:that|which|who)$/.test(tokens[k - 2]?.w ?? '') ? k - 3 : k - 2
  return (
    (tokens[head]?.kind === 'item' || /^(?:one|ones|item|size|color)$/.test(tokens[head]?.w ?? '')) &&
    (/^(?:sold|is|are|has|have)$/.test(tokens[to]?.w ?? '') ||
      tokens.slice(k + 1, to).some(({ w }) => /^(?:is|are|has|have)$/.test(w)))
  )
}

/** "I checked a minute ago and there were 3": what was there when it was looked at, unless that is long ago. */
const lookedBefore = (line: Line, mark: { i: number }): boolean => {
  const before = line.tokens.slice(0, mark.i)
  return (
    before.some(
      (token, k) =>
        /^(?:checked|looked|peeked|refreshed|counted)$/.test(token.w) &&
        /^(?:i|we|just|have)$/.test(before[k - 1]?.w ?? ''),
    ) &&
    !before.some(
      (token) => token.kind === 'date' || /^(?:earlier|yesterday|morning|last|before)$/.test(token.w),
    ) &&
    (!before.some(({ w }) => w === 'when') ||
      before.some(({ kind, value }) => kind === 'duration' && (value ?? 0) <= 3600)) &&
    !line.tokens
      .slice(mark.i)
      .some((token, k, all) => /^(?:but|now|since)$/.test(token.w) && all[k - 1]?.w !== 'by')
  )
}

/** "When stock was last synced (08:45), there were 20". */
const readBefore = (line: Line, mark: { i: number }): boolean =>
  cues(line, 'fresh:read').some(
    (cue) =>
      cue.j < mark.i &&
      line.tokens.slice(cue.j, mark.i).some(({ kind }) => kind === 'time' || kind === 'duration'),
  ) &&
  !line.tokens.some(
    (token, k) =>
      /^(?:yesterday|earlier)$/.test(token.w) || (k > mark.i && /^(?:but|now|since)$/.test(token.w)),
  )

/** "As of a minute ago, it was showing 12": the time of a reading again. */
const shownAsOf = (line: Line, mark: { i: number }): boolean =>
  line.tokens.some(
    (token, k) =>
      token.w === 'as' &&
      line.tokens[k + 1]?.w === 'of' &&
      k + 2 < mark.i &&
      (k === 0 || line.tokens.slice(k + 2, k + 4).some(({ kind }) => kind === 'time' || kind === 'duration')),
  )

function backToNow(line: Line, start: number, mark: { i: number; j: number }): boolean {
  const when = line.tokens.slice(start, mark.i).some((token) => token.w === 'when')
  return line.tokens
    .slice(start, mark.j + 2)
    .some((token) => token.w === 'since' || (token.w === 'now' && !when))
}

function yesterdayAfter(line: Line, start: number, mark: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  for (
    let k = mark.j;
    k < Math.min(tokens.length, mark.j + 3) && modes.clause[k] === modes.clause[mark.i];
    k++
  ) {
    if (
      /^last (?:week|month|year|night|spring|summer|autumn|winter)$/.test(tokens[k]!.w) &&
      beforeWas(line, start, mark)
    )
      return true
    if (tokens[k]!.w === 'yesterday')
      return !tokens.slice(start, mark.j).some((token) => /^(?:sold|ran|is|are|went|finished)$/.test(token.w))
  }
  return false
}

const beforeWas = (line: Line, start: number, mark: { j: number }): boolean =>
  line.tokens.slice(start, mark.j).some((token) => pastVerbs.has(token.w))

/** "Will not be available before May" tells of the time until then, now included. */
const isUntil = ({ tokens }: Line, k: number): boolean =>
  tokens.slice(k - 1, k + 2).some(({ w }) => w === 'before' || w === 'until')

/** "Your order from Monday", "the one from last week": which one is meant. */
const isOfThen = (tokens: Line['tokens'], k: number): boolean =>
  tokens[k]!.w === 'from' &&
  (/^(?:last |yesterday|this morning)/.test(tokens[k + 1]!.w) ||
    /^(?:orders?|parcels?|packages?|purchases?|ones?|returns?|tickets?|that)$/.test(tokens[k - 1]?.w ?? '') ||
    tokens[k - 1]?.kind === 'id')

/** A future tense in the clause: "will be", "going to", "gone by tomorrow". */
export function isFuture(line: Line, mark: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  let start = modes.clause.indexOf(modes.clause[mark.i]!)
  // "It will be looked at and dealt with": what is joined to the future is to come as well.
  if (
    start > 0 &&
    /^(?:and|or)$/.test(tokens[start]!.w) &&
    mark.i - start <= 2 &&
    /ed$|^dealt$|^sent$/.test(tokens[mark.i]!.w)
  )
    start = modes.clause.indexOf(modes.clause[start - 1]!)
  for (let k = start; k < mark.i; k++) {
    const { w } = tokens[k]!
    if (w === 'will' && tokens[k + 1]?.w === 'not' && isUntil(line, mark.j)) return false
    if (
      (w === 'will' || w === 'shall') &&
      !/^(?:find|see|still)$/.test(tokens[k + (tokens[k + 1]?.w === 'not' ? 2 : 1)]?.w ?? '')
    )
      return true
    if (w === 'going' && tokens[k + 1]?.w === 'to') return true
    if (tokens[k]!.kind === 'date' && /^(?:tomorrow|next )/.test(w) && k - start <= 1) return true
    if (
      w === 'by' &&
      tokens[k + 1]?.kind === 'date' &&
      !/^(?:today|now)/.test(tokens[k + 1]!.w) &&
      k - start <= 1
    )
      return true
    if (
      (w === 'from' || w === 'starting') &&
      tokens[k + 1]?.kind === 'date' &&
      tokens[k + 1]!.w !== 'today' &&
      !isOfThen(tokens, k) &&
      !tokens.slice(k, mark.i).some((token) => token.w === 'been')
    )
      return true
  }
  const be = tokens[mark.i]!.w === 'be' ? mark.i : mark.i - 1
  if (tokens[be]?.w === 'be' && tokens[be - 1]?.w === 'should')
    return (
      /^(?:by|within|before|in|on|tomorrow|soon|shortly|next|this|later)$/.test(tokens[mark.j]?.w ?? '') &&
      tokens[mark.j + 1]?.w !== 'now'
    )
  const next = tokens[mark.j]?.w === 'again' ? mark.j + 1 : mark.j
  // "Back in stock in 5 days".
  if (
    tokens.slice(Math.max(0, next - 3), next).some(({ w }) => w === 'back') &&
    tokens[next]?.w === 'in' &&
    tokens[next + 1]?.kind === 'duration'
  )
    return true
  if (tokens[next]?.w === 'from' && tokens[next + 1]?.kind === 'date' && tokens[next + 1]!.w !== 'today')
    return true
  return tokens[mark.j]?.w === 'by' && tokens[mark.j + 1]?.kind === 'date' && tokens[mark.j + 1]!.w !== 'now'
}

/** "$30 refunded in 5 days", "delivered within two hours": a participle that no "was" or "has" stands before, and the time it takes. */
export const isWithin = (
  tokens: Line['tokens'],
  { i, j }: { readonly i: number; readonly j: number },
): boolean =>
  /^(?:in|within)$/.test(tokens[j]?.w ?? '') &&
  tokens
    .slice(j + 1, j + 4)
    .some(
      ({ kind }, k, all) =>
        kind === 'duration' && all.slice(0, k).every(({ w }) => /^(?:the|next|about|around|only)$/.test(w)),
    ) &&
  /ed$|^sent$|^paid$/.test(tokens[j - 1]!.w) &&
  !tokens.slice(Math.max(0, i - 3), j).some(({ w }) => /^(?:was|were|has|have|had|been|i|we)$/.test(w))
