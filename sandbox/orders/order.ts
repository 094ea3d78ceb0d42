import type { Money } from '../money.ts'

export interface OrderLine {
  readonly sku: string
  readonly name: string
  readonly quantity: number
  readonly unitPrice: Money
}

/** Units of a SKU: what a shipment holds of an order's lines, or what of them comes back. */
export interface Units {
  readonly sku: string
  readonly quantity: number
}

/** A parcel that was handed to a carrier. */
export interface Shipment {
  readonly id: string
  readonly tracking: string
  readonly carrier: string
  readonly lines: readonly Units[]
  /** World time, ms, where it is known. */
  readonly shippedAt?: number
}

/** A movement of money. What is authorized is held on the shopper's card, and paid when it is captured. */
export interface Payment {
  readonly kind: 'authorization' | 'capture' | 'void' | 'refund'
  /** More than nothing. */
  readonly amount: Money
  /** World time, ms, where it is known. */
  readonly at?: number
}

/** Units that the shopper, or a carrier who could not deliver them, sends back. */
export interface Return {
  readonly lines: readonly Units[]
  readonly reason?: string
  readonly received: boolean
  readonly requestedAt?: number
  readonly receivedAt?: number
}

/** What was agreed on how the order comes to the shopper. */
export interface OrderDelivery {
  readonly fee: Money
  /** A postcode. */
  readonly place?: string
  /** World time by which it is promised to arrive, ms: the evening of a day. */
  readonly promisedOn?: number
}

/** An order as it is placed: the input of its machine. */
export interface PlacedOrder {
  readonly id: string
  readonly shopper: string
  readonly lines: readonly OrderLine[]
  /** What the lines and the delivery cost. */
  readonly total: Money
  /** World time of the order, ms. */
  readonly placedAt: number
  readonly delivery?: OrderDelivery
}

export interface Order extends PlacedOrder {
  /** The tracking number of the latest shipment. */
  readonly tracking?: string
  readonly shipments: readonly Shipment[]
  readonly payments: readonly Payment[]
  /** The latest payment that did not go through. */
  readonly declined?: { readonly reason: string; readonly at?: number }
  /** The latest delay, and until when it is thought to last, world time in ms. */
  readonly delay?: { readonly until?: number; readonly at?: number }
  /** World time of the delivery, ms, where it is known. */
  readonly deliveredAt?: number
  readonly returns?: readonly Return[]
  /** All that was paid back; absent where nothing was. */
  readonly refunded?: Money
}
