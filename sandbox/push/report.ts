import type { EntryOf, Sight } from '../journal/index.ts'
import type { World } from '../world.ts'
import { backOffMs, mostAttempts } from './back-off.ts'
import { changePending, changeSubscription } from './change.ts'
import { aboutPush, notePush } from './note.ts'
import { pushComesDue } from './push-comes-due.ts'
import type { PendingPush } from './state.ts'
import { disableWebhook, unsubscribeWebhook } from './subscribe.ts'

type Outcome = NonNullable<EntryOf<'pushed'>['outcome']>

/** What became of an attempt. */
export interface PushReport {
  readonly outcome: Outcome
  /** The status of the answer, where there was one. */
  readonly status?: number
}

/** What the other side can have got of it: only what it accepted is known to have been read. */
const sights: Readonly<Record<Outcome, Sight>> = {
  delivered: 'whole',
  refused: 'unknown',
  gone: 'unknown',
  timeout: 'unknown',
  unreachable: 'nothing',
  lost: 'nothing',
}

/**
 * Tells the world what became of an attempt that was due: it is noted, and tried again later where it failed. An
 * address that answers 410 is let go; one to which nothing came through, however often it was tried, is disabled.
 * What the world does not wait for any more is passed over.
 */
export function reportPush(world: World, number: number, attempt: number, report: PushReport): void {
  if (world.journal.ended) return
  const pending = world.state.pushes.pending.find((one) => one.number === number)
  if (pending?.state !== 'due' || pending.attempt !== attempt) return
  world.atomically(() => {
    if (report.outcome === 'delivered') delivered(world, pending, report)
    else failed(world, pending, { ...report, isNoticed: true })
    if (report.outcome === 'gone') unsubscribeWebhook(world, pending.subscriber, 'it answered 410')
  })
}

function delivered(world: World, pending: PendingPush, report: PushReport): void {
  changePending(world, pending.number, () => undefined)
  changeSubscription(world, pending.subscriber, ({ failingSince: _over, ...rest }) => rest)
  notePushed(world, pending, report)
}

/** An attempt has failed; where nobody noticed, that is the end of it. */
export function failed(
  world: World,
  pending: PendingPush,
  { isNoticed, ...report }: PushReport & { readonly isNoticed: boolean },
): void {
  const { number, attempt, subscriber, event, via, copy } = pending
  const waitMs = backOffMs(world.state.key, { event: event.id, subscriber, attempt })
  const isRetried = isNoticed && via === 'webhook' && !copy && report.outcome !== 'gone'
  const { forged: _forged, isMet: _met, behind: _behind, ...rest } = pending
  const again = { ...rest, state: 'waiting', attempt: attempt + 1 } as const
  changePending(world, number, () => (isRetried && waitMs !== undefined ? again : undefined))
  if (isNoticed)
    changeSubscription(world, subscriber, (one) => ({ ...one, failingSince: one.failingSince ?? world.now }))
  notePushed(world, pending, report)
  if (!isRetried) return
  if (waitMs !== undefined) world.expect(pushComesDue, String(number), attempt + 1, waitMs)
  else giveUp(world, pending)
}

function giveUp(world: World, pending: PendingPush): void {
  const { subscriber, event } = pending
  notePush(world, { phase: 'given up', ...aboutPush(pending) })
  const subscription = world.state.pushes.subscriptions.find((one) => one.id === subscriber)
  const { failingSince } = subscription ?? {}
  // The first attempt came a moment after the event, or later, where a fault held it back.
  if (failingSince === undefined || failingSince > event.at + 3_600_000) return
  disableWebhook(world, subscriber, `nothing came through in ${mostAttempts} attempts`)
}

function notePushed(world: World, pending: PendingPush, { outcome, status }: PushReport): void {
  if (world.journal.ended) return
  const { role, channel, shopper } = pending.event
  world.journal.append(world.now, {
    kind: 'pushed',
    ...aboutPush(pending),
    actor: { role, channel, ...(shopper === undefined ? {} : { shopper }) },
    outcome,
    ...(status === undefined ? {} : { status }),
    sight: sights[outcome],
    observations: [...pending.event.observations],
  })
}
