import { type Channel, kindOf, type Resource } from '../journal/index.ts'
import type { Seen, WorldState } from '../world-state.ts'
import { policyOf, type ViewPolicy, viewAsOf } from './policy.ts'

/** What a view shows of a resource whose beginning has not reached it yet. */
export const notYet: Seen = { version: 0, value: null, committedAt: 0 }

export function viewPolicy(state: WorldState, channel: Channel, name: Resource): ViewPolicy {
  return policyOf(state.policies, channel, kindOf(name))
}

/** The version that a view has come to; `version` 0 or undefined where it shows none. */
export function shownOn(state: WorldState, channel: Channel, name: Resource): Seen | undefined {
  return state.views[channel].get(name) ?? state.entities.get(name)
}

/**
 * The latest world time at which what the view shows was known to be current at the source. A version was
 * current at its own commit, so it is never before that; nor is it before the epoch.
 */
export function asOfOn(state: WorldState, channel: Channel, name: Resource): number {
  const asOf = viewAsOf(viewPolicy(state, channel, name), state.now, state.epoch)
  return Math.max(asOf, shownOn(state, channel, name)?.committedAt ?? 0)
}

/** The state in which a view shows `seen`, unless it has come further already: views never go back. */
export function withShown(state: WorldState, channel: Channel, name: Resource, seen: Seen): WorldState {
  if ((shownOn(state, channel, name)?.version ?? 0) >= seen.version) return state
  return withView(state, channel, name, state.entities.get(name)?.version === seen.version ? undefined : seen)
}

/** The state in which a view goes on showing `seen`, or what the source has where it is undefined. */
export function withView(
  state: WorldState,
  channel: Channel,
  name: Resource,
  seen: Seen | undefined,
): WorldState {
  const view = state.views[channel]
  const next = seen ? view.set(name, seen) : view.delete(name)
  return { ...state, views: { ...state.views, [channel]: next } }
}
