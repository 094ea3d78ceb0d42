import { type EntryOf, JournalEnded, type Sight } from '#journal'
import type { Answer } from './answer.ts'
import { asksForSource, type Call, noEffect, type Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { isConfidential } from './confidential.ts'
import { problem } from './problem.ts'
import { redact } from './redact.ts'
import type { Route } from './route.ts'
import type { Site } from './site.ts'
import type { Match } from './trie.ts'
import { versionOfTag } from './validator.ts'

/** Notes that a call has come, before anything happens; its number. Throws `JournalEnded` where the journal has. */
export function invoked(site: Site, caller: Caller, call: Call, match: Match<Route>): number {
  const { journal, now } = site.world
  if (journal.ended) throw new JournalEnded(`serving ${call.path}: the journal of this world has ended`)
  site.calls += 1
  const tie = caller.role === 'bot' ? site.tie(call.headers.traceparent) : undefined
  const base = versionOfTag(call.headers['if-match'] ?? '')
  const carries = tagsIn(call)
  const route = match.kind === 'found' ? match.route : undefined
  const { query, body } = isConfidential(match, call.path) ? redact(call) : (route?.journaled?.(call) ?? call)
  const entry: Omit<EntryOf<'invoked'>, 'seq' | 'at'> = {
    kind: 'invoked',
    call: site.calls,
    actor: {
      role: caller.role,
      channel: caller.channel,
      ...(caller.shopper ? { shopper: caller.shopper } : {}),
    },
    system: route?.system ?? 'unmatched',
    route: route?.name ?? 'unmatched',
    method: call.method,
    path: call.path,
    ...(Object.keys(query).length ? { query: { ...query } } : {}),
    ...(body === undefined ? {} : { body }),
    ...(tie ? { tie } : {}),
    ...(call.connection ? { connection: call.connection } : {}),
    ...(asksForSource(call) ? { fromSource: true } : {}),
    ...(call.headers['idempotency-key'] ? { idempotencyKey: call.headers['idempotency-key'] } : {}),
    ...(base ? { base } : {}),
    ...(carries.length ? { carries } : {}),
  }
  // The number is taken before the entry is heard: a trigger that hangs on it may make calls of its own.
  const { call: number } = entry
  journal.append(now, entry)
  return number
}

/** Notes what came of a call, once its client has the answer or has lost it. */
export function noteCompleted(site: Site, call: number, answer: Answer, sight: Sight): void {
  const { journal, now } = site.world
  if (journal.ended) return
  const { reply, observations, replayOf, tells } = answer
  if (tells !== undefined && sight === 'whole') site.told.add(tells)
  const tag = reply.headers?.etag
  journal.append(now, {
    kind: 'completed',
    call,
    status: reply.status,
    effect: reply.effect ?? noEffect,
    sight,
    observations: [...observations],
    ...(tag ? { gave: [tag] } : {}),
    ...(reply.problem ? { problem: reply.problem } : {}),
    ...(reply.closest ? { closest: [...reply.closest] } : {}),
    ...(replayOf === undefined ? {} : { replayOf }),
  })
}

/** Ends the episode for a reason that is ours, unless it has ended; the answer to the call that met it. */
export function endBroken(site: Site, error: unknown): Reply {
  const { journal, now } = site.world
  if (error instanceof JournalEnded) return problem(410, 'world/ended', 'this world has come to its end')
  const detail = error instanceof Error ? error.message : String(error)
  if (!journal.ended) journal.append(now, { kind: 'ended', how: 'error', code: 'sandbox/error', detail })
  return problem(500, 'sandbox/error', 'the sandbox broke; the journal of the episode says how')
}

const mostTags = 20

/** The entity tags that a call carries: whoever has them had the answer that gave them. */
function tagsIn({ headers }: Call): string[] {
  const lists = [headers['if-match'], headers['if-none-match']]
  return lists.flatMap((list) => list?.match(/"[^"]+"/g) ?? []).slice(0, mostTags)
}
