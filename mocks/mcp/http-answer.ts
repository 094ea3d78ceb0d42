import type { Reply } from '../call.ts'
import type { Dispatched } from '../dispatch.ts'
import { quietWire } from '../wire.ts'
import { codes, errorMessage, type Id, memberOf, type RpcError, resultMessage } from './json-rpc.ts'
import type { Handled } from './methods.ts'

/** Where the tools are, below a world's base URL. */
export const mcpPath = '/mcp'

/** What came of a request, as a reply; a token that was refused is an answer of HTTP, so that the client gets another. */
export function answer(
  id: Id,
  handled: Handled,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Dispatched {
  const { by } = handled
  const date = memberOf(by?.reply.headers, 'date')
  const dated = typeof date === 'string' ? { ...headers, date } : headers
  const refusal = by && tokenRefused(id, by.reply)
  const json = handled.kind === 'result' ? resultMessage(id, handled.result) : errorMessage(id, handled.error)
  const reply = refusal ?? { status, json }
  return { ...(by ?? quiet(reply)), reply: { ...reply, headers: { ...asJson, ...dated, ...reply.headers } } }
}

/**
 * A token that is not good, or not good enough, has to be told by HTTP.
 * @see MCP specification, authorization, error handling, and RFC 6750, section 3.1
 */
export function tokenRefused(id: Id | undefined, { status, headers, json }: Reply): Reply | undefined {
  const said = headers?.['www-authenticate']
  if (said === undefined || !/error="(?:invalid_token|insufficient_scope)"/.test(said)) return undefined
  const message = String(memberOf(json, 'detail'))
  return {
    status,
    headers: { 'www-authenticate': ofThisPath(said) },
    json: errorMessage(id, { code: status, message, data: json }),
  }
}

/** A challenge that leads to the metadata of this endpoint instead of those of the API (RFC 9728, section 3.3). */
export function ofThisPath(header: string): string {
  return header.replace('/oauth-protected-resource"', `/oauth-protected-resource${mcpPath}"`)
}

const asJson = { 'content-type': 'application/json' }

/** A message that was not taken. */
export function refused(status: number, message: string, id?: Id): Dispatched {
  return failed(status, id, { code: codes.invalidRequest, message })
}

export function failed(status: number, id: Id | undefined, error: RpcError): Dispatched {
  return quiet({ status, headers: asJson, json: errorMessage(id, error) })
}

/** A reply that belongs to no operation. */
export function quiet(reply: Reply): Dispatched {
  return { reply, wire: quietWire, completed: () => {} }
}
