import { changed, type Token } from './token.ts'

/** Shortened words of a language and what they stand for. */
export interface Shortenings {
  words: ReadonlyMap<string, readonly string[]>
  /** Endings after an apostrophe. A possessive reads as a verb and does no harm. */
  endings: Readonly<Record<string, string>>
  /** The ending that denies, and the word it stands for. */
  negation: readonly [ending: string, word: string]
  /** A word that is short for another only before some words: "its sold out", but "on its way". */
  doubtful: { word: string; before: RegExp }
}

/** Puts the full words in the place of contractions and slang; each keeps the place of the short form. */
export function expand(tokens: Token[], short: Shortenings | undefined): Token[] {
  if (!short) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const long = token.kind === 'word' ? expansion(token.w, tokens[i + 1]?.w ?? '', short) : undefined
    if (long) out.push(...placed(token, long))
    else out.push(token)
  }
  return out
}

function placed(token: Token, long: readonly string[]): Token[] {
  const stem = token.raw.search(/['’‘ʼ`´]/)
  return long.map((w, n) => {
    if (stem <= 0) return changed(token, { w })
    if (n === 0 && w.length === stem)
      return changed(token, { w, end: token.start + stem, raw: token.raw.slice(0, stem) })
    return changed(token, { w, start: n > 0 ? token.start + stem : token.start })
  })
}

function expansion(word: string, next: string, short: Shortenings): readonly string[] | undefined {
  if (word === short.doubtful.word && !short.doubtful.before.test(next)) return undefined
  const known = short.words.get(word)
  if (known) return known
  const at = word.indexOf("'")
  if (at < 0) return undefined
  const [denial, not] = short.negation
  if (word.endsWith(denial)) return [...stem(word.slice(0, -denial.length), short), not]
  const ending = short.endings[word.slice(at)]
  return ending ? [...stem(word.slice(0, at), short), ending] : undefined
}

const stem = (word: string, short: Shortenings): readonly string[] => short.words.get(word) ?? [word]
