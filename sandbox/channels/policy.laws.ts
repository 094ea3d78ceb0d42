import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { productsWith } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { appliesOf, type Cause, type Entry, type Resource, resource } from '../journal/index.ts'
import type { Served } from '../reading.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { convergence } from './convergence.ts'
import type { ViewPolicy } from './policies/index.ts'
import type { ViewPolicies } from './view-policies.ts'

/** A policy under the laws, and whether a view that follows it comes to the source by itself once all is quiet. */
export interface PolicyUnderTest {
  readonly policy: ViewPolicy
  readonly byItself: boolean
}

const cause: Cause = { by: 'event', name: 'test', channel: 'web' }
const opened = createWorld()
const [one = '', other = ''] = productsWith(opened, ['plenty'])
const stocks = [resource('stock', one), resource('stock', other)] as const
const tickets = [resource('ticket', 'T-1'), resource('ticket', 'T-2')] as const
const watched: readonly Resource[] = [...stocks, ...tickets]
const month = 30 * 24 * 60 * 60_000

/** Something that happens under a policy: to one of the stocks or tickets, to the clock, by a read, or to the policy. */
type Happening = readonly ['change' | 'wait' | 'read' | 'on' | 'off' | 'freeze', number]

const waitMs = fc.oneof(fc.constantFrom(0, 1, 9_999, 30_000), fc.integer({ min: 0, max: 20_000 }))
const calm: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('change' as const), fc.nat({ max: 3 })) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constant('wait' as const), waitMs),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('read' as const), fc.nat({ max: 3 })) },
)
const any: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: calm },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('on', 'off', 'freeze'), fc.constant(0)) },
)
const some = (happening: fc.Arbitrary<Happening>) => fc.array(happening, { maxLength: 30 })

/** The shop under the policy, for its stocks and tickets on the chat. */
function under(policy: ViewPolicy): World {
  const world = opened.fork(freshJournal(opened))
  world.setPolicies(onChat(policy))
  return world
}

function onChat(policy: ViewPolicy): ViewPolicies {
  return { chat: { stock: policy, ticket: policy } }
}

function change(world: World, name: Resource): void {
  if (name.startsWith('stock/')) world.send(name, { type: 'restock', quantity: 1 }, cause)
  else if (world.source(name)) world.send(name, { type: 'comment', by: 'agent', text: 'We are on it' }, cause)
  else
    world.begin(
      name,
      { id: name.slice('ticket/'.length), shopper: 'S1', subject: 's', queue: 'q', comments: [] },
      cause,
    )
}

function happen(world: World, policy: ViewPolicy, [what, which]: Happening): void {
  const name = watched[which] as Resource
  if (what === 'change') change(world, name)
  else if (what === 'wait') world.advance(which)
  else if (what === 'read') world.read('chat', name)
  else world.setPolicies(what === 'off' ? {} : onChat(what === 'on' ? policy : { kind: 'frozen' }))
}

/** What a read was served, or what was vouched for where there was nothing. */
export type Reading = { readonly name: Resource; readonly asOf: number; readonly served: Served | undefined }

function look(world: World, name: Resource): Reading {
  return { name, served: world.shown('chat', name), asOf: world.asOf('chat', name) }
}

/** How a reading contradicts the journal, in words; undefined where what it vouches for was so. */
export function unsound(
  entries: readonly Entry[],
  now: number,
  { name, served, asOf }: Reading,
): string | undefined {
  const at = (version: number) =>
    entries.find((entry) => entry.kind === 'commit' && entry.resource === name && entry.version === version)
      ?.at
  const version = served?.version ?? 0
  const began = at(version) ?? 0
  const replaced = at(version + 1) ?? now
  if (asOf < began) return `version ${version} as of ${asOf}, before its commit at ${began}`
  return asOf > replaced
    ? `version ${version} as of ${asOf}, replaced or asked for at ${replaced}`
    : undefined
}

