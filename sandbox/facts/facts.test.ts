import { describe, expect, it } from 'vitest'
import type { Product } from '../catalog/product-machine.ts'
import { createWorld } from '../create-world.ts'
import { checkInvariants } from '../invariants/index.ts'
import { resource } from '../journal/index.ts'
import { orderStates } from '../orders/machine.ts'
import { fashion } from '../shops/fashion/index.ts'
import { topicsFor } from '../shops/history-words.ts'
import { presets } from '../shops/index.ts'
import { ticketStates } from '../tickets/machine.ts'
import { addOrder } from './order.ts'
import { addShopper } from './shopper.ts'
import { addTicket } from './ticket.ts'
import { pickProduct, productsWith, productTraits } from './traits.ts'

const at = (scenario = 'a', repeat = 0, seed = 1) => createWorld({ scenario, repeat, seed })

function facts(world = at()) {
  const shopper = addShopper(world, 'shopper')
  const skus = [pickProduct(world, 'item', ['in stock']) as string]
  const order = addOrder(world, { ref: 'late', shopper: shopper.id, status: 'shipped', skus })
  const ticket = addTicket(world, { ref: 'zipper', shopper: shopper.id, status: 'open' })
  return { shopper, order, ticket }
}

const ids = ({ shopper, order, ticket }: ReturnType<typeof facts>) => [
  shopper.id,
  shopper.email,
  order.id,
  order.tracking,
  ticket.id,
]

describe('what a scenario states', () => {
  it('has the same names and ids in the same episode', () => expect(facts()).toEqual(facts()))

  it.each([
    ['another scenario', () => at('b')],
    ['another repeat', () => at('a', 1)],
    ['another run seed', () => at('a', 0, 2)],
  ])('has others in %s', (_what, world) => {
    const before = ids(facts())
    for (const id of ids(facts(world()))) expect(before).not.toContain(id)
  })

  it('has ids that differ within an episode, even where two draws agree', () => {
    const world = at()
    const taken = addTicket(world, { ref: 'zipper', shopper: 'S1', status: 'open' }).id
    const fresh = at()
    fresh.begin(
      resource('ticket', taken),
      { id: taken, shopper: 'S2', subject: '', queue: '', comments: [] },
      { by: 'event', name: 'x' },
    )
    expect(addTicket(fresh, { ref: 'zipper', shopper: 'S1', status: 'open' }).id).not.toBe(taken)
  })

  it('is written as it is read aloud', () => {
    const { shopper, order, ticket } = facts()
    expect(shopper.id).toMatch(/^S\d{8}$/)
    expect(shopper.name).toMatch(/^\p{L}[\p{L}'-]+ \p{L}[\p{L}' -]+$/u)
    expect(shopper.email).toMatch(/^[a-z0-9]+\.[a-z0-9]+\.\d{3}@example\.com$/)
    expect(order.id).toMatch(/^W\d{8}$/)
    expect(ticket.id).toMatch(/^T-\d{7}$/)
  })

  it('comes with an empty cart for the shopper', () => {
    const world = at()
    const { id } = addShopper(world, 'shopper')
    expect(world.source(resource('cart', id))?.value).toEqual({ shopper: id, lines: [] })
  })

  it.each(orderStates)('can be an order that is %s, with a tracking number if it has left', (status) => {
    const world = at()
    const { id: shopper } = addShopper(world, 'shopper')
    const skus = productsWith(world, ['in stock']).slice(0, 2)
    const order = addOrder(world, { ref: 'o', shopper, status, skus })
    expect(world.source(resource('order', order.id))?.value).toEqual({ ...order, status })
    const costs = order.lines.reduce((sum, { unitPrice }) => sum + unitPrice.minor, 0)
    expect(order.total.minor).toBe(costs + (order.delivery?.fee.minor ?? Number.NaN))
    const notSent = ['placed', 'authorized', 'paymentFailed', 'picking', 'canceled']
    expect(order.tracking !== undefined).toBe(!notSent.includes(status))
    const times = order.payments.map(({ at }) => at ?? 0)
    expect(times).toEqual(
      times.filter((at) => at >= order.placedAt && at <= world.now).toSorted((a, b) => a - b),
    )
    expect(checkInvariants(world)).toEqual([])
  })

  it('can be an order of units of one product, and is one of two where it is partly shipped', () => {
    const world = at()
    const [sku = ''] = productsWith(world, ['in stock'])
    const three = addOrder(world, { ref: 'o', shopper: 'S1', status: 'picking', skus: [sku, sku, sku] })
    expect(three.lines).toMatchObject([{ sku, quantity: 3 }])
    const split = addOrder(world, { ref: 'p', shopper: 'S1', status: 'partlyShipped', skus: [sku] })
    expect(split).toMatchObject({ lines: [{ quantity: 2 }], shipments: [{ lines: [{ sku, quantity: 1 }] }] })
  })

  it.each(ticketStates)(
    'can be a ticket that is %s, with an answer owed while it is at the desk',
    (status) => {
      const world = at()
      const ticket = addTicket(world, { ref: 't', shopper: 'S1', status, priority: 'high' })
      expect(world.source(resource('ticket', ticket.id))?.value).toEqual({ ...ticket, status })
      expect(ticket.answerBy !== undefined).toBe(['open', 'reopened'].includes(status))
      expect(ticket.comments.some(({ by }) => by === 'agent')).toBe(status !== 'open')
    },
  )

  it('can be no order of what the shop does not have', () => {
    const fact = { ref: 'o', shopper: 'S1', status: 'placed', skus: ['NO'] } as const
    expect(() => addOrder(at(), fact)).toThrow('the shop does not have it')
  })
})

