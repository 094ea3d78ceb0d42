import { decimal, type Money } from '#sandbox'

/** Money as the API writes it: a decimal text and an ISO 4217 code. */
export function money(value: Money): { amount: string; currency: string } {
  return { amount: decimal(value), currency: value.currency }
}

/** The decimal texts that `minorOf` reads. */
export const decimalPattern = '^(\\d{1,9})(?:\\.(\\d{1,2}))?$'

const decimals = new RegExp(decimalPattern)

/** An amount in minor units from its decimal text, `59.90` or `60`; undefined where it is none, or has more than 9 digits. */
export function minorOf(text: string): number | undefined {
  const [, whole, cents = ''] = decimals.exec(text) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}
