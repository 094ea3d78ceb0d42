import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Cart } from '../cart/machine.ts'
import type { CheckoutValue } from '../checkout/checkout.ts'
import { addToCart } from '../commands/cart.ts'
import { quoteCheckout } from '../commands/checkout.ts'
import { confirmCheckout } from '../commands/confirm-checkout.ts'
import { setConsent } from '../commands/consent.ts'
import { announceFlashSale } from '../commands/flash-sale.ts'
import { holdStock } from '../commands/holds.ts'
import { saveSearch } from '../commands/saved-searches.ts'
import { handOff, notifyWhenRestocked } from '../commands/service.ts'
import { openSession, signIn } from '../commands/sessions.ts'
import { sell } from '../commands/stock.ts'
import { backorder } from '../commands/supply.ts'
import { createWorld } from '../create-world.ts'
import type { Desk } from '../desk/machine.ts'
import { addOrder } from '../facts/order.ts'
import { addShopper } from '../facts/shopper.ts'
import { addTicket } from '../facts/ticket.ts'
import { productsWith } from '../facts/traits.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, kindOf, type Resource, type ResourceKind, resource } from '../journal/index.ts'
import { type Order, orderStates } from '../orders/machine.ts'
import type { Session } from '../sessions/machine.ts'
import type { Shopper } from '../shoppers/machine.ts'
import { presets } from '../shops/index.ts'
import { type Ticket, ticketStates } from '../tickets/machine.ts'
import type { World } from '../world.ts'
import { Delivery } from './delivery.ts'
import { valueSchemas } from './index.ts'

const cause: Cause = { by: 'event', name: 'test' }
const validators = new Map(
  Object.entries(valueSchemas).map(([kind, schema]) => [kind, Compile(schema as TSchema)]),
)

/** What is wrong with the resources of a world, by their schemas. */
function wrong(world: World): readonly string[] {
  const found: string[] = []
  for (const [name, { value }] of world.state.entities) {
    const validator = validators.get(kindOf(name as Resource))
    if (!validator) found.push(`${name} has no schema`)
    else
      for (const error of validator.Errors(value)) found.push(`${name}${error.instancePath} ${error.message}`)
  }
  return found
}

describe.each(presets)('every value in the shop $name', ({ name, delivery }) => {
  it('fits its schema, whatever the seed', () => {
    for (let shopSeed = 1; shopSeed <= 20; shopSeed += 1)
      expect(wrong(createWorld({ shop: name, shopSeed })), `seed ${shopSeed}`).toEqual([])
  })

  it('fits its schema after facts and commands', () => {
    const world = createWorld({ shop: name })
    const [sku = ''] = productsWith(world, ['plenty'])
    const shopper = addShopper(world, 'shopper').id
    for (const status of orderStates) addOrder(world, { ref: status, shopper, status, skus: [sku] })
    for (const status of ticketStates) addTicket(world, { ref: status, shopper, status })
    handOff(world, { shopper, topic: 'a parcel' }, cause)
    setConsent(world, { shopper, marketing: true }, cause)
    const opened = openSession(world, { channel: 'chat' }, cause)
    if (opened.kind !== 'done') throw new Error('no session')
    addToCart(world, { shopper: opened.guest, sku, quantity: 1 }, cause)
    expect(wrong(world)).toEqual([])
    signIn(world, { session: opened.session, shopper }, cause)
    world.advance(31 * 24 * 60 * 60_000)
    expect(world.source(resource('cart', shopper))?.value).toHaveProperty('expiredAt')
    addToCart(world, { shopper, sku, quantity: 1 }, cause)
    for (const payment of ['declined', 'accepted'] as const) {
      const quoted = quoteCheckout(world, { shopper, holds: true }, cause)
      if (quoted.kind !== 'done') throw new Error(quoted.refusal.detail)
      confirmCheckout(world, { shopper, id: quoted.checkout, key: 'k', payment }, cause)
    }
    expect(wrong(world)).toEqual([])
    holdStock(world, { sku, shopper, quantity: 1, forMs: 1000 }, cause)
    sell(world, sku, 'all', cause)
    world.advance(1000)
    sell(world, sku, 'all', cause)
    backorder(world, sku, world.now + 1, cause)
    const sale = { startsInMs: 0, lastsMs: 1, quantity: 3, percentOff: 50 }
    announceFlashSale(world, { sku: productsWith(world, ['plenty'])[0] ?? '', ...sale }, cause)
    notifyWhenRestocked(world, { shopper, sku }, cause)
    saveSearch(world, { shopper, query: { category: 'x', maxPriceMinor: 1, inStock: true } }, cause)
    saveSearch(world, { shopper, query: { text: sku, inStock: true } }, cause)
    const regular =
      world.source<{ regular: { minor: number } }>(resource('price', sku))?.value.regular.minor ?? 0
    world.send(resource('price', sku), { type: 'end promotion' }, cause)
    world.send(resource('price', sku), { type: 'promote', minor: regular - 1, until: world.now + 1 }, cause)
    expect(wrong(world)).toEqual([])
    const kinds = new Set([...world.state.entities].map(([key]) => kindOf(key as Resource)))
    expect([...kinds].sort()).toEqual(Object.keys(valueSchemas).sort())
  })

  it('promises delivery in the form that is laid down', () => {
    expect([...Compile(Delivery).Errors(delivery)]).toEqual([])
  })
})

it('names what does not fit', () => {
  const world = createWorld()
  world.begin(resource('cart', 'S1'), { shopper: 'S1', lines: [{ sku: 'A', quantity: 0 }] }, cause)
  expect(wrong(world)).toEqual(['cart/S1/lines/0/quantity must be >= 1'])
})

it('describes the very types that the machines work with', () => {
  type Value<K extends ResourceKind & keyof typeof valueSchemas> = Static<(typeof valueSchemas)[K]>
  expectTypeOf<Value<'stock'>>().toExtend<Stock>()
  expectTypeOf<Value<'cart'>>().toExtend<Cart>()
  expectTypeOf<Value<'order'>>().toExtend<Order>()
  expectTypeOf<Value<'ticket'>>().toExtend<Ticket>()
  expectTypeOf<Value<'shopper'>>().toExtend<Shopper>()
  expectTypeOf<Value<'desk'>>().toExtend<Desk>()
  expectTypeOf<Value<'session'>>().toExtend<Session>()
  expectTypeOf<Value<'checkout'>>().toExtend<CheckoutValue>()
})
