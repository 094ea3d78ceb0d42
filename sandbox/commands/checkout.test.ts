import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Cart } from '../cart/machine.ts'
import type { CheckoutValue } from '../checkout/checkout.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { checkInvariants } from '../invariants/index.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import { createLobby } from '../lobby.ts'
import type { Order } from '../orders/machine.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { addToCart, emptyCart, setCartQuantity } from './cart.ts'
import { cancelCheckout, quoteCheckout } from './checkout.ts'
import type { Outcome } from './command.ts'
import { confirmCheckout } from './confirm-checkout.ts'
import { announceFlashSale } from './flash-sale.ts'
import { holdStock } from './holds.ts'
import { sell } from './stock.ts'

const cause: Cause = { by: 'event', name: 'test' }
const minute = 60_000
const [sku = '', second = ''] = productsWith(createWorld(), ['plenty'])
let world: World
let shopper: string
let other: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'one').id
  other = addShopper(world, 'other').id
  setStock(world, sku, 3)
  setStock(world, second, 3)
  addToCart(world, { shopper, sku, quantity: 2 }, cause)
  addToCart(world, { shopper, sku: second, quantity: 1 }, cause)
})

const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
const becauseOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.because : undefined)
const checkout = (id: string) => world.source<CheckoutValue>(resource('checkout', id))?.value as CheckoutValue
const stock = (of = sku) => world.source<Stock>(resource('stock', of))?.value as Stock
const commits = () => world.journal.entries.filter(({ kind }) => kind === 'commit').length

function quoted(wish: Partial<Parameters<typeof quoteCheckout>[1]> = {}): string {
  const outcome = quoteCheckout(world, { shopper, ...wish }, cause)
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.detail)
  return outcome.checkout
}
const confirm = (id: string, more: Partial<Parameters<typeof confirmCheckout>[1]> = {}) =>
  confirmCheckout(world, { shopper, id, ...more }, cause)

function orderOf(id: string): Order {
  return world.source<Order>(resource('order', checkout(id).order ?? ''))?.value as Order
}

describe('a quote', () => {
  it('says what the cart costs delivered, and until when that holds', () => {
    const { lines, delivery, total, place, quotedAt, expiresAt, status } = checkout(quoted())
    expect(lines.map((line) => [line.sku, line.quantity])).toEqual([
      [sku, 2],
      [second, 1],
    ])
    const minor = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice.minor, 0)
    expect(total.minor).toBe(minor + (delivery?.fee.minor ?? -1))
    expect(delivery?.promisedOn).toBeGreaterThan(world.now)
    expect(place).toMatch(/^\d{5}$/)
    expect([quotedAt, expiresAt - quotedAt, status]).toEqual([world.now, 15 * minute, 'quoted'])
  })

  it('holds no stock unless it is asked to, and lets go of it in the end', () => {
    quoted()
    expect(stock().holds).toBeUndefined()
    const id = quoted({ holds: true })
    expect(stock().holds).toMatchObject([{ shopper, quantity: 2, until: world.now + 15 * minute }])
    cancelCheckout(world, { shopper, id }, cause)
    expect([stock().holds, stock(second).holds, checkout(id).status]).toEqual([
      undefined,
      undefined,
      'canceled',
    ])
    const lapsing = quoted({ holds: true })
    world.advance(15 * minute)
    expect([stock().holds, checkout(lapsing).status]).toEqual([undefined, 'expired'])
  })

  it.each<[string, string, () => unknown, Partial<Parameters<typeof quoteCheckout>[1]>?]>([
    ['an empty cart', 'checkout/empty-cart', () => emptyCart(world, { shopper }, cause)],
    ['what is gone', 'checkout/unavailable', () => sell(world, sku, 2, cause)],
    [
      'what another holds',
      'checkout/unavailable',
      () => holdStock(world, { sku, shopper: other, quantity: 2, forMs: 9 }, cause),
    ],
    [
      'what is not listed',
      'checkout/unavailable',
      () => world.send(resource('product', sku), { type: 'discontinue' }, cause),
    ],
    ['what is held already', 'checkout/unavailable', () => quoted({ holds: true }), { holds: true }],
    ['a place that is none', 'checkout/not-served', () => 0, { place: '__proto__' }],
    ['a cart of long ago', 'checkout/cart-changed', () => 0, { base: 1 }],
    ['no time', 'checkout/invalid', () => 0, { forMs: Number.NaN }],
    ['nobody', 'checkout/unknown-shopper', () => 0, { shopper: '__proto__' }],
    [
      'more than one may have in a flash sale',
      'flash-sale/limit',
      () =>
        announceFlashSale(
          world,
          { sku, startsInMs: 0, lastsMs: minute, quantity: 3, limit: 1, percentOff: 5 },
          cause,
        ),
    ],
  ])('is refused for %s', (_what, code, before, wish = {}) => {
    before()
    const { state } = world
    expect(codeOf(quoteCheckout(world, { shopper, ...wish }, cause))).toBe(code)
    expect(world.state).toBe(state)
  })

  it('is refused because of all stocks that lack units', () => {
    for (const one of [sku, second]) sell(world, one, 'all', cause)
    expect(becauseOf(quoteCheckout(world, { shopper }, cause))).toEqual([`stock/${sku}`, `stock/${second}`])
  })
})

