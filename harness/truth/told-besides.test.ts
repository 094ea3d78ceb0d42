import { describe, expect, it } from 'vitest'
import { type Cause, type NewEntry, type Observation, operationsOf, resource } from '#journal'
import { dispatch, Site } from '#mocks'
import { addShopper, createWorld, nextEpisode, type Product, pickProduct, sell, type World } from '#sandbox'
import { caseOf } from './case.ts'
import { evidenceOf } from './evidence.ts'
import { recordedOf } from './recorded.ts'
import { withToldBesides } from './told-besides.ts'

const cause: Cause = { by: 'event', name: 'another shopper buys', channel: 'web' }
const sku = pickProduct(createWorld(), 'item', ['plenty']) as string
const stock = resource('stock', sku)
const append = (world: World, entry: object) => world.journal.append(world.now, entry as NewEntry)
const here = { conversation: 'c', turn: 1 }

/** The bot reads the stock, whole, in a call of its own. */
function reads(world: World, tie?: { turn: number }): void {
  const site = new Site(world)
  const headers: Record<string, string> = { 'cache-control': 'no-cache' }
  if (tie) {
    site.openConversation('c')
    headers.traceparent = site.beginTurn('c', tie.turn)
  }
  const call = { method: 'GET', path: `/inventory/${sku}`, query: {}, headers }
  dispatch(site, { role: 'bot', channel: 'chat' }, call).completed('whole')
}

function asks(world: World): void {
  const { id } = addShopper(world, 'shopper')
  append(world, { kind: 'conversation', conversation: 'c', shopper: id, channel: 'chat', signedIn: true })
  append(world, {
    kind: 'said',
    ...here,
    speaker: 'shopper',
    part: { type: 'text', text: 'Is it in stock?' },
  })
}

/** The bot says that it is in stock; the standing of that. */
function standing(world: World) {
  const { name } = world.source<Product>(resource('product', sku))?.value ?? { name: '' }
  append(world, {
    kind: 'said',
    ...here,
    speaker: 'bot',
    part: { type: 'text', text: `Yes, the ${name} is in stock.` },
  })
  append(world, { kind: 'turn', ...here, how: 'replied' })
  append(world, { kind: 'ended', how: 'completed' })
  const the = caseOf(recordedOf(world.journal))
  const [claim] = the.turns.flatMap(({ claims }) => claims)
  if (!claim) throw new Error('nothing is claimed')
  return the.standing(claim)
}

describe('what a chatbot kept from an earlier episode in the same world', () => {
  function later(): World {
    const world = createWorld()
    reads(world)
    append(world, { kind: 'ended', how: 'completed' })
    return nextEpisode(world, { scenario: 'next', repeat: 1 })
  }

  it('is evidence of its age, and outdated where the world has changed since', () => {
    const world = later()
    world.advance(20_000)
    asks(world)
    expect(standing(world)).toMatchObject({ standing: 'confirmed', ageMs: 20_000 })
    const sold = later()
    sell(sold, sku, 'all', cause)
    sold.advance(20_000)
    asks(sold)
    expect(standing(sold)).toMatchObject({ standing: 'outdated', ageMs: 20_000 })
  })

  it('is no excuse once it has been read again', () => {
    const world = later()
    sell(world, sku, 'all', cause)
    asks(world)
    reads(world, { turn: 1 })
    expect(standing(world).standing).toBe('contradicted')
  })

  it('is not known where the episodes are of two worlds', () => {
    const world = createWorld()
    sell(world, sku, 'all', cause)
    asks(world)
    expect(standing(world).standing).toBe('unfounded')
  })
})

describe('what a chatbot was told besides', () => {
  const observations: readonly Observation[] = [
    { resource: stock, version: 1, asOf: createWorld().now, fields: [] },
  ]
  const stray = { kind: 'stray', why: 'lobby', method: 'GET', path: '/catalog/products', detail: '' }
  const pushed = { kind: 'pushed', via: 'webhook', topic: 'stock', observations }
  const page = { role: 'shopper', channel: 'web' }

  it.each<[string, object, string]>([
    ['read in the lobby', { ...stray, observations }, 'confirmed'],
    ['seen there of nothing', stray, 'lucky'],
    ['pushed to it', { ...pushed, sight: 'whole' }, 'confirmed'],
    ['pushed to it and lost', { ...pushed, sight: 'nothing' }, 'lucky'],
    ['pushed to a page of the shopper’s', { ...pushed, sight: 'whole', actor: page }, 'lucky'],
  ])('is evidence as far as it got it: %s', (_what, entry, word) => {
    const world = createWorld()
    append(world, entry)
    asks(world)
    expect(standing(world).standing).toBe(word)
  })

  describe('one thing after the other', () => {
    const changed = (world: World, version: number, subscriber = 'wh_1') => {
      const seen = { resource: stock, version, asOf: world.now, fields: [] }
      append(world, { ...pushed, sight: 'whole', subscriber, resource: stock, version, observations: [seen] })
    }
    const soldOut = (): World => {
      const world = createWorld()
      world.setPolicies({})
      sell(world, sku, 'all', cause)
      return world
    }

    it('is known by the newest: who goes by what was told before is contradicted', () => {
      const world = soldOut()
      changed(world, 1)
      changed(world, 2)
      asks(world)
      expect(standing(world).standing).toBe('contradicted')
    })

    it.each([
      ['late and in the wrong order', 'wh_1'],
      ['to another address', 'wh_2'],
    ])('proves nothing of what came %s', (_how, subscriber) => {
      const world = soldOut()
      changed(world, 2)
      changed(world, 1, subscriber)
      asks(world)
      expect(standing(world).standing).toBe('outdated')
    })
  })

  it('is another shopper’s where it is of another’s data', () => {
    const world = createWorld()
    const operations = operationsOf(
      withToldBesides([
        world.journal.append(world.now, {
          ...{ kind: 'pushed', via: 'webhook', topic: 'order.changed', sight: 'whole' },
          actor: { role: 'bot', channel: 'chat', shopper: 'S2' },
          observations: [{ resource: resource('order', 'W1'), version: 1, asOf: world.now, fields: [] }],
        } as NewEntry),
      ]),
    )
    const claim = { resource: resource('order', 'W1'), moment: { seq: 99, at: world.now } } as const
    const of = (shopper: string) => evidenceOf({ ...claim, shopper }, operations, () => false).length
    expect([of('S1'), of('S2')]).toEqual([0, 1])
  })
})
