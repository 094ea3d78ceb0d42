import type { Token } from '../text/token.ts'
import { type Step, startsWithDigit } from './merge.ts'
import { parseNumber } from './numbers.ts'

/** Words of a language for spans of time. */
export interface DurationWords {
  /** Unit word to seconds. */
  units: Readonly<Record<string, number>>
  /** Words between number and unit: "working", "business". */
  between: ReadonlySet<string>
  /** Words that join a range: "to", "or". */
  joins: ReadonlySet<string>
  /** Vague amounts, in units, with article: "a few" is 3. */
  vague: ReadonlyArray<readonly [words: readonly string[], low: number, high: number]>
}

const amount = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && token.unit === undefined ? (token.value ?? parseNumber(token.w)) : undefined

/** Recognizes "3 minutes", "3 to 5 working days", "an hour", "a few seconds", "90sec". */
export function durations(words: DurationWords): Step {
  const units = new Map(Object.entries(words.units))
  const vague = new Set(words.vague.map(([[first]]) => first))
  const unitAt = (tokens: readonly Token[], i: number): readonly [number, number] | undefined => {
    let k = i
    while (k < i + 2 && words.between.has(tokens[k]?.w ?? '')) k++
    const seconds = units.get(tokens[k]?.w ?? '')
    // "A couple of S" are sizes.
    if (seconds === undefined || tokens[k]?.kind !== 'word' || /^[A-Z]$/.test(tokens[k]!.raw))
      return undefined
    return [k - i + 1, seconds]
  }
  const at: Step['at'] = (tokens, i) => {
    const token = tokens[i]!
    if (!vague.has(token.w) && token.kind !== 'number' && !startsWithDigit(token.w)) return undefined
    const glued = token.kind === 'word' ? /^(\d{1,3})([a-zäöü]+)$/.exec(token.w) : null
    const unit = glued ? units.get(glued[2]!) : undefined
    if (glued && unit) return [1, span(Number(glued[1]), Number(glued[1]), unit)]
    const low = amount(token)
    if (low !== undefined) {
      const joined = words.joins.has(tokens[i + 1]?.w ?? '') ? amount(tokens[i + 2]) : undefined
      const count = joined === undefined ? 1 : 3
      const unit = unitAt(tokens, i + count)
      if (unit) return [count + unit[0], span(low, joined ?? low, unit[1])]
      if (joined === undefined) return undefined
      return undefined
    }
    if (token.kind !== 'word') return undefined
    for (const [phrase, from, to] of words.vague) {
      if (!phrase.every((w, k) => tokens[i + k]?.w === w)) continue
      const unit = unitAt(tokens, i + phrase.length)
      // "Want a second one?" asks for another, not for a moment.
      if (
        unit &&
        tokens[i + phrase.length]!.w === 'second' &&
        /^(?:one|pair|pack|set)$/.test(tokens[i + phrase.length + 1]?.w ?? '')
      )
        return undefined
      if (unit) return [phrase.length + unit[0], span(from, to, unit[1])]
    }
    return undefined
  }
  return { needs: (word) => units.has(word) || startsWithDigit(word), at }
}

function span(low: number, high: number, seconds: number): Partial<Token> {
  return { kind: 'duration', value: low * seconds, upper: high * seconds }
}
