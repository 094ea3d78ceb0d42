import { type Outcome, refused } from '../commands/command.ts'
import { kindOf, type Resource } from '../journal/index.ts'
import { versionsOf } from '../past.ts'
import type { World } from '../world.ts'
import { conflictPolicyOf } from './policy.ts'

/** The state that a write is made on. */
export interface WrittenOn<V> {
  readonly kind: 'on'
  /** Undefined where there is no such resource. */
  readonly value: V | undefined
  /** True where what the write makes of the value is to replace the current state: a lost update, on purpose. */
  readonly replaces: boolean
}

/**
 * On which state a write goes that was made on version `base`: the current one where it says nothing or names that;
 * else by the policy of the kind. Refused with `KIND/changed` under `refuse`, and where no such version is known.
 */
export function writtenOn<V>(
  world: World,
  name: Resource,
  base: number | undefined,
): WrittenOn<V> | Extract<Outcome, { kind: 'refused' }> {
  const current = world.source<V>(name)
  const onCurrent = { kind: 'on', value: current?.value, replaces: false } as const
  if (!current || base === undefined || base === current.version) return onCurrent
  const kind = kindOf(name)
  const isPast = Number.isSafeInteger(base) && base >= 1 && base < current.version
  const policy = isPast ? conflictPolicyOf(world.state.conflicts, kind) : 'refuse'
  if (policy === 'merge') return onCurrent
  const known = versionsOf(world.state.entities.get(name)?.past).find(({ version }) => version === base)
  if (policy === 'last-writer-wins' && known) return { kind: 'on', value: known.value as V, replaces: true }
  return refused(
    `${kind}/changed`,
    `the ${kind} is at version ${current.version}, the write was made on version ${base}`,
    [name],
  )
}
