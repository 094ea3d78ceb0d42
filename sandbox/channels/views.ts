import type { Entity } from '../entity.ts'
import { type Channel, kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import type { Held, InForce, Seen, WorldState } from '../world-state.ts'
import { replicationOf, type ViewPolicy } from './policies/index.ts'
import type { Standing } from './policies/replication.ts'
import { policyOf } from './view-policies.ts'

/** What a view shows of a resource that it has not heard of. */
export const notYet: Seen = { version: 0, value: null, committedAt: 0 }

export function viewPolicy(state: WorldState, channel: Channel, name: Resource): ViewPolicy {
  return policyOf(state.policies, channel, kindOf(name))
}

/** What is seen of a resource; of none, that it is not there. */
export function seenOf(entity: Entity | undefined): Seen {
  if (!entity) return notYet
  const { version, value, committedAt } = entity
  return { version, value, committedAt }
}

/** Under what name the switching on of a view's policy for a kind is kept. */
export function viewName(channel: Channel, kind: ResourceKind): string {
  return `${channel}/${kind}`
}

/** Since when a view's policy for a kind is in force, and what the view vouched for then. */
export function inForce(state: WorldState, channel: Channel, kind: ResourceKind): InForce {
  const { epoch } = state
  return state.inForce.get(viewName(channel, kind)) ?? { since: epoch, vouched: epoch }
}

function standingOf(state: WorldState, channel: Channel, name: Resource): Standing {
  return {
    now: state.now,
    ...inForce(state, channel, kindOf(name)),
    held: heldOf(state, channel, name),
  }
}

/** The copy that a view serves, if it serves one: one that was fetched too long ago is as good as none. */
export function heldOf(state: WorldState, channel: Channel, name: Resource): Held | undefined {
  const held = state.views[channel].get(name)
  if (held?.fetchedAt === undefined) return held
  const policy = viewPolicy(state, channel, name)
  const ttlMs = replicationOf(policy).ttlMs?.(policy) ?? Number.POSITIVE_INFINITY
  return state.now - held.fetchedAt < ttlMs ? held : undefined
}

/** The version that a view has come to; `version` 0 or undefined where it shows none. */
export function shownOn(state: WorldState, channel: Channel, name: Resource): Seen | undefined {
  return heldOf(state, channel, name) ?? state.entities.get(name)
}

/**
 * The latest world time at which what the view shows was known to be current at the source. A version was
 * current at its own commit, so it is never before that; nor is it before the epoch.
 */
export function asOfOn(state: WorldState, channel: Channel, name: Resource): number {
  const policy = viewPolicy(state, channel, name)
  if (policy.kind === 'immediate') return state.now
  const vouched = replicationOf(policy).vouchedTo(policy, standingOf(state, channel, name))
  return Math.max(vouched, shownOn(state, channel, name)?.committedAt ?? 0)
}

/** World time from which a change made now is seen on the channel, at the latest; undefined where nobody can say. */
export function visibleFrom(state: WorldState, channel: Channel, name: Resource): number | undefined {
  const policy = viewPolicy(state, channel, name)
  return replicationOf(policy).seenFrom(policy, standingOf(state, channel, name))
}

/** The state in which a view holds this copy, or shows what the source has where it is undefined. */
export function withHeld(
  state: WorldState,
  channel: Channel,
  name: Resource,
  held: Held | undefined,
): WorldState {
  const view = state.views[channel]
  const next = held ? view.set(name, held) : view.delete(name)
  return next === view ? state : { ...state, views: { ...state.views, [channel]: next } }
}
