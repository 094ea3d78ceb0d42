import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Cart } from '../cart/machine.ts'
import { maxQuantity } from '../cart/rules/max-quantity.ts'
import { createWorld } from '../create-world.ts'
import { deskId } from '../desk/desk-id.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import type { Stock } from '../inventory/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { addToCart, removeFromCart, setCartQuantity } from './cart.ts'
import type { Outcome } from './command.ts'
import { handOff, notifyWhenRestocked } from './service.ts'
import { restock, sell } from './stock.ts'

const cause: Cause = { by: 'event', name: 'test' }
const [sku, other] = productsWith(createWorld(), ['plenty']) as [string, string]
let world: World
let shopper: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'shopper').id
})

const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
const lines = () => world.source<Cart>(resource('cart', shopper))?.value.lines
const onHand = () => world.source<Stock>(resource('stock', sku))?.value.onHand

describe('the cart', () => {
  it('holds what was added, and adds to what it holds', () => {
    addToCart(world, { shopper, sku, quantity: 2 }, cause)
    const outcome = addToCart(world, { shopper, sku, quantity: 3 }, cause)
    expect(lines()).toMatchObject([{ sku, quantity: 5 }])
    expect(outcome).toEqual({ kind: 'done', versions: [{ resource: `cart/${shopper}`, version: 3 }] })
  })

  it('counts what it holds when more is added', () => {
    setStock(world, sku, 3)
    addToCart(world, { shopper, sku, quantity: 2 }, cause)
    expect(codeOf(addToCart(world, { shopper, sku, quantity: 2 }, cause))).toBe('inventory/not-enough')
    expect(lines()).toMatchObject([{ sku, quantity: 2 }])
  })

  it('commits nothing where a quantity is set to what it is', () => {
    addToCart(world, { shopper, sku, quantity: 2 }, cause)
    const { length } = world.journal.entries
    expect(setCartQuantity(world, { shopper, sku, quantity: 2 }, cause)).toEqual({
      kind: 'done',
      versions: [],
    })
    expect(world.journal.entries).toHaveLength(length)
  })

  it.each<[string, string, () => Outcome]>([
    ['a line that it lacks', 'cart/no-such-line', () => removeFromCart(world, { shopper, sku }, cause)],
    ['no units', 'cart/invalid-change', () => addToCart(world, { shopper, sku, quantity: 0 }, cause)],
    ['half a unit', 'cart/invalid-change', () => addToCart(world, { shopper, sku, quantity: 0.5 }, cause)],
    [
      'no number',
      'cart/invalid-change',
      () => addToCart(world, { shopper, sku, quantity: Number.NaN }, cause),
    ],
    [
      'no number of units of what it may hold',
      'cart/invalid-change',
      () => setCartQuantity(world, { shopper, sku, quantity: Number.NaN }, cause),
    ],
    [
      'another quantity of what it lacks',
      'cart/invalid-change',
      () => setCartQuantity(world, { shopper, sku, quantity: 1 }, cause),
    ],
    [
      'a shopper it does not know',
      'cart/unknown',
      () => addToCart(world, { shopper: 'S0', sku, quantity: 1 }, cause),
    ],
    [
      'a removal for such a shopper',
      'cart/unknown',
      () => removeFromCart(world, { shopper: 'S0', sku }, cause),
    ],
  ])('refuses %s', (_what, code, command) => {
    const before = world.journal.entries.length
    expect(codeOf(command())).toBe(code)
    expect(world.journal.entries).toHaveLength(before)
  })

  it('keeps to its rules, whatever is asked of it', () => {
    const ask = fc.record({
      what: fc.constantFrom(addToCart, setCartQuantity, removeFromCart),
      sku: fc.constantFrom(sku, other, 'NO-SUCH'),
      quantity: fc.integer({ min: -1, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 30 }), (asks) => {
        const here = createWorld()
        const { id } = addShopper(here, 'shopper')
        const cart = () => here.source<Cart>(resource('cart', id))!
        for (const { what, ...rest } of asks) {
          const before = cart()
          const outcome = what(here, { shopper: id, ...rest }, cause)
          const committed = outcome.kind === 'done' && outcome.versions.length > 0
          expect(cart().version).toBe(before.version + (committed ? 1 : 0))
          if (!committed) expect(cart().value).toEqual(before.value)
          for (const line of cart().value.lines) {
            expect([sku, other]).toContain(line.sku)
            expect(line.quantity).toBeGreaterThan(0)
            expect(line.quantity).toBeLessThanOrEqual(maxQuantity)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the stock', () => {
  it('goes down by what is sold, and no further than to nothing', () => {
    setStock(world, sku, 2)
    expect(codeOf(sell(world, sku, 3, cause))).toBe('inventory/not-enough')
    expect(codeOf(sell(world, sku, 'all', cause))).toBe('done')
    expect(onHand()).toBe(0)
    expect(sell(world, sku, 'all', cause)).toEqual({ kind: 'done', versions: [] })
  })

  it('goes up by what arrives', () => {
    setStock(world, sku, 0)
    restock(world, sku, 4, cause)
    expect(onHand()).toBe(4)
    expect(codeOf(restock(world, sku, 0, cause))).toBe('inventory/invalid-restock')
  })

  it.each([() => sell(world, 'NO', 1, cause), () => restock(world, 'NO', 1, cause)])(
    'is refused for a SKU that there is not',
    (command) => expect(codeOf(command())).toBe('catalog/unknown-sku'),
  )

  it('is set at the opening to a whole number from 0, of a SKU that there is', () => {
    setStock(world, sku, 7)
    expect(onHand()).toBe(7)
    expect(() => setStock(world, sku, -1)).toThrow('a whole number from 0')
    expect(() => setStock(world, 'NO', 1)).toThrow('the shop does not have it')
  })
})

describe('the service', () => {
  it('notes a wish to be told of a restock once', () => {
    const wish = { shopper, sku }
    setStock(world, sku, 0)
    expect(notifyWhenRestocked(world, wish, cause)).toMatchObject({ versions: [{ version: 1 }] })
    expect(notifyWhenRestocked(world, wish, cause)).toEqual({ kind: 'done', versions: [] })
    expect(codeOf(notifyWhenRestocked(world, { shopper, sku: 'NO' }, cause))).toBe('catalog/unknown-sku')
  })

  it('gives a chat to the desk while it is open', () => {
    const wish = { shopper, topic: 'a zipper' }
    expect(handOff(world, wish, cause)).toMatchObject({ versions: [{ resource: 'hand-off/H1' }] })
    expect(handOff(world, wish, cause)).toMatchObject({ versions: [{ resource: 'hand-off/H2' }] })
    world.send(resource('desk', deskId), { type: 'close' }, cause)
    expect(handOff(world, wish, cause)).toMatchObject({
      refusal: { code: 'desk/closed', because: [`desk/${deskId}`] },
    })
  })
})
