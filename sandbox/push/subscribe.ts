import type { World } from '../world.ts'
import { change, changeSubscription, nextId } from './change.ts'
import { keepFeed } from './feeds.ts'
import { notePush, noteSubscription } from './note.ts'
import type { Subscription } from './state.ts'

/** How many addresses a world sends to at most. */
export const mostWebhooks = 20

/**
 * From now on events of these types are sent to the address, as the feed tells them. Throws a `RangeError` where there are too many addresses.
 */
export function subscribeWebhook(
  world: World,
  asked: Pick<Subscription, 'url' | 'feed' | 'types'>,
): Subscription {
  if (world.state.pushes.subscriptions.length >= mostWebhooks)
    throw new RangeError(`subscribing ${asked.url}: a world sends to at most ${mostWebhooks} addresses`)
  keepFeed(world, asked.feed)
  const subscription = { id: nextId(world, 'wh'), ...asked, since: world.now, rotation: 0 }
  change(world, { subscriptions: [...world.state.pushes.subscriptions, subscription] })
  noteSubscription(world, subscription)
  return subscription
}

/** Nothing is sent there any more, and what was on its way is not. Returns whether anything was. */
export function unsubscribeWebhook(world: World, id: string, why: string): boolean {
  if (!world.state.pushes.subscriptions.some((one) => one.id === id)) return false
  changeSubscription(world, id, () => undefined)
  forgetPushes(world, id)
  notePush(world, { phase: 'unsubscribed', via: 'webhook', subscriber: id, detail: why })
  return true
}

/** The subscription stays to be seen, and gets nothing any more. */
export function disableWebhook(world: World, id: string, why: string): void {
  changeSubscription(world, id, (one) => ({ ...one, disabled: why }))
  forgetPushes(world, id)
  notePush(world, { phase: 'disabled', via: 'webhook', subscriber: id, detail: why })
}

/** The subscription has another secret from now on. */
export function rotateWebhookSecret(world: World, id: string): void {
  changeSubscription(world, id, (one) => ({ ...one, rotation: one.rotation + 1, rotatedAt: world.now }))
  notePush(world, { phase: 'rotated', via: 'webhook', subscriber: id })
}

/** Drops what is on its way to a subscriber. */
export function forgetPushes(world: World, subscriber: string): void {
  const { pending } = world.state.pushes
  if (pending.some((one) => one.subscriber === subscriber))
    change(world, { pending: pending.filter((one) => one.subscriber !== subscriber) })
}
