import type { Decode } from './client.ts'

/** True of a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every member of a list decoded, or undefined where the list or one member is not what it should be. */
export function listOf<V>(list: unknown, decode: Decode<V>): readonly V[] | undefined {
  if (!Array.isArray(list)) return undefined
  const values = list.map((member) => (isObject(member) ? decode(member) : undefined))
  return values.every((value) => value !== undefined) ? (values as V[]) : undefined
}

/** Reads the `items` of a page. */
export function itemsOf<V>(decode: Decode<V>): Decode<readonly V[]> {
  return (body) => listOf(body.items, decode)
}

/** An amount as the shop writes it, such as `59.90 EUR`; undefined where it is none. */
export function moneyOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  const { amount, currency } = value
  return typeof amount === 'string' && typeof currency === 'string' ? `${amount} ${currency}` : undefined
}
