import { type Line, once, type Scene } from '../../discourse/scene.ts'
import { isSizeSpokenOf, isVariant } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'
import { headingText } from './below-heading.ts'
import { beside } from './beside.ts'
import { countAt, type QuantityMark } from './count.ts'
import { enumeratorsIn } from './enumerators.ts'
import { isOfListAhead } from './list-ahead.ts'
import {
  areFound,
  arrow,
  isAnaphoric,
  isContent,
  isDenied,
  isEnumerated,
  isEvent,
  isInSize,
  isListedSize,
  isMeasured,
  isOfAll,
  isOfKinds,
  isPacked,
  isPointedAt,
  isRange,
  isToCome,
  isTooMany,
  isWhichOne,
  onHand,
} from './no-count.ts'
import { phrased } from './phrased.ts'
import { first, plain } from './plain.ts'
import { isStroke } from './spoken.ts'
import { leftWords, units } from './words.ts'

export type { QuantityMark } from './count.ts'

/** `"max_qty": 10`, "minimum quantity: 2", "limit: 3": how many may be bought. */
const isBound = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at - 1]?.w === ':' &&
  tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(
      ({ w }, k, all) =>
        /^(?:min|max|minimum|maximum|limit|step|multiple|moq)$/.test(w) &&
        !all.slice(k).some((one) => one.kind === 'item' || one.kind === 'punct'),
    )

/** "Three of the twenty are left": out of how many. */
const isOfThose = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:the|those|these|our|your)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens[at - 2]?.w === 'of' &&
  tokens[at - 3]?.kind === 'number'

/** "10+ in stock": so many or more. */
const isAtLeast = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at + 1]?.w === '+' && tokens[at + 1]!.start === tokens[at]!.end

/** "$10 each from 10 pieces": from so many on a price holds. */
const isTier = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:from|ab)$/.test(tokens[at - 1]?.w ?? '') && tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** Numbers in a line that are counts of stock. */
export function quantityMarks(scene: Scene, line: Line): QuantityMark[] {
  const out: QuantityMark[] = []
  const { tokens } = line
  if (
    (line.sentence.kind === 'bullet' || line.sentence.kind === 'row') &&
    /\b(?:cart|basket|order)\b/.test(headingText(scene, line))
  )
    return out
  if (isSizeChart(line)) return out
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (
      token.kind !== 'number' ||
      token.value === undefined ||
      (token.unit === 'x' && !/^(?:da|vorrätig|verfügbar|lieferbar)$/.test(tokens[at + 1]?.w ?? '')) ||
      !Number.isInteger(token.value)
    )
      continue
    if (
      /^(?:containing|contains|each|with|step|of)$/.test(tokens[at - 1]?.w ?? '') &&
      tokens[at - 2]?.kind !== 'item' &&
      !(tokens[at - 1]!.w === 'of' && /^(?:stock|inventory)$/.test(tokens[at - 2]?.w ?? '')) &&
      !(tokens[at - 1]?.w === 'with' && tokens.slice(at + 1, at + 5).some(({ w }) => onHand.has(w)))
    )
      continue
    if (
      isAskedSize(scene, tokens, at) ||
      isAnaphoric(tokens, at) ||
      isOfAll(tokens, at) ||
      isPointedAt(tokens, at) ||
      isRange(tokens, at) ||
      isListedSize(tokens, at)
    )
      continue
    if (isOfThose(tokens, at) || isBound(tokens, at)) continue
    if (isMeasured(tokens, at) || isAtLeast(tokens, at) || isTier(tokens, at)) continue
    if (
      enumerates(tokens, at) ||
      enumeratorsIn(scene, line).has(at) ||
      areFound(tokens, at) ||
      isEnumerated(tokens, at) ||
      isOfListAhead(scene, line, at)
    )
      continue
    if (token.w === 'one' && /^(?:of|that|thing|which|the|more|please|for)$/.test(tokens[at + 1]?.w ?? ''))
      continue
    if (
      token.w === 'one' &&
      /^(?:that|this|which|the|every|each)$/.test(tokens[at - 1]?.w ?? '') &&
      /^(?:is|has|was)$/.test(tokens[at + 1]?.w ?? '')
    )
      continue
    if (
      /^(?:than|least|most|like|over|under|above|below|beneath|beyond|exceeding|about|around|nearly|almost|per|max|maximum|limit|no|size|every|type|option|step|top|x|version|größe|größen|etwa|circa|rund|über|unter|mindestens|höchstens|maximal|als|bis)$/.test(
        tokens[at - 1]?.w ?? '',
      ) ||
      (tokens[at - 1]?.w === 'to' && tokens[at - 2]?.w === 'up')
    )
      continue
    if (
      tokens[at - 1]?.w === '-' ||
      tokens[at + 1]?.w === '-' ||
      tokens[at + 1]?.w === 'x' ||
      tokens[at - 1]?.w === 'x' ||
      tokens[at + 1]?.w === '%' ||
      (tokens[at + 1]?.kind === 'punct' && tokens[at + 1]!.w === '/' && !isStroke(tokens, at + 1))
    )
      continue
    if (
      isDenied(line, at) ||
      arrow(tokens, at + 1) ||
      isToCome(tokens, at) ||
      isEvent(tokens, at) ||
      isInSize(tokens, at) ||
      isWhichOne(tokens, at) ||
      isTooMany(tokens, at) ||
      isPacked(tokens, at) ||
      isContent(tokens, at) ||
      isOfKinds(tokens, at) ||
      isSizeSpokenOf(tokens, at)
    )
      continue
    const mark = counted(scene, line, at) ?? coordinated(line, at, out.at(-1))
    if (mark) out.push(mark)
  }
  return out
}

