import { withSold } from './catalog/sold.ts'
import { propagated } from './channels/propagate.ts'
import type { Entity } from './entity.ts'
import { entityType } from './entity-types.ts'
import { fastCommits } from './fast.ts'
import { type Cause, type Channel, type EntryOf, kindOf, type Resource } from './journal/index.ts'
import type { Step } from './machine.ts'
import { withName } from './names.ts'
import { pastBehind } from './past.ts'
import { sameJson } from './same-json.ts'
import { withTimers } from './schedule.ts'
import type { WorldState } from './world-state.ts'

/** What came of an event: a commit; nothing, because it changed nothing; or the machine's no. */
export type Sent =
  | { readonly kind: 'committed'; readonly commit: EntryOf<'commit'> }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused' }

/** What a machine's step makes of a world: all of it, before anybody has heard of it. */
export interface Committed {
  readonly state: WorldState
  readonly entity: Entity
  /** The channels whose views show it at once. */
  readonly shown: Channel[]
}

/** The world behind a step of a resource's machine; `before` is undefined where the resource begins. */
export function committed(
  state: WorldState,
  name: Resource,
  before: Entity | undefined,
  next: Step,
  cause: Cause,
): Committed {
  const opening = cause.by === 'event' && cause.name === 'opening'
  const entity = entityBehind(name, before, next, state.now, opening)
  const { names, sold } = state
  const changed: WorldState = {
    ...state,
    entities: state.entities.set(name, entity),
    names: before ? names : withName(names, name, entity.value),
    sold: opening ? sold : withSold(sold, name, before?.value, entity.value),
  }
  const { state: behind, shown } = propagated(withTimers(changed, name, next), name, before, entity, opening)
  return { state: behind, entity, shown }
}

/** True of a step that leaves its machine as it was. */
export function isUnchanged(before: Entity, next: Step): boolean {
  return sameJson(before.state, next.state) && sameJson(before.context, next.context)
}

/** What is stated at the opening was so before: it is no change of late, and had no past. */
function entityBehind(
  name: Resource,
  before: Entity | undefined,
  next: Step,
  now: number,
  opening: boolean,
): Entity {
  const { state, context } = next
  const version = (before?.version ?? 0) + 1
  const value = entityType(kindOf(name)).value(next)
  const recent = opening ? (before?.recent ?? none) : withRecent(before?.recent ?? none, now)
  if (opening || !before) return { state, context, version, value, committedAt: now, recent }
  return { state, context, version, value, committedAt: now, recent, past: pastBehind(before) }
}

const none: readonly never[] = []

/** An array that is grown by spreading keeps room for more, and there is one to each resource that changes. */
function withRecent(recent: readonly number[], now: number): readonly number[] {
  return recent.concat(now).slice(-fastCommits)
}
