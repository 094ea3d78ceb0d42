import type { Entity } from './entity.ts'

/** A version that a resource had at the source before, and the one before it: the latest comes first. */
export interface Past {
  readonly version: number
  readonly value: unknown
  readonly committedAt: number
  readonly before: Past | undefined
  /** How many versions hang on this one, itself included. */
  readonly depth: number
}

/** How many past versions of a resource are remembered at least, and how many at most. */
const fewest = 100
const most = 2 * fewest

/** The past of a resource once `entity` is no longer its latest version. */
export function pastBehind({ version, value, committedAt, past }: Entity): Past {
  const before = past && past.depth >= most ? cut(past) : past
  return { version, value, committedAt, before, depth: (before?.depth ?? 0) + 1 }
}

/** The latest few of a past: it is cut once in a hundred versions, so that each costs the same. */
function cut(past: Past): Past {
  return pastFrom(versionsOf(past).slice(0, fewest))
}

/** The versions of a past, the latest first. */
export function versionsOf(past: Past | undefined): readonly Past[] {
  const found: Past[] = []
  for (let one = past; one; one = one.before) found.push(one)
  return found
}

/** A past of these versions, the latest first. Throws a `RangeError` where there is none. */
export function pastFrom(versions: readonly Pick<Past, 'version' | 'value' | 'committedAt'>[]): Past {
  let past: Past | undefined
  for (const { version, value, committedAt } of versions.toReversed()) {
    past = { version, value, committedAt, before: past, depth: (past?.depth ?? 0) + 1 }
  }
  if (!past) throw new RangeError('remembering the past of a resource: there is no version')
  return past
}

/** What a resource was at a world time; `was` is undefined where there was none yet. */
export interface Remembered {
  readonly was: Pick<Past, 'version' | 'value' | 'committedAt'> | undefined
  /** The latest time, the one asked for or later, for which that is vouched. */
  readonly asOf: number
}

/**
 * What the source had at a world time. Nothing is older than the epoch, where the shop opened as it had been; and of what
 * has changed more often than is remembered, the oldest version that is still known.
 */
export function rememberedAt(entity: Entity | undefined, at: number, epoch: number): Remembered {
  const time = Math.max(at, epoch)
  if (!entity) return { was: undefined, asOf: time }
  let oldest: Pick<Past, 'version' | 'value' | 'committedAt'> = entity
  for (let one = entity.past; oldest.committedAt > time && one; one = one.before) oldest = one
  if (oldest.committedAt <= time) return { was: oldest, asOf: time }
  return oldest.version === 1 ? { was: undefined, asOf: time } : { was: oldest, asOf: oldest.committedAt }
}
