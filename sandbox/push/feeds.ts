import type { World } from '../world.ts'
import { change } from './change.ts'
import type { Feed, PushEvent } from './state.ts'

/** How many events of a feed are kept for a reader that comes back. */
export const mostKept = 1000

/** From now on the feed is kept; a feed that nobody ever asked for costs nothing. */
export function keepFeed(world: World, name: string): void {
  const { feeds } = world.state.pushes
  if (feeds.some((one) => one.name === name)) return
  change(world, { feeds: [...feeds, { name, from: world.now, log: [] }] })
}

/** Adds an event to its feed; the oldest goes where there are too many. */
export function logged(world: World, event: PushEvent): void {
  const { feeds } = world.state.pushes
  change(world, { feeds: feeds.map((feed) => (feed.name === event.feed ? withEvent(feed, event) : feed)) })
}

function withEvent({ name, from, log }: Feed, event: PushEvent): Feed {
  const [oldest] = log
  if (!oldest || log.length < mostKept) return { name, from, log: [...log, event] }
  return { name, from: oldest.at + 1, log: [...log.slice(1), event] }
}

/** What a reader missed. */
export interface Missed {
  readonly events: readonly PushEvent[]
  /** True where more was missed than is kept. */
  readonly gap: boolean
}

/** What a feed told after an event, by its id, or since a world time, ms; nothing where neither is given. */
export function missedOf(
  world: World,
  name: string,
  { after, since }: { readonly after?: string; readonly since?: number },
): Missed {
  const feed = world.state.pushes.feeds.find((one) => one.name === name)
  const log = feed?.log ?? []
  if (after !== undefined) {
    const index = log.findIndex(({ id }) => id === after)
    return index < 0 ? { events: log, gap: true } : { events: log.slice(index + 1), gap: false }
  }
  if (since === undefined) return { events: [], gap: false }
  return { events: log.filter(({ at }) => at >= since), gap: since < (feed?.from ?? world.now) }
}
