import { JournalEnded } from '../journal/index.ts'
import { PersistentMap } from '../persistent-map.ts'
import type { World } from '../world.ts'
import { BadFault } from './bad-fault.ts'
import { type FaultSetting, readSetting, type Setting } from './setting.ts'
import type { FaultState } from './state.ts'

/** The process that ends a fault at its time. */
export const faultEnds = 'fault ends'

/** How a fault of a world is doing. */
export type FaultCount = Pick<FaultState, 'id' | 'fault' | 'seen' | 'bites'> & { readonly on: boolean }

/**
 * Switches a fault on, from now until its end; returns its id. Several are asked in the order in which they were
 * switched on.
 *
 * Throws `BadFault` on a setting that makes no sense, `JournalEnded` where the journal has ended.
 */
export function switchOn(world: World, setting: FaultSetting): string {
  const read = readSetting(setting)
  refuseWhenEnded(world, `switching on ${read.fault.name}`)
  const state = begun(world, read)
  world.setFaults([...world.state.faults, state])
  const { fault, id, since, until } = state
  if (until !== undefined) world.expect(faultEnds, id, 1, until - since)
  const { parameters, scope, ends } = read
  world.journal.append(world.now, {
    kind: 'fault',
    fault,
    id,
    phase: 'on',
    ...(scope.system === undefined ? {} : { system: scope.system }),
    detail: { parameters, scope, ends },
  })
  return id
}

/** Why a fault is over. */
type Why = 'switched off' | 'time' | 'count'

/**
 * Switches a fault off. Returns false where it was over already. Throws a `RangeError` where no fault has that id,
 * `JournalEnded` where the journal has ended.
 */
export function switchOff(world: World, id: string): boolean {
  const state = world.state.faults.find((one) => one.id === id)
  if (!state) throw new RangeError(`switching off the fault ${JSON.stringify(id)}: none has that id`)
  refuseWhenEnded(world, `switching off ${id}`)
  return end(world, id, 'switched off')
}

/** How often each fault of the world has seen a call, and how often it has bitten, in the order of switching on. */
export function faultsOf(world: World): readonly FaultCount[] {
  return world.state.faults.map(({ id, fault, off, seen, bites }) => ({
    id,
    fault,
    on: off === undefined,
    seen,
    bites,
  }))
}

/** Ends a fault that may be on; returns whether it was. */
export function end(world: World, id: string, why: Why): boolean {
  const state = world.state.faults.find((one) => one.id === id)
  if (!state || state.off !== undefined) return false
  change(world, id, () => ({ off: world.now }))
  noteOff(world, state, why)
  return true
}

/** The entry of a fault's end. */
export function noteOff(world: World, { fault, id, seen, bites }: FaultState, why: Why): void {
  world.journal.append(world.now, { kind: 'fault', fault, id, phase: 'off', detail: { why, seen, bites } })
}

/** Changes what is known of one fault. */
export function change(world: World, id: string, by: (state: FaultState) => Partial<FaultState>): void {
  world.setFaults(world.state.faults.map((one) => (one.id === id ? { ...one, ...by(one) } : one)))
}

function begun(world: World, { fault, parameters, scope, ends }: Setting): FaultState {
  const since = world.now
  const until = Math.min(ends.untilMs ?? Infinity, ends.forMs === undefined ? Infinity : since + ends.forMs)
  if (until <= since)
    throw new BadFault(JSON.stringify(fault.name), `ends: ${until} is not later than now, ${since}`)
  const number = world.state.faults.filter((one) => one.fault === fault.name).length + 1
  return {
    id: `${fault.name}-${number}`,
    fault: fault.name,
    parameters,
    scope,
    since,
    ...(Number.isFinite(until) ? { until } : {}),
    ...(ends.count === undefined ? {} : { count: ends.count }),
    seen: 0,
    bites: 0,
    memory: {},
    met: PersistentMap.empty(),
  }
}

function refuseWhenEnded({ journal }: World, what: string): void {
  if (journal.ended)
    throw new JournalEnded(`${what} in the world of ${journal.header.episode}: its journal has ended`)
}
