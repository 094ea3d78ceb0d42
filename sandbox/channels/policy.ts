import type { Channel, ResourceKind } from '../journal/index.ts'

/** How a channel's view follows the source. */
export type ViewPolicy =
  | { readonly kind: 'immediate' }
  /** Each commit arrives `ms` later, in order. */
  | { readonly kind: 'lag'; readonly ms: number }

export const immediate: ViewPolicy = { kind: 'immediate' }

/** The policies that differ from immediate, by channel and kind of resource. */
export type ViewPolicies = Readonly<
  Partial<Record<Channel, Readonly<Partial<Record<ResourceKind, ViewPolicy>>>>>
>

export function policyOf(policies: ViewPolicies, channel: Channel, kind: ResourceKind): ViewPolicy {
  return policies[channel]?.[kind] ?? immediate
}

/**
 * The latest world time at which what the view serves now was known to be current at the source.
 * Views and source agree at the epoch, so it is never before that.
 */
export function viewAsOf(policy: ViewPolicy, now: number, epoch: number): number {
  return policy.kind === 'lag' ? Math.max(now - policy.ms, epoch) : now
}
