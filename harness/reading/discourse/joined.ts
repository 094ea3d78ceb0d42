import { wordSet } from '../patterns/words.ts'
import { changed, type Token } from '../text/token.ts'

/**
 * What holds the words of one variant together: a no-break space, so that "128 GB" and "light blue" are one word to
 * whatever takes names apart, and read as two by whoever sees them. At the end of a word it marks a shade that only
 * the reply makes known as one.
 */
export const tie = '\u00a0'

const units = wordSet('gb tb ml cl oz inch inches cm mm')
const tints = wordSet(
  'light dark pale deep bright natural bottle midnight forest royal sky hot heather matte dusty dusky burnt army space rose baby electric ice stone sea ocean antique brushed washed speckled striped marled',
)

/** "Sage green", "navy blue": what another color before it narrows to one of its shades; "black white" are two. */
const plain = wordSet('red blue green black white grey gray yellow orange pink purple brown')

/** "Black Friday", "Black Week": no color. */
const sales = wordSet('friday fridays week weeks weekend')

/** Joins the words of sizes told by a measure and of colors told by two words. */
export function withJoined(tokens: Token[], isColor: (token: Token | undefined) => boolean): Token[] {
  if (!tokens.some((_, k) => joins(tokens, k, isColor))) return tokens
  const out: Token[] = []
  for (let k = 0; k < tokens.length; k++) {
    const [token, next] = [tokens[k]!, tokens[k + 1]]
    if (!joins(tokens, k, isColor)) {
      out.push(token)
      continue
    }
    const w = `${token.w}${sales.has(next!.w) ? ' ' : tie}${next!.w}`
    out.push({ ...changed(token, { w, kind: 'word', end: next!.end, raw: w }), value: undefined })
    k++
  }
  return out
}

function joins(tokens: readonly Token[], k: number, isColor: (token: Token | undefined) => boolean): boolean {
  const [token, next] = [tokens[k]!, tokens[k + 1]]
  if (next?.kind !== 'word') return false
  // "02 Ivory": a shade with its number.
  if (token.kind === 'number' && /^0\d{1,2}$/.test(token.w)) return isColor(next)
  if (token.kind === 'number')
    return units.has(next.w) && /^\d/.test(token.w) && tokens[k + 2]?.kind !== 'item'
  if (token.kind !== 'word') return false
  return (
    (tints.has(token.w) && isColor(next)) ||
    (plain.has(next.w) && !plain.has(token.w) && isColor(token)) ||
    (token.w === 'black' && sales.has(next.w))
  )
}
