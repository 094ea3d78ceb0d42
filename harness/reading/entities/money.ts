import type { Token } from '../text/token.ts'
import type { Recognize } from './merge.ts'
import { parseNumber } from './numbers.ts'

/** Words and signs of currencies and the code each stands for; `null` where the word does not tell which. */
export type CurrencyWords = Readonly<Record<string, string | null>>

const amount = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' ? (token.value ?? parseNumber(token.w)) : undefined

/** Recognizes amounts of money in either order, digits or words: `$5`, `5 €`, `EUR 5`, "thirty pounds", "24 pounds fifty". */
export function money(currencies: CurrencyWords, minor: ReadonlySet<string>): Recognize {
  const words = new Set(Object.keys(currencies))
  const known = (w: string) => words.has(w)
  return (tokens, i) => {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (known(token.w) && token.kind !== 'number') {
      // "Rs. 250"
      const k = next?.w === '.' && token.w.length <= 3 ? i + 2 : i + 1
      const number = tokens[k]
      const value = amount(number)
      if (value === undefined || !number || number.unit) return undefined
      const close = number.start - token.end <= k - i
      if (!close) return undefined
      // "USD $5" and "US$ 5"
      return [k - i + 1, { kind: 'money', value, unit: currencies[ofCountry(tokens, i, currencies)]! }]
    }
    const value = amount(token)
    if (value === undefined || !next || token.unit) return undefined
    if (minor.has(next.w)) return [2, { kind: 'money', value: value / 100, unit: minorCode(next.w) }]
    if (!known(next.w)) return undefined
    const after = amount(tokens[i + 2])
    if (
      next.kind === 'punct' &&
      after !== undefined &&
      tokens[i + 2]!.start === next.end &&
      token.end < next.start
    )
      return undefined
    if (
      next.kind === 'word' &&
      after !== undefined &&
      after > 9 &&
      after < 100 &&
      Number.isInteger(value) &&
      tokens[i + 2]!.kind === 'number' &&
      !/\d/.test(tokens[i + 2]!.w)
    ) {
      return [3, { kind: 'money', value: value + after / 100, unit: currencies[next.w]! }]
    }
    return [2, { kind: 'money', value, unit: currencies[next.w]! }]
  }
}

/** The letters that stand before a sign tell whose it is: "S$ 12", "R$ 49". */
function ofCountry(tokens: readonly Token[], i: number, currencies: CurrencyWords): string {
  const [letters, sign] = [tokens[i - 1], tokens[i]!]
  const both = letters?.end === sign.start ? `${letters.raw.toLowerCase()}${sign.w}` : ''
  return both in currencies ? both : sign.w
}

const minorCode = (w: string): string => (w === 'p' || w === 'pence' || w === 'pennies' ? 'GBP' : 'EUR')
