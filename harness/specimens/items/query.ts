import { stopWords } from '../text/stop-words.ts'
import { stem } from '../text/words.ts'

/** How many searches one message may cost. */
const mostQueries = 14

/** The words that can be part of an item's name: neither small talk nor numbers. */
export function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !stopWords.has(word) && !stopWords.has(stem(word)) && !/^\d+x?$/.test(word))
}

/**
 * Searches to try, the strictest first, until one finds something: all words; the parts around "and"; all but
 * one word; the beginnings of the words, where they are misspelled; single words.
 */
export function queriesFor(words: readonly string[]): readonly (readonly string[])[] {
  const content = contentOf(words).map(beginning)
  const starts = content.map((word) => word.slice(0, 3))
  const queries = [
    content,
    starts,
    ...(content.length > 6 ? [] : butOne(content)),
    ...(content.length > 6 ? [] : butOne(starts)),
    ...[...content].sort((a, b) => b.length - a.length).map((word) => [word]),
  ]
  const seen = new Set<string>()
  const different = queries.filter((query) => {
    const key = query.join(' ')
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return different.slice(0, mostQueries)
}

/** The parts of an enumeration ("the shirt and the belt"), where there is one. */
export function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (['and', 'plus', 'or', 'also'].includes(word)) parts.push([])
    else parts.at(-1)?.push(word)
  }
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
