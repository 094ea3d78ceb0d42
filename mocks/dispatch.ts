import { digestText, type EntryOf, isResource, JournalEnded, type Sight, type VersionOf } from '#journal'
import { type Met, meet, noPlan, type OutcomeKind } from '#sandbox'
import { type Answer, bare } from './answer.ts'
import { type Befallen, befall, type Under } from './befall.ts'
import { type Call, noEffect, type Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { isConfidential } from './confidential.ts'
import { deliveryCan } from './deliveries.ts'
import { askedOf } from './idempotency.ts'
import { barred } from './identity/challenge.ts'
import { httpDates } from './known-texts.ts'
import { heldToContract } from './openapi/held-to-contract.ts'
import { barred as withheld } from './privacy.ts'
import { problem } from './problem.ts'
import { redact } from './redact.ts'
import type { Route } from './route.ts'
import { routeTrie } from './routes/index.ts'
import { Sightings } from './sightings.ts'
import type { Site } from './site.ts'
import { findRoute, type Match } from './trie.ts'

/** A reply, and the word by which the delivery says what the client got of it. */
export interface Dispatched {
  readonly reply: Reply
  /** What the delivery is to do with it. */
  readonly wire: Wire
  /**
   * Writes the end of the operation; to be called once, when the response has been handed over or lost. Of a reply
   * that a fault has spoilt the client gets no more than is left of it, whatever the sight.
   */
  completed(sight: Sight): void
}

/** What befalls a reply on its way. */
export interface Wire {
  /** So long it is held first, in ms of the wall. */
  readonly holdMs: number
  /** Then the connection breaks, and nothing of it is sent. */
  readonly isLost: boolean
  /** So many characters of its body are sent, and then the connection breaks; `Content-Length` is that of all. */
  readonly keepChars?: number
}

/** Nothing. */
export const quietWire: Wire = { holdMs: 0, isLost: false }

/**
 * Serves one call at a site: finds the route, journals the operation, asks the world which fault befalls it, runs the
 * handler. `unreadable` is the answer to a call whose body could not be read; `can` is what the delivery can let
 * befall it, by default what needs no wire.
 *
 * Never throws: what breaks in here is ours, is answered 500 and ends the episode as an error.
 */
export function dispatch(
  site: Site,
  caller: Caller,
  call: Call,
  unreadable?: Reply,
  can: ReadonlySet<OutcomeKind> = deliveryCan.values,
): Dispatched {
  try {
    const match = findRoute(routeTrie, call.method, call.path)
    const number = invoked(site, caller, call, match)
    const plan =
      match.kind === 'found' ? meet(site.world, metOf(caller, call, number, match.route), can) : noPlan
    const befallen = befall(site.world, plan, (under) =>
      heldToContract(site, match, answerTo(site, caller, call, number, match, unreadable, under)),
    )
    const { answer, best } = befallen
    const reply = dated(site, { ...answer.reply, headers: { ...plan.headers, ...answer.reply.headers } })
    return {
      reply,
      wire: wireOf(site, befallen, plan.delayMs),
      completed(sight) {
        try {
          noteCompleted(site, number, { ...answer, reply }, best === 'whole' ? sight : worse(sight, best))
        } catch (error) {
          endBroken(site, error)
        }
      },
    }
  } catch (error) {
    return { reply: dated(site, endBroken(site, error)), wire: quietWire, completed: () => {} }
  }
}

/** What a fault sees of a call. */
function metOf(caller: Caller, call: Call, number: number, route: Route): Met {
  const { role, channel, shopper } = caller
  return {
    ...{ call: number, system: route.system, route: route.name, method: call.method, role, channel },
    ...(shopper === undefined ? {} : { shopper }),
    hasToken: shopper !== undefined,
    // Faults remember what was asked: of a password or a token no more than that it was the same one.
    asked: () => (route.confidential ? digestText(askedOf(call)) : askedOf(call)),
  }
}

function wireOf(site: Site, { drop, keepChars }: Befallen, delayMs: number): Wire {
  const { longestHoldMs, realLatency } = site
  const latencyMs = realLatency ? Math.min(delayMs, longestHoldMs) : 0
  return {
    holdMs: drop === 'timeout' ? longestHoldMs : latencyMs,
    isLost: drop !== undefined,
    ...(keepChars === undefined ? {} : { keepChars }),
  }
}

function worse(a: Sight, b: Sight): Sight {
  return a === 'nothing' || b === 'nothing' ? 'nothing' : b
}

function answerTo(
  site: Site,
  caller: Caller,
  call: Call,
  number: number,
  match: Match<Route>,
  unreadable: Reply | undefined,
  under: Under,
): Answer {
  if (match.kind === 'none') return bare(unmatched(call))
  if (match.kind === 'method') return bare(wrongMethod(call, match.methods))
  const { route } = match
  if (route.confidential)
    return unreadable ? bare(unreadable) : handled(site, caller, call, number, match, under)
  const refusal = barred(caller, route.scope, site.baseUrl) ?? unreadable
  if (refusal) return bare(refusal)
  const known = site.kept.find(caller, call)
  if (known.kind === 'refused') return bare(known.reply)
  if (known.kind === 'kept') {
    const { reply, observations, number: replayOf } = known.kept
    return { reply: { ...reply, effect: noEffect }, observations, replayOf }
  }
  const answer = handled(site, caller, call, number, match, under)
  site.kept.keep(caller, call, { number, reply: answer.reply, observations: answer.observations })
  return answer
}

function handled(
  site: Site,
  caller: Caller,
  call: Call,
  number: number,
  { route, params }: Extract<Match<Route>, { kind: 'found' }>,
  { stale, cause = { by: 'call', call: number } }: Under,
): Answer {
  const see = new Sightings(site.world, caller.channel, asksForSource(call), stale)
  const { world } = site
  const scene = { site, world, caller, see, cause }
  const reply =
    withheld(scene, route.system) ?? world.atomically(() => route.handle({ ...call, params, number }, scene))
  return { reply, observations: see.observations, isStale: see.isStale }
}

function invoked(site: Site, caller: Caller, call: Call, match: Match<Route>): number {
  const { journal, now } = site.world
  if (journal.ended) throw new JournalEnded(`serving ${call.path}: the journal of this world has ended`)
  site.calls += 1
  const tie = caller.role === 'bot' ? site.tie(call.headers.traceparent) : undefined
  const base = baseOf(call.headers['if-match'])
  const route = match.kind === 'found' ? match.route : undefined
  const { query, body } = isConfidential(match, call.path) ? redact(call) : call
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
    ...(base ? { base, carries: [call.headers['if-match'] as string] } : {}),
  }
  // The number is taken before the entry is heard: a trigger that hangs on it may make calls of its own.
  const { call: number } = entry
  journal.append(now, entry)
  return number
}

