import type { Actor, Channel } from '../journal/index.ts'
import { draw } from '../random.ts'
import type { World } from '../world.ts'
import type { Look, Scope } from './fault.ts'
import { type FaultOutcome, needOf, type OutcomeKind } from './outcome.ts'
import type { FaultState, FaultStates } from './state.ts'
import { change, noteOff } from './switch.ts'
import { faultOf } from './table.ts'

/** A call as it comes in, or something that the shop tells by itself, as plain values. */
export interface Met {
  /** Default a call. */
  readonly of?: 'call' | 'push'
  /** The number of a call in the journal. */
  readonly call?: number
  /** The id of an event. */
  readonly event?: string
  readonly system: string
  readonly route: string
  /** Upper case. */
  readonly method: string
  readonly channel: Channel
  readonly role: Actor['role']
  readonly shopper?: string
  readonly hasToken: boolean
  /** All that is asked, so that two requests for the same are alike; asked for only where a fault is on. */
  asked(): string
}

/** An outcome that a fault has picked for a call, and that has not befallen it yet. */
export interface Planned<O extends FaultOutcome = FaultOutcome> {
  readonly id: string
  readonly call?: number
  readonly event?: string
  readonly outcome: O
}

/** What can be felt: all but that nothing befalls the call. */
type Felt = Exclude<FaultOutcome, { kind: 'deliver' }>

type OfKind<K extends FaultOutcome['kind']> = Extract<FaultOutcome, { kind: K }>

/** What is to become of a call, of all faults together. */
export interface Plan {
  /** What its answer says besides; left out where that is nothing. */
  readonly headers?: Readonly<Record<string, string>>
  /** All delays together, ms; they have bitten. */
  readonly delayMs: number
  /** Held back until the next one has gone. */
  readonly behind?: Planned<OfKind<'delay'>>
  readonly ending?: Planned<OfKind<'drop' | 'replace'>>
  readonly duplicate?: Planned<OfKind<'duplicate'>>
  readonly stale?: Planned<OfKind<'stale'>>
}

export const noPlan: Plan = { delayMs: 0 }

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What is to become of a call. Every fault that is on sees it, if it is in its scope, in the order in which they
 * were switched on: delays add up; of drops and replacements the first wins, and so of duplicates and of stale reads.
 * What a delivery cannot do (`can`) does not befall its calls.
 *
 * Delays bite at once; of the others it is for the caller to say, by `bite`, when they really befall the call.
 */
export function meet(world: World, met: Met, can: ReadonlySet<OutcomeKind>): Plan {
  const { faults } = world.state
  if (!isAfterAny(faults, met)) return noPlan
  let caller: string | undefined
  const strikes: Planned[] = []
  const after = faults.map((state) => {
    if (!isAfter(state, met)) return state
    // To write down all that is asked takes a while, and most calls no fault is after.
    caller ??= `${met.role} ${met.channel} ${met.shopper ?? ''} ${met.asked()}`
    const { seen, outcome } = struck(world, state, met, caller)
    if (can.has(needOf(outcome))) strikes.push({ id: state.id, ...whichOf(met), outcome })
    return seen
  })
  if (after.some((one, index) => one !== faults[index])) world.setFaults(after)
  return composed(world, strikes)
}

/**
 * The planned outcome befalls its call: counts, journals it, and ends the fault that has bitten often enough. False
 * where the fault is over by now: then it must not befall the call.
 */
export function bite(
  world: World,
  { id, outcome, ...which }: Planned<Felt>,
  more: Readonly<Record<string, unknown>> = {},
): boolean {
  const state = world.state.faults.find((one) => one.id === id)
  if (!state || state.off !== undefined) return false
  const bites = state.bites + 1
  const isLast = state.count !== undefined && bites >= state.count
  change(world, id, () => ({ bites, ...(isLast ? { off: world.now } : {}) }))
  const { kind: _kind, ...what } = outcome
  world.journal.append(world.now, {
    kind: 'fault',
    fault: state.fault,
    id,
    phase: 'bit',
    ...(state.scope.system === undefined ? {} : { system: state.scope.system }),
    ...whichOf(which),
    outcome: outcome.kind,
    detail: { ...what, ...more },
  })
  if (isLast) noteOff(world, { ...state, bites }, 'count')
  return true
}

/** What of the journal is struck. */
function whichOf({ call, event }: Pick<Met, 'call' | 'event'>): Pick<Met, 'call' | 'event'> {
  return { ...(call === undefined ? {} : { call }), ...(event === undefined ? {} : { event }) }
}

/** Whether any fault is on that looks at this: mostly there is none, and then there is nothing to remember. */
function isAfterAny(faults: FaultStates, met: Met): boolean {
  for (const state of faults) if (isAfter(state, met)) return true
  return false
}

function isAfter(state: FaultState, met: Met): boolean {
  return state.off === undefined && isMeantFor(state, met) && isInScope(state.scope, met)
}

/** Faults of calls befall no event, and those of events no call. */
function isMeantFor({ fault }: FaultState, { of = 'call' }: Met): boolean {
  return (faultOf(fault)?.of ?? 'call') === of
}

function isInScope({ system, route, method, channel, role = 'bot' }: Scope, met: Met): boolean {
  return (
    (system === undefined || system === met.system) &&
    (route === undefined || route === met.route) &&
    (method === undefined || (method === 'read') === reads.has(met.method)) &&
    (channel === undefined || channel === met.channel) &&
    (role === 'any' || role === met.role)
  )
}

/** What the fault makes of the call, and what is known of it when it has seen it. */
function struck(
  world: World,
  state: FaultState,
  met: Met,
  caller: string,
): { seen: FaultState; outcome: FaultOutcome } {
  const fault = faultOf(state.fault)
  if (!fault) throw new RangeError(`asking the fault ${state.fault}: there is none of that name`)
  const { parameters } = state
  const ordinal = (state.met.get(caller) ?? 0) + 1
  const first = lookOf(world, state, met, (purpose) =>
    draw(world.state.key, `fault ${purpose}`, `${state.id} ${caller}`, ordinal),
  )
  const memory = fault.remember?.(first, parameters) ?? state.memory
  const outcome = fault.strike({ ...first, memory }, parameters)
  return { seen: { ...state, seen: state.seen + 1, memory, met: state.met.set(caller, ordinal) }, outcome }
}

function lookOf(world: World, state: FaultState, met: Met, drawn: Look['draw']): Look {
  const { system, route, method, channel, role, hasToken } = met
  return {
    ...{ system, route, method, channel, role, hasToken },
    isWrite: !reads.has(method),
    seen: state.seen + 1,
    now: world.now,
    sinceMs: world.now - state.since,
    memory: state.memory,
    draw: drawn,
  }
}

function composed(world: World, strikes: readonly Planned[]): Plan {
  let plan: Plan = noPlan
  for (const { outcome, ...which } of strikes) {
    if (outcome.kind === 'deliver') plan = { ...plan, headers: { ...plan.headers, ...outcome.headers } }
    else if (outcome.kind === 'delay') {
      if (outcome.isBehind) plan = { behind: { ...which, outcome }, ...plan }
      else if (bite(world, { ...which, outcome })) plan = { ...plan, delayMs: plan.delayMs + outcome.ms }
    } else if (outcome.kind === 'duplicate') plan = { duplicate: { ...which, outcome }, ...plan }
    else if (outcome.kind === 'stale') plan = { stale: { ...which, outcome }, ...plan }
    else plan = { ending: { ...which, outcome }, ...plan }
  }
  return plan
}
