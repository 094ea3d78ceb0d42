import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { type Cause, canonicalJson, idOf, resource } from '../journal/index.ts'
import { orderStates } from '../orders/machine.ts'
import type { Shopper } from '../shoppers/machine.ts'
import { presets } from '../shops/index.ts'
import { leaks } from '../shops/shop.laws.ts'
import { ticketStates } from '../tickets/machine.ts'
import type { World } from '../world.ts'
import { marksOf } from './marks.ts'
import { addOrder } from './order.ts'
import { orderTraits } from './order-traits.ts'
import { addShopper } from './shopper.ts'
import { shopperTraits } from './shopper-traits.ts'
import { addTicket } from './ticket.ts'
import { ticketTraits } from './ticket-traits.ts'
import { pickProduct, productTraits } from './traits.ts'

const cause: Cause = { by: 'event', name: 'test' }
const episodes = Array.from({ length: 200 }, (_unused, repeat) => repeat)

/** An episode with three shoppers, each with two orders and a ticket. */
function played(shop: string, repeat: number): { world: World; shoppers: readonly Shopper[] } {
  const world = createWorld({ shop, scenario: 'marks', repeat })
  const skus = ['a', 'b'].map((ref) => pickProduct(world, ref, ['in stock']) as string)
  const shoppers = ['one', 'two', 'three'].map((ref, index) => {
    const shopper = addShopper(world, ref)
    const state = <T>(states: readonly T[], at: number) => states[(repeat + index + at) % states.length] as T
    addOrder(world, { ref, shopper: shopper.id, status: state(orderStates, 0), skus })
    addOrder(world, {
      ref: `${ref} again`,
      shopper: shopper.id,
      status: state(orderStates, 1),
      skus: skus.slice(1),
    })
    addTicket(world, { ref, shopper: shopper.id, status: state(ticketStates, 0) })
    return shopper
  })
  return { world, shoppers }
}

/** What belongs to a shopper, as one text. */
function belongings(world: World, id: string): string {
  const names = (['cart', 'order', 'ticket'] as const).flatMap((kind) => world.names(kind, id))
  return canonicalJson([resource('shopper', id), ...names].map((name) => world.source(name)?.value))
}

describe.each(presets.map(({ name }) => name))('in 200 episodes in the shop %s', (shop) => {
  it('each shopper has marks that are nowhere in what is another’s, and a name like nobody’s', () => {
    const past = createWorld({ shop }).names('shopper').map(idOf)
    const theirs = past.map((id) => belongings(createWorld({ shop }), id)).join()
    for (const repeat of episodes) {
      const { world, shoppers } = played(shop, repeat)
      const everybody = world.names('shopper').map((name) => world.source<Shopper>(name)?.value as Shopper)
      for (const key of ['name', 'email', 'id'] as const)
        expect(new Set(everybody.map((one) => one[key])).size).toBe(everybody.length)
      for (const { id, postcode } of shoppers) {
        const { words, amounts } = marksOf(world, id)
        const others = shoppers.filter((one) => one.id !== id).map((one) => belongings(world, one.id))
        const elsewhere = others.join() + theirs
        expect(words.length).toBeGreaterThanOrEqual(6)
        expect(words).not.toContain(postcode)
        expect(words.filter((word) => elsewhere.includes(word))).toEqual([])
        expect(amounts.filter(({ minor }) => elsewhere.includes(`"minor":${minor}}`))).toEqual([])
      }
      if (repeat % 50 === 0) expect(leaks(world)).toEqual([])
    }
  })

  it('every product, order, ticket and shopper has a trait by which it is picked', () => {
    for (const repeat of episodes.slice(0, 21)) {
      const { world } = played(shop, repeat)
      const bare = (
        [
          ['product', productTraits],
          ['order', orderTraits],
          ['ticket', ticketTraits],
          ['shopper', shopperTraits],
        ] as const
      ).flatMap(([kind, traits]) =>
        world.names(kind).filter((name) => !Object.values(traits).some((holds) => holds(world, idOf(name)))),
      )
      expect(bare).toEqual([])
    }
  })
})

describe('an amount', () => {
  const [first = '', second = ''] = ['a', 'b'].map((ref) => pickProduct(createWorld(), ref, ['in stock']))

  it('is a mark where one shopper paid it and nothing costs it, and only as long as that is so', () => {
    const world = createWorld()
    const { id } = addShopper(world, 'one')
    const one = addOrder(world, { ref: 'one', shopper: id, status: 'shipped', skus: [first, second] })
    expect(marksOf(world, id).amounts).toEqual([one.total])
    const two = addShopper(world, 'two')
    const home = world.source<Shopper>(resource('shopper', id))?.value
    world.send(
      resource('shopper', two.id),
      { type: 'move', city: home?.city, postcode: home?.postcode },
      cause,
    )
    addOrder(world, { ref: 'two', shopper: two.id, status: 'shipped', skus: [first, second] })
    expect(marksOf(world, id).amounts).toEqual([])
  })

  it('is none where the price of something comes to it', () => {
    const world = createWorld()
    const { id } = addShopper(world, 'one')
    const { total } = addOrder(world, { ref: 'one', shopper: id, status: 'shipped', skus: [first, second] })
    world.send(resource('price', first), { type: 'reprice', minor: total.minor }, cause)
    expect(marksOf(world, id).amounts).toEqual([])
  })
})

it('a shopper gets another name where the first that is drawn is taken, or part of one', () => {
  const { name } = addShopper(createWorld(), 'one')
  for (const taken of [name, `${name}-Berg`]) {
    const world = createWorld()
    world.begin(
      resource('shopper', 'S1'),
      { id: 'S1', name: taken, email: '', city: '', postcode: '' },
      cause,
    )
    expect(addShopper(world, 'one').name).not.toBe(name)
  }
})