function noteCompleted(site: Site, call: number, answer: Answer, sight: Sight): void {
  const { journal, now } = site.world
  if (journal.ended) return
  const { reply, observations, replayOf } = answer
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
    ...(replayOf === undefined ? {} : { replayOf }),
  })
}

/** Ends the episode for a reason that is ours, unless it has ended; the answer to the call that met it. */
function endBroken(site: Site, error: unknown): Reply {
  const { journal, now } = site.world
  if (error instanceof JournalEnded) return problem(410, 'world/ended', 'this world has come to its end')
  const detail = error instanceof Error ? error.message : String(error)
  if (!journal.ended) journal.append(now, { kind: 'ended', how: 'error', code: 'sandbox/error', detail })
  return problem(500, 'sandbox/error', 'the sandbox broke; the journal of the episode says how')
}

/** The reply with the world's time: bots that look at a clock look at this one. */
function dated(site: Site, reply: Reply): Reply {
  return { ...reply, headers: { date: httpDates.textOf(site.world.now), ...reply.headers } }
}

/**
 * True where the client asks for the source: by `no-cache`, or by accepting no answer that has an age.
 * @see RFC 9111, sections 5.2.1.4 and 5.2.1.1
 */
function asksForSource(call: Call): boolean {
  return /\bno-cache\b|\bmax-age=0+\b/i.test(call.headers['cache-control'] ?? '')
}

function baseOf(tag: string | undefined): VersionOf | undefined {
  const [, name, digits] = /^"(.+)@(\d{1,15})"$/.exec(tag ?? '') ?? []
  const version = Number(digits)
  return name && version >= 1 && isResource(name) ? { resource: name, version } : undefined
}

function unmatched(call: Call): Reply {
  return problem(404, 'route/unknown', `no system of the shop answers ${call.method} ${call.path}`)
}

function wrongMethod(call: Call, methods: readonly string[]): Reply {
  const reply = problem(405, 'route/method', `${call.path} takes ${methods.join(', ')}, not ${call.method}`)
  return { ...reply, headers: { ...reply.headers, allow: methods.join(', ') } }
}
