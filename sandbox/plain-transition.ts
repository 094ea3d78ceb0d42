import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate'
import type { MachineEvent, Resting } from './machine.ts'

type Given = { readonly context: unknown; readonly event: MachineEvent }
type Guard = (given: Given) => boolean
type Assignment = ((given: Given) => object) | Readonly<Record<string, unknown>>
type Transition = ReturnType<AnyStateMachine['getTransitionData']>[number]

/** A transition that does nothing but assign. */
interface Way {
  /** The key of the state that it leads to; undefined where it leads nowhere else. */
  readonly to: string | undefined
  readonly assignments: readonly Assignment[]
}

/**
 * What an event comes to where that is plain, as it almost always is: XState selects one transition, all that it does is
 * assign, no state that has something to do then is left or entered, and nothing goes on from there by itself. XState
 * itself makes a snapshot for each action on that way, and sets of states to leave and to enter: ten times the work.
 * Undefined where it is not plain, or is nothing: XState has to be asked then. A test holds it equal to XState's pure
 * `transition` for all machines of the shop. Assignments get the context and the event; none here asks for more.
 */
export function plainTransition(
  machine: AnyStateMachine,
  before: AnyMachineSnapshot,
  event: MachineEvent,
): Resting | undefined {
  if (typeof before.value !== 'string' || event.type === '*' || event.type.startsWith('xstate.'))
    return undefined
  const [selected, another] = machine.getTransitionData(before, event)
  const way = selected && !another ? wayOf(machine, selected) : undefined
  if (!way) return undefined
  const state = way.to ?? before.value
  let context: unknown = before.context
  for (const one of way.assignments) context = assigned(one, { context, event })
  const isLeft = leavesOf(machine, state)
  return isLeft && !isLeft.some((guard) => guard({ context, event })) ? { state, context } : undefined
}

/** As `assign` does it: of a function, or of a function or a value for each member. */
function assigned(assignment: Assignment, given: Given): unknown {
  return Object.assign(
    {},
    given.context,
    typeof assignment === 'function' ? assignment(given) : members(assignment, given),
  )
}

function members(assignment: Readonly<Record<string, unknown>>, given: Given): object {
  const update: Record<string, unknown> = {}
  for (const key of Object.keys(assignment)) {
    const member = assignment[key]
    update[key] = typeof member === 'function' ? member(given) : member
  }
  return update
}

const ways = new WeakMap<Transition, Way | null>()

function wayOf(machine: AnyStateMachine, transition: Transition): Way | null {
  const known = ways.get(transition)
  if (known !== undefined) return known
  const found = foundWay(machine, transition)
  ways.set(transition, found)
  return found
}

function foundWay(
  { root, implementations }: AnyStateMachine,
  { source, target, actions }: Transition,
): Way | null {
  const [to, another] = target ?? []
  // What leads nowhere and does nothing is a forbidden event.
  if (another || (!to && actions.length === 0)) return null
  if (to && !(isQuiet(root, source) && isQuiet(root, to))) return null
  const assignments = actions.map((action) => assignmentOf(implemented(action, implementations.actions)))
  return assignments.every((one) => one !== undefined) ? { to: to?.key, assignments } : null
}

/** Right below the root with nothing below it, and nothing is done where it is entered or left. */
function isQuiet(root: AnyStateNode, { parent, type, entry, exit, invoke }: AnyStateNode): boolean {
  return parent === root && type === 'atomic' && entry.length + exit.length + invoke.length === 0
}

function assignmentOf(action: unknown): Assignment | undefined {
  const { type, assignment } = (action ?? {}) as { type?: unknown; assignment?: Assignment }
  return type === 'xstate.assign' ? assignment : undefined
}

const leaves = new WeakMap<AnyStateMachine, Map<string, readonly Guard[] | null>>()

/** The guards of what goes on from a state by itself; null where the state or one of them is not plain. */
function leavesOf(machine: AnyStateMachine, state: string): readonly Guard[] | null {
  const states = leaves.get(machine) ?? new Map<string, readonly Guard[] | null>()
  if (states.size === 0) leaves.set(machine, states)
  const known = states.get(state)
  if (known !== undefined) return known
  const { root, implementations } = machine
  const node = root.states[state] as AnyStateNode
  const guards = [...(node.always ?? []), ...(root.always ?? [])].map(({ guard }) =>
    guard === undefined ? () => true : implemented(guard, implementations.guards),
  )
  const found = node.type === 'atomic' && guards.every(isGuard) ? guards : null
  states.set(state, found)
  return found
}

/** The guards that XState makes of others (`and`, `stateIn`) are asked by it alone. */
function isGuard(guard: unknown): guard is Guard {
  return typeof guard === 'function' && !('check' in guard)
}

/** What a machine gives as an action or a guard: itself, or what is meant by its name. With parameters: none. */
function implemented(given: unknown, named: Readonly<Record<string, unknown>>): unknown {
  if (typeof given === 'string') return named[given]
  if (typeof given !== 'object' || given === null || !('type' in given)) return given
  return 'params' in given ? undefined : named[String(given.type)]
}
