import type { Resource } from '#journal'
import type { Act, Reading } from '#record'
import { isFromData } from '../reading/declared.ts'
import type { BindContext, Bound } from './bind/binder.ts'
import { bind } from './bind/index.ts'
import { doubtOfItem } from './bind/item-doubt.ts'
import type { History, Window } from './history.ts'
import { quote } from './quote.ts'
import { replyText, type Turn } from './turns.ts'

/** What a reply asserts of a resource. */
export interface Claim {
  readonly act: Act
  readonly turn: Turn
  /** The shopper of the conversation. */
  readonly shopper: string
  readonly resource: Resource
  holds(value: unknown): boolean
  /** The reply's words. */
  readonly words: string
  /** The arrival of the piece that completes the words. */
  readonly moment: { readonly seq: number; readonly at: number }
  /** From the sending of the shopper's message to the moment. */
  readonly window: Window
  /** Only sure claims may accuse. */
  readonly sure: boolean
  readonly whyUnsure: string | undefined
  /** The freshness words and the hedge that belong to it. */
  readonly freshness: Extract<Act, { act: 'freshness' }> | undefined
  readonly hedged: boolean
}

/** The claims of a turn's reply that can be tied to resources of this world. */
export function claimsOf(turn: Turn, reading: Reading, context: Omit<BindContext, 'turn'>): readonly Claim[] {
  const claims = reading.acts.flatMap((act) => {
    const bound = bind(act, { ...context, turn })
    return bound ? [claimOf(turn, reading, context, act, bound)] : []
  })
  const told = claims.filter((claim) => !isToldBetter(claim, claims))
  return told.map((claim) => {
    const others = told.filter((other) => isFromData(claim.act) === isFromData(other.act))
    if (others.some((other) => isOpposite(claim, other)))
      return { ...claim, sure: false, whyUnsure: saysBoth }
    return others.some((other) => isPriceBeside(claim, other, context.history))
      ? { ...claim, sure: false, whyUnsure: saysPriceBeside }
      : claim
  })
}

/** "Yes, we do carry it, but it's sold out": what says that the shop has it tells nothing beside what it says of stock. */
function isToldBetter({ act, resource }: Claim, claims: readonly Claim[]): boolean {
  if (act.act !== 'availability' || act.basis !== 'presence') return false
  return claims.some((other) => other.resource === resource && other.act !== act)
}

const saysBoth = 'the reply says both that it is there and that it is not'

/** "Sold out" and "in stock" of one item in one reply: which of them is meant is not known. */
function isOpposite(a: Claim, b: Claim): boolean {
  if (a.act.act !== 'availability' || b.act.act !== 'availability' || a.resource !== b.resource) return false
  return (a.act.status === 'out_of_stock') !== (b.act.status === 'out_of_stock')
}

const saysPriceBeside =
  'the reply tells the price now as well, so this may be another one, as before or of all'

/** "It's €28.10. You were quoted €24.90": an amount that is not the price, beside the one that is. */
function isPriceBeside(claim: Claim, other: Claim, history: History): boolean {
  if (claim.act.act !== 'price' || other.act.act !== 'price' || claim.resource !== other.resource)
    return false
  const holds = ({ resource, window, holds }: Claim): boolean =>
    history.meeting(resource, window).some(({ value }) => holds(value))
  return !holds(claim) && holds(other)
}

function claimOf(
  turn: Turn,
  reading: Reading,
  { history, shopper, names }: Omit<BindContext, 'turn'>,
  act: Act,
  bound: Bound,
): Claim {
  const moment = momentOf(turn, act)
  const window = { from: turn.message.seq, to: moment.seq }
  const freshness =
    'freshness' in act && typeof act.freshness === 'number' ? reading.acts[act.freshness] : undefined
  const words = quote(turn, act)
  const whyUnsure =
    bound.unsure ?? whyUnsureOf(act) ?? doubtOfItem(act, words, names) ?? whyPerhaps(bound, history, window)
  return {
    act,
    turn,
    shopper,
    resource: bound.resource,
    holds: (value) => value !== null && value !== undefined && bound.holds(value),
    words,
    moment,
    window,
    sure: whyUnsure === undefined,
    whyUnsure,
    freshness: freshness?.act === 'freshness' ? freshness : undefined,
    hedged: 'hedge' in act && act.hedge !== undefined,
  }
}

/** Why an act's words allow another reading; undefined where they are sure. */
export function whyUnsureOf(act: Act): string | undefined {
  return act.confidence === 'unsure' ? (act.reason ?? 'the words allow another reading') : undefined
}

/** Why the words may be true of what was current in the window, though they do not say just that. */
function whyPerhaps(bound: Bound, history: History, window: Window): string | undefined {
  const values = history.meeting(bound.resource, window).flatMap(({ value }) => (value ? [value] : []))
  if (!bound.perhaps || values.some((value) => bound.holds(value))) return undefined
  return values.map((value) => bound.perhaps?.(value)).find((why) => why !== undefined)
}

/** Where the piece that holds the end of the act's words arrived. */
export function momentOf(turn: Turn, act: Act): { seq: number; at: number } {
  const { starts } = replyText(turn)
  const index = starts.findLastIndex((start) => start < act.span.end)
  const piece = turn.pieces[Math.max(index, 0)]
  return piece ? { seq: piece.seq, at: piece.at } : { seq: turn.message.seq, at: turn.message.at }
}
