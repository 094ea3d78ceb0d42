import { policyOf, type ViewPolicies, viewAsOf } from './channels/policy.ts'
import { entityType } from './entity-types.ts'
import {
  type Cause,
  type Channel,
  canonicalJson,
  channels,
  type EntryOf,
  type Journal,
  kindOf,
  type Resource,
} from './journal/index.ts'
import { begin, type MachineEvent, type Step, step } from './machine.ts'
import { dequeue, enqueue, peek } from './queue.ts'
import type { Coming, Entity, Seen, WorldState } from './world-state.ts'

/** What a read was served: a version, its value, and how current it was known to be. */
export interface Served<V = unknown> extends Seen {
  readonly value: V
  /** The latest world time at which this version was known to be current at the source. */
  readonly asOf: number
}

/** What came of an event: a commit; nothing, because it changed nothing; or the machine's no. */
export type Sent =
  | { readonly kind: 'committed'; readonly commit: EntryOf<'commit'> }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused' }

/** What a view shows of a resource whose beginning has not reached it yet. */
const notYet: Seen = { version: 0, value: null, committedAt: 0 }

/** How many commits within `fastWindowMs` make a resource fast. */
const fastCommits = 3
const fastWindowMs = 60_000

/**
 * A shop at an instant, with the journal that it writes. The state is one immutable value; the world holds
 * the latest. Nothing changes but through `begin`, `send` and `advance`, and each change is on the journal.
 */
export class World {
  #state: WorldState
  readonly journal: Journal

  constructor(state: WorldState, journal: Journal) {
    this.#state = state
    this.journal = journal
  }

  get state(): WorldState {
    return this.#state
  }

  /** World time, ms. */
  get now(): number {
    return this.#state.now
  }

