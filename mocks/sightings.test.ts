import { beforeEach, describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { createWorld, productsWith, type World } from '#sandbox'
import { Sightings } from './sightings.ts'

const sku = productsWith(createWorld(), ['plenty'])[0] as string
const stock = resource('stock', sku)
let world: World

beforeEach(() => {
  world = createWorld()
  world.advance(60_000)
  world.send(stock, { type: 'restock', quantity: 1 }, { by: 'event', name: 'restock' })
  world.advance(10_000)
})

describe('what a call sees', () => {
  it('is what the view of its channel shows, as old as that is', () => {
    const see = new Sightings(world, 'chat', false)
    expect(see.one(stock)).toMatchObject({ version: 1 })
    expect(see.observations).toEqual([{ resource: stock, version: 1, asOf: world.now - 30_000, fields: [] }])
    expect(see.freshness()).toEqual({ asOf: world.now - 30_000, committedAt: world.state.epoch })
  })

  it('is the source where it asked for that', () => {
    const see = new Sightings(world, 'chat', true)
    expect(see.one(stock)).toMatchObject({ version: 2 })
    expect(see.observations).toEqual([{ resource: stock, version: 2, asOf: world.now, fields: [] }])
  })

  it('is an absence that the view vouches for no later than it can', () => {
    const nothing = resource('stock', 'NO')
    const see = new Sightings(world, 'chat', false)
    expect(see.one(nothing)).toBeUndefined()
    expect(see.observations).toEqual([
      { resource: nothing, version: null, asOf: world.now - 30_000, fields: [] },
    ])
    const source = new Sightings(world, 'chat', true)
    source.one(nothing)
    expect(source.observations[0]?.asOf).toBe(world.now)
  })

  it('is one observation for each resource and version, however often it looked', () => {
    const see = new Sightings(world, 'chat', false)
    see.one(stock, ['sku'])
    see.one(stock, ['onHand'])
    expect(see.observations).toMatchObject([{ version: 1, fields: ['sku', 'onHand'] }])
    see.one(stock)
    see.source(stock)
    expect(see.observations).toMatchObject([
      { version: 1, fields: [] },
      { version: 2, fields: [] },
    ])
  })

  it('is the copy of a view that caches, with the time at which that was fetched, be it of an absence', () => {
    const nothing = resource('ticket', 'NO')
    const ofChat = { kind: 'cache', ttlMs: 60_000 } as const
    world.setPolicies({ chat: { stock: ofChat, ticket: ofChat } })
    const fetchedAt = world.now
    new Sightings(world, 'chat', false).peek(stock)
    new Sightings(world, 'chat', false).one(nothing)
    world.send(stock, { type: 'restock', quantity: 1 }, { by: 'event', name: 'restock' })
    world.advance(10_000)
    const see = new Sightings(world, 'chat', false)
    see.one(stock)
    see.one(nothing)
    expect(see.observations).toMatchObject([
      { resource: stock, version: 2, asOf: fetchedAt },
      { resource: nothing, version: null, asOf: fetchedAt },
    ])
  })

  it('is not what it only peeked at', () => {
    const see = new Sightings(world, 'chat', false)
    expect(see.peek(stock)).toMatchObject({ version: 1 })
    expect(see.observations).toEqual([])
    expect(see.freshness()).toEqual({ asOf: world.now, committedAt: undefined })
  })
})
