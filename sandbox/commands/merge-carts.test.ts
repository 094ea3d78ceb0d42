import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type CartLine, unitsIn } from '../cart/lines.ts'
import type { Cart } from '../cart/machine.ts'
import { ruledOut } from '../cart/rules/index.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { productsWith } from '../facts/traits.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { addToCart } from './cart.ts'
import { mergeCarts } from './merge-carts.ts'
import { openSession } from './sessions.ts'

const cause: Cause = { by: 'event', name: 'test' }
const skus = productsWith(createWorld(), ['plenty']).slice(0, 4)
const [a = '', b = ''] = skus
let world: World
let into: string
let from: string

/** A shopper and a guest, both with empty carts. */
function opened(): void {
  world = createWorld()
  into = addShopper(world, 'shopper').id
  const session = openSession(world, { channel: 'chat' }, cause)
  from = session.kind === 'done' ? session.guest : ''
}
beforeEach(opened)

const cartOf = (whose: string) => world.source<Cart>(resource('cart', whose))?.value as Cart
const add = (shopper: string, sku: string, quantity: number) =>
  addToCart(world, { shopper, sku, quantity }, cause)

describe('a guest’s cart that is merged', () => {
  it('adds its units to those of the shopper, whose lines come first and keep their prices', () => {
    add(into, b, 1)
    world.send(resource('price', b), { type: 'promote', minor: 1 }, cause)
    add(from, a, 2)
    add(from, b, 3)
    const [shoppers] = cartOf(into).lines
    const [guests] = cartOf(from).lines
    const merged = mergeCarts(world, { from, into }, cause)
    expect(merged).toMatchObject({
      kind: 'done',
      left: [],
      versions: [{ resource: `cart/${into}` }, { resource: `cart/${from}` }],
    })
    expect(cartOf(into).lines).toEqual([{ ...shoppers, quantity: 4 }, guests])
  })

  it('is empty then, is marked, and is closed for good', () => {
    add(from, a, 2)
    mergeCarts(world, { from, into }, cause)
    expect(cartOf(from)).toEqual({ shopper: from, guest: true, lines: [], mergedInto: into })
    expect(add(from, a, 1)).toMatchObject({ refusal: { code: 'cart/merged' } })
    expect(mergeCarts(world, { from, into }, cause)).toMatchObject({ refusal: { code: 'cart/merged' } })
    expect(unitsIn(cartOf(into).lines, a)).toBe(2)
  })

  it('says what does not fit, and why', () => {
    add(into, a, 8)
    add(from, a, 5)
    add(from, b, 1)
    setStock(world, b, 0)
    expect(mergeCarts(world, { from, into }, cause)).toMatchObject({
      left: [
        { sku: a, quantity: 3, refusal: { code: 'cart/max-quantity' } },
        { sku: b, quantity: 1, refusal: { code: 'inventory/out-of-stock' } },
      ],
    })
    expect(cartOf(into).lines).toMatchObject([{ sku: a, quantity: 10 }])
  })

  it('changes nothing of the shopper’s where it holds nothing', () => {
    add(into, a, 1)
    expect(mergeCarts(world, { from, into }, cause)).toMatchObject({
      versions: [{ resource: `cart/${from}` }],
      left: [],
    })
  })

  it.each<[string, string, () => ReturnType<typeof mergeCarts>]>([
    ['no cart', 'cart/unknown-guest-cart', () => mergeCarts(world, { from: 'G0', into }, cause)],
    [
      'the cart of another shopper',
      'cart/unknown-guest-cart',
      () => mergeCarts(world, { from: addShopper(world, 'other').id, into }, cause),
    ],
    ['itself', 'cart/unknown', () => mergeCarts(world, { from, into: from }, cause)],
    ['that of nobody', 'cart/unknown', () => mergeCarts(world, { from, into: 'S0' }, cause)],
    ['an older version', 'cart/changed', () => mergeCarts(world, { from, into, base: 9 }, cause)],
  ])('is refused with or into %s, and nothing changes', (_what, code, merge) => {
    add(from, a, 1)
    const before = [cartOf(from), cartOf(into)]
    expect(merge()).toMatchObject({ kind: 'refused', refusal: { code } })
    expect([cartOf(from), cartOf(into)]).toEqual(before)
  })

  it('loses no line, brings none back, and stays within the rules', () => {
    const line = fc.record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 10 }) })
    const course = fc.record({
      guests: fc.array(line, { maxLength: 5 }),
      shoppers: fc.array(line, { maxLength: 5 }),
      gone: fc.constantFrom(...skus),
      stock: fc.integer({ min: 0, max: 15 }),
    })
    fc.assert(
      fc.property(course, ({ guests, shoppers, gone, stock }) => {
        opened()
        for (const { sku, quantity } of guests) add(from, sku, quantity)
        for (const { sku, quantity } of shoppers) add(into, sku, quantity)
        world.send(resource('cart', into), { type: 'remove', sku: gone }, cause)
        setStock(world, gone, stock)
        const [guest, had] = [cartOf(from).lines, cartOf(into).lines]
        const merged = mergeCarts(world, { from, into }, cause)
        if (merged.kind === 'refused') throw new Error(merged.refusal.code)
        accountsFor(guest, had, merged.left)
      }),
      { numRuns: 100 },
    )
  })
})

/** Every unit is in the shopper's cart now or is named as left out, and no other is. */
function accountsFor(
  guest: readonly CartLine[],
  had: readonly CartLine[],
  left: readonly { sku: string; quantity: number }[],
): void {
  const { lines } = cartOf(into)
  for (const sku of skus) {
    const units = unitsIn(guest, sku) + unitsIn(had, sku)
    const out = left.find((one) => one.sku === sku)?.quantity ?? 0
    expect(unitsIn(lines, sku) + out).toBe(units)
    const more = unitsIn(lines, sku) - unitsIn(had, sku)
    expect(more).toBeGreaterThanOrEqual(0)
    // What was left out did not fit: one more unit is ruled out.
    const next = { shopper: into, sku, quantity: unitsIn(lines, sku) + 1 }
    if (out > 0) expect(ruledOut(world, next, lines)).toBeDefined()
    if (more > 0)
      expect(ruledOut(world, { shopper: into, sku, quantity: unitsIn(lines, sku) }, lines)).toBeUndefined()
  }
  expect(lines.slice(0, had.length).map(({ sku }) => sku)).toEqual(had.map(({ sku }) => sku))
}
