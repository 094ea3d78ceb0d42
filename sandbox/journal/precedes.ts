import type { Entry } from './entry.ts'
import { type Operation, operationsOf } from './operations.ts'

/** Whether one call of a journal is known to come before another. Calls that are not known are never. */
export type Precedes = (a: number, b: number) => boolean

/**
 * The order of operations that a journal proves; all other pairs are concurrent.
 *
 * a precedes b only if a completed before b was invoked, and one of these holds, or a chain of them: both
 * came on one connection that carries one call at a time; b carries something that a's response gave; a
 * completed before the shopper's message to which b is known to belong; both are the harness's own. The
 * server's order alone proves nothing: calls that a client fired in parallel look ordered there.
 *
 * A strict partial order. A query costs at most the calls of b's turn and of the turns it leans on.
 */
export function precedesOf(entries: readonly Entry[]): Precedes {
  const operations = operationsOf(entries)
  const byCall = new Map(operations.map((operation) => [operation.call, operation]))
  const messages = messagePlaces(entries)
  const direct = directPredecessors(operations)
  const known = new Map<number, Reach>()
  const reach = (operation: Operation): Reach => {
    const before = known.get(operation.call)
    if (before) return before
    const made = reachOf(operation, messageOf(operation, messages), direct, byCall, reach)
    known.set(operation.call, made)
    return made
  }
  return (a, b) => {
    const first = byCall.get(a)
    const second = byCall.get(b)
    if (!first?.completed || !second) return false
    const { frontier, calls } = reach(second)
    return first.completed.seq < frontier || calls.has(a)
  }
}

/** What precedes an operation: all that completed before `frontier`, and these calls besides. */
interface Reach {
  readonly frontier: number
  readonly calls: ReadonlySet<number>
}

function reachOf(
  operation: Operation,
  message: number,
  direct: ReadonlyMap<number, readonly number[]>,
  byCall: ReadonlyMap<number, Operation>,
  reach: (operation: Operation) => Reach,
): Reach {
  let frontier = message
  const calls = new Set<number>()
  for (const call of direct.get(operation.call) ?? []) {
    const before = reach(byCall.get(call) as Operation)
    frontier = Math.max(frontier, before.frontier)
    calls.add(call)
    for (const further of before.calls) calls.add(further)
  }
  for (const call of calls) if (completionOf(byCall.get(call)) < frontier) calls.delete(call)
  return { frontier, calls }
}

/** Where the shopper's messages stand, by conversation and turn. */
function messagePlaces(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind !== 'said' || entry.speaker !== 'shopper') continue
    const key = `${entry.conversation} ${entry.turn}`
    if (!places.has(key)) places.set(key, entry.seq)
  }
  return places
}

function messageOf({ invoked }: Operation, messages: ReadonlyMap<string, number>): number {
  const { tie } = invoked
  if (!tie || tie.how === 'guessed') return 0
  return Math.min(messages.get(`${tie.conversation} ${tie.turn}`) ?? 0, invoked.seq)
}

/** For each call the nearest calls that came before it on its connection, by what it carries, or by the harness. */
function directPredecessors(operations: readonly Operation[]): ReadonlyMap<number, readonly number[]> {
  const lastOn = new Map<string, Operation[]>()
  const gave = new Map<string, Operation[]>()
  const direct = new Map<number, readonly number[]>()
  for (const operation of operations) {
    const { invoked } = operation
    const lanes = lanesOf(operation)
    const candidates = lanes.flatMap((lane) => lastOn.get(lane) ?? [])
    const givers = (invoked.carries ?? []).flatMap((token) => gave.get(token) ?? [])
    direct.set(
      operation.call,
      [...candidates, ...givers].filter((other) => completionOf(other) < invoked.seq).map(({ call }) => call),
    )
    for (const lane of lanes) lastOn.set(lane, [...nearest(lastOn.get(lane) ?? [], invoked.seq), operation])
    for (const token of operation.completed?.gave ?? [])
      gave.set(token, [...(gave.get(token) ?? []), operation])
  }
  return direct
}

/** Without those that a call which has completed by now is known to follow: they are reached through it. */
function nearest(lane: readonly Operation[], now: number): readonly Operation[] {
  const completed = lane.filter((other) => completionOf(other) < now)
  return lane.filter((one) => !completed.some((other) => completionOf(one) < other.invoked.seq))
}

/** Where calls are made one at a time: a connection, or the harness itself. */
function lanesOf({ invoked }: Operation): readonly string[] {
  const lanes: string[] = []
  if (invoked.connection) lanes.push(`connection ${invoked.connection}`)
  if (invoked.actor.role === 'harness') lanes.push('harness')
  return lanes
}

function completionOf(operation: Operation | undefined): number {
  return operation?.completed?.seq ?? Number.POSITIVE_INFINITY
}
