import { type Bytes, parseBody } from '../body.ts'
import type { Call, Reply } from '../call.ts'
import type { Caller } from '../caller.ts'
import { designatorsOf } from '../designators.ts'
import type { Dispatched } from '../dispatch.ts'
import { barred, challenge } from '../identity/challenge.ts'
import { allScopes } from '../identity/scopes.ts'
import type { Site } from '../site.ts'
import { answer, failed, mcpPath, ofThisPath, quiet, refused, tokenRefused } from './http-answer.ts'
import { codes, type Id, type Message, memberOf, readMessage } from './json-rpc.ts'
import { handle } from './methods.ts'
import { mayCall } from './origin.ts'
import { beginSession, endSession, hasSession } from './sessions.ts'
import { unsupported, wrongHeaders, wrongMeta } from './stateless.ts'
import { sessionVersions, statelessVersions, versionIn } from './versions.ts'

/** What was found by the designators of a request, and how calls are made for it. */
export interface Reached {
  readonly site: Site
  readonly caller: Caller
  /** False in the lobby, which serves everybody. */
  readonly asksWho: boolean
  serve(call: Call, refusal?: Reply): Dispatched
}

type Request = Extract<Message, { kind: 'request' }>
type Told = Pick<Asked, 'headers' | 'connection'>

/** A request as a delivery has it, its body still bytes. */
export interface Asked extends Omit<Call, 'body'> {
  readonly bytes: Bytes
}

/**
 * Serves a request to the MCP endpoint: one message in, one out, in one step. What is of the protocol alone (a
 * session, a list, an error) is no operation of the shop and is not in the journal; the call of a tool is one.
 * @see MCP specification, Streamable HTTP, revisions 2025-06-18 to 2026-07-28
 */
export function overHttp(reached: Reached, raw: Asked): Dispatched {
  const { site } = reached
  if (!mayCall(raw.headers.origin, site.baseUrl)) return refused(403, 'a page of that origin may not call')
  const stranger = unauthorized(reached, raw)
  if (stranger) return stranger
  if (raw.method === 'DELETE') return deleted(site, raw)
  if (raw.method !== 'POST') return notAllowed(raw.method)
  const body = parseBody(raw.bytes, raw.headers['content-type'] ?? '')
  if ('reply' in body) {
    const detail = String(memberOf(body.reply.json, 'detail'))
    return failed(body.reply.status, undefined, { code: codes.parse, message: detail })
  }
  const message = readMessage(body.value)
  if (message.kind === 'invalid')
    return failed(400, message.id, { code: codes.invalidRequest, message: message.why })
  if (message.kind === 'request') return requested(reached, raw, message)
  return refusedSession(site, raw) ?? quiet({ status: 202 })
}

/** A request stands for itself where it says so in its body, or a header says that it means to. */
function requested(reached: Reached, raw: Asked, request: Request): Dispatched {
  const version = raw.headers['mcp-protocol-version']
  const standsForItself =
    versionIn(request.params) !== undefined || (version !== undefined && statelessVersions.includes(version))
  const refusal = isOperation(request.method)
    ? undefined
    : barred(reached.caller, undefined, reached.site.baseUrl)
  const told = refusal && tokenRefused(request.id, refusal)
  if (told) return quiet(told)
  return standsForItself ? stateless(reached, raw, request) : inSession(reached, raw, request)
}

/** What reaches the shop, which then finds out itself that a token is no good. */
function isOperation(method: string): boolean {
  return method === 'tools/call' || method === 'resources/read'
}

function stateless(reached: Reached, raw: Asked, request: Request): Dispatched {
  const { id, method, params } = request
  const wrong = wrongMeta(params) ?? wrongHeaders(raw.headers, method, params)
  if (wrong) return failed(400, id, wrong)
  const handled = handle(method, params, { era: 'stateless', serve: reached.serve, ...toldBeside(raw) })
  const isUnknown = handled.kind === 'error' && handled.error.code === codes.methodNotFound
  return answer(id, handled, isUnknown ? 404 : 200)
}

function inSession(reached: Reached, raw: Asked, request: Request): Dispatched {
  const { id, method, params } = request
  const { site } = reached
  const begins = method === 'initialize'
  const refusal = begins ? undefined : refusedSession(site, raw, id)
  if (refusal) return refusal
  const handled = handle(method, params, { era: 'session', serve: reached.serve, ...toldBeside(raw) })
  const isBegun = begins && handled.kind === 'result'
  return answer(id, handled, 200, isBegun ? { 'mcp-session-id': beginSession(site) } : {})
}

/** The answer to a message that belongs to no session that goes on, or is of a revision that is not served. */
function refusedSession(site: Site, { headers }: Told, id?: Id): Dispatched | undefined {
  const version = headers['mcp-protocol-version']
  // A notification that stands for itself needs no session.
  if (version !== undefined && statelessVersions.includes(version)) return undefined
  if (version !== undefined && !sessionVersions.includes(version))
    return failed(400, id, unsupported(version))
  const session = headers['mcp-session-id']
  if (session === undefined) return refused(400, 'Mcp-Session-Id is needed: begin with initialize', id)
  return hasSession(site, session)
    ? undefined
    : refused(404, 'this session has ended: begin with initialize', id)
}

function deleted(site: Site, { headers }: Told): Dispatched {
  const session = headers['mcp-session-id']
  if (session === undefined) return refused(400, 'Mcp-Session-Id is needed')
  return endSession(site, session) ? quiet({ status: 204 }) : refused(404, 'this session has ended')
}

function notAllowed(method: string): Dispatched {
  const { reply } = refused(
    405,
    `${mcpPath} takes POST and DELETE, not ${method}: nothing is sent but answers`,
  )
  return quiet({ ...reply, headers: { ...reply.headers, allow: 'DELETE, POST' } })
}

/** The answer to a client that has not said who it is. */
function unauthorized({ site, asksWho }: Reached, raw: Asked): Dispatched | undefined {
  const { key, token } = designatorsOf(raw)
  if (!asksWho || key !== undefined || token !== undefined) return undefined
  const { reply } = refused(401, 'an API key or a token is needed')
  const header = ofThisPath(challenge(site.baseUrl, { scope: allScopes.join(' ') }))
  return quiet({ ...reply, headers: { ...reply.headers, 'www-authenticate': header } })
}

function toldBeside({ headers, connection }: Told): { traceparent?: string; connection?: string } {
  const { traceparent } = headers
  return {
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(connection === undefined ? {} : { connection }),
  }
}
