import type { Token } from '../text/token.ts'
import { isNextSize, isVariant } from './variants.ts'

/** Variants that a total leaves out, and the token behind the last of them. */
export interface Excepted {
  readonly variants: readonly string[]
  readonly end: number
}

const exceptWords =
  /^(?:except|excepting|bar|barring|but|besides|excluding|save|minus|apart|aside|other|without)$/
const totals = /^(?:all|every|everything|each|any|sizes|colors|shades|flavors|versions|variants|finishes)$/
const none = /^(?:no|none|nothing|neither|not)$/
const between = /^(?:from|for|than|with|of|the|in|size|sizes|and|or|,|&|\/|color|colors|exception)$/

/**
 * The variants that stand as exceptions before a place: "all colors except mint", "apart from M, every size".
 *
 * None where the total is denied, for "no size other than M is in stock" tells of M.
 */
export function exceptedBefore(tokens: readonly Token[], from: number, to: number): Excepted | undefined {
  for (let k = from; k < to; k++) {
    if (!exceptWords.test(tokens[k]!.w)) continue
    const found = listed(tokens, k + 1, to)
    if (found && !isOfExcepted(tokens, found.end, to) && isOfTotal(tokens, from, k, found.end, to))
      return found
  }
  return undefined
}

/** The variants of a list, with only words of a list between. */
function listed(tokens: readonly Token[], from: number, to: number): Excepted | undefined {
  const variants: string[] = []
  let end = from
  for (let k = from; k < to; k++)
    if (isVariant(tokens, k) || isNextSize(tokens, k, variants.at(-1))) {
      variants.push(tokens[k]!.w)
      end = k + 1
    } else if (!between.test(tokens[k]!.w)) break
  return variants.length ? { variants, end } : undefined
}

/** "... except medium, which is unavailable": what follows is said of the exception. */
const isOfExcepted = (tokens: readonly Token[], end: number, to: number): boolean => {
  const at = tokens.findIndex(({ w }, k) => k >= end && k < to && /^(?:which|that|as)$/.test(w))
  return at >= 0 && !tokens.slice(at, to).some(({ w }) => totals.test(w))
}

/** Whether a total stands before the exception or, where that opens the sentence, behind it. */
function isOfTotal(tokens: readonly Token[], from: number, at: number, end: number, to: number): boolean {
  const ahead = tokens.slice(from, at).map(({ w }) => w)
  const opens = tokens[at]!.w !== 'but' && ahead.length <= 1 && !ahead.some((w) => totals.test(w))
  const words = opens ? tokens.slice(end, to).map(({ w }) => w) : ahead
  if ([...ahead, ...words].some((w) => none.test(w))) return false
  if (tokens[at]!.w === 'but')
    return totals.test(words.at(-1) ?? '') || /^(?:all|every|each)$/.test(words.at(-2) ?? '')
  return words.some((w) => totals.test(w))
}
