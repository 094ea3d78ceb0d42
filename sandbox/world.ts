import { fetched } from './channels/fetch.ts'
import { viewHappening } from './channels/happening.ts'
import { switched } from './channels/switch.ts'
import { isOvertaken, type ViewChange } from './channels/view-change.ts'
import { policyChanges, type ViewPolicies } from './channels/view-policies.ts'
import { asOfOn, visibleFrom } from './channels/views.ts'
import { type Due, nextDue, withoutTimer } from './clock/due.ts'
import { committed, isUnchanged, type Sent } from './commit.ts'
import type { Entity } from './entity.ts'
import { entityType } from './entity-types.ts'
import { isFast } from './fast.ts'
import type { FaultStates } from './faults/state.ts'
import {
  type Cause,
  type Channel,
  type Entry,
  type EntryOf,
  type Journal,
  JournalEnded,
  kindOf,
  type Resource,
  type ResourceKind,
} from './journal/index.ts'
import { begin, type MachineEvent, rest, type Step, step } from './machine.ts'
import { listed } from './names.ts'
import { processOf } from './processes/index.ts'
import type { PushState } from './push/state.ts'
import { reactionsTo } from './reactions/index.ts'
import { type Served, type ServedPast, servedAtSource, servedOn, servedPast } from './reading.ts'
import { withComing, withTimers } from './schedule.ts'
import { Settling } from './settling.ts'
import type { Coming, WorldState } from './world-state.ts'

/**
 * A shop at an instant, with the journal that it writes. The state is one immutable value; the world holds
 * the latest. Nothing changes but through `begin`, `send` and `advance`, and each change is on the journal.
 */
export class World {
  #state: WorldState
  readonly #settling: Settling
  readonly journal: Journal

  constructor(state: WorldState, journal: Journal) {
    this.#state = state
    this.#settling = new Settling(journal)
    this.journal = journal
  }

  get state(): WorldState {
    return this.#state
  }

  /** World time, ms. */
  get now(): number {
    return this.#state.now
  }

  /** True of a world that takes no change at all, as the lobby. */
  get isReadOnly(): boolean {
    return false
  }

