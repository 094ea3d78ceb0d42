import { actsOf } from '../examples.ts'

/** One act of a reply: act, shopper, reply, what is read of it for sure. */
export type Row = readonly [act: string, shopper: string, reply: string, expected?: readonly unknown[]]

/** What is read for sure of one act; acts that are unsure count as nothing. */
export function sureOf(act: string, shopper: string, reply: string): readonly unknown[] {
  const found = actsOf(shopper, reply)[act]
  if (found === undefined || found === true) return found ? [true] : []
  return (found as readonly Record<string, unknown>[]).filter(
    (one) => typeof one !== 'object' || !one.uncertain,
  )
}

/** Stock of a product as it is read. */
export const stock = (item: string, status: string, quantity?: number) => ({
  item,
  status,
  basis: 'stock',
  ...(quantity === undefined ? {} : { quantity }),
})
