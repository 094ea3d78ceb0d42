import { notYet } from './channels/views.ts'
import type { Entity } from './entity.ts'
import type { Resource } from './journal/index.ts'
import type { PersistentMap } from './persistent-map.ts'
import type { Past, Seen, WorldState } from './world-state.ts'

/** How many past versions of a resource a world keeps. */
const kept = 100

/** The past with one version more: the one that a change made at `until` has put an end to; or that there was none. */
export function withPast(
  history: PersistentMap<readonly Past[]>,
  name: Resource,
  before: Entity | undefined,
  until: number,
): PersistentMap<readonly Past[]> {
  const { version, value, committedAt } = before ?? notYet
  const past = history.get(name) ?? []
  return history.set(name, [...past.slice(1 - kept), { version, value, committedAt, until }])
}

/**
 * What the source had at a world time, `version` 0 or undefined where there was none; and the latest time, `at` or
 * later, for which that is vouched. Of what has changed more than a hundred times since, the oldest version that is
 * still known. Nothing is older than the epoch, where the shop opened as it had been.
 */
export function pastOf(
  state: WorldState,
  name: Resource,
  at: number,
): { seen: Seen | undefined; asOf: number } {
  const time = Math.max(at, state.epoch)
  const seen: Seen | undefined =
    state.history.get(name)?.find(({ until }) => until > time) ?? state.entities.get(name)
  return { seen, asOf: Math.max(time, seen?.committedAt ?? 0) }
}
