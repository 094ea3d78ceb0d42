import { type Answer, bare } from './answer.ts'
import type { Under } from './befall.ts'
import { bodyOf } from './body-of.ts'
import { asksForSource, type Call, noEffect, type Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { unlessHeld } from './conditional.ts'
import { keyOf } from './idempotency.ts'
import { barred } from './identity/challenge.ts'
import { heard, untold } from './left-out.ts'
import { type NearMiss, nearMisses } from './near-misses.ts'
import { barred as withheld } from './privacy.ts'
import { problem } from './problem.ts'
import type { Route } from './route.ts'
import { Sightings } from './sightings.ts'
import type { Site } from './site.ts'
import type { Match } from './trie.ts'

/** A call at a site, with its number in the journal and the route that its path leads to. */
export interface Asked {
  readonly site: Site
  readonly caller: Caller
  readonly call: Call
  readonly number: number
  readonly match: Match<Route>
  readonly refused: Refused
}

/** Why a call is not carried out, found out before its route was asked. */
export interface Refused {
  /** The answer to a call that is beyond the limits, whatever it asks for. */
  readonly beyond?: Reply
  /** The answer to a call whose body could not be read, where it has a route and its caller may take it. */
  readonly unreadable?: Reply
}

/** What the shop answers to a call, under what befalls it: not found, barred, known already, or what its route makes of it. */
export function answerTo(asked: Asked, under: Under): Answer {
  const call = heard(asked.call, asked.site.world.state.leftOut)
  const answer = whole(call === asked.call ? asked : { ...asked, call }, under)
  return call.method === 'HEAD' ? { ...answer, reply: bodiless(answer.reply) } : answer
}

/** The headers are those of the whole answer. */
function bodiless({ json, html, text, stream: _body, ...reply }: Reply): Reply {
  const body = {
    ...(json === undefined ? {} : { json }),
    ...(html === undefined ? {} : { html }),
    ...(text === undefined ? {} : { text }),
  }
  return { ...reply, headers: bodyOf({ ...reply, ...body }).headers }
}

function whole(asked: Asked, under: Under): Answer {
  const { site, caller, call, number, match } = asked
  const { beyond, unreadable } = asked.refused
  if (beyond) return bare(beyond)
  if (match.kind === 'none') return bare(unmatched(call))
  if (match.kind === 'method') return bare(wrongMethod(call, match.methods))
  const { route } = match
  if (route.confidential) return unreadable ? bare(unreadable) : handled(asked, match, under)
  const refusal = barred(caller, route.scope, site.baseUrl) ?? unreadable
  if (refusal) return bare(refusal)
  const known = site.kept.find(caller, call)
  if (known.kind === 'refused') return bare(known.reply)
  if (known.kind === 'kept') {
    const { reply, observations, number: replayOf } = known.kept
    return { reply: { ...reply, effect: noEffect }, observations, replayOf }
  }
  const answer = handled(asked, match, under)
  if (keyOf(call) !== undefined)
    site.kept.keep(caller, call, { number, reply: answer.reply, observations: answer.observations })
  return answer
}

function handled(
  { site, caller, call, number }: Asked,
  { route, params }: Extract<Match<Route>, { kind: 'found' }>,
  { stale, cause = { by: 'call', call: number } }: Under,
): Answer {
  const see = new Sightings(site.world, caller.channel, asksForSource(call), stale)
  const { world } = site
  const scene = { site, world, caller, see, cause }
  const method = call.method === 'HEAD' ? 'GET' : call.method
  const routed = { ...call, method, params, number }
  const reply = withheld(scene, route.system) ?? world.atomically(() => route.handle(routed, scene))
  const answer = { reply, observations: see.observations, isStale: see.isStale }
  return unlessHeld(site, caller, call, untold(answer, world.state.leftOut))
}

function unmatched({ method, path }: Call): Reply {
  const closest = nearMisses(method, path)
  const [nearest] = closest
  const meant = nearest ? `: did you mean ${nearest.route} (${nearest.difference})?` : ''
  return noRoute(404, 'route/unknown', `no system of the shop answers ${method} ${path}${meant}`, closest)
}

function wrongMethod(call: Call, methods: readonly string[]): Reply {
  const detail = `${call.path} takes ${methods.join(', ')}, not ${call.method}`
  const reply = noRoute(405, 'route/method', detail, nearMisses(call.method, call.path))
  return { ...reply, headers: { ...reply.headers, allow: methods.join(', ') } }
}

/** The routes that may have been meant go along, and into the journal. */
function noRoute(status: number, code: string, detail: string, closest: readonly NearMiss[]): Reply {
  if (closest.length === 0) return problem(status, code, detail)
  return { ...problem(status, code, detail, { closest }), closest: closest.map(({ route }) => route) }
}