  /** A world that goes its own way from here; it writes to `journal`, and this one notices nothing. */
  fork(journal: Journal): World {
    return new World(this.#state, journal)
  }

  /** The resource at the source, or undefined where there is none. */
  source<V = unknown>(name: Resource): Served<V> | undefined {
    return servedAtSource(this.#state, name)
  }

  /** What a read on the channel is served. A view that fetches keeps what it fetched for that: `shown` only looks. */
  read<V = unknown>(channel: Channel, name: Resource): Served<V> | undefined {
    const change = fetched(this.#state, channel, name)
    if (change && !this.journal.ended) this.#take(change)
    return this.shown<V>(channel, name)
  }

  /** What a read on the channel would be served, looked at from outside. */
  shown<V = unknown>(channel: Channel, name: Resource): Served<V> | undefined {
    return servedOn(this.#state, channel, name)
  }

  /** The latest world time for which a channel's view vouches, for what it shows and for what it lacks. */
  asOf(channel: Channel, name: Resource): number {
    return asOfOn(this.#state, channel, name)
  }

  /**
   * The resource as the source had it at a world time before now; with no version where there was none. `asOf` is the
   * time for which that is vouched: the one asked for, unless the world does not remember so far back.
   */
  past<V = unknown>(name: Resource, at: number): ServedPast<V> {
    return servedPast(this.#state, name, at)
  }

  /** World time from which a change made now is seen on the channel, at the latest; undefined where nobody can say. */
  visibleOn(channel: Channel, name: Resource): number | undefined {
    return visibleFrom(this.#state, channel, name)
  }

  /** The names of all resources of a kind at the source, or of one shopper's, in their own order. */
  names(kind: ResourceKind, shopper?: string): readonly Resource[] {
    return listed(this.#state.names, kind, shopper)
  }

  /**
   * True while a fact about the resource ages in seconds: it changes that often, or it is the stock or the price of what
   * is in a flash sale that is announced or live.
   */
  isFast(name: Resource): boolean {
    return isFast(this, name)
  }

  /** A number that this world has not given before, for new ids. */
  nextNumber(): number {
    this.#state = { ...this.#state, numbered: this.#state.numbered + 1 }
    return this.#state.numbered
  }

  /**
   * Brings a resource into being, in its machine's first state or in `state`, as history left it.
   * Throws where the resource exists, or the machine has no such state.
   */
  begin(name: Resource, input: unknown, cause: Cause, state?: string): EntryOf<'commit'> {
    if (this.#state.entities.get(name)) throw new RangeError(`beginning ${name}: it exists already`)
    const { machine } = entityType(kindOf(name))
    const first = begin(machine, input)
    if (state === undefined) return this.#commit(name, undefined, first, cause)
    const { value } = rest(machine, { state, context: first.context })
    return this.#commit(name, undefined, { ...first, state: value, scheduled: [] }, cause)
  }

  /**
   * Sends an event to a resource's machine; only `committed` has changed anything that can be seen. The event of a
   * delay that has passed carries the world time as `at`.
   */
  send(name: Resource, event: MachineEvent, cause: Cause, base?: number): Sent {
    const entity = this.#state.entities.get(name)
    if (!entity) throw new RangeError(`sending ${event.type} to ${name}: there is no such resource`)
    const next = step(entityType(kindOf(name)).machine, entity, event)
    if (!next.accepted) return { kind: 'refused' }
    if (isUnchanged(entity, next)) return this.#unchanged(name, next)
    return { kind: 'committed', commit: this.#commit(name, entity, next, cause, base) }
  }

  /**
   * Moves the clock forward by whole milliseconds; everything that falls due happens in its order, at its own
   * instant. Ends early, right behind the first happening after which `stop` says so; what is due at the same
   * instant and comes later is then still to come. Returns whether it was stopped.
   */
  advance(ms: number, stop?: () => boolean): boolean {
    if (!(Number.isSafeInteger(ms) && ms >= 0)) {
      throw new RangeError(`advancing the clock by ${ms} ms: only forward, by a whole number`)
    }
    this.#refuseWhenEnded('advancing the clock')
    const until = this.now + ms
    let stopped = false
    for (let due = nextDue(this.#state, until); due && !stopped; due = nextDue(this.#state, until)) {
      this.#happen(due)
      stopped = stop?.() ?? false
    }
    if (!stopped) this.#state = { ...this.#state, now: Math.max(this.now, until) }
    this.journal.append(this.now, { kind: 'clock', to: this.now })
    return stopped
  }

  /** Lets a process go on `delayMs` from now: its next happening, by its number. */
  expect(name: string, subject: string, ordinal: number, delayMs: number): void {
    const coming: Coming = { kind: 'process', name, subject, ordinal }
    this.#state = withComing(this.#state, this.now + delayMs, coming)
  }

  /**
   * From now on the views follow these policies; those that are not named are immediate. A view whose policy changes is
   * brought up to the source first, unless its new policy keeps what is shown (frozen, cut off).
   * Throws a `RangeError` on a channel, kind or policy that is none; then nothing has changed.
   */
  setPolicies(policies: ViewPolicies): void {
    for (const change of policyChanges(this.#state.policies, policies)) {
      this.#refuseWhenEnded(`setting the policy of ${change.view}/${change.kind}`)
      this.#take(switched(this.#state, change))
    }
  }

  /** Does work as one: who waits for what is settled hears of all that it wrote when it is done. */
  atomically<T>(work: () => T): T {
    return this.#settling.whole(work)
  }

  /**
   * Calls `hearer` with each entry of the journal once what wrote it is whole: behind the reactions to a commit, behind
   * each happening of a clock that moves, and behind work that is done atomically. It may change the world.
   */
  onSettled(hearer: (entry: Entry) => void): void {
    this.#settling.hear(hearer)
  }

  /** What is known of the faults from now on; only what switches and asks them calls this. */
  setFaults(faults: FaultStates): void {
    this.#state = { ...this.#state, faults }
  }

  /** What is known of what the shop tells by itself; only what subscribes, tells and reports calls this. */
  setPushes(pushes: PushState): void {
    this.#state = { ...this.#state, pushes }
  }

  /** From now on the shop goes by these switches; each entry notes one of them. */
  adopt(
    switches: Partial<Pick<WorldState, 'conflicts' | 'privacy' | 'leftOut' | 'ordinarySales'>>,
    noted: readonly Pick<EntryOf<'policy'>, 'about' | 'name' | 'value'>[],
  ): void {
    this.#refuseWhenEnded('setting a policy')
    this.#state = { ...this.#state, ...switches }
    for (const one of noted) this.journal.append(this.now, { kind: 'policy', ...one })
  }

  /** All of the change is in the state before it is told; what somebody who heard of it has overtaken is not told. */
  #take({ state, entries }: ViewChange): void {
    this.#state = state
    for (const entry of entries) {
      if (!isOvertaken(this.#state, entry)) this.journal.append(this.now, entry)
    }
  }

  #happen({ state, what, order }: Due): void {
    this.#state = state
    this.atomically(() => {
      if (what.kind === 'timer') this.#ring(what, order)
      else if (what.kind === 'process') processOf(what.name)(this, what.subject, what.ordinal)
      else {
        const change = viewHappening(state, what)
        if (change) this.#take(change)
      }
    })
  }

  #ring(timer: Extract<Coming, { kind: 'timer' }>, order: number): void {
    const state = withoutTimer(this.#state, timer, order)
    if (!state) return
    this.#state = state
    this.send(timer.resource, { ...timer.event, at: this.now }, { by: 'timer', name: timer.id })
  }

  /** What changes nothing may still begin a delay anew: a session that is used, and is as it was. */
  #unchanged(name: Resource, next: Step): Sent {
    if (next.canceled.length + next.scheduled.length > 0) {
      this.#refuseWhenEnded(`restarting a delay of ${name}`)
      this.#state = withTimers(this.#state, name, next)
    }
    return { kind: 'unchanged' }
  }

  /** All of a change is in the state before its entry is written: who listens sees it whole. */
  #commit(
    name: Resource,
    before: Entity | undefined,
    next: Step,
    cause: Cause,
    base?: number,
  ): EntryOf<'commit'> {
    this.#refuseWhenEnded(`changing ${name}`)
    const { state, entity, shown } = committed(this.#state, name, before, next, cause)
    this.#state = state
    return this.atomically(() => {
      const { version, value } = entity
      const entry = this.journal.append(
        this.now,
        base === undefined
          ? { kind: 'commit', resource: name, version, value, cause, shown }
          : { kind: 'commit', resource: name, version, value, cause, base, shown },
      )
      for (const react of reactionsTo(kindOf(name))) react(this, name, before?.value, entity.value)
      return entry
    })
  }

  #refuseWhenEnded(what: string): void {
    const { ended, header } = this.journal
    if (ended) throw new JournalEnded(`${what} in the world of ${header.episode}: its journal has ended`)
  }
}
