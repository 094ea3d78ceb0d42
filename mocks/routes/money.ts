import { decimal, type Money } from '#sandbox'

/** Money as the API writes it: a decimal text and an ISO 4217 code. */
export function money(value: Money): { amount: string; currency: string } {
  return { amount: decimal(value), currency: value.currency }
}
