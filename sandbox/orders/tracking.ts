import { hash53 } from '../random.ts'

/** Who carries the parcels where nobody says otherwise. */
export const usualCarrier = 'Hanse Haul'

const numbers = 10 ** 8

/**
 * The tracking number of an order's shipment, made of the order's id: `HH12345678DE`. No two ids of a letter and six
 * digits, as the shop gives them, have one in common for their first hundred shipments.
 */
export function trackingOf(order: string, shipment: number): string {
  const [, digits] = /^\D*(\d{6})$/.exec(order) ?? []
  const place =
    digits === undefined ? hash53(`${order} ${shipment}`) : Number(digits) * 100 + (shipment % 100)
  // The factor has no divisor in common with a power of ten: different places stay different.
  return `HH${String(((place % numbers) * 48_271 + 31_415_926) % numbers).padStart(8, '0')}DE`
}
