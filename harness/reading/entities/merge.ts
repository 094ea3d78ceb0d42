import { Memo } from '../memo.ts'
import { changed, type Token } from '../text/token.ts'

/** One token made of `count` tokens from `i`, as another kind. */
export function merged(tokens: readonly Token[], i: number, count: number, change: Partial<Token>): Token {
  const whole = changed(tokens[i]!, change)
  if (count === 1) return whole
  if (change.end === undefined) whole.end = tokens[i + count - 1]!.end
  if (change.w === undefined) whole.w = joined(tokens, i, count, 'w')
  if (change.raw === undefined) whole.raw = joined(tokens, i, count, 'raw')
  return whole
}

function joined(tokens: readonly Token[], i: number, count: number, member: 'w' | 'raw'): string {
  let text = tokens[i]![member]
  for (let k = i + 1; k < i + count; k++) text += ` ${tokens[k]![member]}`
  return text
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

/** A recognizer, and the words without one of which it finds nothing in a sentence. */
export interface Step {
  readonly needs: (word: string) => boolean
  readonly at: Recognize
}

/** What some recognizers need, told of each word once; one Traits a language. */
export class Traits {
  readonly #needs: readonly Step['needs'][]
  readonly #known = new Memo<number>()

  constructor(steps: readonly Pick<Step, 'needs'>[]) {
    this.#needs = steps.map(({ needs }) => needs)
  }

  /** A bit for each recognizer that may find something in a sentence. */
  of(tokens: readonly Token[]): number {
    let all = 0
    for (const { w } of tokens) all |= this.#known.of(w, this.#find)
    return all
  }

  readonly #find = (word: string): number =>
    this.#needs.reduce((bits, needs, n) => (needs(word) ? bits | (1 << n) : bits), 0)
}

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
