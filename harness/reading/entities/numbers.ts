import type { Token } from '../text/token.ts'
import { type Recognize, startsWithDigit } from './merge.ts'

/** Reads digits in both decimal styles: `1.049,00`, `1,049.00`, `89,90`, `1 200` is two numbers. */
export function parseNumber(raw: string): number {
  const separators = raw.replace(/\d/g, '')
  if (!separators) return Number(raw)
  const last = separators.at(-1)!
  const digitsAfter = raw.length - raw.lastIndexOf(last) - 1
  const mixed = separators.includes('.') && separators.includes(',')
  const decimal = mixed || (separators.length === 1 && digitsAfter !== 3)
  if (!decimal) return Number(raw.replace(/[.,]/g, ''))
  const at = raw.lastIndexOf(last)
  return Number(`${raw.slice(0, at).replace(/[.,]/g, '')}.${raw.slice(at + 1)}`)
}

/** Numbers written as words, and times, dates and amounts made of them, are told by these tables of a language. */
export interface NumberWords {
  units: Readonly<Record<string, number>>
  tens: Readonly<Record<string, number>>
  /** Words such as "dozen" that multiply. */
  scale: Readonly<Record<string, number>>
}

/** Recognizes numbers in digits or in words; "a dozen" is 12. */
export function numbers(words: NumberWords): Recognize {
  const units = new Map(Object.entries(words.units))
  const tens = new Map(Object.entries(words.tens))
  const scale = new Map(Object.entries(words.scale))
  return (tokens, i) => {
    const token = tokens[i]!
    if (token.kind === 'number')
      return token.value === undefined ? [1, { value: parseNumber(token.w) }] : undefined
    if (token.kind !== 'word') return undefined
    if (token.w.startsWith('x') || startsWithDigit(token.w)) {
      const short = /^(?:x(\d{1,4})|(\d{1,4})x)$/.exec(token.w)
      if (short) return [1, { kind: 'number', value: Number(short[1] ?? short[2]), unit: 'x' }]
    }
    if (isSingle(tokens, i)) return [tokens[i]!.w === 'single' ? 1 : 2, { kind: 'number', value: 1 }]
    return wordNumber(token.w, tokens[i + 1]?.w ?? '', units, tens, scale)
  }
}

/** "A single Mug left", "one lone Mug": one, unless it is denied. */
const isSingle = (tokens: readonly Token[], i: number): boolean =>
  /^(?:a|one|our|the)$/.test(tokens[i]!.w) &&
  /^(?:single|lone|solitary|lonely)$/.test(tokens[i + 1]?.w ?? '') &&
  tokens[i + 2]?.kind === 'item' &&
  !/^(?:not|no|without|every)$/.test(tokens[i - 1]?.w ?? '')

type Words = ReadonlyMap<string, number>

function wordNumber(
  w: string,
  next: string,
  units: Words,
  tens: Words,
  scale: Words,
): readonly [number, Partial<Token>] | undefined {
  const ten = tens.get(w)
  if (ten !== undefined) {
    const unit = units.get(next)
    return unit !== undefined && unit > 0 && unit < 10
      ? [2, { kind: 'number', value: ten + unit }]
      : [1, { kind: 'number', value: ten }]
  }
  const unit = units.get(w)
  if (unit !== undefined) {
    const times = scale.get(next)
    return times ? [2, { kind: 'number', value: unit * times }] : [1, { kind: 'number', value: unit }]
  }
  const times = w === 'a' || w === 'half' ? scale.get(next) : undefined
  return times ? [2, { kind: 'number', value: times }] : undefined
}