describe('a confirmation', () => {
  it.each([false, true])('orders what was quoted, sells it and empties the cart (holds: %s)', (holds) => {
    const id = quoted({ holds })
    const before = commits()
    const outcome = confirm(id, { key: 'k1' })
    expect(outcome).toMatchObject({ kind: 'done', order: expect.stringMatching(/^W\d{8}$/) })
    if (outcome.kind === 'done') expect(outcome.versions).toHaveLength(commits() - before)
    const { status, lines, total, delivery, place } = checkout(id)
    expect(status).toBe('ordered')
    expect(orderOf(id)).toMatchObject({
      ...{
        status: 'authorized',
        shopper,
        lines,
        total,
        placedAt: world.now,
        delivery: { ...delivery, place },
      },
      payments: [{ kind: 'authorization', amount: total }],
    })
    expect([stock(), stock(second)]).toEqual([
      { sku, onHand: 1 },
      { sku: second, onHand: 2 },
    ])
    expect(world.source<Cart>(resource('cart', shopper))?.value.lines).toEqual([])
    world.advance(60 * minute)
    expect(checkout(id).status).toBe('ordered')
    expect(checkInvariants(world)).toEqual([])
  })

  it('is done once for one key, and refused for another', () => {
    const id = quoted()
    const first = confirm(id, { key: 'k1' })
    const { state } = world
    expect(confirm(id, { key: 'k1' })).toEqual({ ...first, versions: [] })
    for (const key of [{ key: 'k2' }, {}]) expect(codeOf(confirm(id, key))).toBe('checkout/already-ordered')
    expect(world.state).toBe(state)
  })

  it('with a declined payment orders nothing, gives no more time, and may be made again', () => {
    const id = quoted({ holds: true })
    world.advance(10 * minute)
    expect(confirm(id, { key: 'k1', payment: 'declined' })).toMatchObject({ kind: 'done' })
    expect(checkout(id)).toMatchObject({ status: 'declined', reason: expect.stringContaining('declined') })
    expect([stock().onHand, world.names('order', shopper)]).toEqual([3, []])
    const restored = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))
    for (const one of [world.fork(freshJournal(world)), restored]) {
      one.advance(5 * minute - 1)
      expect(one.source(resource('checkout', id))?.value).toMatchObject({ status: 'declined' })
      one.advance(1)
      expect(one.source(resource('checkout', id))?.value).toMatchObject({ status: 'expired' })
    }
    expect(codeOf(confirm(id))).toBe('done')
    expect(checkout(id)).not.toHaveProperty('reason')
    expect(checkout(id)).not.toHaveProperty('key')
  })

  it.each<[string, string, readonly string[], () => unknown]>([
    ['time', 'checkout/expired', ['checkout/ID'], () => world.advance(15 * minute)],
    [
      'a price',
      'checkout/price-changed',
      [`price/${sku}`],
      () => world.send(resource('price', sku), { type: 'promote', minor: 1 }, cause),
    ],
    ['a stock', 'checkout/stock-changed', [`stock/${sku}`], () => sell(world, sku, 2, cause)],
    [
      'a product',
      'checkout/stock-changed',
      [`product/${sku}`],
      () => world.send(resource('product', sku), { type: 'discontinue' }, cause),
    ],
    [
      'the cart',
      'checkout/cart-changed',
      ['cart/SHOPPER'],
      () => setCartQuantity(world, { shopper, sku, quantity: 1 }, cause),
    ],
    [
      'the shopper’s mind',
      'checkout/canceled',
      ['checkout/ID'],
      () => cancelCheckout(world, { shopper, id: firstId() }, cause),
    ],
  ])('is refused where %s has changed, and changes nothing', (_what, code, because, change) => {
    const id = quoted()
    change()
    const { state } = world
    const outcome = confirm(id)
    expect([codeOf(outcome), becauseOf(outcome)]).toEqual([
      code,
      because.map((name) => name.replace('ID', id).replace('SHOPPER', shopper)),
    ])
    expect(world.state).toBe(state)
  })

  it('is refused to others, for what there is not, and for a key that says nothing', () => {
    const id = quoted()
    const { state } = world
    expect(codeOf(confirm(id, { shopper: other }))).toBe('checkout/unknown')
    expect(codeOf(cancelCheckout(world, { shopper: other, id }, cause))).toBe('checkout/unknown')
    expect(codeOf(confirm('__proto__'))).toBe('checkout/unknown')
    expect(codeOf(confirm(id, { key: ' ' }))).toBe('checkout/invalid')
    expect(world.state).toBe(state)
    cancelCheckout(world, { shopper, id }, cause)
    expect(codeOf(cancelCheckout(world, { shopper, id }, cause))).toBe('checkout/not-cancelable')
  })

  it('leaves a lobby as it is', () => {
    const lobby = createLobby()
    const whose = { shopper: 'S1', id: 'K1' }
    expect(codeOf(quoteCheckout(lobby, whose, cause))).toBe('world/read-only')
    expect(codeOf(confirmCheckout(lobby, whose, cause))).toBe('world/read-only')
  })

  it('sells from what the shopper holds, though others can have none', () => {
    holdStock(world, { sku, shopper, quantity: 2, forMs: minute }, cause)
    sell(world, sku, 1, cause)
    expect(codeOf(confirm(quoted()))).toBe('done')
    expect(stock()).toEqual({ sku, onHand: 0 })
  })
})

