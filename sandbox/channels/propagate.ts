import type { Entity } from '../entity.ts'
import { type Channel, channels, type Resource } from '../journal/index.ts'
import { withComing } from '../schedule.ts'
import type { Held, WorldState } from '../world-state.ts'
import { replicationOf, type ViewPolicy } from './policies/index.ts'
import type { Arrival } from './policies/replication.ts'
import { heldOf, seenOf, viewPolicy, withHeld } from './views.ts'

/**
 * What a commit does to the views: those that follow at once show it, the others go on showing what they showed until
 * it has arrived. What is stated at the opening was so before, and is on every view.
 */
export function propagated(
  state: WorldState,
  name: Resource,
  before: Entity | undefined,
  entity: Entity,
  opening: boolean,
): { readonly state: WorldState; readonly shown: Channel[] } {
  let next = state
  const shown: Channel[] = []
  for (const view of channels) {
    const policy = viewPolicy(state, view, name)
    if (policy.kind === 'immediate') {
      shown.push(view)
      continue
    }
    const behind = opening ? shownAtOnce(next, view, name) : told(next, view, policy, name, before, entity)
    next = behind.state
    if (behind.atOnce) shown.push(view)
  }
  return { state: next, shown: shown.length === channels.length ? everywhere : shown }
}

/** Most commits are shown everywhere at once, and a journal keeps what it is told: all of them share this. */
const everywhere: Channel[] = [...channels]

/** What is true behind a commit of one view: the state, and whether the view shows the commit already. */
interface Told {
  readonly state: WorldState
  readonly atOnce: boolean
}

function told(
  state: WorldState,
  view: Channel,
  policy: ViewPolicy,
  name: Resource,
  before: Entity | undefined,
  entity: Entity,
): Told {
  const replication = replicationOf(policy)
  // A view that fetches shows it unless it serves a copy.
  if (replication.ttlMs)
    return heldOf(state, view, name) ? { state, atOnce: false } : shownAtOnce(state, view, name)
  const { key } = state
  const arrival = replication.arrival(policy, { key, view, resource: name, version: entity.version })
  if (arrival) return arriving(state, view, name, before, entity, arrival)
  return { state: withHeld(state, view, name, copyOf(state, view, name, before)), atOnce: false }
}

/** It comes at its time; where it waits for what came before it, no earlier than that. */
function arriving(
  state: WorldState,
  view: Channel,
  name: Resource,
  before: Entity | undefined,
  entity: Entity,
  { afterMs, inOrder, againAfterMs }: Arrival,
): Told {
  const { now } = state
  const held = copyOf(state, view, name, before)
  const due = Math.max(now + afterMs, inOrder ? (held.dueBy ?? now) : now)
  const coming = { kind: 'apply', view, resource: name, seen: seenOf(entity) } as const
  const first =
    due === now
      ? shownAtOnce(state, view, name)
      : {
          state: withComing(
            withHeld(state, view, name, { ...held, dueBy: Math.max(due, held.dueBy ?? due) }),
            due,
            coming,
          ),
          atOnce: false,
        }
  if (againAfterMs === undefined) return first
  return { ...first, state: withComing(first.state, due + againAfterMs, { ...coming, again: true }) }
}

function shownAtOnce(state: WorldState, view: Channel, name: Resource): Told {
  return { state: withHeld(state, view, name, undefined), atOnce: true }
}

/** What the view goes on showing while it does not show the commit. */
function copyOf(state: WorldState, view: Channel, name: Resource, before: Entity | undefined): Held {
  return state.views[view].get(name) ?? seenOf(before)
}
