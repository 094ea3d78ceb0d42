import type { AnyStateMachine } from 'xstate'
import type { ResourceKind } from './journal/index.ts'
import type { Resting } from './machine.ts'

/** A kind of resource: the machine that changes it, and the value that the rest of the world sees. */
export interface EntityType {
  readonly kind: ResourceKind
  readonly machine: AnyStateMachine
  /** The resource's value as plain JSON: what is committed, served and judged. */
  value(at: Resting): unknown
}
