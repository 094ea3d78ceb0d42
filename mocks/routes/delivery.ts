import { type Resource, resource } from '#journal'
import { type DeliveryPromise, type DeliverySlot, derive, type Product, termsOfWorld } from '#sandbox'
import { problem } from '../problem.ts'
import { fresh, instant, system } from '../route.ts'
import { money } from './money.ts'

/** Delivery planning: when a unit that is ordered now arrives at a place, and how long that holds. */
export const deliveryRoutes = system('delivery', {
  'GET /delivery': (call, scene) => {
    const { sku = '', postcode = '' } = call.query
    if (sku === '') return problem(422, 'delivery/invalid', 'sku: which product is to be delivered?')
    if (!/^\d{5}$/.test(postcode)) return problem(422, 'delivery/invalid', 'postcode: five digits are needed')
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
  },
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
