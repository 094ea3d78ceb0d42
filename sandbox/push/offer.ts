import { bite, meet, type Plan } from '../faults/meet.ts'
import type { OutcomeKind } from '../faults/outcome.ts'
import type { World } from '../world.ts'
import { change, nextNumber } from './change.ts'
import { aboutPush, notePush } from './note.ts'
import { pushComesDue } from './push-comes-due.ts'
import { failed } from './report.ts'
import type { PendingPush, PushEvent, PushVia } from './state.ts'
import { disableWebhook } from './subscribe.ts'

/** How much may be on its way to one subscriber. */
const mostPending = 1000

const can: ReadonlySet<OutcomeKind> = new Set(['deliver', 'delay', 'reset', 'replace', 'duplicate'])

/** An event is for this subscriber. `isReplay`: it is told again on purpose, and no fault befalls it. */
export function offerPush(
  world: World,
  via: PushVia,
  subscriber: string,
  event: PushEvent,
  isReplay = false,
): void {
  const { pending } = world.state.pushes
  if (via === 'webhook' && pending.filter((one) => one.subscriber === subscriber).length >= mostPending)
    disableWebhook(world, subscriber, `more than ${mostPending} events wait for it`)
  else begin(world, via, subscriber, event, isReplay)
}

function begin(world: World, via: PushVia, subscriber: string, event: PushEvent, isReplay: boolean): void {
  const number = nextNumber(world)
  const state = 'waiting' as const
  const next: PendingPush = { number, via, subscriber, event, attempt: 1, state }
  change(world, { pending: [...world.state.pushes.pending, isReplay ? { ...next, isMet: true } : next] })
  come(world, number)
}

/** The moment of an attempt has come: the faults have their say, then it is due, and what waited behind it. */
export function come(world: World, number: number): void {
  const pending = world.state.pushes.pending.find((one) => one.number === number)
  if (pending?.state !== 'waiting') return
  if (pending.isMet) due(world, pending)
  else befall(world, pending)
}

function befall(world: World, pending: PendingPush): void {
  const plan = meet(world, metOf(pending), can)
  const { ending, duplicate } = plan
  if (ending?.outcome.kind === 'drop' && bite(world, ending)) {
    lost(world, pending, ending.outcome)
    return
  }
  const isForged = ending !== undefined && ending.outcome.kind === 'replace' && bite(world, ending)
  const waitMs = plan.delayMs + heldMs(world, pending.subscriber, plan)
  const met: PendingPush = {
    ...{ ...pending, isMet: true },
    ...(isForged ? { forged: true } : {}),
    ...(waitMs > plan.delayMs ? { behind: true } : {}),
  }
  const twice = duplicate !== undefined && bite(world, duplicate)
  for (const one of twice ? [met, { ...met, number: nextNumber(world), copy: true as const }] : [met]) {
    last(world, one)
    if (waitMs === 0) due(world, one)
    else world.expect(pushComesDue, String(one.number), one.attempt, waitMs)
  }
}

/** How long it is held back behind the next one, at most; only one at a time is, or none would ever go. */
function heldMs(world: World, subscriber: string, { behind }: Plan): number {
  if (!behind || world.state.pushes.pending.some((one) => one.subscriber === subscriber && one.behind))
    return 0
  return bite(world, behind) ? behind.outcome.ms : 0
}

/** What is due stands in the order in which it came due. */
function last(world: World, pending: PendingPush): void {
  const others = world.state.pushes.pending.filter(({ number }) => number !== pending.number)
  change(world, { pending: [...others, pending] })
}

function due(world: World, pending: PendingPush): void {
  const { behind, ...rest } = pending
  last(world, { ...rest, state: 'due' })
  notePush(world, { phase: 'due', ...aboutPush(pending) })
  if (behind) return
  for (const one of world.state.pushes.pending) {
    if (one.subscriber === pending.subscriber && one.behind) due(world, one)
  }
}

/** A fault has it that it never arrives; unless it is lost in silence, that is as bad as no answer. */
function lost(world: World, pending: PendingPush, { isSilent = false }: { isSilent?: boolean }): void {
  failed(world, pending, { outcome: 'lost', isNoticed: !isSilent })
}

function metOf({ via, subscriber, event, attempt }: PendingPush) {
  const { id, type, system, channel, role, shopper } = event
  return {
    ...{ of: 'push' as const, event: id, system, route: type, channel, role },
    method: via === 'webhook' ? 'POST' : 'GET',
    ...(shopper === undefined ? {} : { shopper }),
    hasToken: false,
    asked: () => `${subscriber} ${id} ${attempt}`,
  }
}
