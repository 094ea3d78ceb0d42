import type { Actor, Channel, Observation, Resource } from '../journal/index.ts'

/** A change as it is told to those who asked to be told: plain values. */
export interface PushEvent {
  /** Unique among all worlds: `evt_`, a word for the world, a number. */
  readonly id: string
  /** The feed that it is in: each feed tells what its readers may know, as their channel shows it. */
  readonly feed: string
  /** Such as `order.changed`. */
  readonly type: string
  /** The system of the shop that it is about. */
  readonly system: string
  readonly channel: Channel
  readonly role: Actor['role']
  /** World time, ms. */
  readonly at: number
  readonly resource?: Resource
  readonly version?: number
  /** Whose it is, where it is somebody's. */
  readonly shopper?: string
  /** What is sent, as text. */
  readonly body: string
  /** What whoever gets it thereby knows. */
  readonly observations: readonly Observation[]
}

/** What is kept of a feed, so that a reader can get what it missed. */
export interface Feed {
  readonly name: string
  /** World time since which nothing is missing, ms. */
  readonly from: number
  /** The latest events, the oldest first. */
  readonly log: readonly PushEvent[]
}

/** An address to which events are sent. */
export interface Subscription {
  readonly id: string
  readonly url: string
  readonly feed: string
  /** The types of event that it wants. */
  readonly types: readonly string[]
  /** World time of the subscription, ms. */
  readonly since: number
  /** How often its secret was changed, and when for the last time. */
  readonly rotation: number
  readonly rotatedAt?: number
  /** World time since which nothing has come through, ms; absent while all is well. */
  readonly failingSince?: number
  /** Why nothing is sent there any more. */
  readonly disabled?: string
}

/** How an event goes out: a request of its own, or on a connection that is open. */
export type PushVia = 'webhook' | 'event-stream'

/** An event on its way to one subscriber. */
export interface PendingPush {
  readonly number: number
  readonly via: PushVia
  readonly subscriber: string
  readonly event: PushEvent
  /** From 1. */
  readonly attempt: number
  /** `due` once it is for whoever sends it to do so. */
  readonly state: 'waiting' | 'due'
  /** A fault holds it back until the next one to this subscriber has gone. */
  readonly behind?: true
  /** A fault has its signature wrong. */
  readonly forged?: true
  /** A fault has made it of another one: it is not tried again. */
  readonly copy?: true
  /** The faults have seen this attempt. */
  readonly isMet?: true
}

/** All that is known of what a shop tells by itself. */
export interface PushState {
  /** How many events, attempts, subscriptions and connections have had a number. */
  readonly numbered: number
  /** The feeds that somebody has asked for. */
  readonly feeds: readonly Feed[]
  readonly subscriptions: readonly Subscription[]
  /** In the order in which they came about. */
  readonly pending: readonly PendingPush[]
}

export const noPushes: PushState = { numbered: 0, feeds: [], subscriptions: [], pending: [] }
