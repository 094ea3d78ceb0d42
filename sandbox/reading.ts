import { asOfOn, shownOn } from './channels/views.ts'
import type { Channel, Resource } from './journal/index.ts'
import { rememberedAt } from './past.ts'
import type { Seen, WorldState } from './world-state.ts'

/** What a read was served: a version, its value, and how current it was known to be. */
export interface Served<V = unknown> extends Seen {
  readonly value: V
  /** The latest world time at which this version was known to be current at the source. */
  readonly asOf: number
}

/** What a read of the past was served; nothing where there was none. `asOf` is the world time for which that is vouched. */
export interface ServedPast<V = unknown> {
  readonly served: Served<V> | undefined
  readonly asOf: number
}

/** The resource at the source, or undefined where there is none. */
export function servedAtSource<V>({ entities, now }: WorldState, name: Resource): Served<V> | undefined {
  const entity = entities.get(name)
  return entity && served(entity, now)
}

/** What a channel's view shows of the resource, or undefined where it shows none. */
export function servedOn<V>(state: WorldState, channel: Channel, name: Resource): Served<V> | undefined {
  const shown = shownOn(state, channel, name)
  return shown?.version ? served(shown, asOfOn(state, channel, name)) : undefined
}

/** The resource as the source had it at a world time, at the latest now. */
export function servedPast<V>(
  { entities, epoch, now }: WorldState,
  name: Resource,
  at: number,
): ServedPast<V> {
  const { was, asOf } = rememberedAt(entities.get(name), Math.min(at, now), epoch)
  return { served: was && served(was, asOf), asOf }
}

function served<V>({ version, value, committedAt }: Seen, asOf: number): Served<V> {
  return { version, value: value as V, committedAt, asOf }
}
