import { zoneOf } from '../catalog/delivery.ts'
import { resource } from '../journal/index.ts'
import type { Money } from '../money.ts'
import type { Delivery, DeliverySlot, DeliveryZone } from '../schemas/delivery.ts'
import { available } from './available.ts'
import type { DerivedFact } from './derived-fact.ts'
import { dateOf, dayAt, instantOf, weekdayOf } from './local-day.ts'
import type { Terms } from './terms.ts'

/** What the shop promises of a parcel that is ordered now. Days are dates in the shop's zone. */
export type DeliveryPromise =
  | {
      readonly kind: 'promised'
      readonly zone: string
      /** `2026-03-10`. */
      readonly leavesOn: string
      readonly arrivesOn: string
      readonly fee: Money
      /** Times of day that can be chosen on the day of arrival, where the shop delivers by appointment. */
      readonly slots?: readonly DeliverySlot[]
    }
  | { readonly kind: 'not served' }
  | { readonly kind: 'sold out' }

/**
 * `delivery/SKU@PLACE`: when a unit that is ordered now will arrive; a place is a postcode. Changes by itself when
 * the cut-off of a working day passes.
 */
export const delivery: DerivedFact<DeliveryPromise> = {
  kind: 'delivery',
  form: 'delivery/SKU@PLACE',
  inputs: (subject, read) => available.inputs(partsOf(subject).sku, read),
  value(subject, read, time, terms) {
    const { sku, place } = partsOf(subject)
    const zone = zoneOf(terms.delivery, place)
    const units = read(resource('product', sku)) && available.value(sku, read, time, terms)
    if (units === undefined) return undefined
    if (units === 0) return { kind: 'sold out' }
    if (!zone) return { kind: 'not served' }
    const { slots } = terms.delivery
    return {
      kind: 'promised',
      zone: zone.name,
      leavesOn: dateOf(leavingDay(time, terms)),
      arrivesOn: dateOf(arrivalDay(zone, time, terms)),
      fee: zone.fee,
      ...(slots ? { slots } : {}),
    }
  },
  changesAt(subject, read, from, terms) {
    if (delivery.value(subject, read, from, terms)?.kind !== 'promised') return undefined
    const cutOff = (day: number): number =>
      instantOf(day, terms.delivery.cutOffMinutes, terms.utcOffsetMinutes)
    // A cut-off at midnight belongs to the day before.
    let day = workingDayFrom(dayAt(from, terms.utcOffsetMinutes) - 1, terms.delivery)
    while (cutOff(day) <= from) day = workingDayFrom(day + 1, terms.delivery)
    return cutOff(day)
  },
}

function partsOf(subject: string): { sku: string; place: string } {
  const at = subject.lastIndexOf('@')
  return at < 0 ? { sku: subject, place: '' } : { sku: subject.slice(0, at), place: subject.slice(at + 1) }
}

/** The day on which a parcel that is ordered at a time arrives in a zone, counted as `dayAt` does. */
export function arrivalDay(zone: DeliveryZone, time: number, terms: Terms): number {
  return workingDaysAfter(leavingDay(time, terms), zone.days, terms.delivery)
}

function leavingDay(time: number, { delivery: terms, utcOffsetMinutes }: Terms): number {
  const today = dayAt(time, utcOffsetMinutes)
  const passed = time >= instantOf(today, terms.cutOffMinutes, utcOffsetMinutes)
  return workingDayFrom(passed ? today + 1 : today, terms)
}

/** The first working day from that day on. Throws a `RangeError` where a shop never works. */
function workingDayFrom(day: number, { workingDays }: Delivery): number {
  for (let next = day; next < day + 7; next += 1) if (workingDays.includes(weekdayOf(next))) return next
  throw new RangeError(`promising a delivery: no day of the week is among [${workingDays}]`)
}

function workingDaysAfter(day: number, days: number, terms: Delivery): number {
  let arrival = day
  for (let left = days; left > 0; left -= 1) arrival = workingDayFrom(arrival + 1, terms)
  return arrival
}
