import type { CheckoutValue } from '../checkout/checkout.ts'
import { resource } from '../journal/index.ts'
import type { Order } from '../orders/machine.ts'
import { sameJson } from '../same-json.ts'
import type { World } from '../world.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** A checkout that was ordered has its order, with the same lines and the same total. */
export const orderedAsQuoted: Invariant = {
  name: 'a checkout is ordered as it was quoted',
  wrong: (world) =>
    ofEach<CheckoutValue>(world, 'checkout', (checkout) => {
      if ((checkout.status === 'ordered') !== (checkout.order !== undefined))
        return `${checkout.status}, and ordered as ${checkout.order}`
      return checkout.order === undefined ? undefined : faultOf(world, checkout, checkout.order)
    }),
}

function faultOf(world: World, { shopper, lines, total }: CheckoutValue, id: string): string | undefined {
  const order = world.state.entities.get(resource('order', id))?.value as Order | undefined
  if (!order) return `ordered as ${id}, which there is not`
  if (order.shopper !== shopper) return `ordered as ${id}, which is of ${order.shopper}`
  if (!sameJson(order.total, total)) return `a total of ${total.minor}, ordered for ${order.total.minor}`
  return sameJson(order.lines, lines) ? undefined : `ordered as ${id}, which has other lines`
}
