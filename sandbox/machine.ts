import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, type StateValue } from 'xstate'
import { type GivenAction, inertTransition } from './inert-scope.ts'
import { canonicalJson } from './journal/index.ts'
import { plainTransition } from './plain-transition.ts'

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

/** The machine at rest in a given state, as history left it; no delayed events. Throws where it has no such state. */
export function rest(machine: AnyStateMachine, at: Resting): AnyMachineSnapshot {
  if (!hasState(machine.states, at.state)) {
    throw new RangeError(`the machine "${machine.id}" has no state ${JSON.stringify(at.state)}`)
  }
  return machine.resolveState({ value: at.state, context: at.context })
}

/** What an event does to a machine at rest, by XState's pure `transition`; nothing runs. */
export function step(machine: AnyStateMachine, at: Resting, event: MachineEvent): Step {
  const before = { ...atRest(machine, at.state), context: at.context } as AnyMachineSnapshot
  const plain = plainTransition(machine, before, event)
  if (plain)
    return { state: plain.state, context: plain.context, accepted: true, scheduled: none, canceled: none }
  const { snapshot, actions, accepted } = inertTransition(machine, before, event)
  if (!accepted) return { state: at.state, context: at.context, accepted, scheduled: none, canceled: none }
  return { ...resting(snapshot), accepted, ...timers(actions) }
}

const none: readonly never[] = []

const known = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>()

/** The machine at rest in a state, without a context: there are as many as the machine has states. */
function atRest(machine: AnyStateMachine, state: StateValue): AnyMachineSnapshot {
  const states = known.get(machine) ?? new Map<string, AnyMachineSnapshot>()
  if (states.size === 0) known.set(machine, states)
  const key = typeof state === 'string' ? state : canonicalJson(state)
  const before = states.get(key)
  if (before) return before
  const snapshot = rest(machine, { state, context: {} })
  states.set(key, snapshot)
  return snapshot
}

/** XState looks states up without asking whose they are: "constructor" is one to it. */
function hasState(states: AnyStateMachine['states'], state: StateValue): boolean {
  if (typeof state === 'string') return Object.hasOwn(states, state)
  return Object.entries(state).every(([name, inner]) => {
    const node = Object.hasOwn(states, name) ? states[name] : undefined
    return node !== undefined && inner !== undefined && hasState(node.states, inner)
  })
}

function resting(snapshot: AnyMachineSnapshot): Resting {
  return { state: snapshot.value, context: snapshot.context }
}

/** `after` comes back from the pure functions as `xstate.raise` with a delay, and as `xstate.cancel`. */
function timers(actions: readonly GivenAction[]): Pick<Step, 'scheduled' | 'canceled'> {
  if (actions.length === 0) return { scheduled: none, canceled: none }
  const scheduled: Delayed[] = []
  const canceled: string[] = []
  for (const action of actions) {
    const params = (action.params ?? {}) as Record<string, unknown>
    if (action.type === 'xstate.raise' && params.delay !== undefined) {
      scheduled.push({
        id: String(params.id),
        delayMs: Number(params.delay),
        event: params.event as MachineEvent,
      })
    }
    if (action.type !== 'xstate.cancel') continue
    const id = String(params.sendId ?? params.id)
    canceled.push(id)
    // A state that is passed on the way asks for its delay and gives it up again, in this order.
    const passed = scheduled.findIndex((one) => one.id === id)
    if (passed >= 0) scheduled.splice(passed, 1)
  }
  return { scheduled, canceled }
}
