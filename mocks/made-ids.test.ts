import { describe, expect, it } from 'vitest'
import { addOrder, createWorld, nextEpisode, type Order, productsWith, saltedIds } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { MadeIds } from './made-ids.ts'
import { fetchOf } from './respond.ts'
import { Site } from './site.ts'

/** Two episodes at one place: the front's, and one whose ids are foreign to it. */
function two() {
  const front = shopFront()
  const other = shopFront({ repeat: 1 })
  front.sites.add(other.site)
  return { front, other }
}

describe('an id of another episode', () => {
  it.each<[string, (id: Order, ticket: string) => [method: string, path: string, body?: unknown]]>([
    ['in the path', ({ id }) => ['GET', `/orders/${id}`]],
    ['in the path, percent-encoded', ({ id }) => ['GET', `/orders/%57${id.slice(1)}`]],
    ['in the query', ({ id }) => ['GET', `/catalog/products?q=about+${id}`]],
    ['deep in the body', ({ id }) => ['POST', '/hand-offs', { topic: 'x', more: [{ of: `order-${id}.` }] }]],
    ['twice in one call', ({ id }) => ['GET', `/orders/${id}?q=${id}`]],
    ['the number of a parcel', ({ tracking }) => ['GET', `/orders/${tracking}`]],
    [
      'a ticket with a hyphen of print',
      (_order, ticket) => ['GET', `/tickets?q=${ticket.replace('-', '\u2011')}`],
    ],
  ])('is noted once a call: %s', async (_where, made) => {
    const { front, other } = two()
    const [method, path, body] = made(other.own.order, other.own.ticket.id)
    await front.ask(method, path, body === undefined ? {} : { body })
    expect(front.entries('stray')).toMatchObject([{ why: 'foreign', method, names: [expect.any(String)] }])
    expect(front.entries('stray')[0]?.detail).toMatch(/ of shop-front#1$/)
    expect(front.entries('invoked')).toHaveLength(1)
    expect(other.entries('stray')).toEqual([])
  })

  it('is answered as unknown', async () => {
    const { front, other } = two()
    const foreign = await front.ask('GET', `/orders/${other.own.order.id}`)
    expect(foreign).toMatchObject({ status: 404, json: { code: 'orders/unknown-order' } })
  })

  it('is known when that episode is over, and when it makes it only later', async () => {
    const { front, other } = two()
    const late = addOrder(other.world, {
      ref: 'late',
      shopper: other.shopper.id,
      status: 'picking',
      skus: other.own.order.lines.map(({ sku }) => sku),
    })
    front.sites.close(other.site)
    await front.ask('GET', `/orders/${late.id}`)
    expect(front.entries('stray')).toMatchObject([{ names: [late.id] }])
  })

  it('is none where this world has it too, nor is one of its own, of the shop, or of nobody', async () => {
    const { front, other } = two()
    const id = other.own.order.id
    front.world.begin(
      `order/${id}`,
      { ...other.own.order, shopper: front.shopper.id },
      { by: 'event', name: 'x' },
    )
    const [past = ''] = front.world.names('order').filter((name) => !/\d{8}/.test(name))
    for (const known of [
      id,
      front.own.order.id,
      past.slice('order/'.length),
      'W00000000',
      '__proto__',
      '%zz',
    ])
      await front.ask('GET', `/orders/${known}`)
    await front.ask('GET', `/orders/${other.own.order.tracking}`)
    expect(front.entries('stray')).toEqual([])
  })

  it('is not looked for in a password, and is in the path that it was sent to', async () => {
    const { front, other } = two()
    const { id } = other.own.order
    await front.ask('POST', '/sign-in', { body: { email: front.shopper.email, password: id } })
    await front.ask('GET', `/sign-in?state=${id}`)
    expect(front.entries('stray')).toEqual([])
    expect(JSON.stringify(front.world.journal.entries)).not.toContain(id)
    await front.ask('GET', `/orders/${id}`)
    expect(front.entries('stray')).toMatchObject([{ why: 'foreign', names: [id] }])
  })

  it('is none in a later episode of the same world', async () => {
    const { world, site, sites, own } = shopFront()
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    sites.close(site)
    const next = nextEpisode(world, { scenario: 'next', repeat: 0 })
    const second = new Site(next, 'http://shop.example')
    sites.add(second)
    await fetchOf(sites)(`http://shop.example/w/${second.id}/orders/${own.order.id}`)
    expect(next.journal.entries.filter(({ kind }) => kind === 'stray')).toEqual([])
    expect(sites.made.shared).toContain(own.order.id)
  })
})

describe('the ids of the episodes of one run', () => {
  it('do not meet, or it is told which do', () => {
    const made = new MadeIds()
    let count = 0
    for (let repeat = 0; repeat < 300; repeat += 1) {
      const world = createWorld({ scenario: 'many', repeat })
      const skus = productsWith(world, ['plenty'])
      for (const ref of ['a', 'b']) addOrder(world, { ref, shopper: 'S1', status: 'shipped', skus })
      count += saltedIds(world).length
      made.follow(new Site(world))
    }
    expect(count).toBe(1200)
    expect(made.shared).toEqual([])
    const [same, other] = [1, 2].map((seed) => createWorld({ scenario: 'x', seed }))
    for (const world of [same, other]) {
      world?.begin('order/W12345678', { id: 'W12345678' }, { by: 'event', name: 'opening' })
      if (world) made.follow(new Site(world))
    }
    expect(made.shared).toEqual(['W12345678'])
  })
})
