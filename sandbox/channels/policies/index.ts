import Type from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { cache } from './cache.ts'
import { cutOff } from './cut-off.ts'
import { drop } from './drop.ts'
import { duplicate } from './duplicate.ts'
import { frozen } from './frozen.ts'
import { immediate } from './immediate.ts'
import { lag } from './lag.ts'
import { reorder } from './reorder.ts'
import type { Replication } from './replication.ts'

/** Every kind of policy: one line each. */
const replications = {
  immediate,
  lag,
  reorder,
  drop,
  duplicate,
  frozen,
  'cut off': cutOff,
  cache,
} as const

type Replications = (typeof replications)[keyof typeof replications]
type PolicyOf<R> = R extends Replication<infer P> ? P : never

/** How a channel's view follows the source for one kind of resource. Plain JSON; so it stands on the journal. */
export type ViewPolicy = PolicyOf<Replications>

export const ViewPolicy = Type.Unsafe<ViewPolicy>(
  Type.Union(Object.values(replications).map(({ schema }) => schema)),
)

/** The kinds of policy that there are. */
export const viewPolicyKinds = Object.keys(replications) as readonly ViewPolicy['kind'][]

export function replicationOf(policy: ViewPolicy): Replication<ViewPolicy> {
  return replications[policy.kind] as Replication<ViewPolicy>
}

const validators = new Map<string, Validator>()

/** Why a value is no policy, in words; undefined where it is one. Takes anything. */
export function wrongPolicy(value: unknown): string | undefined {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  if (typeof kind !== 'string' || !Object.hasOwn(replications, kind)) {
    return `its kind is none of ${viewPolicyKinds.join(', ')}`
  }
  const validator =
    validators.get(kind) ?? (Compile(replications[kind as ViewPolicy['kind']].schema) as Validator)
  validators.set(kind, validator)
  if (validator.Check(value)) return replicationOf(value as ViewPolicy).flaw?.(value as ViewPolicy)
  const [error] = validator.Errors(value)
  return `${error?.instancePath || 'it'} ${error?.message ?? `is no ${kind}`}`
}
