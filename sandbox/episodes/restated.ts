import type { Base } from '../base.ts'
import { shownOn } from '../channels/views.ts'
import {
  type Channel,
  channels,
  type Digest,
  type Entry,
  type Journal,
  kindOf,
  type Observation,
  type Resource,
  type ResourceKind,
} from '../journal/index.ts'
import { dequeue, peek } from '../queue.ts'
import type { World } from '../world.ts'
import type { Seen } from '../world-state.ts'

/** A version that the opening of a later episode states, and the views that have come so far. */
export interface Restated {
  readonly resource: Resource
  readonly seen: Seen
  readonly shown: Channel[]
}

/** What the chatbot was told in an episode and may still go by in the next: the latest word on each version. */
export function toldSoFar({ entries }: Journal): readonly Observation[] {
  const latest = new Map<string, Observation>()
  for (const one of observationsIn(entries)) {
    if (ofOneShopper.has(kindOf(one.resource))) continue
    const key = `${one.resource} ${one.version} ${one.fields}`
    const before = latest.get(key)
    if (!before || before.asOf < one.asOf) latest.set(key, one)
  }
  return [...latest.values()]
}

/** What belongs to a shopper is told again to nobody else. */
const ofOneShopper: ReadonlySet<ResourceKind> = new Set([
  'cart',
  'order',
  'ticket',
  'shopper',
  'checkout',
  'session',
  'hand-off',
  'restock-notification',
  'saved-search',
])

function observationsIn(entries: readonly Entry[]): readonly Observation[] {
  const byBot = new Set<number>()
  return entries.flatMap((entry) => {
    if (entry.kind === 'invoked' && entry.actor.role === 'bot') byBot.add(entry.call)
    if (entry.kind === 'pushed')
      return entry.sight === 'whole' && entry.actor?.role !== 'shopper' ? entry.observations : []
    if (entry.kind === 'stray') return entry.observations ?? []
    const isGot = entry.kind === 'completed' && entry.sight === 'whole' && byBot.has(entry.call)
    return isGot ? entry.observations : []
  })
}

/**
 * All by which a world differs from the base of its journal: of each resource the version at the source, those that a
 * view still shows or is about to be told, and those that the chatbot was `told` of. Oldest first.
 */
export function restatedOf(world: World, told: readonly Observation[]): readonly Restated[] {
  const { journal } = world
  const base = journal.blobs.get(journal.header.base as Digest) as Base
  const needed = new Map<Resource, Map<number, Seen>>()
  const need = (name: Resource, seen: Seen | undefined): void => {
    if (!seen || seen.version === 0 || (seen.version === 1 && Object.hasOwn(base.resources, name))) return
    const versions = needed.get(name) ?? new Map<number, Seen>()
    needed.set(name, versions.set(seen.version, seen))
  }
  const { entities, views } = world.state
  for (const [name, entity] of entities) need(name as Resource, entity)
  for (const view of channels) for (const [name, seen] of views[view]) need(name as Resource, seen)
  onTheirWay(world, need)
  recorded(journal, told, need)
  return [...needed].flatMap(([name, versions]) => statedOf(world, name, versions)).sort(inOrder)
}

function onTheirWay({ state }: World, need: (name: Resource, seen: Seen) => void): void {
  for (let rest = state.queue, next = peek(rest); next; rest = dequeue(rest), next = peek(rest)) {
    const { what } = next
    if (what.kind !== 'apply') continue
    if (what.seen.version > (shownOn(state, what.view, what.resource)?.version ?? 0))
      need(what.resource, what.seen)
  }
}

function recorded(
  { entries }: Journal,
  told: readonly Observation[],
  need: (name: Resource, seen: Seen) => void,
): void {
  const wanted = new Set(told.map(({ resource, version }) => `${resource} ${version}`))
  for (const entry of entries) {
    if (entry.kind !== 'commit' || !wanted.has(`${entry.resource} ${entry.version}`)) continue
    need(entry.resource, { version: entry.version, value: entry.value, committedAt: entry.at })
  }
}

function statedOf(
  { state }: World,
  resource: Resource,
  versions: ReadonlyMap<number, Seen>,
): readonly Restated[] {
  const come = (view: Channel, version: number) => (shownOn(state, view, resource)?.version ?? 0) >= version
  return [...versions.values()].map(({ version, value, committedAt }) => ({
    resource,
    seen: { version, value, committedAt },
    shown: channels.filter((view) => come(view, version)),
  }))
}

function inOrder(a: Restated, b: Restated): number {
  return (
    a.seen.committedAt - b.seen.committedAt ||
    (a.resource === b.resource ? a.seen.version - b.seen.version : a.resource < b.resource ? -1 : 1)
  )
}
