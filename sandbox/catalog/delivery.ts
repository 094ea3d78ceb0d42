import type { Delivery, DeliveryZone } from '../schemas/delivery.ts'

export type { Delivery, DeliverySlot, DeliveryZone } from '../schemas/delivery.ts'

/** The zone of a postcode, or undefined where the shop does not deliver to it. */
export function zoneOf(delivery: Delivery, postcode: string): DeliveryZone | undefined {
  // Five digits each, so that the order of texts is the order of numbers.
  if (!/^\d{5}$/.test(postcode)) return undefined
  return delivery.zones.find(({ from, to }) => from <= postcode && postcode <= to)
}
