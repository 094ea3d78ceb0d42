import { cues, type Line } from '../../discourse/scene.ts'
import type { StockMark } from './mark.ts'

/** "... is sold out", and no words that hold a denial themselves. */
const isGone = ({ tokens }: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  tokens
    .slice(mark.i, mark.j)
    .every(({ w }) => /^(?:is|are|sold|out|of|stock|gone|unavailable|ausverkauft)$/.test(w))

/** "Neither the Vase nor the Mug is in stock", "weder ... noch"; and "neither is sold out". */
export const neither = (line: Line, mark: StockMark): boolean => {
  const at = line.tokens.slice(0, mark.i).findLastIndex(({ w }) => w === 'neither' || w === 'weder')
  if (at < 0 || (mark.status !== 'in_stock' && !isGone(line, mark))) return false
  const between = line.tokens.slice(at, mark.i)
  return (
    between.some(({ w }) => w === 'nor' || w === 'noch') &&
    !between.some((token) => /^(?:but|;|\.|–)$/.test(token.w))
  )
}

/** "We don't have the Mug on hand": a verb of having that is denied. */
const isNotHad = (line: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  cues(line, 'neg').some((neg) => {
    const between = line.tokens.slice(neg.j, mark.i)
    return (
      neg.j <= mark.i &&
      between.some(({ w }) => haveVerbs.test(w)) &&
      between.every(({ kind, w }) => kind === 'item' || haveVerbs.test(w) || beforeHad.test(w))
    )
  })

const haveVerbs = /^(?:have|has|got|had|carry|hold|keep|see|find|show|longer)$/

const beforeHad =
  /^(?:any|the|a|an|of|our|those|these|that|this|more|currently|right|now|single|one|it|them)$/

/** "It isn't just in stock, it's on offer": more than that. */
export const isNotOnly = ({ tokens }: Line, k: number): boolean =>
  /^(?:just|only|merely|simply)$/.test(tokens[k]?.w ?? '') &&
  tokens.slice(k).some(({ w }) => w === ',' || w === 'but')

/** "It's not true that the Mug is sold out". */
const isUntrue = ({ tokens }: Line, mark: StockMark): boolean => {
  const that = tokens.findLastIndex(({ w }, k) => w === 'that' && k < mark.i && k >= mark.i - 8)
  return (
    that > 1 &&
    /^(?:true|right|correct|accurate|case|so)$/.test(tokens[that - 1]!.w) &&
    tokens.slice(Math.max(0, that - 4), that).some(({ w }) => w === 'not')
  )
}

/** "Not since May has the Mug been in stock". */
const isNotSince = ({ tokens }: Line, mark: StockMark): boolean =>
  tokens[0]?.w === 'not' &&
  tokens[1]?.w === 'since' &&
  tokens.slice(2, mark.i).some(({ w }) => w === 'has' || w === 'have')

/** "No long-sleeved jackets from this brand are available": a subject that is denied. */
const ofNone = ({ tokens, modes }: Line, mark: StockMark): boolean => {
  if (mark.status !== 'in_stock' || mark.scarce) return false
  const item = tokens.findLastIndex(({ kind }, k) => k < mark.i && kind === 'item')
  const no = tokens.findLastIndex(({ w }, k) => k < item && k >= item - 4 && w === 'no')
  if (no < 0 || modes.clause[no] !== modes.clause[mark.i]) return false
  const between = tokens.slice(no + 1, item).concat(tokens.slice(item + 1, mark.i))
  return !between.some(
    ({ w, kind }) =>
      kind === 'punct' || /^(?:more|longer|problem|shortage|doubt|but|not|than|question)$/.test(w),
  )
}

/** A denial just before turns a mark round: "isn't sold out". */
export function flipped(line: Line, mark: StockMark): StockMark {
  if (mark.number || mark.basis === 'not_carried' || mark.scarce) return mark
  const denied =
    neither(line, mark) ||
    ofNone(line, mark) ||
    isNotHad(line, mark) ||
    isUntrue(line, mark) ||
    isNotSince(line, mark) ||
    cues(line, 'neg').some(
      (cue) =>
        cue.j <= mark.i &&
        mark.i - cue.j <= 2 &&
        !isNotOnly(line, cue.j) &&
        line.modes.clause[cue.i] === line.modes.clause[mark.i],
    )
  if (!denied) return mark
  return { ...mark, status: mark.status === 'in_stock' ? 'out_of_stock' : 'in_stock', basis: 'stock' }
}