it('lets exactly one of two shoppers have the last units, whoever comes first and whatever is held', () => {
  const step = fc.constantFrom('quote', 'quote and hold', 'confirm', 'wait')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 12 }), (steps) => {
      const here = world.fork(freshJournal(world))
      const shoppers = [shopper, other] as const
      sell(here, sku, 1, cause)
      addToCart(here, { shopper: other, sku, quantity: 2 }, cause)
      const ids = new Map<string, string>()
      const quote = (who: string, holds: boolean) => {
        const outcome = quoteCheckout(here, { shopper: who, holds }, cause)
        if (outcome.kind === 'done') ids.set(who, outcome.checkout)
      }
      const buy = (who: string) => confirmCheckout(here, { shopper: who, id: ids.get(who) ?? '' }, cause)
      for (const [first, what] of steps) {
        const who = shoppers[first ? 0 : 1]
        if (what === 'confirm') buy(who)
        else if (what === 'wait') here.advance(minute)
        else quote(who, what !== 'quote')
      }
      // In the end both want it without a hold in their way.
      here.advance(15 * minute)
      for (const who of shoppers) quote(who, false)
      for (const who of shoppers) buy(who)
      const bought = shoppers.filter((who) => here.names('order', who).length > 0)
      expect(bought).toHaveLength(1)
      expect(here.source<Stock>(resource('stock', sku))?.value.onHand).toBe(0)
      expect(checkInvariants(here)).toEqual([])
    }),
    { numRuns: 50 },
  )
})

/** The first checkout of the world. */
function firstId(): string {
  return (world.names('checkout')[0] ?? '').replace('checkout/', '')
}
