import { type EntryOf, isResource, type Sight, type VersionOf } from '#journal'
import { type Call, noEffect, type Reply, type RoutedCall } from './call.ts'
import { problem } from './problem.ts'
import type { Route } from './route.ts'
import { routeTrie } from './routes/index.ts'
import { Sightings } from './sightings.ts'
import type { Caller, Site } from './site.ts'
import { findRoute } from './trie.ts'

/** A reply, and the word by which the delivery says what the client got of it. */
export interface Dispatched {
  readonly reply: Reply
  /** Writes the end of the operation; to be called once, when the response has been handed over or lost. */
  completed(sight: Sight): void
}

/** Serves one call at a site: finds the route, journals the operation, runs the handler. */
export function dispatch(site: Site, caller: Caller, call: Call): Dispatched {
  const match = findRoute(routeTrie, call.method, call.path)
  const number = invoked(site, caller, call, match.kind === 'found' ? match.route : undefined)
  const see = new Sightings(site.world, caller.channel, asksForSource(call))
  const reply = (() => {
    if (match.kind === 'none') return unmatched(call)
    if (match.kind === 'method') return wrongMethod(call, match.methods)
    const routed: RoutedCall = { ...call, params: match.params, number }
    return match.route.handle(routed, {
      site,
      world: site.world,
      caller,
      see,
      cause: { by: 'call', call: number },
    })
  })()
  return { reply, completed: (sight) => noteCompleted(site, number, reply, see, sight) }
}

function invoked(site: Site, caller: Caller, call: Call, route: Route | undefined): number {
  const { journal, now } = site.world
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
  journal.append(now, entry)
  return site.calls
}

function noteCompleted(site: Site, call: number, reply: Reply, see: Sightings, sight: Sight): void {
  const { journal, now } = site.world
  if (journal.ended) return
  const tag = reply.headers?.etag
  journal.append(now, {
    kind: 'completed',
    call,
    status: reply.status,
    effect: reply.effect ?? noEffect,
    sight,
    observations: see.observations,
    ...(tag ? { gave: [tag] } : {}),
    ...(reply.problem ? { problem: reply.problem } : {}),
  })
}

/** @see RFC 9111, section 5.2.1.4: `no-cache` in a request asks for validation at the origin */
function asksForSource(call: Call): boolean {
  return /\bno-cache\b/.test(call.headers['cache-control'] ?? '')
}

function baseOf(tag: string | undefined): VersionOf | undefined {
  const [, name, version] = /^"(.+)@(\d+)"$/.exec(tag ?? '') ?? []
  return name && version && isResource(name) ? { resource: name, version: Number(version) } : undefined
}

function unmatched(call: Call): Reply {
  return problem(404, 'route/unknown', `no system of the shop answers ${call.method} ${call.path}`)
}

function wrongMethod(call: Call, methods: readonly string[]): Reply {
  const reply = problem(405, 'route/method', `${call.path} takes ${methods.join(', ')}, not ${call.method}`)
  return { ...reply, headers: { ...reply.headers, allow: methods.join(', ') } }
}
