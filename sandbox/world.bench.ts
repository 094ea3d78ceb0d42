import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createActor } from 'xstate'
import { type Bench, nsPer } from '../.ci/bench/bench.ts'
import { createWorld } from './create-world.ts'
import { worldDiff } from './diff/index.ts'
import type { Entity } from './entity.ts'
import { entityType } from './entity-types.ts'
import { addOrder } from './facts/order.ts'
import { addShopper } from './facts/shopper.ts'
import { addTicket } from './facts/ticket.ts'
import { pickProduct } from './facts/traits.ts'
import { type Cause, idOf, Journal, type Resource, resource } from './journal/index.ts'
import { namesOf } from './names.ts'
import { PersistentMap } from './persistent-map.ts'
import { atOpening } from './shops/opening.ts'
import { World } from './world.ts'

const cause: Cause = { by: 'event', name: 'another shopper buys', channel: 'web' }
const large = createWorld({ size: { products: 5000, orders: 10_000 } })
const stocks = large.names('stock').filter((name) => onHandOf(large, name) > 5)
/** All that the world holds, as a program that knows no sharing would hold it. */
const plain = Object.fromEntries(large.state.entities)

function onHandOf(world: World, name: Resource): number {
  return world.source<{ onHand: number }>(name)?.value.onHand ?? 0
}

function unbounded(world: World): Journal {
  return new Journal(world.journal.header, {}, { boundBytes: Number.POSITIVE_INFINITY })
}

/** One unit out, one unit in: what it does to any stock leaves it as it was. */
const events = [
  { type: 'sell', quantity: 1 },
  { type: 'restock', quantity: 1 },
] as const

/** Sends `count` events, two to each of some stocks in turn, and lets a minute pass behind every hundred. */
function play(world: World, names: readonly Resource[], count: number, from = 0): void {
  for (let index = 0; index < count; index += 1) {
    const name = names[(from + (index >> 1)) % names.length] as Resource
    world.send(name, events[index & 1] as (typeof events)[number], cause)
    if (index % 100 === 99) world.advance(60_000)
  }
}

const sent = 20_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Bytes of the heap that what `make` returns keeps alive. */
function bytesOf(make: () => unknown): number {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const kept = [make()]
  collectGarbage()
  const after = process.memoryUsage().heapUsed
  return kept.length === 1 ? after - before : Number.NaN
}

const forks = 1000

function bytesOfForks(kept: (fork: World) => unknown): number {
  const played = (index: number): unknown => {
    const fork = large.fork(unbounded(large))
    play(fork, stocks, 100, index)
    return kept(fork)
  }
  return bytesOf(() => Array.from({ length: forks }, (_, index) => played(index))) / forks
}

/** The same shop with no view that lags. */
const current = large.fork(unbounded(large))
current.setPolicies({})

/** Episodes of a thousand events, each a fork. An event writes one entry, its commit. */
function costOfPlay(world: World): number {
  const episodes = Array.from({ length: sent / 1000 }, () => world.fork(unbounded(world)))
  const cost = nsPer(sent, () => {
    for (const episode of episodes) play(episode, stocks, 1000)
  })
  return episodes.every(({ journal }) => journal.entries.length > 1000) ? cost : Number.NaN
}

function costOfSends(): number {
  const { machine } = entityType('stock')
  const actor = createActor(machine, { input: { sku: 'A', onHand: 10 } }).start()
  return nsPer(sent, () => {
    for (let index = 0; index < sent; index += 1) actor.send(events[index & 1] as (typeof events)[number])
  })
}

/** A world of nothing but stocks, in an order that their place in memory does not follow. */
function worldOfStocks(count: number): { world: World; names: readonly Resource[] } {
  const names = Array.from({ length: count }, (_, index) =>
    resource('stock', `SKU-${(index * 7919) % count}`),
  )
  const entities = PersistentMap.from<Entity>(
    names.map((name) => atOpening(name, { sku: idOf(name), onHand: 10 }, large.state.epoch)),
  )
  return { world: new World({ ...large.state, entities, names: namesOf(entities) }, large.journal), names }
}
const few = worldOfStocks(1000)
const many = worldOfStocks(100_000)

function costOfEvents({ world, names }: ReturnType<typeof worldOfStocks>): number {
  const fork = world.fork(unbounded(world))
  return nsPer(sent, () => play(fork, names, sent))
}

const opened = 100
let repeat = 0

/** An episode of the large shop with what a scenario states: a shopper, an item by its traits, an order, a ticket. */
function openOne(): void {
  repeat += 1
  const world = createWorld({ size: { products: 5000, orders: 10_000 }, scenario: 'bench', repeat })
  const shopper = addShopper(world, 'shopper').id
  const skus = [pickProduct(world, 'item', ['plenty', 'has an unambiguous name']) ?? '']
  const order = addOrder(world, { ref: 'order', shopper, status: 'shipped', skus }).id
  addTicket(world, { ref: 'ticket', shopper, status: 'inProgress', order })
}

export const benches: readonly Bench[] = [
  {
    name: 'world: an episode opened, its facts among it (1e6 ns meant), against a hundred sends to a running actor',
    unit: 'ns per episode',
    run: () =>
      nsPer(opened, () => {
        for (let one = 0; one < opened; one += 1) openOne()
      }),
    baseline: () => costOfSends() * 100,
  },
  {
    name: `world: structuredClone of ${large.state.entities.size} resources, against a fork with its journal`,
    unit: 'ns',
    least: 10_000,
    run: () => nsPer(1, () => structuredClone(plain)),
    baseline: () => {
      const { header } = large.journal
      return nsPer(10_000, () => {
        for (let index = 0; index < 10_000; index += 1) large.fork(new Journal(header, plain))
      })
    },
  },
  {
    name: 'world: a machine event, journal included, no view lags, against a send to a running actor',
    unit: 'ns per event',
    most: 1.5,
    run: () => costOfPlay(current),
    baseline: costOfSends,
  },
  {
    name: 'world: a machine event and its late arrival on a lagging view, against a send to a running actor',
    unit: 'ns per event',
    run: () => costOfPlay(large),
    baseline: costOfSends,
  },
  {
    name: `world: the state that each of ${forks} forks keeps after 100 events (61,440 promised), against one structuredClone`,
    unit: 'bytes',
    run: () => bytesOfForks((fork) => fork.state),
    baseline: () => bytesOf(() => structuredClone(plain)),
  },
  {
    name: `world: the same with the journal of each fork, against one structuredClone`,
    unit: 'bytes',
    run: () => bytesOfForks((fork) => fork),
    baseline: () => bytesOf(() => structuredClone(plain)),
  },
  {
    name: 'world: an event among 100,000 resources, against one among 1,000',
    unit: 'ns per event',
    most: 1.5,
    run: () => costOfEvents(many),
    baseline: () => costOfEvents(few),
  },
  {
    name: 'world: what differs after one sale, against a look at every resource',
    unit: 'ns',
    most: 0.01,
    run: () => {
      const fork = large.fork(unbounded(large))
      play(fork, stocks, 1)
      return nsPer(100, () => {
        for (let index = 0; index < 100; index += 1) worldDiff(large, fork)
      })
    },
    baseline: () => {
      let resources = 0
      const cost = nsPer(1, () => {
        for (const [, entity] of large.state.entities) resources += entity.version
      })
      return resources > 0 ? cost : Number.NaN
    },
  },
]
