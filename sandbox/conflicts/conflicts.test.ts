import { beforeEach, describe, expect, it } from 'vitest'
import type { Cart } from '../cart/machine.ts'
import { addToCart, emptyCart, removeFromCart, setCartQuantity } from '../commands/cart.ts'
import { mergeCarts } from '../commands/merge-carts.ts'
import { openSession } from '../commands/sessions.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { type Cause, type EntryOf, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { type ConflictPolicy, conflictPolicies } from './policy.ts'
import { setConflictPolicy } from './set-conflict-policy.ts'

const cause: Cause = { by: 'event', name: 'test' }
const [a, b, c] = productsWith(createWorld(), ['plenty']) as [string, string, string]
let world: World
let shopper: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'shopper').id
})

const name = () => resource('cart', shopper)
const cart = (of = world) => of.source<Cart>(name())?.value.lines.map(({ sku, quantity }) => [sku, quantity])
const commits = () =>
  world.journal.entries.filter(
    (entry): entry is EntryOf<'commit'> => entry.kind === 'commit' && entry.resource === name(),
  )

/** The bot knows version 2, one unit of a; meanwhile b comes in and a is three. */
function meanwhile(policy?: ConflictPolicy): number {
  if (policy) setConflictPolicy(world, 'cart', policy)
  addToCart(world, { shopper, sku: a, quantity: 1 }, cause)
  const { version = 0 } = world.source(name()) ?? {}
  addToCart(world, { shopper, sku: b, quantity: 2 }, cause)
  setCartQuantity(world, { shopper, sku: a, quantity: 3 }, cause)
  return version
}

