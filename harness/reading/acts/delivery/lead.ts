import { cues, hasWord, headingOf, type Line, type Scene } from '../../discourse/scene.ts'
import { asksFor, deliveryTalk, refundTalk, when } from './words.ts'

/** Where the words begin that make a time one of a delivery: its own, those above it, the question, or the time before it, which ends at `end`; undefined where none does. */
export const leadAt = (scene: Scene, line: Line, at: number, end: number): number | undefined =>
  leadOf(line, at) ?? listed(scene, line, at) ?? answered(scene, line, at) ?? goesOnWith(line, end, at)

/** Where the words of delivery begin that a time belongs to. */
function leadOf(line: Line, at: number): number | undefined {
  let best: number | undefined
  const ofOrder = line.tokens.some((token) => token.kind === 'id') ? cues(line, 'delivery:ofOrder') : []
  for (const cue of [...cues(line, 'delivery:lead'), ...ofOrder]) {
    if (cue.i > at || at - cue.j > 8) continue
    if (
      line.tokens
        .slice(cue.j, at)
        .some(
          (token) =>
            token.w === ';' ||
            token.w === '.' ||
            token.w === 'but' ||
            token.w === 'as' ||
            token.w === '(' ||
            (token.w === '·' && at - cue.j > 1),
        )
    )
      continue
    best = best === undefined ? cue.i : Math.max(best, cue.i)
  }
  if (best !== undefined)
    return line.tokens.slice(best, at).some((token) => token.kind === 'money') ? at : best
  for (const cue of cues(line, 'delivery:after')) if (cue.i === at + 1) return at
  return undefined
}

/** Times of a list below a heading that speaks of delivery. */
function listed(scene: Scene, line: Line, at: number): number | undefined {
  if (line.sentence.kind !== 'bullet') return undefined
  const head = headingOf(scene, line)
  return head && hasWord(head, new Set(['delivery', 'shipping', 'versand', 'lieferung'])) ? at : undefined
}

/** A bare time in answer to a question for delivery. */
function answered(scene: Scene, line: Line, at: number): number | undefined {
  const words = line.tokens.filter((token) => token.kind === 'word').length
  if (scene.lines.length > 2 || line.tokens.length > 10 || asksFor(scene, refundTalk)) return undefined
  if (hasWord(line, kept)) return undefined
  // "Not before Friday, I'm afraid."
  const isDenied = /^(?:before|until)$/.test(line.tokens[at - 1]?.w ?? '') && line.tokens[at - 2]?.w === 'not'
  if (line.tokens.length <= 6 && words <= 2 && asksFor(scene, deliveryTalk)) return isDenied ? at - 2 : at
  if (isDenied)
    return words <= 5 && asksFor(scene, whenWords) && asksFor(scene, arrivalTalk) ? at - 2 : undefined
  return words <= 5 && asksFor(scene, whenWords) && asksFor(scene, arrivalTalk)
    ? Math.max(0, line.tokens[at - 1]?.w === 'from' || line.tokens[at - 1]?.w === 'after' ? at - 2 : at)
    : undefined
}

/** "We hold it for 3 days": how long it waits for the shopper. */
const kept = new Set('hold holds held keep keeps reserve reserved aside valid'.split(' '))

const whenWords = new Set(['when', 'eta', 'long'])

const arrivalTalk = new Set(
  'till until take takes wait pick collect collection pickup arrive arriving come coming delivered delivery shipped ship shipping here get'.split(
    ' ',
  ),
)

/** "... the Mug tomorrow and the Vase on Friday": only a product and small words since the last time. */
const goesOnWith = (line: Line, from: number, at: number): number | undefined =>
  from > 0 &&
  /^(?:and|,|;|while|but)$/.test(line.tokens[from]?.w ?? '') &&
  line.tokens
    .slice(from + 1, at)
    .every(
      ({ kind, w }) => kind === 'item' || /^(?:the|your|a|on|by|in|rest|and|then|only|not|until)$/.test(w),
    )
    ? ownLead(line, from, at)
    : undefined

/** "Arrives in two parcels: the Mug tomorrow and the Vase on Friday": the words of arrival serve once more, for another product. */
export function ownLead({ tokens }: Line, from: number, at: number): number | undefined {
  const item = tokens.findLastIndex((token, k) => token.kind === 'item' && k >= from && k < at)
  return item < 0 ? undefined : item
}

/** "Tomorrow before noon it goes out for delivery": a time that opens the sentence, and the arrival after it. */
export function arrivalAhead(line: Line, at: number): { i: number; j: number } | undefined {
  const { tokens } = line
  if (tokens[at]!.kind !== 'date' || /^(?:today|yesterday|last)/.test(tokens[at]!.w)) return undefined
  if (!tokens.slice(0, at).every(({ w }) => /^(?:on|by|from|and|then|so|,|yes|the)$/.test(w)))
    return undefined
  const cue = cues(line, 'delivery:lead').find((one) => one.i > at && one.i - at <= 6)
  if (!cue || cues(line, 'restock:lead').some((back) => back.i < cue.j && cue.i < back.j + 3))
    return undefined
  const between = tokens.slice(at + 1, cue.i)
  return between.some(({ w, kind }) => kind === 'punct' && w !== ',') ||
    !between.some(
      ({ w, kind }) => /^(?:it|they|you|parcel|package|order|driver|courier)$/.test(w) || kind === 'id',
    ) ||
    tokens.slice(cue.i).some((token) => when(token))
    ? undefined
    : cue
}