  /** A world that goes its own way from here; it writes to `journal`, and this one notices nothing. */
  fork(journal: Journal): World {
    return new World(this.#state, journal)
  }

  /** The resource at the source, or undefined where there is none. */
  source<V = unknown>(name: Resource): Served<V> | undefined {
    const entity = this.#state.entities.get(name)
    return entity && { ...seen<V>(entity), asOf: this.now }
  }

  /** What a channel's view shows of the resource. */
  read<V = unknown>(channel: Channel, name: Resource): Served<V> | undefined {
    const entity = this.#state.entities.get(name)
    const shown = this.#state.views[channel].get(name) ?? (entity && seen(entity))
    if (!shown || shown.version === 0) return undefined
    const policy = policyOf(this.#state.policies, channel, kindOf(name))
    return { ...shown, value: shown.value as V, asOf: viewAsOf(policy, this.now, this.#state.epoch) }
  }

  /** World time from which a change made now is seen on the channel. */
  visibleOn(channel: Channel, name: Resource): number {
    const policy = policyOf(this.#state.policies, channel, kindOf(name))
    return policy.kind === 'lag' ? this.now + policy.ms : this.now
  }

  /** True while the resource changes so often that a fact about it ages in seconds. */
  isFast(name: Resource): boolean {
    const recent = this.#state.entities.get(name)?.recent ?? []
    return recent.length === fastCommits && (recent[0] as number) >= this.now - fastWindowMs
  }

  /** A number that this world has not given before, for new ids. */
  nextNumber(): number {
    this.#state = { ...this.#state, numbered: this.#state.numbered + 1 }
    return this.#state.numbered
  }

  /** Brings a resource into being, in its machine's first state or in `state`; throws where it exists. */
  begin(name: Resource, input: unknown, cause: Cause, state?: string): EntryOf<'commit'> {
    if (this.#state.entities.get(name)) throw new RangeError(`beginning ${name}: it exists already`)
    const first = begin(entityType(kindOf(name)).machine, input)
    return this.#commit(name, undefined, state ? { ...first, state, scheduled: [] } : first, cause)
  }

  /** Sends an event to a resource's machine; only `committed` has changed anything. */
  send(name: Resource, event: MachineEvent, cause: Cause, base?: number): Sent {
    const entity = this.#state.entities.get(name)
    if (!entity) throw new RangeError(`sending ${event.type} to ${name}: there is no such resource`)
    const next = step(entityType(kindOf(name)).machine, entity, event)
    if (!next.accepted) return { kind: 'refused' }
    if (isSame(entity, next)) return { kind: 'unchanged' }
    return { kind: 'committed', commit: this.#commit(name, entity, next, cause, base) }
  }

  /** Moves the clock forward; everything that falls due happens in its order, at its own instant. */
  advance(ms: number): void {
    const until = this.now + ms
    if (!(ms >= 0)) throw new RangeError(`advancing the clock by ${ms} ms: only forward`)
    for (let next = peek(this.#state.queue); next && next.due <= until; next = peek(this.#state.queue)) {
      this.#state = { ...this.#state, now: Math.max(this.now, next.due), queue: dequeue(this.#state.queue) }
      this.#happen(next.what, next.order)
    }
    this.#state = { ...this.#state, now: until }
    this.journal.append(this.now, { kind: 'clock', to: until })
  }

  /** From now on the views follow these policies. */
  setPolicies(policies: ViewPolicies): void {
    this.#state = { ...this.#state, policies }
    for (const channel of channels) {
      for (const [kind, policy] of Object.entries(policies[channel] ?? {})) {
        this.journal.append(this.now, {
          kind: 'policy',
          about: 'view',
          name: `${channel}/${kind}`,
          value: policy,
        })
      }
    }
  }

  #happen(coming: Coming, order: number): void {
    if (coming.kind === 'apply') {
      this.#apply(coming.view, coming.resource, coming.seen)
      return
    }
    const key = timerKey(coming.resource, coming.id)
    if (this.#state.timers.get(key) !== order) return
    this.#state = { ...this.#state, timers: this.#state.timers.delete(key) }
    this.send(coming.resource, coming.event, { by: 'timer', name: coming.id })
  }

  #apply(view: Channel, name: Resource, shown: Seen): void {
    const current = this.#state.entities.get(name)?.version === shown.version
    const views = this.#state.views
    const next = current ? views[view].delete(name) : views[view].set(name, shown)
    this.#state = { ...this.#state, views: { ...views, [view]: next } }
    this.journal.append(this.now, { kind: 'applied', view, resource: name, version: shown.version })
  }

  #commit(
    name: Resource,
    before: Entity | undefined,
    next: Step,
    cause: Cause,
    base?: number,
  ): EntryOf<'commit'> {
    const opening = cause.by === 'event' && cause.name === 'opening'
    const entity: Entity = {
      state: next.state,
      context: next.context,
      version: (before?.version ?? 0) + 1,
      value: entityType(kindOf(name)).value(next),
      committedAt: this.now,
      recent: opening ? (before?.recent ?? []) : [...(before?.recent ?? []), this.now].slice(-fastCommits),
    }
    this.#state = { ...this.#state, entities: this.#state.entities.set(name, entity) }
    const entry = this.journal.append(this.now, {
      kind: 'commit',
      resource: name,
      version: entity.version,
      value: entity.value,
      cause,
      ...(base === undefined ? {} : { base }),
    })
    this.#schedule(name, next)
    if (!opening) this.#propagate(name, before, entity)
    return entry
  }

  #schedule(name: Resource, next: Step): void {
    for (const id of next.canceled) {
      this.#state = { ...this.#state, timers: this.#state.timers.delete(timerKey(name, id)) }
    }
    for (const { id, delayMs, event } of next.scheduled) {
      const order = this.#enqueue(this.now + delayMs, { kind: 'timer', resource: name, id, event })
      this.#state = { ...this.#state, timers: this.#state.timers.set(timerKey(name, id), order) }
    }
  }

  /** Views that lag go on showing what they showed, until the commit has arrived. */
  #propagate(name: Resource, before: Entity | undefined, entity: Entity): void {
    for (const view of channels) {
      const policy = policyOf(this.#state.policies, view, kindOf(name))
      if (policy.kind === 'immediate') {
        this.journal.append(this.now, { kind: 'applied', view, resource: name, version: entity.version })
        continue
      }
      if (!this.#state.views[view].has(name)) {
        const views = this.#state.views
        this.#state = {
          ...this.#state,
          views: { ...views, [view]: views[view].set(name, before ? seen(before) : notYet) },
        }
      }
      this.#enqueue(this.now + policy.ms, { kind: 'apply', view, resource: name, seen: seen(entity) })
    }
  }

  #enqueue(due: number, what: Coming): number {
    const order = this.#state.scheduled + 1
    this.#state = {
      ...this.#state,
      scheduled: order,
      queue: enqueue(this.#state.queue, { due, order, what }),
    }
    return order
  }
}

function seen<V>(entity: Entity): Seen & { readonly value: V } {
  return { version: entity.version, value: entity.value as V, committedAt: entity.committedAt }
}

function isSame(entity: Entity, next: Step): boolean {
  return canonicalJson([entity.state, entity.context]) === canonicalJson([next.state, next.context])
}

function timerKey(name: Resource, id: string): string {
  return `${name} ${id}`
}
