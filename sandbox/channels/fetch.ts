import type { Channel, Resource } from '../journal/index.ts'
import type { WorldState } from '../world-state.ts'
import { replicationOf } from './policies/index.ts'
import type { ViewChange } from './view-change.ts'
import { heldOf, seenOf, viewPolicy, withHeld } from './views.ts'

/** What a read makes a view fetch from the source; undefined where the view does not fetch, or has a copy to serve. */
export function fetched(state: WorldState, view: Channel, resource: Resource): ViewChange | undefined {
  const policy = viewPolicy(state, view, resource)
  if (policy.kind === 'immediate' || !replicationOf(policy).ttlMs) return undefined
  if (heldOf(state, view, resource)) return undefined
  const seen = seenOf(state.entities.get(resource))
  const next = withHeld(state, view, resource, { ...seen, fetchedAt: state.now })
  if (seen.version === 0) return { state: next, entries: [{ kind: 'absent', view, resource }] }
  const entry = { kind: 'applied', view, resource, version: seen.version } as const
  const before = state.views[view].get(resource)?.version ?? seen.version
  return { state: next, entries: [before === seen.version ? { ...entry, again: true } : entry] }
}
