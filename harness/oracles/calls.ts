import { type EntryOf, kindOf, type Operation, type Resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'

/** The place of the shopper's next message in the conversation; infinity where they say no more. */
export function nextMessage(the: Case, { turn }: ReadTurn): number {
  const next = the.turns.find(
    (other) => other.turn.conversation === turn.conversation && other.turn.turn > turn.turn,
  )
  return next?.turn.message.seq ?? Number.POSITIVE_INFINITY
}

/** The place at which a turn ended: at the latest with the shopper's next message. */
export function endOf(the: Case, turn: ReadTurn): number {
  return turn.turn.ended?.seq ?? nextMessage(the, turn)
}

/** The bot's calls between the shopper's message and the end of the turn, but for those of another conversation. */
export function callsIn(the: Case, turn: ReadTurn): readonly Operation[] {
  const { message, conversation } = turn.turn
  const end = endOf(the, turn)
  return the.operations.filter(({ invoked }) => {
    const { actor, seq, tie } = invoked
    const isOthers = tie !== undefined && tie.how !== 'guessed' && tie.conversation !== conversation
    return actor.role === 'bot' && seq > message.seq && seq < end && !isOthers
  })
}

/** Calls that are known to belong to the turn's conversation; what accuses never rests on a guess. */
export function knownCallsIn(the: Case, turn: ReadTurn): readonly Operation[] {
  return callsIn(the, turn).filter(({ invoked }) => invoked.tie?.how !== 'guessed')
}

/** What was sent to the bot of its own accord about a resource. */
export function pushesOf(the: Case, name: Resource): readonly Operation[] {
  return the.operations.filter(
    ({ call, completed }) => call < 0 && completed?.observations.some((one) => one.resource === name),
  )
}

/** The systems on whose answers an answer of the system may hang: an item must be found before its stock. */
const leansOn: Readonly<Record<string, readonly string[]>> = {
  inventory: ['inventory', 'catalog'],
  cart: ['cart', 'catalog', 'inventory'],
  notifications: ['notifications', 'catalog'],
}

/** True where a needed call of this turn failed and no repetition of it did better: the answer could not be had. */
export function callsFailed(the: Case, turn: ReadTurn, system: string): boolean {
  return failedCalls(the, turn, system).length > 0
}

/** The needed calls of this turn that failed, and of which no repetition did better. */
export function failedCalls(the: Case, turn: ReadTurn, system: string): readonly Operation[] {
  const needed = leansOn[system] ?? [system]
  const calls = callsIn(the, turn).filter(({ invoked }) => needed.includes(invoked.system))
  return calls.filter(
    (call) => isFailed(call) && !calls.some((other) => !isFailed(other) && isSameRequest(call, other)),
  )
}

/** True where the system was down all through the turn: whoever had called it would have got no answer. */
export function isDown(the: Case, turn: ReadTurn, system: string): boolean {
  const { seq } = turn.turn.message
  return (leansOn[system] ?? [system]).some((one) => the.conditions.down(one, seq, endOf(the, turn)))
}

/** True where the shop refused a needed call of this turn, with one of these statuses where any are named: it said no, and why. */
export function callsRefused(
  the: Case,
  turn: ReadTurn,
  system: string,
  statuses?: readonly number[],
): boolean {
  const needed = leansOn[system] ?? [system]
  return callsIn(the, turn).some(
    ({ invoked, completed }) =>
      needed.includes(invoked.system) &&
      completed !== undefined &&
      (statuses?.includes(completed.status) ?? completed.status >= 400),
  )
}

function isFailed({ completed }: Operation): boolean {
  return !completed || completed.status >= 500 || completed.status === 429 || completed.sight !== 'whole'
}

/** Another search of the same catalog is another request. */
function requestOf({ invoked: { method, path, query = {} } }: Operation): string {
  return JSON.stringify([method, path, Object.entries(query).sort()])
}

function isSameRequest(a: Operation, b: Operation): boolean {
  return requestOf(a) === requestOf(b)
}

/** The commits that the bot's own calls made on a resource, in a stretch of the journal: after `from`, up to `to`. */
export function ownCommits(the: Case, name: Resource, from: number, to: number) {
  const own = new Set(
    the.operations.filter(({ invoked }) => invoked.actor.role === 'bot').map(({ call }) => call),
  )
  return commitsOn(the, name, from, to).filter(({ cause }) => cause.by === 'call' && own.has(cause.call))
}

/** Whether the call that made a commit made an order as well: what it took out of a cart is bought. */
export function isPurchase(the: Case, { cause }: EntryOf<'commit'>): boolean {
  return the.operations.some(
    (operation) =>
      cause.by === 'call' &&
      operation.call === cause.call &&
      versionsOf(operation).some((one) => kindOf(one.resource) === 'order'),
  )
}

/** The versions that a call has made. */
export function versionsOf({ completed }: Operation) {
  return completed?.effect.kind === 'committed' ? completed.effect.versions : []
}

/** All commits on a resource in a stretch of the journal: after `from`, up to `to`. */
export function commitsOn(the: Case, name: Resource, from: number, to: number) {
  return the.history
    .versions(name)
    .flatMap(({ commit }) => (commit && commit.seq > from && commit.seq <= to ? [commit] : []))
}
