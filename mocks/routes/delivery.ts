import Type from 'typebox'
import { type Resource, resource } from '#journal'
import { type DeliveryPromise, type DeliverySlot, derive, type Product, termsOfWorld } from '#sandbox'
import type { Contract } from '../contract.ts'
import { problem } from '../problem.ts'
import { fresh, instant, route, system } from '../route.ts'
import { exactly, Fresh, MoneyShown, named, Time, together } from '../shown.ts'
import { money } from './money.ts'

const TimeOfDay = Type.String({ pattern: '^\\d\\d:\\d\\d$' })
const Day = Type.Optional(Type.String({ format: 'date' }))
const postcodePattern = '^\\d{5}$'
const isPostcode = new RegExp(postcodePattern)

const readDelivery = {
  summary: 'Tells when a unit that is ordered now arrives at a place',
  query: {
    sku: Type.String({ description: 'the SKU of a product' }),
    postcode: Type.String({ pattern: postcodePattern }),
  },
  answers: {
    200: together(
      named('Delivery', {
        sku: Type.String(),
        postcode: Type.String(),
        promise: Type.Enum(['promised', 'soldOut', 'notServed']),
        zone: Type.Optional(Type.String()),
        leavesOn: Day,
        arrivesOn: Day,
        fee: Type.Optional(MoneyShown),
        slots: Type.Optional(Type.Array(exactly({ from: TimeOfDay, to: TimeOfDay }))),
        changesAt: Type.Optional(Time),
      }),
      Fresh,
    ),
  },
  invalid: ['delivery/invalid'],
  refusals: ['catalog/unknown-sku', 'delivery/unknown'],
} satisfies Contract

/** Delivery planning: when a unit that is ordered now arrives at a place, and how long that holds. */
export const deliveryRoutes = system('delivery', {
  'GET /delivery': route(readDelivery, (call, scene) => {
    const { sku = '', postcode = '' } = call.query
    if (sku === '') return problem(422, 'delivery/invalid', 'sku: which product is to be delivered?')
    if (!isPostcode.test(postcode))
      return problem(422, 'delivery/invalid', 'postcode: five digits are needed')
    const read = <V>(name: Resource): V | undefined => scene.see.one<V>(name)?.value
    if (!read<Product>(resource('product', sku)))
      return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
    const terms = termsOfWorld(scene.world)
    const { value, changesAt } = derive(`delivery/${sku}@${postcode}`, read, scene.world.now, terms)
    if (value === undefined)
      return problem(404, 'delivery/unknown', `the shop cannot tell how ${sku} is delivered`)
    return fresh(scene, {
      sku,
      postcode,
      ...promised(value as DeliveryPromise),
      ...(changesAt === undefined ? {} : { changesAt: instant(changesAt) }),
    })
  }),
})

function promised(promise: DeliveryPromise): Record<string, unknown> {
  if (promise.kind !== 'promised') return { promise: promise.kind === 'sold out' ? 'soldOut' : 'notServed' }
  const { zone, leavesOn, arrivesOn, fee, slots } = promise
  return {
    ...{ promise: 'promised', zone, leavesOn, arrivesOn, fee: money(fee) },
    ...(slots ? { slots: slots.map(slot) } : {}),
  }
}

function slot({ from, to }: DeliverySlot): { from: string; to: string } {
  return { from: timeOfDay(from), to: timeOfDay(to) }
}

function timeOfDay(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
