import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setLeftOut } from '../api/set-left-out.ts'
import type { Base } from '../base.ts'
import { restock, sell } from '../commands/stock.ts'
import { setConflictPolicy } from '../conflicts/set-conflict-policy.ts'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { addShopper } from '../facts/shopper.ts'
import { setStock } from '../facts/stock.ts'
import { pickProduct } from '../facts/traits.ts'
import { randomStep, stage } from '../fixtures/random-steps.ts'
import { checkInvariants } from '../invariants/index.ts'
import {
  appliesOf,
  type Cause,
  type Channel,
  channels,
  type Digest,
  type Journal,
  type NewEntry,
  type Observation,
  type Resource,
  resource,
} from '../journal/index.ts'
import { setPrivacy } from '../privacy/set-privacy.ts'
import { signInNeededFor } from '../privacy/sign-in-needed-for.ts'
import type { World } from '../world.ts'
import { nextEpisode } from './next-episode.ts'

const cause: Cause = { by: 'event', name: 'test' }
const end = (world: World): World => {
  world.journal.append(world.now, { kind: 'ended', how: 'completed' })
  return world
}
const following = (world: World, repeat = 1): World => nextEpisode(end(world), { scenario: 'next', repeat })

/** What a journal tells, with its base and nothing else: the values by version, and the version on each view. */
class Told {
  readonly versions = new Map<Resource, Map<number, unknown>>()
  readonly shown: Readonly<Record<Channel, Map<Resource, number>>>

  constructor({ header, blobs, entries }: Journal) {
    const { resources } = blobs.get(header.base as Digest) as Base
    for (const [name, value] of Object.entries(resources))
      this.versions.set(name as Resource, new Map([[1, value]]))
    const opened = [...this.versions.keys()].map((name) => [name, 1] as const)
    this.shown = { chat: new Map(opened), web: new Map(opened), app: new Map(opened) }
    for (const entry of entries) {
      if (entry.kind !== 'commit') continue
      const known = this.versions.get(entry.resource) ?? new Map<number, unknown>()
      this.versions.set(entry.resource, known.set(entry.version, entry.value))
    }
    for (const { view, resource: name, version } of appliesOf(entries)) this.shown[view].set(name, version)
  }

  source(name: Resource): { version: number; value: unknown } {
    const version = Math.max(...(this.versions.get(name)?.keys() ?? []))
    return { version, value: this.versions.get(name)?.get(version) }
  }

  on(view: Channel, name: Resource): { version: number; value: unknown } | undefined {
    const version = this.shown[view].get(name)
    return version === undefined ? undefined : { version, value: this.versions.get(name)?.get(version) }
  }
}

function agree(world: World): void {
  const names = [...world.state.entities].map(([name]) => name as Resource)
  // A view whose copy is too old fetches when it is read, and the journal tells of it then.
  const reads = names.flatMap((name) =>
    channels.map((view) => ({ view, name, served: withoutTimes(world.read(view, name)) })),
  )
  const told = new Told(world.journal)
  expect([...told.versions.keys()].sort()).toEqual([...names].sort())
  for (const name of names) expect(told.source(name)).toEqual(withoutTimes(world.source(name)))
  for (const { view, name, served } of reads) expect(told.on(view, name)).toEqual(served)
}

function withoutTimes(served: ReturnType<World['source']>): unknown {
  return served && { version: served.version, value: served.value }
}

