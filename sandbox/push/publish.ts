import type { World } from '../world.ts'
import { nextId } from './change.ts'
import { logged } from './feeds.ts'
import { offerPush } from './offer.ts'
import type { PushEvent } from './state.ts'

/** An event before it has its id and its time. */
export type PushDraft = Omit<PushEvent, 'id' | 'at' | 'body'> & {
  /** What is sent, by its id. */
  readonly write: (id: string) => string
}

/** Tells of a change: it is kept in its feed, and goes out to all who have subscribed to it there. */
export function publishEvent(world: World, draft: PushDraft): PushEvent {
  return world.atomically(() => {
    const event = made(world, draft)
    logged(world, event)
    for (const { id, feed, types, disabled } of world.state.pushes.subscriptions) {
      if (disabled === undefined && feed === event.feed && types.includes(event.type))
        offerPush(world, 'webhook', id, event)
    }
    return event
  })
}

/** Sends something to one subscriber that is kept nowhere, such as a test. */
export function publishEventTo(world: World, subscriber: string, draft: PushDraft): PushEvent {
  return world.atomically(() => {
    const event = made(world, draft)
    offerPush(world, 'webhook', subscriber, event)
    return event
  })
}

function made(world: World, { write, ...draft }: PushDraft): PushEvent {
  const id = nextId(world, 'evt')
  return { id, at: world.now, ...draft, body: write(id) }
}