/** "White 38?" - "We have 37 and 39 in white or 38 in sand": sizes, of which the shopper named one. */
const isAskedSize = (scene: Scene, tokens: readonly Token[], at: number): boolean =>
  isShoeSize(tokens[at]!) &&
  ((tokens[at + 1]?.w === 'in' && isVariant(tokens, at + 2)) ||
    (/^(?:and|n|or|&|,)$/.test(tokens[at + 1]?.w ?? '') && tokens[at + 2]?.kind === 'number')) &&
  once(scene, 'asks for a size', () => namesSize(scene)) &&
  tokens.some(
    (token) => isShoeSize(token) && scene.asked.some((line) => line.tokens.some(({ w }) => w === token.w)),
  )
const isShoeSize = ({ kind, value = 0, w }: Token): boolean =>
  kind === 'number' && value >= 20 && value <= 56 && /^\d+(?:[.,]5)?$/.test(w)

/** A number at the end of what the shopper says, or beside a color or "size", and no word that counts. */
const namesSize = ({ asked }: Scene): boolean =>
  asked.some(
    ({ tokens }) =>
      tokens.some(
        (token, k) =>
          isShoeSize(token) &&
          (/^(?:|[?.!,])$/.test(tokens[k + 1]?.w ?? '') ||
            isVariant(tokens, k + 1) ||
            /^(?:in|size)$/.test(tokens[k - 1]?.w ?? '')),
      ) &&
      !tokens.some(({ w }) => /^(?:many|units?|pieces|need|want|order|add|boxes|packs|total|get)$/.test(w)),
  )

/** "Chest | S: 90 | M: 96": a row of a table of measures. */
const isSizeChart = ({ sentence, tokens }: Line): boolean =>
  sentence.kind === 'row' &&
  /^(?:chest|waist|bust|hips?|length|width|height|depth|weight|sleeve|inseam|shoulders?|eu|uk|us|cm|inches)$/.test(
    tokens[0]?.w ?? '',
  )

/** "(1) Linen Shirt, (2) Oslo Lamp": the place in a list. */
const enumerates = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === '(' &&
  tokens[at + 1]?.w === ')' &&
  tokens[at + 2]?.kind === 'item' &&
  tokens[at - 2]?.kind !== 'item'

/** "4 bottles of the small and 2 of the large": a count that goes on with the one before it. */
function coordinated({ tokens }: Line, at: number, last: QuantityMark | undefined): QuantityMark | undefined {
  if (
    !last ||
    tokens.slice(last.at + 1, at).some(({ kind, w }) => kind === 'number' || kind === 'money' || w === ';')
  )
    return undefined
  if (!tokens.slice(last.at + 1, at).some(({ kind }) => kind === 'item')) return undefined
  let k = at - 1
  while (/^(?:just|only|the|exactly|another|one)$/.test(tokens[k]?.w ?? '')) k--
  if (!/^(?:and|plus|&|,)$/.test(tokens[k]?.w ?? '') || at - last.j > 4) return undefined
  // "Four Mugs in grey and two in white".
  if (tokens[at + 1]?.w === 'in' && isVariant(tokens, at + 2))
    return { i: at, j: at + 1, at, value: tokens[at]!.value!, left: last.left }
  let j = at + 1
  while (units.has(tokens[j]?.w ?? '') || /^(?:of|the|single|our)$/.test(tokens[j]?.w ?? '')) j++
  if (tokens[j]?.kind !== 'item' || j > at + 5) return undefined
  const value = tokens[at]!.value!
  return { i: at, j: j + 1, at, value, left: last.left || leftWords.has(tokens[j + 1]?.w ?? '') }
}

const rules = [...beside, ...phrased, ...plain]
function counted(scene: Scene, line: Line, at: number): QuantityMark | undefined {
  const count = countAt(scene, line, at)
  return count ? first(rules, count) : undefined
}
