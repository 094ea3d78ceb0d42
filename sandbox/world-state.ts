import type { ViewPolicies } from './channels/policy.ts'
import type { Entity } from './entity.ts'
import type { Channel, Resource } from './journal/index.ts'
import type { MachineEvent } from './machine.ts'
import type { Names } from './names.ts'
import type { PersistentMap } from './persistent-map.ts'
import type { Queue } from './queue.ts'
import type { DrawKey } from './random.ts'

/** What a view shows where it differs from the source. */
export interface Seen {
  readonly version: number
  readonly value: unknown
  readonly committedAt: number
}

/** A thing to come: a machine's delayed event, a commit on its way to a view, or a process's next happening. */
export type Coming =
  | { readonly kind: 'timer'; readonly resource: Resource; readonly id: string; readonly event: MachineEvent }
  | { readonly kind: 'apply'; readonly view: Channel; readonly resource: Resource; readonly seen: Seen }
  /** `subject` is what the process is about, and `ordinal` counts its happenings. */
  | { readonly kind: 'process'; readonly name: string; readonly subject: string; readonly ordinal: number }

/** The whole of a world as one immutable value: a fork is the value itself. */
export interface WorldState {
  readonly key: DrawKey
  readonly epoch: number
  /** World time, ms. */
  readonly now: number
  readonly entities: PersistentMap<Entity>
  readonly names: Names
  readonly policies: ViewPolicies
  readonly views: Readonly<Record<Channel, PersistentMap<Seen>>>
  readonly queue: Queue<Coming>
  /** Order numbers of the timers that still count, by resource and timer id. */
  readonly timers: PersistentMap<number>
  /** How many things were ever scheduled, and ids given. */
  readonly scheduled: number
  readonly numbered: number
}
