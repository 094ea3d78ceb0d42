import type { Delivery } from '../schemas/delivery.ts'

/** What a shop has laid down for good: what derived facts rest on beside resources and time. */
export interface Terms {
  /** ISO 4217. */
  readonly currency: string
  /** The shop's zone as a fixed offset from UTC. */
  readonly utcOffsetMinutes: number
  readonly delivery: Delivery
}

/** What a shop says of itself; where it says nothing of delivery, the default of its zone holds. */
export interface TermsOfShop {
  readonly currency: string
  readonly utcOffsetMinutes: number
  readonly delivery?: Delivery
}

export function termsOf({ currency, utcOffsetMinutes, delivery }: TermsOfShop): Terms {
  return { currency, utcOffsetMinutes, delivery: delivery ?? defaultDelivery(currency) }
}

/** Parcels leave on weekdays until 14:00, and are everywhere two working days later. */
function defaultDelivery(currency: string): Delivery {
  return {
    cutOffMinutes: 14 * 60,
    workingDays: [1, 2, 3, 4, 5],
    zones: [{ name: 'everywhere', from: '00000', to: '99999', days: 2, fee: { minor: 490, currency } }],
  }
}
