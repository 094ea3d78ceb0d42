import { zoneOf } from '../catalog/delivery.ts'
import { arrivalDay } from '../derived/delivery.ts'
import { instantOf } from '../derived/local-day.ts'
import type { Terms } from '../derived/terms.ts'
import type { OrderDelivery } from './order.ts'

/** Parcels come until eight in the evening, in minutes of the day. */
const eveningMinutes = 20 * 60

/**
 * How an order of lines that cost `linesMinor` comes to a postcode, as the shop's terms have it at the time of the order:
 * what that costs, and until when it is promised. Undefined where the shop does not deliver to that place.
 */
export function deliveryTo(
  place: string,
  linesMinor: number,
  placedAt: number,
  terms: Terms,
): OrderDelivery | undefined {
  const { delivery, utcOffsetMinutes } = terms
  const zone = zoneOf(delivery, place)
  if (!zone) return undefined
  const { freeFrom } = delivery
  const isFree = freeFrom !== undefined && linesMinor >= freeFrom.minor
  const day = arrivalDay(zone, placedAt, terms)
  return {
    fee: isFree ? { ...zone.fee, minor: 0 } : zone.fee,
    place,
    promisedOn: instantOf(day, eveningMinutes, utcOffsetMinutes),
  }
}
