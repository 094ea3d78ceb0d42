import { beforeEach, describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { addShopper } from '../facts/shopper.ts'
import { productsWith } from '../facts/traits.ts'
import { checkInvariants } from '../invariants/index.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Order, OrderState } from '../orders/machine.ts'
import type { World } from '../world.ts'
import type { Outcome } from './command.ts'
import {
  authorizeOrder,
  cancelOrder,
  declinePayment,
  delayOrder,
  deliverOrder,
  failDelivery,
  receiveReturn,
  refundOrder,
  requestReturn,
  shipOrder,
} from './orders.ts'

const cause: Cause = { by: 'event', name: 'test' }
const day = 24 * 60 * 60_000
const [sku = ''] = productsWith(createWorld(), ['plenty'])
let world: World
let shopper: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'shopper').id
})

const ordered = (status: OrderState) => addOrder(world, { ref: status, shopper, status, skus: [sku, sku] }).id
const at = (id: string) => world.source<Order & { status: OrderState }>(resource('order', id))?.value
const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)

describe('an order', () => {
  it('goes its way by commands, each at the time of the world', () => {
    const order = ordered('placed')
    const of = { order }
    expect(codeOf(declinePayment(world, { ...of, reason: 'no funds' }, cause))).toBe('done')
    expect(codeOf(authorizeOrder(world, of, cause))).toBe('done')
    world.advance(45 * 60_000)
    expect(at(order)?.status).toBe('picking')
    shipOrder(world, { ...of, lines: [{ sku, quantity: 1 }] }, cause)
    shipOrder(world, { ...of, tracking: 'X1', carrier: 'Snail' }, cause)
    expect(at(order)).toMatchObject({
      status: 'shipped',
      tracking: 'X1',
      shipments: [{}, { carrier: 'Snail' }],
    })
    delayOrder(world, { ...of, until: world.now + day }, cause)
    expect(at(order)).toMatchObject({ status: 'delayed', delay: { until: world.now + day, at: world.now } })
    failDelivery(world, of, cause)
    deliverOrder(world, of, cause)
    expect(at(order)).toMatchObject({ status: 'delivered', deliveredAt: world.now })
    requestReturn(world, { ...of, shopper, reason: 'too small' }, cause)
    receiveReturn(world, of, cause)
    refundOrder(world, of, cause)
    const { total, refunded, status } = at(order) as Order & { status: OrderState }
    expect([status, refunded]).toEqual(['refunded', total])
    expect(checkInvariants(world)).toEqual([])
  })

  it('goes its way by itself, and knows when it came', () => {
    const order = ordered('placed')
    world.begin(resource('order', 'W000001'), { ...at(order), id: 'W000001' }, cause)
    authorizeOrder(world, { order: 'W000001' }, cause)
    world.advance(20 * day)
    const { status, deliveredAt = 0, shipments } = at('W000001') as Order & { status: OrderState }
    expect(status).toBe('delivered')
    expect(deliveredAt).toBeGreaterThan(shipments[0]?.shippedAt as number)
    expect(checkInvariants(world)).toEqual([])
  })
})

describe('a command is refused', () => {
  it.each<[string, OrderState, (of: { order: string }) => Outcome]>([
    ['orders/not-cancelable', 'shipped', (of) => cancelOrder(world, of, cause)],
    ['orders/not-cancelable', 'canceled', (of) => cancelOrder(world, of, cause)],
    ['orders/not-payable', 'authorized', (of) => authorizeOrder(world, of, cause)],
    ['orders/not-payable', 'picking', (of) => declinePayment(world, { ...of, reason: 'x' }, cause)],
    ['orders/not-shippable', 'shipped', (of) => shipOrder(world, of, cause)],
    ['orders/not-delayable', 'delivered', (of) => delayOrder(world, of, cause)],
    ['orders/not-deliverable', 'picking', (of) => deliverOrder(world, of, cause)],
    ['orders/not-deliverable', 'delivered', (of) => failDelivery(world, of, cause)],
    ['orders/not-returnable', 'shipped', (of) => requestReturn(world, of, cause)],
    ['orders/invalid-return', 'delivered', (of) => requestReturn(world, { ...of, lines: [] }, cause)],
    ['orders/no-return', 'delivered', (of) => receiveReturn(world, of, cause)],
    ['orders/not-refundable', 'shipped', (of) => refundOrder(world, of, cause)],
  ])('with %s where the order is %s, which it names', (code, status, command) => {
    const order = ordered(status)
    const { length } = world.journal.entries
    expect(command({ order })).toMatchObject({ refusal: { code, because: [`order/${order}`] } })
    expect(world.journal.entries).toHaveLength(length)
  })

  it('on the thirty-first day, where an order is to come back', () => {
    const order = ordered('delivered')
    const { deliveredAt = 0 } = at(order) as Order
    const of = { order, lines: [{ sku, quantity: 1 }] }
    world.advance(deliveredAt + 30 * day + 1 - world.now)
    expect(codeOf(requestReturn(world, of, cause))).toBe('orders/return-window-closed')
  })

  it('not yet on the thirtieth', () => {
    const order = ordered('delivered')
    const { deliveredAt = 0 } = at(order) as Order
    world.advance(deliveredAt + 30 * day - world.now)
    expect(codeOf(requestReturn(world, { order }, cause))).toBe('done')
  })

  it('for an order that there is not, and for one of somebody else', () => {
    const order = ordered('picking')
    for (const of of [{ order: 'W0' }, { order, shopper: 'S0' }]) {
      expect(cancelOrder(world, of, cause)).toMatchObject({
        refusal: { code: 'orders/unknown-order', because: [] },
      })
    }
  })
})
