import type { EntryOf } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { PendingPush, Subscription } from './state.ts'

/** Notes something of the shop's pushes, unless the journal has ended. */
export function notePush(world: World, noted: Omit<EntryOf<'push'>, 'seq' | 'at' | 'kind'>): void {
  if (!world.journal.ended) world.journal.append(world.now, { kind: 'push', ...noted })
}

/** Notes to whom events are sent: a new subscription, or one that a later episode takes over. Where to is told by the host alone. */
export function noteSubscription(world: World, { id, url, types, disabled }: Subscription): void {
  const detail = `${types.join(', ')} to ${hostOf(url)}${disabled === undefined ? '' : `; disabled: ${disabled}`}`
  notePush(world, { phase: 'subscribed', via: 'webhook', subscriber: id, detail })
}

/** The host of an address: its port may differ from run to run, and its path may hold a secret. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url)?.[1] ?? ''
}

/** What an entry says of the event that it is about. */
export function aboutPush({ via, subscriber, event, attempt }: PendingPush) {
  const { id, type, resource, version } = event
  return {
    ...{ via, subscriber, topic: type, event: id, attempt },
    ...(resource === undefined ? {} : { resource }),
    ...(version === undefined ? {} : { version }),
  }
}
