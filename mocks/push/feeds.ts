import type { Caller } from '../caller.ts'

/** Who a feed is for: what its readers may know, and by which channel's view. */
export interface FeedOf {
  readonly name: string
  readonly role: 'bot' | 'shopper'
  readonly channel: Caller['channel']
  /** Whether its readers have signed in as the shopper whose data they get. */
  readonly isSignedIn: boolean
}

/** What the bot's key alone gets, for webhooks and streams. */
export const keyFeed: FeedOf = { name: 'chat', role: 'bot', channel: 'chat', isSignedIn: false }

const feeds: readonly FeedOf[] = [
  keyFeed,
  { name: 'chat, signed in', role: 'bot', channel: 'chat', isSignedIn: true },
  { name: 'web', role: 'shopper', channel: 'web', isSignedIn: true },
  { name: 'app', role: 'shopper', channel: 'app', isSignedIn: true },
]

/** The feed of that name; undefined where there is none. */
export function feedNamed(name: string): FeedOf | undefined {
  return feeds.find((one) => one.name === name)
}

/** The feed that a caller reads. */
export function feedFor({ role, channel, shopper }: Caller): FeedOf {
  const own = feeds.find((one) => one.role === role && one.channel === channel && one.isSignedIn)
  return role === 'bot' && shopper === undefined ? keyFeed : (own ?? keyFeed)
}