describe('a product picked by its traits', () => {
  const traits = Object.keys(productTraits) as (keyof typeof productTraits)[]
  const fitting = traits.filter((trait) => !fashion.without.includes(trait))

  it.each(fitting)('is there that is "%s"', (trait) => {
    const world = at()
    const sku = pickProduct(world, 'item', [trait]) as string
    expect(productTraits[trait](world, sku)).toBe(true)
    expect(productsWith(world, [trait])).toContain(sku)
  })

  it('is another one for another name, and never one that is taken', () => {
    const world = at()
    const all = productsWith(world, ['plenty'])
    const picked = new Set(all.map((_sku, index) => pickProduct(world, `item ${index}`, ['plenty'])))
    expect(picked.size).toBeGreaterThan(all.length / 3)
    const [left = '', ...taken] = all
    expect(pickProduct(world, 'item', ['plenty'], taken)).toBe(left)
    expect(pickProduct(world, 'item', ['plenty'], all)).toBeUndefined()
  })

  it('is not there where its traits contradict one another', () => {
    expect(pickProduct(at(), 'item', ['sold out', 'in stock'])).toBeUndefined()
  })

  it.each(presets.map(({ name }) => name))('is a ticket that fits the order and the shop, in %s', (shop) => {
    for (const status of orderStates) {
      const world = createWorld({ shop, scenario: status })
      const { id: shopper } = addShopper(world, 'shopper')
      const skus = productsWith(world, ['in stock']).slice(0, 2)
      const order = addOrder(world, { ref: 'o', shopper, status, skus })
      const { words } = presets.find(({ name }) => name === shop)!
      for (const at of ticketStates) {
        const ticket = addTicket(world, { ref: at, shopper, status: at, order: order.id })
        const kinds = skus.map((sku) => world.source<Product>(resource('product', sku))?.value.kind)
        const topic = topicsFor(words, { ...order, status }, kinds).find(
          ({ subject }) => subject === ticket.subject,
        )
        expect(topic, ticket.subject).toMatchObject({ queue: ticket.queue })
        expect(ticket.openedAt).toBeGreaterThan(order.deliveredAt ?? order.placedAt)
        expect(ticket.openedAt).toBeLessThan(world.now)
      }
      const { subject } = addTicket(world, { ref: 'none', shopper, status: 'open' })
      expect(words.topics.map((one) => one.subject)).toContain(subject)
    }
  })

  it.each(presets.map(({ name }) => name))('is no late order, unless its state says so, in %s', (shop) => {
    for (const status of ['picking', 'partlyShipped', 'shipped', 'outForDelivery'] as const) {
      for (let repeat = 0; repeat < 20; repeat += 1) {
        const world = createWorld({ shop, repeat })
        const { id: shopper } = addShopper(world, 'shopper')
        const skus = productsWith(world, ['in stock']).slice(0, 2)
        const { delivery } = addOrder(world, { ref: 'o', shopper, status, skus })
        expect(delivery?.promisedOn).toBeGreaterThanOrEqual(world.now)
      }
    }
  })

  it('is refused where it makes no sense, with what does', () => {
    const world = at()
    const { id: shopper } = addShopper(world, 'shopper')
    const order = {
      ref: 'o',
      shopper,
      status: 'shipped',
      skus: productsWith(world, ['plenty']).slice(0, 1),
    } as const
    const ticket = { ref: 't', shopper, status: 'open' } as const
    const wrong = <F>(fact: F, part: object) => ({ ...fact, ...part }) as F
    expect(() => addOrder(world, wrong(order, { status: 'lost' }))).toThrow(
      'it is none of placed, authorized',
    )
    expect(() => addOrder(world, wrong(order, { status: 'constructor' }))).toThrow(RangeError)
    expect(() => addOrder(world, wrong(order, { skus: [] }))).toThrow('name at least one SKU')
    expect(() => addTicket(world, wrong(ticket, { status: 'lost' }))).toThrow('none of open, inProgress')
    expect(() => addTicket(world, wrong(ticket, { priority: 'constructor' }))).toThrow('none of low, normal')
    expect(() => addTicket(world, wrong(ticket, { subject: ' ' }))).toThrow('its subject says nothing')
    expect(() => addTicket(world, wrong(ticket, { order: 'W1' }))).toThrow('has no order W1')
    expect(world.names('ticket', shopper)).toEqual([])
  })
})