describe('the next episode in a world', () => {
  it('is told by its own journal and base alone, at its opening, at every commit and at its end', () => {
    const steps = fc.array(randomStep, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(steps, steps, steps, (first, second, third) => {
        let world = stage()
        for (const step of first) step.happen(world)
        for (const [repeat, later] of [second, third].entries()) {
          world = following(world, repeat)
          agree(world)
          world.journal.onAppend((entry) => {
            if (entry.kind !== 'commit') return
            expect({ version: entry.version, value: entry.value }).toEqual(
              withoutTimes(world.source(entry.resource)),
            )
          })
          for (const step of later) step.happen(world)
          agree(world)
          expect(checkInvariants(world)).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })

  const sku = pickProduct(createWorld(), 'item', ['plenty']) as string
  const stock = resource('stock', sku)

  it('goes on with what became of the shop, on the same clock, and with what is to come', () => {
    const world = createWorld()
    const { id } = addShopper(world, 'shopper')
    const order = addOrder(world, { ref: 'o', shopper: id, status: 'shipped', skus: [sku] })
    sell(world, sku, 1, cause)
    world.advance(10_000)
    const next = following(world)
    expect(next.now).toBe(world.now)
    expect(next.source(resource('order', order.id))).toEqual(world.source(resource('order', order.id)))
    expect(next.read('chat', stock)?.version).toBe(1)
    next.advance(20_000)
    expect(next.read('chat', stock)?.version).toBe(2)
    expect(next.journal.entries.filter(({ kind }) => kind === 'applied')).toHaveLength(1)
  })

  it('states each version at the time at which it was made, none before the epoch, in their order', () => {
    const world = createWorld()
    world.advance(5_000)
    sell(world, sku, 1, cause)
    world.advance(5_000)
    restock(world, sku, 4, cause)
    world.advance(90_000)
    const { journal } = following(world)
    const commits = journal.entries.filter((entry) => entry.kind === 'commit')
    expect(commits).toMatchObject([
      {
        resource: stock,
        version: 3,
        at: journal.header.epoch + 10_000,
        cause: { name: 'opening' },
        shown: channels,
      },
    ])
  })

  it('has draws, ids and a header of its own, with the base that it shares', () => {
    const world = createWorld({ seed: 5, scenario: 'a' })
    const { id } = addShopper(world, 'shopper')
    const next = following(world, 3)
    const { header } = next.journal
    expect(header).toMatchObject({ episode: 'next#3', runSeed: 5, base: world.journal.header.base })
    expect(next.state.key).toEqual({ seed: 5, scenario: 'next', repeat: 3 })
    expect(addShopper(next, 'shopper').id).not.toBe(id)
    expect(nextEpisode(end(next), { scenario: 'b', repeat: 0, seed: 9 }).journal.header.runSeed).toBe(9)
  })

  it('lets a fact that it states be on every view at once, though a view was behind', () => {
    const world = createWorld()
    sell(world, sku, 1, cause)
    const next = following(world)
    setStock(next, sku, 2)
    expect(next.read<{ onHand: number }>('chat', stock)?.value.onHand).toBe(2)
    next.advance(60_000)
    expect(next.read<{ onHand: number }>('chat', stock)?.value.onHand).toBe(2)
    agree(next)
  })

  it('finds nothing fast that changed before it', () => {
    const world = createWorld()
    for (const _time of [1, 2, 3]) sell(world, sku, 1, cause)
    expect([world.isFast(stock), following(world).isFast(stock)]).toEqual([true, false])
  })

  it('knows what the chatbot was told before, and the versions of it, but not what is one shopper’s', () => {
    const world = createWorld()
    const observation = (name: Resource, version: number, asOf = world.now): Observation => ({
      resource: name,
      version,
      asOf,
      fields: ['onHand'],
    })
    const call = (number: number, role: string, observations: readonly Observation[], sight = 'whole') => {
      const invoked = {
        kind: 'invoked',
        call: number,
        actor: { role, channel: 'chat' },
        system: 's',
        route: 'r',
        method: 'GET',
        path: '/',
      }
      const completed = {
        kind: 'completed',
        call: number,
        status: 200,
        effect: { kind: 'none' },
        sight,
        observations,
      }
      for (const entry of [invoked, completed]) world.journal.append(world.now, entry as NewEntry)
    }
    restock(world, sku, 1, cause)
    call(1, 'bot', [observation(stock, 2), observation('cart/S1', 4)])
    world.advance(1000)
    call(2, 'bot', [observation(stock, 2)])
    call(3, 'harness', [observation('price/A', 1)])
    call(4, 'bot', [observation('price/B', 1)], 'nothing')
    restock(world, sku, 1, cause)
    restock(world, sku, 1, cause)
    world.advance(60_000)
    const { journal } = following(world)
    expect(journal.entries.filter((entry) => entry.kind === 'commit').map(({ version }) => version)).toEqual([
      2, 4,
    ])
    const pushed = journal.entries.filter((entry) => entry.kind === 'pushed')
    expect(pushed).toMatchObject([
      { sight: 'whole', observations: [{ resource: stock, version: 2, fields: ['onHand'] }] },
    ])
    expect(pushed[0]?.observations[0]?.asOf).toBe(journal.header.epoch + 1000)
    end(world.fork(journal))
    const third = nextEpisode(world.fork(journal), { scenario: 'third', repeat: 0 })
    expect(third.journal.entries.filter(({ kind }) => kind === 'pushed')).toHaveLength(1)
  })

  it('would be told wrongly by a journal that opens with less', () => {
    const world = createWorld()
    restock(world, sku, 1, cause)
    const { journal } = following(world)
    const without = {
      ...journal,
      entries: journal.entries.filter(({ kind }) => kind !== 'commit'),
    } as Journal
    expect(() => agree(world.fork(without))).toThrow()
  })

  it('says what becomes of writes on older versions, and what a chat may show', () => {
    const world = createWorld()
    const policiesOf = ({ journal }: World) =>
      journal.entries.flatMap((entry) =>
        entry.kind === 'policy' && entry.about !== 'view' ? [[entry.about, entry.name, entry.value]] : [],
      )
    setConflictPolicy(world, 'cart', 'last-writer-wins')
    setLeftOut(world, ['asOf'])
    setPrivacy(world, signInNeededFor(['orders']))
    const next = following(world)
    expect(policiesOf(next)).toEqual([
      ['api', 'conflict/cart', 'last-writer-wins'],
      ['api', 'leaves-out/asOf', true],
      ['privacy', 'orders', 'sign-in'],
    ])
    expect(next.state).toMatchObject({ conflicts: world.state.conflicts, privacy: world.state.privacy })
    setPrivacy(next, {})
    const all = { guest: 'shown', identified: 'shown', signedIn: 'shown' }
    expect(policiesOf(next).at(-1)).toEqual(['privacy', 'orders', all])
  })

  it('begins only when the one before has ended', () => {
    expect(() => nextEpisode(createWorld(), { scenario: 'a', repeat: 0 })).toThrow('has not ended')
  })
})
