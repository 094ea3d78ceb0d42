import { isVariant } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'
import { endsHere, units } from './words.ts'

/** "Stock of the Vase stands at 22", "the Vase is at 22": where the word of stock is, or -1. */
export function standsAt(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.w !== 'at' || !/^(?:stands|sits|stand|is|are|stays)$/.test(tokens[at - 2]?.w ?? ''))
    return -1
  if (tokens[at - 3]?.kind === 'item' && tokens[at - 2]?.w === 'is' && endsHere(tokens, at + 1)) return at - 2
  const from = Math.max(0, at - 8)
  const k = tokens
    .slice(from, at - 2)
    .findLastIndex((token) => /^(?:stock|inventory|count|quantity)$/.test(token.w))
  return k < 0 ? -1 : from + k
}

const tally = /^(?:figures|counts|numbers|quantities)$/

/** "Both figures, 5 Mugs and 9 Vases, are from noon": counts that are called so. */
export const tallied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'item' &&
  /^[,:(]|and$/.test(tokens[at - 1]?.w ?? '') &&
  tokens
    .slice(0, at)
    .some(
      ({ w }, k) =>
        tally.test(w) &&
        tokens
          .slice(k + 1, at)
          .every(({ w: word, kind }) => kind === 'item' || kind === 'number' || /^(?:[,:(]|and)$/.test(word)),
    )

/** "36 is what we have". */
export const isWhatWeHave = (tokens: readonly Token[], at: number): boolean =>
  (tokens
    .slice(at + 1, at + 5)
    .map(({ w }) => w)
    .join(' ') === 'is what we have' &&
    endsHere(tokens, at + 5)) ||
  /^is (?:all )?(?:what|that) (?:is left|we have left|remains)\b/.test(wordsFrom(tokens, at + 1)) ||
  isAllHeld(tokens, at)

/** "Three is all the shelf has", "six are all we've got left". */
export const isAllHeld = (tokens: readonly Token[], at: number): boolean => {
  const said =
    /^(?:is|are) all (?:that |what )?(?:we|i|(?:the|our) \w+) (?:have got|have|has|got|holds?|shows?)(?: left)?/.exec(
      wordsFrom(tokens, at + 1),
    )
  return said !== null && endsHere(tokens, at + 1 + said[0].split(' ').length)
}

const wordsFrom = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(from, from + 9)
    .map(({ w }) => w)
    .join(' ')

/** "The right number is 3", "the last count I saw, 12 minutes ago, was 3": what the count is said to be. */
export function isRight(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|was|:)$/.test(tokens[at - 1]?.w ?? '') || !endsHere(tokens, at + 1)) return false
  const from = Math.max(1, at - 12)
  const k = from + tokens.slice(from, at - 1).findLastIndex(({ w }) => figure.test(w))
  return (
    k >= from &&
    whichFigure.test(tokens[k - 1]!.w) &&
    tokens.slice(k + 1, at - 1).every(({ kind, w }) => whens.has(kind) || ofFigure.test(w))
  )
}
const figure = /^(?:number|figure|count|quantity|reading)$/
const whichFigure = /^(?:right|correct|actual|real|true|last|latest|recent|newest|current|known|stock)$/
const ofFigure = /^(?:i|we|saw|have|had|got|know|knew|of|as|at|from|ago|in|stock|,|\(|\)|–)$/
const whens: ReadonlySet<Token['kind']> = new Set(['duration', 'time', 'date'])

/** "We have it in green (12) and grey (3)": the number of a variant. */
export const ofVariant = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === '(' &&
  tokens[at + 1]?.w === ')' &&
  isVariant(tokens, at - 2) &&
  tokens.slice(0, at - 2).some(({ w }) => /^(?:have|has|got|stock|available|left|in)$/.test(w))

/** "The Otter too, but only 4": a count behind what is said of a product. */
export const butOnly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === 'only' &&
  tokens[at - 2]?.w === 'but' &&
  /^(?:too|also|stock|available|,)$/.test(tokens[at - 3]?.w ?? '') &&
  tokens.slice(0, at).some(({ kind }) => kind === 'item') &&
  (endsHere(tokens, at + 1) || /ing$/.test(tokens[at + 1]!.w) || units.has(tokens[at + 1]!.w))

/** "Stock has dropped from 20 this morning to 6 now": where the word of stock stands. */
export function fallsTo(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.w !== 'to') return -1
  const from = tokens.findLastIndex(
    ({ w }, k) => k < at && k >= at - 8 && w === 'from' && tokens[k + 1]?.kind === 'number',
  )
  const verb = from < 0 ? -1 : from - 1
  if (
    !/^(?:dropped|fallen|fell|gone|went|shrunk|decreased|risen|increased|grown|moved|down|up)$/.test(
      tokens[verb]?.w ?? '',
    )
  )
    return -1
  return tokens.findLastIndex(
    ({ w }, k) => k < verb && /^(?:stock|stocks|inventory|count|quantity|availability)$/.test(w),
  )
}
