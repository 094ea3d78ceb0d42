import { describe, expect, it } from 'vitest'
import { addToCart, emptyCart, removeFromCart, setCartQuantity } from '../commands/cart.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { productsWith } from '../facts/traits.ts'
import { delayed, takenBy, transitionsOf } from '../fixtures/taken.ts'
import { type Cause, kindOf, type Resource, resource } from '../journal/index.ts'
import { type Cart, untouchedMs } from './machine.ts'

const cause: Cause = { by: 'event', name: 'test' }
const day = 24 * 60 * 60_000

/** A shopper with one line in the cart. */
function filled() {
  const world = createWorld()
  const { id: shopper } = addShopper(world, 'shopper')
  const [sku, other] = productsWith(world, ['plenty']) as [string, string]
  addToCart(world, { shopper, sku, quantity: 2 }, cause)
  const name = resource('cart', shopper)
  const cart = () => world.source<Cart>(name)?.value as Cart
  const commits = () =>
    world.journal.entries.filter((entry) => entry.kind === 'commit' && entry.resource === name).length
  return { world, shopper, sku, other, cart, commits, name }
}

describe('a cart', () => {
  it('takes every transition that it has', () => {
    const line = (sku: string) => ({ sku, quantity: 1 })
    const add = { type: 'add', sku: 'A', quantity: 1 }
    const untouched = { type: delayed('cart', 'filled'), at: 9 }
    const remove = (sku: string) => ({ type: 'remove', sku })
    const courses = [
      [{ type: 'clear' }, { type: 'replace', lines: [] }, add, add, { ...add, type: 'set quantity' }],
      [add, { ...add, sku: 'B' }, remove('A'), remove('B'), add, { type: 'clear' }],
      [{ type: 'replace', lines: [line('A')] }, { type: 'replace', lines: [line('B')] }, untouched],
      [add, { type: 'replace', lines: [] }, { type: 'merge into', shopper: 'S1' }],
      [add, { type: 'merge into', shopper: 'S1' }],
    ]
    const taken = courses.flatMap((events) =>
      takenBy('cart', { shopper: 'G1', lines: [], guest: true }, events),
    )
    expect([...new Set(taken)].sort()).toEqual(transitionsOf('cart', ['unknown']))
  })

  it('remembers what a unit cost when it came in, and when that was, however many come in later', () => {
    const { world, shopper, sku, cart } = filled()
    const [line] = cart().lines
    expect(line).toMatchObject({ sku, quantity: 2, addedAt: world.now })
    world.advance(day)
    world.send(resource('price', sku), { type: 'promote', minor: 1 }, cause)
    addToCart(world, { shopper, sku, quantity: 1 }, cause)
    setCartQuantity(world, { shopper, sku, quantity: 4 }, cause)
    expect(cart().lines).toEqual([{ ...line, quantity: 4 }])
  })

  it('is emptied at once, and nothing is committed where it was empty', () => {
    const { world, shopper, cart, commits } = filled()
    expect(emptyCart(world, { shopper }, cause)).toMatchObject({ versions: [{ version: 3 }] })
    expect(cart().lines).toEqual([])
    const before = commits()
    expect(emptyCart(world, { shopper }, cause)).toEqual({ kind: 'done', versions: [] })
    expect(commits()).toBe(before)
    expect(emptyCart(world, { shopper: 'S0' }, cause)).toMatchObject({ refusal: { code: 'cart/unknown' } })
  })
})

describe('a cart that nobody touches', () => {
  it('empties itself after 30 days, to the millisecond, and says when', () => {
    const { world, cart } = filled()
    const due = world.now + untouchedMs
    world.advance(untouchedMs - 1)
    expect(cart().lines).toHaveLength(1)
    world.advance(1)
    expect(cart()).toMatchObject({ lines: [], expiredAt: due })
    expect(world.journal.entries.at(-2)).toMatchObject({ kind: 'commit', cause: { by: 'timer' } })
  })

  it.each<[string, (at: ReturnType<typeof filled>) => void]>([
    ['more is added', ({ world, shopper, sku }) => addToCart(world, { shopper, sku, quantity: 1 }, cause)],
    [
      'something else is',
      ({ world, shopper, other }) => addToCart(world, { shopper, sku: other, quantity: 1 }, cause),
    ],
    [
      'its units change',
      ({ world, shopper, sku }) => setCartQuantity(world, { shopper, sku, quantity: 1 }, cause),
    ],
    [
      'its units are set to what they are',
      ({ world, shopper, sku }) => setCartQuantity(world, { shopper, sku, quantity: 2 }, cause),
    ],
  ])('begins its time anew when %s', (_what, touch) => {
    const at = filled()
    at.world.advance(20 * day)
    touch(at)
    at.world.advance(untouchedMs - 1)
    expect(at.cart().lines).not.toEqual([])
    at.world.advance(1)
    expect(at.cart().lines).toEqual([])
    // Only the last of the timers has counted.
    const before = at.commits()
    at.world.advance(2 * untouchedMs)
    expect(at.commits()).toBe(before)
  })

  it('does not begin it anew by what is refused', () => {
    const { world, shopper, sku, cart } = filled()
    world.advance(20 * day)
    addToCart(world, { shopper, sku, quantity: 99 }, cause)
    world.advance(10 * day)
    expect(cart().lines).toEqual([])
  })

  it('has no time where it was emptied by hand, and none is left of the time before', () => {
    const { world, shopper, sku, cart, commits } = filled()
    world.advance(10 * day)
    removeFromCart(world, { shopper, sku }, cause)
    const before = commits()
    world.advance(25 * day)
    expect(commits()).toBe(before)
    expect(cart()).toEqual({ shopper, lines: [] })
  })

  it('bears the mark until something comes in', () => {
    const { world, shopper, other, cart } = filled()
    world.advance(untouchedMs)
    addToCart(world, { shopper, sku: other, quantity: 1 }, cause)
    expect(cart()).not.toHaveProperty('expiredAt')
  })

  it.each(['fashion', 'tickets'])('was left by history in %s, and expires in its turn', (shop) => {
    const world = createWorld({ shop })
    const carts = world.names('cart').filter((name) => world.source<Cart>(name)?.value.lines.length)
    expect(carts.length).toBeGreaterThan(1)
    const due = (name: Resource) =>
      (world.source<Cart>(name)?.value.lines[0]?.addedAt as number) + untouchedMs
    const dues = new Map(carts.map((name) => [name, due(name)]))
    for (const at of dues.values()) expect(at).toBeGreaterThan(world.now)
    world.advance(untouchedMs)
    for (const [name, at] of dues)
      expect(world.source<Cart>(name)?.value).toMatchObject({ lines: [], expiredAt: at })
  })

  it('keeps its ages where the shop opens at another epoch', () => {
    const [here, there] = [createWorld(), createWorld({ epoch: 4e12 })]
    const ages = (world: typeof here) =>
      [...world.state.entities]
        .filter(([name]) => kindOf(name as Resource) === 'cart')
        .flatMap(([, { value }]) =>
          (value as Cart).lines.map(({ addedAt }) => world.now - (addedAt as number)),
        )
    expect(ages(there)).toEqual(ages(here))
    expect(Math.min(...ages(here))).toBeGreaterThan(0)
  })
})
