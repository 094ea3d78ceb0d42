import type { Token } from '../text/token.ts'

/** One token made of `count` tokens from `i`, as another kind. */
export function merged(tokens: readonly Token[], i: number, count: number, change: Partial<Token>): Token {
  const first = tokens[i]!
  const last = tokens[i + count - 1]!
  const words = tokens.slice(i, i + count)
  const w = words.map((token) => token.w).join(' ')
  return { ...first, w, end: last.end, raw: words.map((token) => token.raw).join(' '), ...change }
}

/** Whether a word begins with a digit. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Whether a digit stands anywhere in a word. */
export function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** A recognizer at one place: how many tokens it takes, and what they become. */
export type Recognize = (
  tokens: readonly Token[],
  i: number,
) => readonly [count: number, change: Partial<Token>] | undefined

/** Runs a recognizer over all places, left to right, each token used once. */
export function rewrite(tokens: Token[], recognize: Recognize): Token[] {
  let out: Token[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    const found = recognize(tokens, i)
    if (!found) {
      out?.push(tokens[i]!)
      continue
    }
    out ??= tokens.slice(0, i)
    out.push(merged(tokens, i, found[0], found[1]))
    i += found[0] - 1
  }
  return out ?? tokens
}
