import type { Line } from '../discourse/scene.ts'

const things =
  /^(?:label|labels|pickup|pick-up|pick|collection|appointment|subscription|alert|alerts|reminder|call|callback|meeting|slot|reservation|charge|card|invoice|coupon|voucher|request|investigation|return|cancellation|payment|exchange|refund|claim)$/

const verbs = /^(?:cancelled|voided|returned|cancel|cancelling)$/

/** What can be canceled without its order, where it is the subject. */
const subjects =
  /^(?:delivery|attempt|visit|item|items|part|parts|authorization|transaction|transfer|trip|course|event|membership)$/

/** "I canceled the shipping label, not the order", "your appointment was canceled": what was canceled is something else. */
export function isOfObject(line: Line, cue: { readonly i: number; readonly j: number }): boolean {
  if (isOfSubject(line, cue) || isOfPart(line, cue)) return true
  const { tokens } = line
  const { j } = cue
  const verb = verbs.test(tokens[j - 1]!.w) ? j - 1 : earlierVerb(tokens, j)
  if (verb >= 0 && isOfDay(tokens, verb + 1)) return true
  if (verb < 0 || !/^(?:the|your|that|this|a|our)$/.test(tokens[verb + 1]?.w ?? '')) return false
  const noun = tokens.slice(verb + 2, verb + 5).findIndex(({ w }) => things.test(w))
  return noun >= 0 && tokens.slice(verb + 2, verb + 2 + noun).every(({ kind }) => kind === 'word')
}

const counts =
  /^(?:one|two|three|some|part|parts|half|most|items?|articles?|products?|lines?|rest|remainder)$/
/** As many words as may stand between a part and its order. */
const partReach = 4

/** "One item in your order was canceled", "part of it has been canceled", "I canceled two items from 30-7": not the order as a whole. */
function isOfPart({ tokens, modes }: Line, { i, j }: { readonly i: number; readonly j: number }): boolean {
  const verb = tokens.findIndex(({ w }, k) => k >= i && k < j && /^(?:cancelled|voided|cancel)$/.test(w))
  if (verb < 0) return false
  for (let k = Math.max(1, verb - 8); k < Math.min(tokens.length, verb + 8); k++) {
    if (modes.clause[k] !== modes.clause[verb] || !/^(?:of|in|from|on)$/.test(tokens[k]!.w)) continue
    const whole = tokens.slice(k + 1, k + 4)
    if (!whole.some(({ w, kind }) => kind === 'id' || /^(?:order|it|purchase)$/.test(w))) continue
    if (whole.some(({ w }) => w === 'orders')) continue
    const part = tokens.slice(k > verb ? verb + 1 : Math.max(0, k - partReach), k)
    if (part.some(({ w }) => /^(?:all|both|every|each|everything)$/.test(w))) continue
    if (part.some(({ w, kind }) => kind === 'item' || kind === 'number' || counts.test(w))) return true
    if (k > verb + 2 && tokens[k]!.w === 'from' && /^(?:the|that|this)$/.test(part[0]!.w)) return true
  }
  return false
}

/** "... for your order 30-7", "of the order": where words begin that tell whose something is, by their last one; -1 where they are none. */
function ownerFrom(tokens: Line['tokens'], k: number): number {
  if (tokens[k]!.kind !== 'id' && !/^orders?$/.test(tokens[k]!.w)) return -1
  let at = k - 1
  while (at > 0 && /^(?:your|the|this|that|order|number)$/.test(tokens[at]!.w)) at -= 1
  return /^(?:for|of|with)$/.test(tokens[at]?.w ?? '') ? at : -1
}

/** "The payment was canceled", "one item was canceled": the noun nearest before the verb, with no order in between. */
function isOfSubject({ tokens, modes }: Line, { i, j }: { readonly i: number; readonly j: number }): boolean {
  if (!tokens.slice(i, j).some(({ w }) => /^(?:cancelled|voided|cancel|cancelling)$/.test(w))) return false
  if (tokens.slice(i, j).some(({ w }) => /^(?:it|that|this)$/.test(w))) return false
  for (let k = j - 1; k >= Math.max(0, i - 8) && modes.clause[k] === modes.clause[i]; k--) {
    const { w, kind } = tokens[k]!
    const from = ownerFrom(tokens, k)
    if (from > 0) {
      k = from
      continue
    }
    if (kind === 'id' || kind === 'punct' || /^(?:orders?|it|they|purchase|booking|i|we|you)$/.test(w))
      return false
    if (tokens.slice(Math.max(0, k - 2), k).some((one) => /^(?:with|for|of|from|after|by|to)$/.test(one.w)))
      continue
    if (things.test(w) || subjects.test(w) || kind === 'item') return k < j - 1
  }
  return false
}

/** "The carrier canceled today's delivery": of one day. */
const isOfDay = (tokens: Line['tokens'], k: number): boolean =>
  tokens[k]?.kind === 'date' &&
  tokens.slice(k + 1, k + 4).some(({ w }) => /^(?:delivery|attempt|tour|route|run|visit)$/.test(w))

/** Where words of a state that reach beyond their verb have it. */
const earlierVerb = (tokens: Line['tokens'], j: number): number =>
  tokens.findIndex(({ w }, k) => k >= j - 3 && k < j && /^(?:cancelled|voided|cancel|cancelling)$/.test(w))
