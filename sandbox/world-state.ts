import type { LeftOutTerms } from './api/left-out.ts'
import type { Sold } from './catalog/sold.ts'
import type { ViewPolicies } from './channels/view-policies.ts'
import type { ConflictPolicies } from './conflicts/policy.ts'
import type { Entity } from './entity.ts'
import type { FaultStates } from './faults/state.ts'
import type { Channel, Resource, ResourceKind } from './journal/index.ts'
import type { MachineEvent } from './machine.ts'
import type { Names } from './names.ts'
import type { PersistentMap } from './persistent-map.ts'
import type { PrivacyPolicy } from './privacy/policy.ts'
import type { OrdinarySales } from './processes/ordinary-sales-rate.ts'
import type { PushState } from './push/state.ts'
import type { Queue } from './queue.ts'
import type { DrawKey } from './random.ts'

/** A version of a resource; version 0 is that there is none. */
export interface Seen {
  readonly version: number
  readonly value: unknown
  readonly committedAt: number
}

/** What a view shows of a resource where that is not simply what the source has. */
export interface Held extends Seen {
  /** World time at which it was fetched, where the view asks the source itself. */
  readonly fetchedAt?: number
  /** World time by which all that was on its way to the view when it last changed has arrived. */
  readonly dueBy?: number
}

/** A policy of a view is in force. World times, ms. */
export interface InForce {
  readonly since: number
  /** What the view vouched for when it was switched on, for all that it holds no copy of. */
  readonly vouched: number
}

/**
 * A thing to come: a machine's delayed event, a commit on its way to a view, the end of a policy that heals by itself, or
 * a process's next happening.
 */
export type Coming =
  | { readonly kind: 'timer'; readonly resource: Resource; readonly id: string; readonly event: MachineEvent }
  | {
      readonly kind: 'apply'
      readonly view: Channel
      readonly resource: Resource
      readonly seen: Seen
      /** It comes for the second time. */
      readonly again?: true
    }
  | { readonly kind: 'heal'; readonly view: Channel; readonly of: ResourceKind }
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
  readonly sold: Sold
  readonly policies: ViewPolicies
  /** By channel and kind, `chat/stock`; only of policies that are not immediate. */
  readonly inForce: PersistentMap<InForce>
  readonly views: Readonly<Record<Channel, PersistentMap<Held>>>
  readonly queue: Queue<Coming>
  /** Order numbers of the timers that still count, by resource and timer id. */
  readonly timers: PersistentMap<number>
  /** How many things were ever scheduled, and ids given. */
  readonly scheduled: number
  readonly numbered: number
  /** The faults that were switched on, with their counters. */
  readonly faults: FaultStates
  /** What becomes of writes that were made on an older version. */
  readonly conflicts: ConflictPolicies
  /** What the API leaves out. */
  readonly leftOut: LeftOutTerms
  /** What a chat may show, and to whom. */
  readonly privacy: PrivacyPolicy
  /** What the shop tells by itself, and to whom. */
  readonly pushes: PushState
  readonly ordinarySales: OrdinarySales
}
