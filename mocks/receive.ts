import type { OutcomeKind } from '#sandbox'
import type { Refused } from './answering.ts'
import { type Bytes, parseBody } from './body.ts'
import type { Call, Reply } from './call.ts'
import { isConfidential } from './confidential.ts'
import { deliveryCan } from './deliveries.ts'
import { type Dispatched, dispatch } from './dispatch.ts'
import { beyondLimits, curtailed, mostUrlChars } from './limits.ts'
import { refusedInLobby } from './lobby-told.ts'
import { asAgent } from './mcp/agent.ts'
import { overHttp } from './mcp/http.ts'
import { mcpPath } from './mcp/http-answer.ts'
import { problem } from './problem.ts'
import { routeTrie } from './routes/index.ts'
import type { Site } from './site.ts'
import type { Found, Sites } from './sites.ts'
import { findRoute } from './trie.ts'
import { quietWire } from './wire.ts'

/** A request as a delivery has it: the whole path, and the body still bytes. */
export interface Raw extends Omit<Call, 'body'> {
  readonly bytes: Bytes
  /** Characters of the path and query as they were sent; default those of the path. */
  readonly urlChars?: number
}

/** What every delivery does with a request, in one step and without waiting: find the world, serve, record. `can` is what the delivery can let befall it. */
export function receive(sites: Sites, raw: Raw, can?: ReadonlySet<OutcomeKind>): Dispatched {
  const { bytes } = raw
  const known = raw.path.length > mostUrlChars ? callOf(raw, raw.path.slice(0, mostUrlChars)) : raw
  const found = sites.find(known)
  if (found.kind === 'no') return turnedAway(found, known)
  const beyond = beyondLimits(found.site, raw)
  if (beyond) return dispatch(found.site, found.caller, curtailed(callOf(raw, found.path)), { beyond }, can)
  if (found.path === mcpPath) return byTools(sites, found, raw)
  if (bytes.length === 0) return served(sites, found, callOf(raw, found.path), undefined, can)
  const body = parseBody(bytes, raw.headers['content-type'] ?? '', () => takesForms(raw.method, found.path))
  return 'reply' in body
    ? served(sites, found, callOf(raw, found.path), body.reply, can)
    : served(sites, found, callOf(raw, found.path, body.value), undefined, can)
}

/** A call that is still being put together: a member that is set costs a tenth of one that is spread. */
type Writable = { -readonly [Member in keyof Call]: Call[Member] }

function callOf({ method, query, headers, connection }: Raw, path: string, body?: unknown): Call {
  const call: Writable = { method, path, query, headers }
  if (connection !== undefined) call.connection = connection
  if (body !== undefined) call.body = body
  return call
}

const noRefusal: Refused = {}

/** Serves a call whose world is found, its path being that below the base URL, and records what else is to be told of it. */
export function served(
  sites: Sites,
  found: Exclude<Found, { kind: 'no' }>,
  call: Call,
  unreadable: Reply | undefined,
  can: ReadonlySet<OutcomeKind> | undefined,
): Dispatched {
  const refused = unreadable ? { unreadable } : noRefusal
  if (found.kind === 'lobby') return inLobby(sites, found, call, refused, can)
  noteForeign(sites, found.site, call)
  if (found.site.world.journal.ended) sites.late.note(found.site.world.journal.header.episode, call)
  return dispatch(found.site, found.caller, call, refused, can)
}

/** The message of an agent that meets the shop by its tools. */
function byTools(sites: Sites, found: Exclude<Found, { kind: 'no' }>, raw: Raw): Dispatched {
  const agent = asAgent(found)
  const serve = (call: Call, refusal?: Reply) => served(sites, agent, call, refusal, deliveryCan.mcp)
  return overHttp({ ...agent, asksWho: found.kind === 'site', serve }, raw)
}

/** A call that names no world: what it reads is noted as evidence in every episode, and it changes nothing. */
function inLobby(
  sites: Sites,
  { site, caller }: Extract<Found, { kind: 'lobby' }>,
  call: Call,
  refused: Refused,
  can: ReadonlySet<OutcomeKind> | undefined,
): Dispatched {
  if (call.method !== 'GET' && call.method !== 'HEAD') {
    refusedInLobby(call, sites.open)
    const detail = `${call.path} names no world, and the lobby can only be read: a base URL ends in /w/ID`
    return dispatch(site, caller, call, { unreadable: problem(403, 'world/read-only', detail) }, can)
  }
  const dispatched = dispatch(site, caller, call, refused, can)
  return {
    ...dispatched,
    completed(sight) {
      dispatched.completed(sight)
      sites.noteLobby(call)
    },
  }
}

/** A call that names an id of another episode is served like any other, and noted besides: the bot kept it from there. */
function noteForeign({ made }: Sites, site: Site, { method, path, query, body }: Call): void {
  const { journal, now } = site.world
  if (journal.ended) return
  // A word of a password may be anybody's: nothing is looked for in what the journal may not know.
  const isSecret = isConfidential(findRoute(routeTrie, method, path), path)
  const foreign = made.foreignIn(
    site,
    decoded(path),
    isSecret ? undefined : query,
    isSecret ? undefined : body,
  )
  if (foreign.length === 0) return
  const names = foreign.map(({ id }) => id)
  const detail = foreign.map(({ id, episodes }) => `${id} of ${episodes.join(' and ')}`).join(', ')
  journal.append(now, { kind: 'stray', why: 'foreign', method, path, detail, names })
}

function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function takesForms(method: string, path: string): boolean {
  const match = findRoute(routeTrie, method, path)
  return match.kind === 'found' && match.route.confidential === true
}

/** The answer to a call whose world is not found, or is another. */
export function turnedAway(found: Extract<Found, { kind: 'no' }>, call: Call): Dispatched {
  const { site, why, reply } = found
  if (site && !site.world.journal.ended) {
    const { method, path } = call
    const detail = reply.problem ?? ''
    site.world.journal.append(site.world.now, { kind: 'stray', why, method, path, detail })
  }
  return answeredOnly(reply)
}

/** A reply that belongs to no operation. */
export function answeredOnly(reply: Reply): Dispatched {
  return { reply, wire: quietWire, completed: () => {} }
}
