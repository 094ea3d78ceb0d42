import { stopWords } from '../text/stop-words.ts'
import { stem, wordsOf } from '../text/words.ts'

/** How many searches one name may cost. */
const mostQueries = 14

/** The words that can be part of an item's name: neither small talk nor numbers nor "my bag". */
export function contentOf(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      !stopWords.has(word) && !stopWords.has(stem(word)) && !/^\d+x?$/.test(word) && !isCart(words, at),
  )
}

/** "My bag" and "into the bag" mean the cart; "the bag" may be something to buy. */
function isCart(words: readonly string[], at: number): boolean {
  if (words[at] !== 'bag') return false
  const [before = '', last = ''] = words.slice(Math.max(0, at - 2), at)
  const article = last || before
  return (
    ['my', 'shopping'].includes(article) || (last === 'the' && ['in', 'into', 'to', 'from'].includes(before))
  )
}

/**
 * Searches to try, the strictest first, until one finds something: all words; their beginnings, where they are
 * misspelled; all but one; single words.
 */
export function queriesFor(words: readonly string[]): readonly (readonly string[])[] {
  const content = contentOf(words).map(beginning)
  const starts = content.map((word) => word.slice(0, 3))
  const long = content.length > 6
  const queries = [
    content,
    starts,
    ...(long ? [] : butOne(content)),
    ...(long ? [] : butOne(starts)),
    ...[...content].sort((a, b) => b.length - a.length).map((word) => [word]),
  ]
  const different = new Map(queries.filter((query) => query.length).map((query) => [query.join(' '), query]))
  return [...different.values()].slice(0, mostQueries)
}

/** The parts of an enumeration ("the shirt and two belts"), where each names something. */
export function partsOf(said: string): readonly (readonly string[])[] {
  const parts = said.split(/,|&|\b(?:and|plus|or)\b/i).map(wordsOf)
  const named = parts.filter((part) => contentOf(part).length > 0)
  return named.length > 1 ? named : []
}

/** What singular and plural begin with: the catalog finds words by their beginnings. */
function beginning(word: string): string {
  return stem(word).replace(/(?<=...)[fy]$/, '')
}

function butOne(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return []
  return words.map((_, left) => words.filter((_, at) => at !== left))
}
