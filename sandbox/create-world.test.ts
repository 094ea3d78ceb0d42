import { describe, expect, it } from 'vitest'
import { addToCart } from './commands/cart.ts'
import { sell } from './commands/stock.ts'
import { createWorld, type WorldOptions } from './create-world.ts'
import { addOrder } from './facts/order.ts'
import { addShopper } from './facts/shopper.ts'
import { addTicket } from './facts/ticket.ts'
import { pickProduct } from './facts/traits.ts'
import { digestText, toJsonl } from './journal/index.ts'

/** A little of everything; its journal. */
function played(options: WorldOptions = {}): string {
  const world = createWorld({ seed: 7, scenario: 'example', plumbline: '0.0.0', ...options })
  const { id } = addShopper(world, 'shopper')
  const sku = pickProduct(world, 'item', ['plenty']) as string
  addOrder(world, { ref: 'late', shopper: id, status: 'delayed', skus: [sku] })
  addTicket(world, { ref: 'zipper', shopper: id, status: 'resolved' })
  addToCart(world, { shopper: id, sku, quantity: 2 }, { by: 'event', name: 'web', channel: 'web' })
  world.advance(40_000)
  sell(world, sku, 'all', { by: 'event', name: 'another shopper buys' })
  world.advance(40_000)
  return toJsonl(world.journal)
}

describe('a new world', () => {
  it('writes the same journal for the same seeds, byte for byte', () => expect(played()).toBe(played()))

  it('writes the journal that it wrote when this was written', () => {
    expect(digestText(played())).toMatchInlineSnapshot(
      `"sha256:154d6a5b647547177443ec8776cd0328023c965acd180d539d2b491e4506bd73"`,
    )
  })

  it.each<[string, WorldOptions]>([
    ['seed', { seed: Number.NaN }],
    ['shopSeed', { shopSeed: 1.5 }],
    ['repeat', { repeat: Number.POSITIVE_INFINITY }],
    ['seed', { seed: JSON.parse('"7"') }],
  ])('refuses a %s that is no whole number', (what, options) => {
    expect(() => createWorld(options)).toThrow(`creating a world with the ${what}`)
  })

  it.each<[string, WorldOptions]>([
    ['run seed', { seed: 8 }],
    ['shop seed', { shopSeed: 2 }],
    ['scenario', { scenario: 'another' }],
    ['repeat', { repeat: 1 }],
  ])('writes another for another %s', (_what, options) => expect(played(options)).not.toBe(played()))

  it('opens at the epoch of its shop, and says in its header what it was made of', () => {
    const world = createWorld({ seed: 7, shopSeed: 3, scenario: 's', repeat: 2, plumbline: '1.2.3' })
    expect(world.now).toBe(world.journal.header.epoch)
    expect(world.journal.header).toMatchObject({
      shop: 'fashion',
      shopSeed: 3,
      runSeed: 7,
      episode: 's#2',
      plumbline: '1.2.3',
    })
    expect([...world.journal.blobs.keys()]).toContain(world.journal.header.base)
  })

  it('shares its shop with the worlds beside it, and nothing that happens in it', () => {
    const one = createWorld()
    const other = createWorld()
    expect(one.state.entities).toBe(other.state.entities)
    const before = other.names('shopper')
    const { id } = addShopper(one, 'shopper')
    expect(one.names('shopper')).toContain(`shopper/${id}`)
    expect(other.names('shopper')).toEqual(before)
  })

  it('is none of a shop that there is not', () => {
    expect(() => createWorld({ shop: 'bakery' })).toThrow('no shop is called "bakery"; there is fashion')
  })
})