describe('a write on an older version', () => {
  it.each([undefined, 'refuse' as const])('is refused under %s, with the state as it is', (policy) => {
    const base = meanwhile(policy)
    const before = world.state
    for (const write of [
      () => addToCart(world, { shopper, sku: c, quantity: 1, base }, cause),
      () => setCartQuantity(world, { shopper, sku: a, quantity: 2, base }, cause),
      () => removeFromCart(world, { shopper, sku: a, base }, cause),
      () => emptyCart(world, { shopper, base }, cause),
    ]) {
      expect(write()).toEqual({
        kind: 'refused',
        refusal: {
          code: 'cart/changed',
          detail: 'the cart is at version 4, the write was made on version 2',
          because: [name()],
        },
      })
      expect(world.state).toBe(before)
    }
  })

  it('is done on the current state where both are merged', () => {
    const base = meanwhile('merge')
    addToCart(world, { shopper, sku: a, quantity: 1, base }, cause)
    expect(cart()).toEqual([
      [a, 4],
      [b, 2],
    ])
    expect(commits().at(-1)).toMatchObject({ version: 5, base: 2 })
  })

  it('replaces what came between where the last writer wins: a lost update, to be seen in the journal', () => {
    const base = meanwhile('last-writer-wins')
    addToCart(world, { shopper, sku: a, quantity: 1, base }, cause)
    expect(cart()).toEqual([[a, 2]])
    const { version, base: known } = commits().at(-1) as EntryOf<'commit'>
    expect(known).toBeLessThan(version - 1)
  })

  it('removes, sets and empties on what its writer knew, too', () => {
    const base = meanwhile('last-writer-wins')
    setCartQuantity(world, { shopper, sku: a, quantity: 7, base }, cause)
    expect(cart()).toEqual([[a, 7]])
    removeFromCart(world, { shopper, sku: b, base: base + 1 }, cause)
    expect(cart()).toEqual([[a, 1]])
    removeFromCart(world, { shopper, sku: a, base }, cause)
    expect(cart()).toEqual([])
    // On version 3 there was something to lose; on the empty first one there was not.
    setCartQuantity(world, { shopper, sku: a, quantity: 9, base: 3 }, cause)
    expect(cart()).toEqual([
      [a, 9],
      [b, 2],
    ])
    emptyCart(world, { shopper, base: 1 }, cause)
    expect(cart()).toEqual([])
  })

  it('is refused where what its writer knew does not take it, and by the rules as they are now', () => {
    const base = meanwhile('last-writer-wins')
    const before = world.state
    expect(removeFromCart(world, { shopper, sku: b, base }, cause)).toMatchObject({
      refusal: { code: 'cart/no-such-line' },
    })
    expect(world.state).toBe(before)
    setStock(world, a, 1)
    expect(addToCart(world, { shopper, sku: a, quantity: 1, base }, cause)).toMatchObject({
      refusal: { code: 'inventory/not-enough' },
    })
  })

  it('changes nothing where it makes of the older version what there is', () => {
    setConflictPolicy(world, 'cart', 'last-writer-wins')
    addToCart(world, { shopper, sku: a, quantity: 1 }, cause)
    setCartQuantity(world, { shopper, sku: a, quantity: 3 }, cause)
    expect(setCartQuantity(world, { shopper, sku: a, quantity: 3, base: 2 }, cause)).toEqual({
      kind: 'done',
      versions: [],
    })
  })

  it('merges a guest’s cart into what its writer knew', () => {
    const base = meanwhile('last-writer-wins')
    const opened = openSession(world, { channel: 'chat' }, cause)
    if (opened.kind !== 'done') throw new Error('no session')
    addToCart(world, { shopper: opened.guest, sku: c, quantity: 1 }, cause)
    mergeCarts(world, { from: opened.guest, into: shopper, base }, cause)
    expect(cart()).toEqual([
      [a, 1],
      [c, 1],
    ])
  })

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 5, 2 ** 60])(
    'is refused under every policy where its version %s never was',
    (base) => {
      for (const policy of conflictPolicies) {
        setConflictPolicy(world, 'cart', policy)
        expect(addToCart(world, { shopper, sku: a, quantity: 1, base }, cause)).toMatchObject({
          refusal: { code: 'cart/changed' },
        })
      }
    },
  )

  it('on a version of too long ago is refused', () => {
    meanwhile('last-writer-wins')
    const late = (version: number) => addToCart(world, { shopper, sku: c, quantity: 1, base: version }, cause)
    for (let time = 0; time <= 250; time += 1)
      setCartQuantity(world, { shopper, sku: a, quantity: 1 + (time % 2) }, cause)
    expect(late(4)).toMatchObject({ refusal: { code: 'cart/changed' } })
    expect(late((world.source(name())?.version ?? 0) - 100).kind).toBe('done')
  })

  it('is dealt with alike in a fork, whose journal begins anew', () => {
    const base = meanwhile('last-writer-wins')
    const fork = world.fork(freshJournal(world))
    addToCart(fork, { shopper, sku: c, quantity: 1, base }, cause)
    expect(cart(fork)).toEqual([
      [a, 1],
      [c, 1],
    ])
  })
})

describe('a write that names the current version, or none', () => {
  it.each(conflictPolicies)('is done under %s', (policy) => {
    meanwhile(policy)
    expect(addToCart(world, { shopper, sku: a, quantity: 1, base: 4 }, cause).kind).toBe('done')
    expect(commits().at(-1)).toMatchObject({ version: 5, base: 4 })
    addToCart(world, { shopper, sku: a, quantity: 1 }, cause)
    expect(commits().at(-1)).not.toHaveProperty('base')
  })
})

describe('a conflict policy', () => {
  it('is noted', () => {
    setConflictPolicy(world, 'cart', 'merge')
    expect(world.journal.entries.at(-1)).toMatchObject({
      ...{ kind: 'policy', about: 'api', name: 'conflict/cart', value: 'merge' },
    })
  })

  it.each([
    ['cart', 'first-writer-wins'],
    ['pet', 'merge'],
    ['__proto__', 'merge'],
  ])('of %s is never %s', (kind, policy) => {
    expect(() => setConflictPolicy(world, kind as 'cart', policy as 'merge')).toThrow(RangeError)
  })
})
