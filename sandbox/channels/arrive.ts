import type { Channel, Resource } from '../journal/index.ts'
import type { Coming, Seen, WorldState } from '../world-state.ts'
import { replicationOf } from './policies/index.ts'
import type { ViewChange } from './view-change.ts'
import { shownOn, viewPolicy, withHeld } from './views.ts'

/**
 * A version comes to a view; undefined where that is nothing: the view takes nothing in, or has come as far or further,
 * for views never go back. That it has come `again` is told, and changes nothing.
 */
export function arrived(
  state: WorldState,
  { view, resource, seen, again }: Extract<Coming, { kind: 'apply' }>,
): ViewChange | undefined {
  const policy = viewPolicy(state, view, resource)
  const { keeps, ttlMs } = replicationOf(policy)
  const { version } = seen
  const shown = shownOn(state, view, resource)?.version ?? 0
  if (keeps || ttlMs || shown > version) return undefined
  if (shown < version) {
    const entry = { kind: 'applied', view, resource, version } as const
    return { state: withArrived(state, view, resource, seen), entries: [entry] }
  }
  return again ? { state, entries: [{ kind: 'applied', view, resource, version, again }] } : undefined
}

function withArrived(state: WorldState, view: Channel, resource: Resource, seen: Seen): WorldState {
  if (state.entities.get(resource)?.version === seen.version)
    return withHeld(state, view, resource, undefined)
  const dueBy = state.views[view].get(resource)?.dueBy
  return withHeld(state, view, resource, { ...seen, ...(dueBy === undefined ? {} : { dueBy }) })
}
