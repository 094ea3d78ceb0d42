import type { Item } from '../shop/catalog.ts'
import { soundsLike } from '../text/spelling.ts'
import { stem, wordsOf } from '../text/words.ts'
import { contentOf } from './query.ts'

/** Which of the candidates the words mean. */
export type Meant =
  /** Named in full, or the only one that fits; `rest` are the words that are no part of a name. */
  | { readonly kind: 'these'; readonly items: readonly Item[]; readonly rest: readonly string[] }
  | { readonly kind: 'one of'; readonly items: readonly Item[] }
  | { readonly kind: 'none' }

/** Decides by the words alone: a whole name beats a part of one, and the longer name the shorter one. */
export function rank(words: readonly string[], candidates: readonly Item[]): Meant {
  for (const same of [sameWord, likeWord]) {
    const named = wholeNames(words, candidates, same)
    if (named.items.length) return { kind: 'these', ...named }
  }
  const content = contentOf(words)
  const scored = candidates.map((item) => ({ item, fitting: fittingWords(content, item) }))
  const best = Math.max(0, ...scored.map(({ fitting }) => fitting))
  if (best === 0 || best * 2 <= content.length) return { kind: 'none' }
  const items = scored.filter(({ fitting }) => fitting === best).map(({ item }) => item)
  if (best < content.length) return { kind: 'one of', items }
  return items.length === 1 ? only(items, words, content) : byNumber(items, words, content)
}

function only(items: readonly Item[], words: readonly string[], name: readonly string[]): Meant {
  return { kind: 'these', items, rest: words.filter((word) => !name.includes(word)) }
}

/** "The Glen boot 2": of those that fit, the one whose name has the number that follows. */
function byNumber(items: readonly Item[], words: readonly string[], content: readonly string[]): Meant {
  const number = words.find((word, at) => /^\d+$/.test(word) && content.includes(words[at - 1] ?? ''))
  const numbered = items.filter(({ name }) => number !== undefined && wordsOf(name).includes(number))
  return number !== undefined && numbered.length === 1
    ? only(numbered, words, [...content, number])
    : { kind: 'one of', items }
}

/** Items whose whole name was said; a name inside a longer one that was said too does not count. */
function wholeNames(
  words: readonly string[],
  candidates: readonly Item[],
  same: (said: string, name: string) => boolean,
): { items: readonly Item[]; rest: readonly string[] } {
  const longestFirst = candidates
    .map((item) => ({ item, name: wordsOf(item.name) }))
    .sort((a, b) => b.name.length - a.name.length)
  let left: readonly (string | undefined)[] = words
  const found: { item: Item; at: number }[] = []
  for (const { item, name } of longestFirst) {
    const at = left.findIndex((_, start) => name.every((word, i) => same(left[start + i] ?? '', word)))
    if (name.length === 0 || at < 0) continue
    found.push({ item, at })
    left = left.map((word, i) => (i >= at && i < at + name.length ? undefined : word))
  }
  found.sort((a, b) => a.at - b.at)
  return { items: found.map(({ item }) => item), rest: left.filter((word) => word !== undefined) }
}

function fittingWords(content: readonly string[], item: Item): number {
  const own = wordsOf(`${item.name} ${item.category ?? ''}`)
  return content.filter((word) => own.some((name) => likeWord(word, name))).length
}

function sameWord(said: string, name: string): boolean {
  return said === name || (stem(said) === stem(name) && !/^\d+$/.test(name))
}

function likeWord(said: string, name: string): boolean {
  return sameWord(said, name) || soundsLike(stem(said), stem(name))
}
