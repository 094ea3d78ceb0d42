import type { Item } from '../shop/catalog.ts'
import { soundsLike } from '../text/spelling.ts'
import { stem, wordsOf } from '../text/words.ts'
import { contentOf } from './query.ts'

/** Which of the candidates the words mean. */
export type Meant =
  /** Named in full, or the only one that fits; `rest` are the words that are not part of a name. */
  | {
      readonly kind: 'these'
      readonly items: readonly Item[]
      readonly rest: readonly string[]
      readonly whole: boolean
    }
  | { readonly kind: 'one of'; readonly items: readonly Item[] }
  | { readonly kind: 'none' }

/** Decides by the words alone: a whole name beats a part of one, and the longer name the shorter one. */
export function rank(words: readonly string[], candidates: readonly Item[]): Meant {
  const named = wholeNames(words, candidates, sameWord)
  if (named.items.length) return { kind: 'these', ...named, whole: true }
  const nearly = wholeNames(words, candidates, likeWord)
  if (nearly.items.length) return { kind: 'these', ...nearly, whole: true }
  const content = contentOf(words)
  const scored = candidates.map((item) => ({ item, fitting: fittingWords(content, item) }))
  const best = Math.max(0, ...scored.map(({ fitting }) => fitting))
  const items = scored.filter(({ fitting }) => fitting === best).map(({ item }) => item)
  if (best === 0 || best * 2 <= content.length) return { kind: 'none' }
  if (best < content.length || items.length > 1) return { kind: 'one of', items }
  return { kind: 'these', items, rest: words.filter((word) => !content.includes(word)), whole: false }
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
