import Type, { type Static } from 'typebox'
import { Amount, exactly, Quantity, Text } from './parts.ts'

const MinuteOfDay = Type.Integer({ minimum: 0, maximum: 24 * 60, description: 'minutes since midnight' })

/** A region that is served alike. */
export const DeliveryZone = exactly({
  name: Type.Readonly(Text),
  /** The postcodes that it holds: five digits, `from` to `to`, both included. */
  from: Type.Readonly(Type.String({ pattern: '^\\d{5}$' })),
  to: Type.Readonly(Type.String({ pattern: '^\\d{5}$' })),
  /** Days on the way: a parcel sent today arrives that many working days later; 0 is the same day. */
  days: Type.Readonly(Type.Integer({ minimum: 0, maximum: 30 })),
  fee: Type.Readonly(Amount),
})
export type DeliveryZone = Static<typeof DeliveryZone>

/** A time of day in which a delivery can be booked. */
export const DeliverySlot = exactly({
  from: Type.Readonly(MinuteOfDay),
  to: Type.Readonly(MinuteOfDay),
  /** Deliveries that it takes on one day. */
  capacity: Type.Readonly(Quantity),
})
export type DeliverySlot = Static<typeof DeliverySlot>

/**
 * What a shop promises about delivery, as data: what comes of it at a place and an instant is a derived fact.
 * All times of day are in the shop's own zone.
 */
export const Delivery = exactly({
  /** What is ordered before this minute of a working day leaves on that day; later, on the next one. */
  cutOffMinutes: Type.Readonly(MinuteOfDay),
  /** Days on which parcels leave and arrive; 0 is Sunday, as `Date.getUTCDay` counts. */
  workingDays: Type.Readonly(
    Type.Immutable(Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), { minItems: 1, uniqueItems: true })),
  ),
  /** In this order; the first that holds the postcode counts. A postcode in none is not served. */
  zones: Type.Readonly(Type.Immutable(Type.Array(DeliveryZone, { minItems: 1 }))),
  /** The slots of a working day, where a shop delivers by appointment. */
  slots: Type.Readonly(Type.Optional(Type.Immutable(Type.Array(DeliverySlot, { minItems: 1 })))),
  /** Delivery costs nothing from this total on. */
  freeFrom: Type.Readonly(Type.Optional(Amount)),
})
export type Delivery = Static<typeof Delivery>
