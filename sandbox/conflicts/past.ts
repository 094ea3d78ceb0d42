import type { Entity } from '../entity.ts'
import { kindOf, type Resource } from '../journal/index.ts'
import type { PersistentMap } from '../persistent-map.ts'
import { type ConflictPolicies, conflictPolicyOf } from './policy.ts'

/** A version that is not the current one any more. */
export interface PastVersion {
  readonly version: number
  readonly value: unknown
}

/** Past versions by resource, oldest first: only of kinds whose last writer wins, since that was laid down. */
export type Past = PersistentMap<readonly PastVersion[]>

/** Past versions that are kept of one resource; a write on an older one is refused. */
export const mostKept = 100

/**
 * The past with the version that a commit ends. It is part of a world's value, not looked up in the journal: a fork
 * and a restored snapshot begin a journal of their own, and must go on as their origin would have.
 */
export function withPast(
  past: Past,
  policies: ConflictPolicies,
  name: Resource,
  ended: Entity | undefined,
): Past {
  if (!ended || conflictPolicyOf(policies, kindOf(name)) !== 'last-writer-wins') return past
  const { version, value } = ended
  return past.set(name, [...(past.get(name) ?? []), { version, value }].slice(-mostKept))
}
