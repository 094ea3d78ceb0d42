import Type from 'typebox'
import { type Channel, canonicalJson, channels, type ResourceKind, resourceKinds } from '../journal/index.ts'
import { ViewPolicy, wrongPolicy } from './policies/index.ts'

/** The policies that differ from immediate, by channel and kind of resource. */
export type ViewPolicies = Readonly<
  Partial<Record<Channel, Readonly<Partial<Record<ResourceKind, ViewPolicy>>>>>
>

const closed = { additionalProperties: false } as const
const Kind = Type.String({ pattern: `^(${resourceKinds.join('|')})$` })
const OfChannel = Type.Optional(Type.Record(Kind, ViewPolicy, closed))
export const ViewPolicies = Type.Unsafe<ViewPolicies>(
  Type.Object({ chat: OfChannel, web: OfChannel, app: OfChannel }, closed),
)

const immediate: ViewPolicy = { kind: 'immediate' }

export function policyOf(policies: ViewPolicies, channel: Channel, kind: ResourceKind): ViewPolicy {
  return policies[channel]?.[kind] ?? immediate
}

/** The policies with one of them replaced, in an order that does not tell how they came about. */
export function withPolicy(
  policies: ViewPolicies,
  channel: Channel,
  kind: ResourceKind,
  policy: ViewPolicy,
): ViewPolicies {
  const after = { ...policies, [channel]: { ...policies[channel], [kind]: policy } }
  const members = channels.map((one) => [one, differing(after, one)] as const)
  return Object.fromEntries(members.filter(([, ofChannel]) => Object.keys(ofChannel).length))
}

function differing(policies: ViewPolicies, channel: Channel): ViewPolicies[Channel] & object {
  const members = resourceKinds.map((kind) => [kind, policyOf(policies, channel, kind)] as const)
  return Object.fromEntries(members.filter(([, policy]) => policy.kind !== 'immediate'))
}

/** A policy that is to be switched on. */
export interface PolicyChange {
  readonly view: Channel
  readonly kind: ResourceKind
  readonly policy: ViewPolicy
}

/**
 * What is to be switched so that the views follow `after`: copies, so that whoever made it has no hand in it any more.
 * Throws a `RangeError` that names the first channel, kind or policy that is none.
 */
export function policyChanges(before: ViewPolicies, after: ViewPolicies): readonly PolicyChange[] {
  const wrong = wrongPolicies(after)
  if (wrong) throw new RangeError(`setting the policies of the views: ${wrong}`)
  return channels.flatMap((view) => {
    const kinds = new Set([...Object.keys(before[view] ?? {}), ...Object.keys(after[view] ?? {})])
    return [...(kinds as Set<ResourceKind>)].flatMap((kind) => {
      const policy = canonicalJson(policyOf(after, view, kind))
      if (policy === canonicalJson(policyOf(before, view, kind))) return []
      return [{ view, kind, policy: JSON.parse(policy) as ViewPolicy }]
    })
  })
}

/** The first channel, kind or policy that is none, and why, in words; undefined where all are. */
export function wrongPolicies(policies: ViewPolicies): string | undefined {
  for (const [channel, ofChannel] of Object.entries(policies)) {
    if (!channels.includes(channel as Channel)) return `"${channel}" is none of ${channels.join(', ')}`
    for (const [kind, policy] of Object.entries(ofChannel ?? {})) {
      if (!resourceKinds.includes(kind as ResourceKind)) return `"${kind}" is no kind of resource`
      const wrong = policy === undefined ? undefined : wrongPolicy(policy)
      if (wrong) return `${channel}/${kind}: ${wrong}`
    }
  }
  return undefined
}
