import { type Channel, channels, type Entry, kindOf, type Resource } from '#journal'
import { type PushEvent, publishEvent } from '#sandbox'
import { instant } from '../route.ts'
import type { Site } from '../site.ts'
import { type EventType, eventTypes } from './event-types.ts'
import { type FeedOf, feedNamed } from './feeds.ts'
import { tell } from './tell.ts'
import { tellerOf } from './tellers.ts'

/**
 * Makes events of what a channel's view has come to: at once with the commit, or when the view takes it over. What
 * is changed several times in one go is told once, as it is then.
 */
export class Publisher {
  readonly #site: Site
  readonly #told = new Map<string, number>()

  constructor(site: Site) {
    this.#site = site
  }

  /** The events that come of an entry of the journal: they are published already. */
  hear(entry: Entry): readonly PushEvent[] {
    const come = comeTo(entry)
    if (!come) return []
    const types = eventTypes.filter(({ kind }) => kind === kindOf(come.name))
    return this.#site.world.state.pushes.feeds.flatMap(({ name }) => {
      const feed = feedNamed(name)
      if (!feed || !come.on.includes(feed.channel)) return []
      return types.flatMap((type) => this.#publish(feed, type, come.name) ?? [])
    })
  }

  #publish(feed: FeedOf, type: EventType, name: Resource): PushEvent | undefined {
    const told = tell(this.#site, feed, type, name)
    const place = `${feed.name} ${type.name} ${name}`
    if (!told || told.version <= (this.#told.get(place) ?? 0)) return undefined
    this.#told.set(place, told.version)
    const { json, ...rest } = told
    const { world } = this.#site
    const about = {
      resource: name,
      version: told.version,
      ...(told.shopper ? { shopper: told.shopper } : {}),
    }
    return publishEvent(world, {
      ...{ feed: feed.name, role: feed.role, channel: feed.channel },
      ...{ type: type.name, system: tellerOf(type).system, resource: name },
      ...rest,
      write: (id) => eventText(id, type.name, world.now, { ...about, data: json }),
    })
  }
}

/** An event as it is sent, in the one form for webhooks and streams. */
export function eventText(id: string, type: string, at: number, more: object): string {
  return JSON.stringify({ id, type, timestamp: instant(at), ...more })
}

/** Which resource has a new version to be shown, and on which channels. What is stated at an opening is no change. */
function comeTo(entry: Entry): { readonly name: Resource; readonly on: readonly Channel[] } | undefined {
  if (entry.kind === 'applied' && !entry.again) return { name: entry.resource, on: [entry.view] }
  if (entry.kind !== 'commit') return undefined
  const { cause } = entry
  if (cause.by === 'event' && cause.name === 'opening') return undefined
  return { name: entry.resource, on: entry.shown ?? channels }
}
