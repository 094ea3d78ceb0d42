import type { Token } from '../text/token.ts'
import type { Recognize } from './merge.ts'

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
  return (tokens, i) => {
    const token = tokens[i]!
    if (token.kind === 'number')
      return token.value === undefined ? [1, { value: parseNumber(token.w) }] : undefined
    if (token.kind !== 'word') return undefined
    const short = /^(?:x(\d{1,4})|(\d{1,4})x)$/.exec(token.w)
    if (short) return [1, { kind: 'number', value: Number(short[1] ?? short[2]), unit: 'x' }]
    return wordNumber(tokens, i, words)
  }
}

function wordNumber(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
): readonly [number, Partial<Token>] | undefined {
  const w = tokens[i]!.w
  const next = tokens[i + 1]?.w ?? ''
  const tens = words.tens[w]
  if (tens !== undefined) {
    const unit = words.units[next]
    return unit !== undefined && unit > 0 && unit < 10
      ? [2, { kind: 'number', value: tens + unit }]
      : [1, { kind: 'number', value: tens }]
  }
  const unit = words.units[w]
  const scale = words.scale[next]
  if (unit !== undefined && scale) return [2, { kind: 'number', value: unit * scale }]
  if (unit !== undefined) return [1, { kind: 'number', value: unit }]
  if ((w === 'a' || w === 'half') && words.scale[next])
    return [2, { kind: 'number', value: words.scale[next]! }]
  return undefined
}