/** The laws that every policy keeps. */
export function policyLaws({ policy, byItself }: PolicyUnderTest): void {
  it('vouches for nothing that was not so, and never for less than before', () => {
    fc.assert(
      fc.property(some(any), (happenings) => {
        const world = under(policy)
        const before = new Map<Resource, Reading>()
        for (const one of happenings) {
          happen(world, policy, one)
          for (const name of watched) {
            const reading = look(world, name)
            expect(unsound(world.journal.entries, world.now, reading)).toBeUndefined()
            expect(reading.asOf).toBeGreaterThanOrEqual(before.get(name)?.asOf ?? 0)
            expect(reading.served?.version ?? 0).toBeGreaterThanOrEqual(
              before.get(name)?.served?.version ?? 0,
            )
            before.set(name, reading)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('serves a read what it shows, and the journal tells how the view came to it', () => {
    fc.assert(
      fc.property(some(any), fc.nat({ max: 3 }), (happenings, which) => {
        const world = under(policy)
        for (const one of happenings) happen(world, policy, one)
        const name = watched[which] as Resource
        const shown = look(world, name)
        const served = world.read('chat', name)
        expect(served).toEqual(shown.served)
        expect(look(world, name)).toEqual(shown)
        const applies = [...appliesOf(world.journal.entries)]
        const versions = applies.filter((a) => a.view === 'chat' && a.resource === name).map((a) => a.version)
        expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
        expect(versions.at(-1) ?? (name.startsWith('stock/') ? 1 : 0)).toBe(served?.version ?? 0)
      }),
      { numRuns: 60 },
    )
  })

  it('brings the same at the same times, whatever else is changed in between', () => {
    fc.assert(
      fc.property(some(calm), (happenings) => {
        const told = (world: World) =>
          world.journal.entries
            .filter(
              (entry) => entry.kind === 'applied' && entry.view === 'chat' && entry.resource === stocks[0],
            )
            .map((entry) => ({ ...entry, seq: 0 }))
        const [alone, among, again] = [under(policy), under(policy), under(policy)]
        for (const one of happenings) {
          for (const world of [among, again]) happen(world, policy, one)
          const isElsewhere = one[0] !== 'wait' && one[1] !== 0
          if (!isElsewhere) happen(alone, policy, one)
        }
        expect(again.journal.lines).toEqual(among.journal.lines)
        expect(told(alone)).toEqual(told(among))
      }),
      { numRuns: 40 },
    )
  })

  it('shows a change from the time that it names, where it names one', () => {
    fc.assert(
      fc.property(some(calm), fc.nat({ max: 3 }), (happenings, which) => {
        const world = under(policy)
        for (const one of happenings) happen(world, policy, one)
        const name = watched[which] as Resource
        change(world, name)
        const { version } = world.source(name) as Served
        const visible = world.visibleOn('chat', name)
        if (visible === undefined) return
        world.advance(visible - world.now)
        expect(world.read('chat', name)?.version).toBe(version)
      }),
      { numRuns: 40 },
    )
  })

  it(
    byItself
      ? 'comes to the source once all is quiet'
      : 'stays behind until it is told otherwise, and says so',
    () => {
      fc.assert(
        fc.property(some(calm), (happenings) => {
          const world = under(policy)
          for (const one of happenings) happen(world, policy, one)
          const behind = convergence(world)
          expect(behind.every(({ until }) => (until === undefined) === !byItself)).toBe(true)
          world.advance(Math.max(0, ...behind.map(({ until = world.now + month }) => until - world.now)))
          const versions = (all: typeof behind) => all.map(({ resource, shows }) => [resource, shows])
          expect(versions(convergence(world))).toEqual(byItself ? [] : versions(behind))
          world.setPolicies({})
          expect(convergence(world)).toEqual([])
          for (const name of watched) expect(world.read('chat', name)).toEqual(world.source(name))
        }),
        { numRuns: 40 },
      )
    },
  )

  it('goes on from a snapshot, and in a fork, as it would have, and a fork does not disturb its parent', () => {
    fc.assert(
      fc.property(some(any), some(any), (before, after) => {
        const world = under(policy)
        for (const one of before) happen(world, policy, one)
        const { state } = world
        const lines = world.journal.lines.length
        const fork = world.fork(freshJournal(world))
        const restored = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world))
        for (const one of after) for (const copy of [fork, restored]) happen(copy, policy, one)
        for (const copy of [fork, restored]) copy.advance(month)
        expect(world.state).toBe(state)
        expect(world.journal.lines).toHaveLength(lines)
        expect(restored.journal.lines).toEqual(fork.journal.lines)
        for (const one of after) happen(world, policy, one)
        world.advance(month)
        const told = ({ journal }: World) => journal.entries.map((entry) => ({ ...entry, seq: 0 }))
        expect(told(world).slice(lines)).toEqual(told(fork))
        expect(JSON.stringify(toSnapshot(world))).toBe(JSON.stringify(toSnapshot(fork)))
      }),
      { numRuns: 8 },
    )
  })
}
