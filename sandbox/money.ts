import Type, { type Static } from 'typebox'

/** An amount in the currency's minor unit (cents for USD and EUR) with its ISO 4217 code. */
export const Money = Type.Object({ minor: Type.Integer(), currency: Type.String({ pattern: '^[A-Z]{3}$' }) })
export type Money = Static<typeof Money>

/** The amount as a plain decimal, `129.90`; currencies with two minor digits only, as all presets use. */
export function decimal(money: Money): string {
  const sign = money.minor < 0 ? '-' : ''
  const whole = Math.abs(money.minor)
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`
}

/** The sum of amounts of one currency; throws a `RangeError` on a mixture. */
export function sum(amounts: readonly Money[], currency: string): Money {
  let minor = 0
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new RangeError(`adding ${amount.currency} to ${currency}`)
    minor += amount.minor
  }
  return { minor, currency }
}
