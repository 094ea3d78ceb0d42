import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  initialTransition,
  type StateValue,
  transition,
} from 'xstate'

/** An event for a machine: its type and whatever belongs to it. */
export interface MachineEvent {
  readonly type: string
  readonly [field: string]: unknown
}

/** A machine at rest, as plain data: what XState calls a snapshot, without actors, tags or timers. */
export interface Resting {
  readonly state: StateValue
  readonly context: unknown
}

/** A delayed event that a machine asked for; `id` is unique within one machine, not across entities. */
export interface Delayed {
  readonly id: string
  readonly delayMs: number
  readonly event: MachineEvent
}

export interface Step extends Resting {
  readonly accepted: boolean
  readonly scheduled: readonly Delayed[]
  readonly canceled: readonly string[]
}

/** The machine at its beginning, with the delayed events that its first state asks for. */
export function begin(machine: AnyStateMachine, input: unknown): Step {
  const [snapshot, actions] = initialTransition(machine, input as never)
  return { ...resting(snapshot), accepted: true, ...timers(actions) }
}

/** The machine at rest in a given state, as history left it; no delayed events. */
export function rest(machine: AnyStateMachine, at: Resting): AnyMachineSnapshot {
  return machine.resolveState({ value: at.state, context: at.context })
}

/** What an event does to a machine at rest, by XState's pure `transition`; nothing runs. */
export function step(machine: AnyStateMachine, at: Resting, event: MachineEvent): Step {
  const before = rest(machine, at)
  if (!before.can(event as never)) return { ...at, accepted: false, scheduled: [], canceled: [] }
  const [after, actions] = transition(machine, before, event as never)
  return { ...resting(after as AnyMachineSnapshot), accepted: true, ...timers(actions) }
}

function resting(snapshot: AnyMachineSnapshot): Resting {
  return { state: snapshot.value, context: snapshot.context }
}

/** `after` comes back from the pure functions as `xstate.raise` with a delay, and as `xstate.cancel`. */
function timers(actions: readonly unknown[]): Pick<Step, 'scheduled' | 'canceled'> {
  const scheduled: Delayed[] = []
  const canceled: string[] = []
  for (const action of actions as readonly { type: string; params?: Record<string, unknown> }[]) {
    const params = action.params ?? {}
    if (action.type === 'xstate.raise' && params.delay !== undefined) {
      scheduled.push({
        id: String(params.id),
        delayMs: Number(params.delay),
        event: params.event as MachineEvent,
      })
    }
    if (action.type === 'xstate.cancel') canceled.push(String(params.sendId ?? params.id))
  }
  return { scheduled, canceled }
}
