import type { Token } from '../text/token.ts'
import { type Step, startsWithDigit } from './merge.ts'

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
  /** Words behind a one that make it no number: "ein paar" are a few. */
  few?: ReadonlySet<string>
}

/** Recognizes numbers in digits or in words; "a dozen" is 12. */
export function numbers(words: NumberWords): Step {
  const units = new Map(Object.entries(words.units))
  const tens = new Map(Object.entries(words.tens))
  const scale = new Map(Object.entries(words.scale))
  const at: Step['at'] = (tokens, i) => {
    const token = tokens[i]!
    if (token.kind === 'number')
      return token.value === undefined ? [1, { value: parseNumber(token.w) }] : undefined
    if (token.kind !== 'word') return undefined
    if (token.w.startsWith('x') || startsWithDigit(token.w)) {
      const short = /^(?:x(\d{1,4})|(\d{1,4})x)$/.exec(token.w)
      if (short) return [1, { kind: 'number', value: Number(short[1] ?? short[2]), unit: 'x' }]
    }
    if (units.get(token.w) === 1 && words.few?.has(tokens[i + 1]?.w ?? '')) return undefined
    if (isSingle(tokens, i)) return [tokens[i]!.w === 'single' ? 1 : 2, { kind: 'number', value: 1 }]
    return wordNumber(tokens, i, { units, tens, scale })
  }
  const needs = (word: string) =>
    startsWithDigit(word) ||
    /^x\d/.test(word) ||
    units.has(word) ||
    tens.has(word) ||
    scale.has(word) ||
    lone.test(word)
  return { needs, at }
}

/** "A single Mug left", "one lone Mug": one, unless it is denied. */
const isSingle = (tokens: readonly Token[], i: number): boolean =>
  /^(?:a|one|our|the)$/.test(tokens[i]!.w) &&
  lone.test(tokens[i + 1]?.w ?? '') &&
  tokens[i + 2]?.kind === 'item' &&
  !/^(?:not|no|without|every)$/.test(tokens[i - 1]?.w ?? '')

const lone = /^(?:single|lone|solitary|lonely)$/

interface Words {
  readonly units: ReadonlyMap<string, number>
  readonly tens: ReadonlyMap<string, number>
  readonly scale: ReadonlyMap<string, number>
}

/** A number in words and how many tokens it takes. */
type Said = readonly [count: number, value: number]

/** "One hundred and forty nine", "two thousand five hundred", "a dozen". */
function wordNumber(
  tokens: readonly Token[],
  i: number,
  words: Words,
): readonly [number, Partial<Token>] | undefined {
  const first = tokens[i]!.w
  if (!words.units.has(first) && !words.tens.has(first) && first !== 'a' && first !== 'half') return undefined
  const found = scaled(tokens, i, words) ?? belowHundred(tokens, i, words)
  if (!found) return undefined
  let [count, value] = found
  for (let last = lastScale(tokens, i + count, words); last >= 100; ) {
    const k = tokens[i + count]?.w === 'and' ? i + count + 1 : i + count
    const more = scaled(tokens, k, words) ?? belowHundred(tokens, k, words)
    if (!more || more[1] >= last) break
    count = k + more[0] - i
    value += more[1]
    last = lastScale(tokens, i + count, words)
  }
  return [count, { kind: 'number', value }]
}

const lastScale = (tokens: readonly Token[], end: number, { scale }: Words): number =>
  scale.get(tokens[end - 1]?.w ?? '') ?? 0

function belowHundred(tokens: readonly Token[], i: number, { units, tens }: Words): Said | undefined {
  const w = tokens[i]?.w ?? ''
  const unit = units.get(w)
  if (unit !== undefined) return [1, unit]
  const ten = tens.get(w)
  if (ten === undefined) return undefined
  const one = units.get(tokens[i + 1]?.w ?? '')
  return one !== undefined && one > 0 && one < 10 ? [2, ten + one] : [1, ten]
}

/** "Half a dozen", "half dozen". */
const half = (tokens: readonly Token[], i: number): Said | undefined =>
  tokens[i]?.w === 'half' ? [tokens[i + 1]?.w === 'a' ? 2 : 1, 0.5] : undefined

function scaled(tokens: readonly Token[], i: number, words: Words): Said | undefined {
  const lead = half(tokens, i) ?? (tokens[i]?.w === 'a' ? [1, 1] : belowHundred(tokens, i, words))
  const times = lead && words.scale.get(tokens[i + lead[0]]?.w ?? '')
  return times ? [lead[0] + 1, lead[1] * times] : undefined
}
