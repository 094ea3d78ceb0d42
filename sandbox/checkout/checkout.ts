import type { Money } from '../money.ts'
import type { OrderDelivery, OrderLine } from '../orders/order.ts'

/**
 * Where a checkout may stand: quoted; confirmed, paid and ordered, one after the other in one command; declined, where the
 * payment was refused; expired, where the quote's time ran out; canceled by the shopper.
 */
export const checkoutStates = [
  'quoted',
  'confirmed',
  'paid',
  'ordered',
  'declined',
  'expired',
  'canceled',
] as const
export type CheckoutState = (typeof checkoutStates)[number]

/** Units of one line that are kept for the shopper while the quote holds. */
export interface HeldLine {
  readonly sku: string
  readonly hold: string
}

/** What a shopper was quoted for the cart as it was, and what became of it. */
export interface Checkout {
  readonly id: string
  readonly shopper: string
  readonly lines: readonly OrderLine[]
  /** The postcode to which it goes, where that is known. */
  readonly place?: string
  readonly delivery?: Pick<OrderDelivery, 'fee' | 'promisedOn'>
  /** What the lines and the delivery cost. */
  readonly total: Money
  /** World time, ms. */
  readonly quotedAt: number
  /** World time at which the quote ends, ms. */
  readonly expiresAt: number
  /** The units that the quote keeps; absent where it keeps none. */
  readonly holds?: readonly HeldLine[]
  /** The id of the order that came of it. */
  readonly order?: string
  /** Names the wish by which it was confirmed, so that the same wish again is done once. */
  readonly key?: string
  /** Why the payment was refused. */
  readonly reason?: string
}

/** A checkout with where it stands: what is read of it. */
export type CheckoutValue = Checkout & { readonly status: CheckoutState }

/** How long a quote holds where nobody says otherwise, ms: a quarter of an hour. */
export const quoteMs = 15 * 60_000
