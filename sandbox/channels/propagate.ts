import type { Entity } from '../entity.ts'
import { type Channel, channels, type Resource } from '../journal/index.ts'
import { withComing } from '../schedule.ts'
import type { WorldState } from '../world-state.ts'
import { notYet, viewPolicy, withView } from './views.ts'

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
  if (opening) return { state, shown: [...channels] }
  let next = state
  const shown: Channel[] = []
  for (const view of channels) {
    const policy = viewPolicy(state, view, name)
    if (policy.kind === 'immediate') {
      shown.push(view)
      continue
    }
    if (!next.views[view].has(name)) next = withView(next, view, name, before ?? notYet)
    const { version, value, committedAt } = entity
    const seen = { version, value, committedAt }
    next = withComing(next, state.now + policy.ms, { kind: 'apply', view, resource: name, seen })
  }
  return { state: next, shown }
}
