import {
  type EntryOf,
  isResource,
  JournalEnded,
  type Observation,
  type Sight,
  type VersionOf,
} from '#journal'
import { type Call, noEffect, type Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { problem } from './problem.ts'
import type { Route } from './route.ts'
import { routeTrie } from './routes/index.ts'
import { Sightings } from './sightings.ts'
import type { Site } from './site.ts'
import { findRoute, type Match } from './trie.ts'

/** A reply, and the word by which the delivery says what the client got of it. */
export interface Dispatched {
  readonly reply: Reply
  /** Writes the end of the operation; to be called once, when the response has been handed over or lost. */
  completed(sight: Sight): void
}

/** A reply with what the journal notes of it besides. */
interface Answer {
  readonly reply: Reply
  readonly observations: readonly Observation[]
  /** The call whose reply is given again. */
  readonly replayOf?: number
}

/**
 * Serves one call at a site: finds the route, journals the operation, runs the handler. `unreadable` is the
 * answer to a call whose body could not be read.
 *
 * Never throws: what breaks in here is ours, is answered 500 and ends the episode as an error.
 */
export function dispatch(site: Site, caller: Caller, call: Call, unreadable?: Reply): Dispatched {
  try {
    const match = findRoute(routeTrie, call.method, call.path)
    const number = invoked(site, caller, call, match.kind === 'found' ? match.route : undefined)
    const answer = answerTo(site, caller, call, number, match, unreadable)
    const reply = dated(site, answer.reply)
    return {
      reply,
      completed(sight) {
        try {
          noteCompleted(site, number, { ...answer, reply }, sight)
        } catch (error) {
          endBroken(site, error)
        }
      },
    }
  } catch (error) {
    return { reply: dated(site, endBroken(site, error)), completed: () => {} }
  }
}

function answerTo(
  site: Site,
  caller: Caller,
  call: Call,
  number: number,
  match: Match<Route>,
  unreadable: Reply | undefined,
): Answer {
  if (match.kind === 'none') return bare(unmatched(call))
  if (match.kind === 'method') return bare(wrongMethod(call, match.methods))
  if (unreadable) return bare(unreadable)
  const known = site.kept.find(caller, call)
  if (known.kind === 'refused') return bare(known.reply)
  if (known.kind === 'kept') {
    const { reply, observations, number: replayOf } = known.kept
    return { reply: { ...reply, effect: noEffect }, observations, replayOf }
  }
  const see = new Sightings(site.world, caller.channel, asksForSource(call))
  const { world } = site
  const scene = { site, world, caller, see, cause: { by: 'call', call: number } } as const
  const reply = match.route.handle({ ...call, params: match.params, number }, scene)
  site.kept.keep(caller, call, { number, reply, observations: see.observations })
  return { reply, observations: see.observations }
}

function bare(reply: Reply): Answer {
  return { reply, observations: [] }
}

function invoked(site: Site, caller: Caller, call: Call, route: Route | undefined): number {
  const { journal, now } = site.world
  if (journal.ended) throw new JournalEnded(`serving ${call.path}: the journal of this world has ended`)
  site.calls += 1
  const tie = caller.role === 'bot' ? site.tie(call.headers.traceparent) : undefined
  const base = baseOf(call.headers['if-match'])
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
    ...(Object.keys(call.query).length ? { query: { ...call.query } } : {}),
    ...(call.body === undefined ? {} : { body: call.body }),
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
  return { ...reply, headers: { date: new Date(site.world.now).toUTCString(), ...reply.headers } }
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
