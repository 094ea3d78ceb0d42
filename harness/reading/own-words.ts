import { expand, type Shortenings } from './text/expand.ts'
import { tokenize } from './text/tokenize.ts'

/** What has a meaning of its own in a line of a phrase table; nothing that a user writes is to have one. */
const special = /[|*<>@^$?!]|^\.{2,3}$/

/**
 * Words as a user writes them, as a line of a phrase table that stands for just these words; undefined where
 * there is no word in them. Sentence marks are left out: they end a sentence, and no phrase goes beyond it.
 */
export function phraseOf(words: string, shortenings?: Shortenings): string | undefined {
  const tokens = expand(tokenize(words), shortenings).filter(
    ({ w, kind }) => kind !== 'punct' && kind !== 'mark' && !special.test(w),
  )
  return tokens.length ? tokens.map(({ w }) => w).join(' ') : undefined
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A reply without the words that mean nothing in it; every offset stays. Capitals do not count. */
export function without(reply: string, ignored: readonly string[]): string {
  let out = reply
  for (const words of ignored) {
    if (words.trim() === '') continue
    const parts = words
      .trim()
      .split(/\s+/)
      .map((part) => escaped(part))
    out = out.replace(new RegExp(parts.join('\\s+'), 'giu'), (found) => found.replace(/[^\n]/g, ' '))
  }
  return out
}
