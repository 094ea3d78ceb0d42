import type { ResourceKind } from '../journal/index.ts'

/**
 * What becomes of a write that was made on an older version than the current one: it is refused; it replaces the
 * current state by what its writer made of the older one, which loses the update between on purpose; or it is done
 * on the current state.
 */
export const conflictPolicies = ['refuse', 'last-writer-wins', 'merge'] as const
export type ConflictPolicy = (typeof conflictPolicies)[number]

/** The policies that differ from `refuse`, by kind of resource. */
export type ConflictPolicies = Readonly<Partial<Record<ResourceKind, ConflictPolicy>>>

export function conflictPolicyOf(policies: ConflictPolicies, kind: ResourceKind): ConflictPolicy {
  return policies[kind] ?? 'refuse'
}

/** The `policy` entry that notes the policy of a kind. */
export function conflictNote(kind: string, value: ConflictPolicy) {
  return { about: 'api', name: `conflict/${kind}`, value } as const
}
