import { type ResourceKind, resourceKinds } from '../journal/index.ts'
import type { World } from '../world.ts'
import { type ConflictPolicy, conflictNote, conflictPolicies } from './policy.ts'

/**
 * From now on, writes to resources of a kind that were made on an older version are dealt with so; a `policy` entry
 * says it. Under `last-writer-wins` a write is known from the versions that are current from here on.
 *
 * Throws a `RangeError` on what is no kind or no policy.
 */
export function setConflictPolicy(world: World, kind: ResourceKind, policy: ConflictPolicy): void {
  if (!resourceKinds.includes(kind) || !conflictPolicies.includes(policy)) {
    throw new RangeError(
      `setting the conflict policy of "${kind}" to "${policy}": a kind of resource and one of ${conflictPolicies.join(', ')} are needed`,
    )
  }
  const conflicts = { ...world.state.conflicts, [kind]: policy }
  world.adopt({ conflicts }, [conflictNote(kind, policy)])
}
