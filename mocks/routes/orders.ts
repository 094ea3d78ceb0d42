import type { Static } from 'typebox'
import { resource } from '#journal'
import { cancelOrder, type OrderState, orderStates, requestReturn, type Shipment } from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import { checkedBody } from '../checked-body.ts'
import { type Given, givenOf } from '../given.ts'
import { paged, pageOf } from '../paging.ts'
import { precondition } from '../precondition.ts'
import { problem } from '../problem.ts'
import { answered, fresh, type Route, route, type Scene, signedIn, system } from '../route.ts'
import { written } from '../visible-on.ts'
import { cancelOwnOrder, listOrders, readOrder, returnOrder, trackOrder } from './order-contract.ts'
import { type OrderValue, orderShown, trackingShown } from './order-shown.ts'
import { own, ownedBy, ownsAtSource } from './owned.ts'

/** The order management system: a shopper's own orders. */
export const orderRoutes = system('orders', {
  'GET /orders': route(listOrders, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const asked = pageOf(call)
    if ('reply' in asked) return asked.reply
    const { status } = call.query
    if (status !== undefined && !isState(status))
      return problem(422, 'orders/invalid-filter', `status: one of ${orderStates.join(', ')} is needed`)
    const names = newestFirst(scene, who.shopper, status)
    const show = (name: (typeof names)[number]) => {
      const given = givenOf(scene, name, scene.see.peek(name)?.value)
      return shown(scene.see.one<OrderValue>(name, given.fields)?.value, given)
    }
    return fresh(scene, paged(call, scene, asked.page, names, show))
  }),
  'GET /orders/{id}': route(readOrder, read(orderShown)),
  'GET /orders/{id}/tracking': route(trackOrder, read(trackingShown)),
  'POST /orders/{id}/cancel': route(cancelOwnOrder, (call, scene) =>
    write(call, scene, 200, cancelOwnOrder, (of) => cancelOrder(scene.world, of, scene.cause)),
  ),
  'POST /orders/{id}/returns': route(returnOrder, (call, scene) =>
    write(call, scene, 201, returnOrder, (of) => {
      const { lines, reason } = (call.body ?? {}) as Static<typeof returnOrder.body>
      return requestReturn(
        scene.world,
        { ...of, ...(lines ? { lines } : {}), ...(reason === undefined ? {} : { reason }) },
        scene.cause,
      )
    }),
  ),
})

function newestFirst(scene: Scene, shopper: string, status: OrderState | undefined) {
  return ownedBy(scene, 'order', shopper)
    .flatMap((name) => {
      const value = scene.see.peek<OrderValue>(name)?.value
      return value && (status === undefined || value.status === status) ? [{ name, value }] : []
    })
    .sort((a, b) => b.value.placedAt - a.value.placedAt || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function read(show: (order: OrderValue) => Readonly<Record<string, unknown>>): Route['handle'] {
  return (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('order', call.params.id ?? '')
    const given = givenOf(scene, name, scene.see.peek(name)?.value)
    const served = own<OrderValue>(scene, name, who.shopper, given.fields)
    return served ? fresh(scene, shown(served.value, given, show), name) : unknown(call)
  }
}

function write(
  call: RoutedCall,
  scene: Scene,
  status: number,
  contract: typeof cancelOwnOrder | typeof returnOrder,
  command: (of: { order: string; shopper: string; base?: number }) => ReturnType<typeof cancelOrder>,
): Reply {
  const who = signedIn(scene)
  if ('reply' in who) return who.reply
  const checked = checkedBody(contract, call)
  if ('reply' in checked) return checked.reply
  const id = call.params.id ?? ''
  const name = resource('order', id)
  if (!ownsAtSource(scene, name, who.shopper)) return unknown(call)
  const based = precondition(call, scene, name)
  if ('reply' in based) return based.reply
  return answered(scene, command({ order: id, ...who, ...based }), () => {
    const value = scene.world.source<OrderValue>(name)?.value
    return written(scene, status, name, shown(value, givenOf(scene, name, value)))
  })
}

function isState(status: string): status is OrderState {
  return orderStates.some((state) => state === status)
}

function unknown(call: RoutedCall): Reply {
  return problem(404, 'orders/unknown-order', `you have no order ${call.params.id}`)
}

/** Members of the body that tell of a field by another name. */
const fieldOf = { order: 'id', delayedUntil: 'delay', toShip: 'shipments' }

/** An order as it is shown, without what the caller is not given: a tracking number is in its parcels too. */
function shown(
  value: OrderValue | undefined,
  given: Given,
  show = orderShown,
): Readonly<Record<string, unknown>> {
  if (!value) return {}
  const body = show(value)
  if (given.has('tracking')) return given.shown(body, fieldOf)
  return given.shown({ ...body, shipments: (body.shipments as readonly Shipment[]).map(untracked) }, fieldOf)
}

function untracked({ tracking: _number, ...shipment }: Shipment): Omit<Shipment, 'tracking'> {
  return shipment
}
