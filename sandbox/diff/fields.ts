import { decimal } from '../money.ts'
import { sameJson } from '../same-json.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What differs between two values, field by field, except for those that are told otherwise. */
export function fieldsThatDiffer(before: Fields, after: Fields, except: readonly string[] = []): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => !except.includes(name) && !sameJson([before[name]], [after[name]]))
    .map((name) => `${spaced(name)} ${written(before[name])} -> ${written(after[name])}`)
}

/** A name of the code as words: "outForDelivery" is "out for delivery". */
export function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A value in a few words: text as it is, an amount as an amount, the rest as JSON, cut off where it is long. */
export function written(value: unknown): string {
  if (value === undefined) return 'none'
  if (typeof value === 'string') return value
  const amount = amountOf(value)
  if (amount !== undefined) return amount
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function amountOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { minor, currency } = value as { minor?: unknown; currency?: unknown }
  if (typeof minor !== 'number' || typeof currency !== 'string') return undefined
  return `${decimal({ minor, currency })} ${currency}`
}
