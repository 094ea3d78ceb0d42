import type { Token } from '../text/token.ts'

/** "It's in stock", "And it ships today": a clause that goes on with the subject of the sentence before. */
export const opensWithIt = (tokens: readonly Token[], to: number): boolean => {
  const at = tokens.findIndex(({ w }) => !/^(?:and|yes|also|so|but|,)$/.test(w))
  return at >= 0 && at < to && tokens[at]!.w === 'it'
}

/**
 * The product that a sentence is about, where it names others only beside it: "The Pen works with the Tablet and
 * the Phone", "the Mug is lighter than the Cup". -1 where the sentence is not of this kind.
 */
export function subjectAt(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ kind }) => kind === 'item')
  if (first < 0 || first > 3 || !tokens.slice(0, first).every(({ w }) => leads.test(w))) return -1
  const next = tokens.findIndex(({ kind }, k) => k > first && kind === 'item')
  if (next < 0) return -1
  const between = tokens.slice(first + 1, next)
  const opened = between.findLastIndex(({ w }) => beside.test(w))
  const isVerb = between[0]?.kind === 'word' && !joins.test(between[0].w)
  return isVerb &&
    (opened > 0 || /^(?:fits|matches|replaces)$/.test(between[0]!.w)) &&
    between.slice(opened + 1).every(({ w }) => determiners.test(w))
    ? first
    : -1
}

const leads = /^(?:the|our|this|that|your|yes|,|and|also|a|an)$/
const joins = /^(?:and|or|nor|plus|with|in|for|of)$/
const beside = /^(?:with|than|for|like|unlike|alongside|beside|from|of|as|fits|matches|replaces)$/
const determiners = /^(?:the|both|a|an|our|your|either|any|all)$/

/** The last product of a sentence that is told of for itself: not "instead of the Mug", "than the Mug". */
export function lastToldOf(tokens: readonly Token[]): number {
  const at = tokens.findLastIndex(({ kind }, k) => kind === 'item' && !isStoodFor(tokens, k))
  return at < 0 ? tokens.findLastIndex(({ kind }) => kind === 'item') : at
}

/** "Instead of the Mug", "unlike the Mug", "rather than the Mug", "compared to the Mug", "it replaces the Mug". */
export function isStoodFor(tokens: readonly Token[], at: number): boolean {
  const k = determiners.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  const [before, word] = [tokens[k - 1]?.w ?? '', tokens[k]?.w ?? '']
  return (
    /^(?:than|unlike|replaces|replaced|replacing|succeeds|als)$/.test(word) ||
    (word === 'of' && /^(?:instead|place|lieu|successor|sibling|brother|sister)$/.test(before)) ||
    (/^(?:zu|zum|zur|von|vom)$/.test(word) &&
      /^(?:vergleich|gegensatz|unterschied|nachfolger)$/.test(before)) ||
    (k === 0 && word === 'like') ||
    (/^(?:to|with)$/.test(word) && /^(?:compared|similar|identical|comparable|successor|next)$/.test(before))
  )
}

/** "It's waterproof, unlike the Mug": of what was spoken of before, and the product only stands beside it. */
export const isBesideIt = (tokens: readonly Token[], at: number): boolean =>
  isStoodFor(tokens, at) &&
  tokens.filter(({ kind }) => kind === 'item').length === 1 &&
  tokens.some(({ w }) => /^(?:it|they|er|sie|es)$/.test(w))

/** "The Vase goes well with the Mug and is $20": the product that the second verb is said of too; -1 where there is none. */
export function subjectOfBoth(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens.findLastIndex(({ kind }, k) => kind === 'item' && k >= from && k < to)
  if (last < 1 || !/^(?:and|but)$/.test(tokens[last + 1]?.w ?? '')) return -1
  if (last + 2 > to || !secondVerb.test(tokens[last + 2]?.w ?? '')) return -1
  const first = subjectAt(tokens)
  return first >= from && first < last ? first : -1
}
const secondVerb =
  /^(?:is|costs?|comes|ships|sells|has|retails|runs|also|still|currently|available|sold|starts)$/
