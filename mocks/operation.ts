import { type EntryKind, type EntryOf, JournalEnded, type Sight, sealed } from '#journal'
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
  const ifMatch = call.headers['if-match']
  const base = ifMatch ? versionOfTag(ifMatch) : undefined
  const carries = tagsIn(call)
  const route = match.kind === 'found' ? match.route : undefined
  const { query, body } = isConfidential(match, call.path) ? redact(call) : (route?.journaled?.(call) ?? call)
  // The number is taken before the entry is heard: a trigger that hangs on it may make calls of its own.
  const number = site.calls
  // Every call passes here, and a member that is set costs a tenth of one that is spread.
  const entry: Writable<'invoked'> = {
    kind: 'invoked',
    call: number,
    actor: actorOf(caller),
    system: route?.system ?? 'unmatched',
    route: route?.name ?? 'unmatched',
    method: call.method,
    path: call.path,
  }
  if (!isEmpty(query)) entry.query = { ...query }
  if (body !== undefined) entry.body = body
  if (tie) entry.tie = tie
  if (call.connection) entry.connection = call.connection
  if (asksForSource(call)) entry.fromSource = true
  const idempotencyKey = call.headers['idempotency-key']
  if (idempotencyKey) entry.idempotencyKey = idempotencyKey
  if (base) entry.base = base
  if (carries.length) entry.carries = carries
  journal.append(now, entry)
  return number
}

/** Notes what came of a call, once its client has the answer or has lost it: the reply is what it was sent. */
export function noteCompleted(
  site: Site,
  caller: Caller,
  call: number,
  reply: Reply,
  { observations, replayOf, tells }: Answer,
  sight: Sight,
): void {
  const { journal, now } = site.world
  if (journal.ended) return
  if (tells !== undefined && sight === 'whole') site.told.add(caller, tells)
  const tag = reply.headers?.etag
  const entry: Writable<'completed'> = {
    kind: 'completed',
    call,
    status: reply.status,
    effect: reply.effect ?? noEffect,
    sight,
    observations: [...observations],
  }
  if (tag) entry.gave = [tag]
  if (reply.problem) entry.problem = reply.problem
  if (reply.closest) entry.closest = [...reply.closest]
  if (replayOf !== undefined) entry.replayOf = replayOf
  journal.append(now, entry)
}

/** An entry that is still being put together. */
type Writable<K extends EntryKind> = {
  -readonly [Member in keyof Omit<EntryOf<K>, 'seq' | 'at'>]: EntryOf<K>[Member]
}

type Actor = EntryOf<'invoked'>['actor']

const actors = new WeakMap<Caller, Actor>()

/** One caller is one actor in all that it calls. */
function actorOf(caller: Caller): Actor {
  const before = actors.get(caller)
  if (before) return before
  const { role, channel, shopper } = caller
  const actor = sealed<Actor>(shopper ? { role, channel, shopper } : { role, channel })
  actors.set(caller, actor)
  return actor
}

function isEmpty(members: object): boolean {
  for (const _name in members) return false
  return true
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
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  if (match === undefined && noneMatch === undefined) return []
  return [match, noneMatch].flatMap((list) => list?.match(/"[^"]+"/g) ?? []).slice(0, mostTags)
}
