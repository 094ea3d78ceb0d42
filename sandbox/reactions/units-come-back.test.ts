import { beforeEach, describe, expect, it } from 'vitest'
import { addToCart } from '../commands/cart.ts'
import { quoteCheckout } from '../commands/checkout.ts'
import { confirmCheckout } from '../commands/confirm-checkout.ts'
import {
  cancelOrder,
  declinePayment,
  failDelivery,
  receiveReturn,
  refundOrder,
  requestReturn,
  shipOrder,
} from '../commands/orders.ts'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { OrderState } from '../orders/machine.ts'
import type { World } from '../world.ts'

const cause: Cause = { by: 'event', name: 'test' }
const [sku, other] = productsWith(createWorld(), ['plenty']) as [string, string]
let world: World
let shopper: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'shopper').id
  setStock(world, sku, 5)
  setStock(world, other, 0)
})

const onHand = (of = sku) => world.source<Stock>(resource('stock', of))?.value.onHand
const ordered = (status: OrderState) =>
  addOrder(world, { ref: status, shopper, status, skus: [sku, sku, other] }).id

describe('the units of an order', () => {
  it('go back on the shelf when it is canceled, as many as were taken', () => {
    addToCart(world, { shopper, sku, quantity: 3 }, cause)
    const quoted = quoteCheckout(world, { shopper }, cause)
    if (quoted.kind === 'refused') throw new Error(quoted.refusal.detail)
    const { order = '' } = confirmCheckout(world, { shopper, id: quoted.checkout }, cause) as {
      order?: string
    }
    expect(onHand()).toBe(2)
    expect(cancelOrder(world, { order, shopper }, cause).kind).toBe('done')
    expect(onHand()).toBe(5)
    expect(world.journal.entries.at(-1)).toMatchObject({
      resource: resource('stock', sku),
      cause: { by: 'event', name: 'units-come-back' },
    })
  })

  it('go back where nobody pays for it', () => {
    declinePayment(world, { order: ordered('placed'), reason: 'no funds' }, cause)
    expect(onHand()).toBe(5)
    world.advance(24 * 60 * 60_000)
    expect([onHand(), onHand(other)]).toEqual([7, 1])
  })

  it('stay away while they are on their way back, and are there when they have come', () => {
    const order = ordered('delivered')
    requestReturn(world, { order, shopper, lines: [{ sku, quantity: 1 }] }, cause)
    expect(onHand()).toBe(5)
    receiveReturn(world, { order }, cause)
    expect([onHand(), onHand(other)]).toEqual([6, 0])
    refundOrder(world, { order }, cause)
    requestReturn(world, { order, shopper }, cause)
    receiveReturn(world, { order }, cause)
    expect([onHand(), onHand(other)]).toEqual([7, 1])
  })

  it('come back with a carrier who could not deliver them', () => {
    const order = ordered('picking')
    shipOrder(world, { order }, cause)
    failDelivery(world, { order }, cause)
    expect(onHand()).toBe(5)
    receiveReturn(world, { order }, cause)
    expect([onHand(), onHand(other)]).toEqual([7, 1])
  })

  it('make what was sold out something to be had', () => {
    const order = ordered('picking')
    cancelOrder(world, { order, shopper }, cause)
    expect(world.source<Stock>(resource('stock', other))?.value).toMatchObject({ onHand: 1 })
  })
})
