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
      /** Times of day on the day of arrival that have not begun, where the shop delivers by appointment. */
      readonly slots?: readonly DeliverySlot[]
    }
  | { readonly kind: 'not served' }
  | { readonly kind: 'sold out' }

/**
 * `delivery/SKU@PLACE`: when a unit that is ordered now will arrive; a place is a postcode. Changes by itself when
 * the cut-off of a working day passes, and when a slot of the day of arrival begins.
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
    const day = arrivalDay(zone, time, terms)
    const { slots } = terms.delivery
    return {
      kind: 'promised',
      zone: zone.name,
      leavesOn: dateOf(leavingDay(zone, time, terms)),
      arrivesOn: dateOf(day),
      fee: zone.fee,
      ...(slots ? { slots: slots.filter((slot) => beginsAt(slot, day, terms) > time) } : {}),
    }
  },
  changesAt(subject, read, from, terms) {
    const zone = zoneOf(terms.delivery, partsOf(subject).place)
    if (!zone || delivery.value(subject, read, from, terms)?.kind !== 'promised') return undefined
    const arrival = arrivalDay(zone, from, terms)
    const slots = (terms.delivery.slots ?? []).map((slot) => beginsAt(slot, arrival, terms))
    return Math.min(nextCutOff(zone, from, terms), ...slots.filter((at) => at > from))
  },
}

function nextCutOff(zone: DeliveryZone, from: number, terms: Terms): number {
  const cutOff = (day: number): number => instantOf(day, lastMinute(zone, terms), terms.utcOffsetMinutes)
  // A cut-off at midnight belongs to the day before.
  let day = workingDayFrom(dayAt(from, terms.utcOffsetMinutes) - 1, terms.delivery)
  while (cutOff(day) <= from) day = workingDayFrom(day + 1, terms.delivery)
  return cutOff(day)
}

/** What is to be there on the same day has to be ordered before the last slot of the day begins. */
function lastMinute({ days }: DeliveryZone, { delivery: { cutOffMinutes, slots } }: Terms): number {
  if (days > 0 || !slots) return cutOffMinutes
  return Math.min(cutOffMinutes, Math.max(...slots.map(({ from }) => from)))
}

function beginsAt({ from }: DeliverySlot, day: number, { utcOffsetMinutes }: Terms): number {
  return instantOf(day, from, utcOffsetMinutes)
}

function partsOf(subject: string): { sku: string; place: string } {
  const at = subject.lastIndexOf('@')
  return at < 0 ? { sku: subject, place: '' } : { sku: subject.slice(0, at), place: subject.slice(at + 1) }
}

/** The day on which a parcel that is ordered at a time arrives in a zone, counted as `dayAt` does. */
export function arrivalDay(zone: DeliveryZone, time: number, terms: Terms): number {
  return workingDaysAfter(leavingDay(zone, time, terms), zone.days, terms.delivery)
}

function leavingDay(zone: DeliveryZone, time: number, terms: Terms): number {
  const today = dayAt(time, terms.utcOffsetMinutes)
  const passed = time >= instantOf(today, lastMinute(zone, terms), terms.utcOffsetMinutes)
  return workingDayFrom(passed ? today + 1 : today, terms.delivery)
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
