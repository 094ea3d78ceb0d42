import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate'

/** An action that XState's pure functions give back instead of running it. */
export interface GivenAction {
  readonly type: string
  readonly params?: unknown
}

/** What an event comes to: where the machine is then, what it asks for, and whether it took the event at all. */
export interface Transitioned {
  readonly snapshot: AnyMachineSnapshot
  readonly actions: readonly GivenAction[]
  /** What `snapshot.can(event)` said before: some transition was selected, and it is not a forbidden one. */
  readonly accepted: boolean
  /** The transitions that were taken, those without an event included: XState's own objects. */
  readonly taken: readonly unknown[]
}

/** One machine's scope, in which nothing runs, and what it hears of the event that is at work. */
interface InertScope {
  readonly scope: AnyActorScope
  heard: {
    readonly actions: GivenAction[]
    selected: readonly Selected[] | undefined
    readonly taken: unknown[]
  }
}

interface Selected {
  readonly target: unknown
  readonly actions: readonly unknown[]
}

/** Types that mean something else to XState than an event that is sent: `can` says no to them, `transition` throws. */
const ownEvents: ReadonlySet<string> = new Set(['*', 'xstate.init'])

const scopes = new WeakMap<AnyStateMachine, InertScope>()

/**
 * XState's pure `transition`, several times as fast: that function makes an actor for every event, only to have a
 * scope; here each machine has one scope, made once. Which transitions were selected is heard from the
 * inspection events, so that the guards are not asked a second time. Semi-internal to XState, hence alone in this
 * file, with a test that holds it equal to `transition` and `can`.
 *
 * @see https://stately.ai/docs/pure-transitions
 */
export function inertTransition(
  machine: AnyStateMachine,
  before: AnyMachineSnapshot,
  event: { readonly type: string },
): Transitioned {
  if (ownEvents.has(event.type)) return { snapshot: before, actions: [], accepted: false, taken: [] }
  const inert = scopeOf(machine)
  const outer = inert.heard
  const heard: InertScope['heard'] = { actions: [], selected: undefined, taken: [] }
  inert.heard = heard
  try {
    const snapshot = machine.transition(before, event, inert.scope)
    const accepted = heard.selected?.some(({ target, actions }) => target !== undefined || actions.length > 0)
    return { snapshot, actions: heard.actions, accepted: accepted ?? false, taken: heard.taken }
  } finally {
    inert.heard = outer
  }
}

function scopeOf(machine: AnyStateMachine): InertScope {
  const known = scopes.get(machine)
  if (known) return known
  // Never started: it only lends its system, which has nothing to time.
  const self = createActor(machine)
  const system = Object.create(self.system, {
    _sendInspectionEvent: {
      // The first microstep is that of the event itself; those behind it are eventless.
      value: ({ _transitions }: { _transitions?: readonly Selected[] }) => {
        inert.heard.selected ??= _transitions
        inert.heard.taken.push(...(_transitions ?? []))
      },
    },
  }) as typeof self.system
  const inert: InertScope = {
    heard: { actions: [], selected: undefined, taken: [] },
    scope: {
      self,
      system,
      id: '',
      sessionId: '',
      logger: () => {},
      defer: () => {},
      stopChild: () => {},
      emit: () => {},
      actionExecutor: (action) => {
        inert.heard.actions.push(action)
      },
    },
  }
  scopes.set(machine, inert)
  return inert
}
