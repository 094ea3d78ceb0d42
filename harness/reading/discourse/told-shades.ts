import { Memo } from '../memo.ts'
import { changed, type Token } from '../text/token.ts'
import { tie } from './joined.ts'
import { moreShades, shades } from './variant-names.ts'
import { isColor, isSizeWord, isVariantWord } from './variants.ts'

/**
 * Marks shades that no table knows but the reply itself makes known: "in both Navy and Ember", "in three shades: Ember,
 * Cloud and Fig", and shades in small letters where something is told of them right away: "in slate we have 3". What
 * has been made known stays known for the rest of the reply.
 */
export function withToldShades(tokens: Token[], told: Set<string>, common: ReadonlySet<string>): Token[] {
  let all = 0
  for (const { w } of tokens) all |= traits.of(w, traitsOf)
  const isOfShades = (all & noun) > 0
  if (all & starts)
    for (let k = 0; k < tokens.length; k++) {
      const { w } = tokens[k]!
      if (!(traits.of(w, traitsOf) & starts) && !(isOfShades && w === ':')) continue
      if (isToldOf(tokens, k) || isSubject(tokens, k)) told.add(w)
      if (!isColor(tokens[k]) && w !== 'in' && w !== ':') continue
      for (const word of unknownOf(tokens, k, isOfShades, common)) told.add(word)
    }
  if (!told.size || !tokens.some(({ w }) => told.has(w))) return tokens
  return tokens.map((token) =>
    token.kind === 'word' && told.has(token.w) && !isColor(token)
      ? changed(token, { w: `${token.w}${tie}` })
      : token,
  )
}

/** What a word can be here, found out of each once: a noun for shades, or where a list of them may start. */
const noun = 1
const starts = 2
const traits = new Memo<number>()
const traitsOf = (w: string): number =>
  (nouns.test(w) ? noun : 0) | (w === 'in' || isVariantWord(w) || moreShades.has(w) ? starts : 0)

const nouns = /^(?:shades?|colou?rs?|finish|finishes|flavou?rs?|scents?|fragrances?|fabrics?)$/

/** "In slate we have 3", "in sky just 1". */
const isToldOf = (tokens: readonly Token[], k: number): boolean =>
  shades.has(tokens[k]!.w) &&
  tokens[k - 1]?.w === 'in' &&
  /^(?:|,|;|–|:|and|but|yes|no)$/.test(tokens[k - 2]?.w ?? '') &&
  (tokens[k + 1]?.kind === 'number' || /^(?:we|i|there|just|only|is|are)$/.test(tokens[k + 1]?.w ?? ''))

/** "Moss is sold out", "the stone is back in stock", where no product is called so. */
const isSubject = (tokens: readonly Token[], k: number): boolean => {
  if (!shades.has(tokens[k]!.w) && !moreShades.has(tokens[k]!.w)) return false
  const before = tokens[k - 1]?.w === 'the' ? k - 2 : k - 1
  return (
    (before < 0 || /^(?:[,;–:.]|and|but|while|yes|no|sorry)$/.test(tokens[before]!.w)) &&
    /^(?:is|are)$/.test(tokens[k + 1]?.w ?? '') &&
    tokens
      .slice(k + 2, k + 5)
      .some(({ w }, n) => isOfStock.test(w) && (n === 0 || !/^[,.;]$/.test(tokens[k + 1 + n]!.w)))
  )
}
const isOfStock = /^(?:sold|stock|available|gone|unavailable)$/

const joins = /^(?:,|and|or|&|\/|both|either)$/

/** The words of a list of names from a place on that are no known shades, where its others or what it stands in tell that they are. */
function unknownOf(
  tokens: readonly Token[],
  from: number,
  isOfShades: boolean,
  common: ReadonlySet<string>,
): string[] {
  const out: string[] = []
  let isKnown = isOfShades || (tokens[from]!.w === 'in' && isTold(tokens[from - 1]))
  const start = isColor(tokens[from]) ? from : from + 1
  for (let k = start; k < tokens.length && k < from + 24; k++) {
    const token = tokens[k]!
    if (joins.test(token.w)) continue
    if (k > start && !joins.test(tokens[k - 1]!.w)) break
    if (isColor(token)) isKnown = true
    else if (token.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(token.raw)) {
      if (moreShades.has(token.w)) isKnown = true
      else if (common.has(token.w)) break
      if (endings.test(tokens[k + 1]?.w ?? '') === false) break
      out.push(token.w)
    } else break
  }
  return isKnown ? out : []
}
/** "Available in Medium in Ember": a size told in a word. */
const isTold = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isSizeWord(token.w) && (token.w.length > 2 || /^[A-Z]/.test(token.raw))

/** What may follow a name in a list of them, or the whole list. */
const endings =
  /^(?:|,|and|or|&|\/|[.!;)–(]|is|are|at|for|only|right|now|but|while|too|as|currently|both|left|sold|in|with)$/
