import type { Token } from '../text/token.ts'
import { type Step, startsWithDigit } from './merge.ts'
import { parseNumber } from './numbers.ts'

/** Words and signs of currencies and the code each stands for; `null` where the word does not tell which. */
export type CurrencyWords = Readonly<Record<string, string | null>>

const amount = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' ? (token.value ?? parseNumber(token.w)) : undefined

/** An amount at a place and how many tokens it takes: `250`, `95k`, `1.5k`, `2 lakh`. */
type Amount = readonly [count: number, value: number]

/** Recognizes amounts of money in either order, digits or words: `$5`, `5 €`, `EUR 5`, `$95k`, "thirty pounds", "24 pounds fifty". */
export function money(currencies: CurrencyWords, minor: ReadonlySet<string>): Step {
  const words = new Set(Object.keys(currencies))
  const known = (w: string) => words.has(w)
  const at: Step['at'] = (tokens, i) => {
    const token = tokens[i]!
    if (known(token.w) && token.kind !== 'number') {
      // "Rs. 250"
      const k = tokens[i + 1]?.w === '.' && token.w.length <= 3 ? i + 2 : i + 1
      const found = amountAt(tokens, k)
      const number = tokens[k]
      if (!found || !number || number.unit) return undefined
      const close = number.start - token.end <= k - i
      if (!close) return undefined
      // "USD $5" and "US$ 5"
      return [
        k - i + found[0],
        { kind: 'money', value: found[1], unit: currencies[ofCountry(tokens, i, currencies)]! },
      ]
    }
    const found = token.unit ? undefined : amountAt(tokens, i)
    if (!found) return undefined
    const [count, value] = found
    const spoken = inSpokenCents(tokens, i)
    if (spoken !== undefined && !known(tokens[i + 2]?.w ?? '')) return [2, { kind: 'money', value: spoken }]
    const next = tokens[i + count]
    if (!next) return undefined
    if (count === 1 && minor.has(next.w))
      return [2, { kind: 'money', value: value / 100, unit: minorCode(next.w) }]
    if (isRupees(tokens, i + count)) return [count + 2, { kind: 'money', value, unit: 'INR' }]
    if (!known(next.w)) return undefined
    const behind = tokens[i + count + 1]
    const after = amount(behind)
    if (
      next.kind === 'punct' &&
      after !== undefined &&
      behind!.start === next.end &&
      tokens[i + count - 1]!.end < next.start
    )
      return undefined
    if (
      next.kind === 'word' &&
      after !== undefined &&
      after > 9 &&
      after < 100 &&
      Number.isInteger(value) &&
      behind!.kind === 'number' &&
      !/\d/.test(behind!.w)
    ) {
      return [count + 2, { kind: 'money', value: value + after / 100, unit: currencies[next.w]! }]
    }
    return [count + 1, { kind: 'money', value, unit: currencies[next.w]! }]
  }
  return { needs: (word) => known(word) || minor.has(word) || word === '/', at }
}

/** "It's nineteen ninety-nine", "only twelve fifty each": a price as it is spoken, without its currency. */
function inSpokenCents(tokens: readonly Token[], i: number): number | undefined {
  const [units, cents] = [amount(tokens[i]), amount(tokens[i + 1])]
  if (units === undefined || cents === undefined || units < 1 || units > 999 || cents < 10 || cents > 99)
    return undefined
  if (/\d/.test(tokens[i]!.w) || /\d/.test(tokens[i + 1]!.w) || tokens[i + 1]!.kind !== 'number')
    return undefined
  if (!beforeSpoken.test(tokens[i - 1]?.w ?? '') || !afterSpoken.test(tokens[i + 2]?.w ?? ''))
    return undefined
  return units + cents / 100
}
const beforeSpoken = /^(?:is|are|costs?|at|for|to|just|only|:|–|,|now|pay|priced|sells|about|)$/
const afterSpoken =
  /^(?:|[.,;!?)–]|each|apiece|per|a|at|for|right|now|today|all|in|and|plus|with|including|total|delivered|but|or|this|online|so|on|instead)$/

/** "649/-": an amount of rupees as it is written by hand. */
const isRupees = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.w === '/' &&
  tokens[k]!.start === tokens[k - 1]!.end &&
  /^[-–]$/.test(tokens[k + 1]?.w ?? '') &&
  tokens[k + 1]!.start === tokens[k]!.end

const thousands = /^(\d{1,4})k$/
const larger: Readonly<Record<string, number>> = { k: 1000, lakh: 100_000, lakhs: 100_000 }

function amountAt(tokens: readonly Token[], i: number): Amount | undefined {
  const token = tokens[i]
  const whole = token?.kind === 'word' && startsWithDigit(token.w) ? thousands.exec(token.w) : null
  if (whole) return [1, Number(whole[1]) * 1000]
  const value = amount(token)
  if (value === undefined) return undefined
  const broken = brokenThousands(tokens, i)
  if (broken !== undefined) return [3, broken]
  const times = larger[tokens[i + 1]?.w ?? '']
  return times ? [2, Math.round(value * times)] : [1, value]
}

/** "1.5k", which comes as "1", "." and "5k". */
function brokenThousands(tokens: readonly Token[], i: number): number | undefined {
  const [whole, point, rest] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  const part = rest?.kind === 'word' ? thousands.exec(rest.w) : null
  if (!part || !/^\d+$/.test(whole.w) || !/^[.,]$/.test(point?.w ?? '')) return undefined
  if (point!.start !== whole.end || rest!.start !== point!.end) return undefined
  return Math.round(Number(`${whole.w}.${part[1]}`) * 1000)
}

/** The letters that stand before a sign tell whose it is: "S$ 12", "R$ 49". */
function ofCountry(tokens: readonly Token[], i: number, currencies: CurrencyWords): string {
  const [letters, sign] = [tokens[i - 1], tokens[i]!]
  const both = letters?.end === sign.start ? `${letters.raw.toLowerCase()}${sign.w}` : ''
  return both in currencies ? both : sign.w
}

const minorCode = (w: string): string => (w === 'p' || w === 'pence' || w === 'pennies' ? 'GBP' : 'EUR')
