import { type Channel, channels, type Resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Held, WorldState } from '../world-state.ts'
import { replicationOf, type ViewPolicy } from './policies/index.ts'
import { heldOf, viewPolicy, visibleFrom } from './views.ts'

/** A view that does not show of a resource what the source has, and why. */
export interface Behind {
  readonly view: Channel
  readonly resource: Resource
  /** The version that the view shows; null where it shows none. */
  readonly shows: number | null
  /** The latest version at the source. */
  readonly source: number
  /** The policy that explains it. */
  readonly policy: ViewPolicy
  /** World time by which the view has caught up if nothing more changes; left out where it never does by itself. */
  readonly until?: number
}

/**
 * Where the views differ from the source now: nowhere, once all has been quiet for as long as the policies take. Views in
 * their order, the resources of each by name. Looks, and changes nothing: copies that no read would be served are passed by.
 */
export function convergence(world: World): readonly Behind[] {
  const { state } = world
  return channels.flatMap((view) =>
    [...state.views[view]]
      .map(([name]) => name as Resource)
      .sort()
      .flatMap((name) => behind(state, view, name)),
  )
}

function behind(state: WorldState, view: Channel, resource: Resource): readonly Behind[] {
  const held = heldOf(state, view, resource)
  const source = state.entities.get(resource)?.version ?? 0
  if (!held || held.version === source) return []
  const policy = viewPolicy(state, view, resource)
  const until = caughtUpBy(state, view, resource, policy, held)
  const found = { view, resource, shows: held.version || null, source, policy }
  return [until === undefined ? found : { ...found, until }]
}

/** What arrives by itself has arrived when all that is on its way has; what does not, when a change made now is seen. */
function caughtUpBy(
  state: WorldState,
  view: Channel,
  resource: Resource,
  policy: ViewPolicy,
  held: Held,
): number | undefined {
  const { keeps, ttlMs } = replicationOf(policy)
  const visible = visibleFrom(state, view, resource)
  return keeps || ttlMs || visible === undefined ? visible : held.dueBy
}
