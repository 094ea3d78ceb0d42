/** What ties an answer to its request. */
export type Id = string | number

/** Named parameters; the protocol has no others. */
export type Params = Readonly<Record<string, unknown>>

/** A message of a client, read. */
export type Message =
  | { readonly kind: 'request'; readonly id: Id; readonly method: string; readonly params: Params }
  | { readonly kind: 'notification'; readonly method: string; readonly params: Params }
  /** An answer to a request of ours. We never ask anything. */
  | { readonly kind: 'response' }
  | { readonly kind: 'invalid'; readonly id?: Id; readonly why: string }

/** The error codes that are sent, as JSON-RPC 2.0 and the MCP specification number them. */
export const codes = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  /** Up to the revision 2025-11-25. */
  resourceNotFound: -32002,
  headerMismatch: -32020,
  unsupportedVersion: -32022,
} as const

/** Why a request was not served. */
export interface RpcError {
  readonly code: number
  readonly message: string
  readonly data?: unknown
}

/**
 * Reads a parsed value as one message. A batch is none: the protocol has had no batches since the revision 2025-06-18.
 * @see JSON-RPC 2.0, section 4; an id is never null (MCP specification, base protocol, requests)
 */
export function readMessage(value: unknown): Message {
  if (Array.isArray(value)) return invalid('a batch is not taken: send each message by itself')
  if (typeof value !== 'object' || value === null) return invalid('a message is a JSON object')
  const { jsonrpc, id, method, params = {} } = value as Params
  const known = isId(id) ? { id } : {}
  if (jsonrpc !== '2.0') return invalid('jsonrpc: "2.0" is needed', known)
  if (method === undefined && ('result' in value || 'error' in value)) return { kind: 'response' }
  if (typeof method !== 'string') return invalid('method: a text is needed', known)
  if (typeof params !== 'object' || params === null || Array.isArray(params))
    return invalid('params: a JSON object is needed', known)
  if (!('id' in value)) return { kind: 'notification', method, params: params as Params }
  if (!isId(id)) return invalid('id: a text or a number is needed')
  return { kind: 'request', id, method, params: params as Params }
}

/** An error as it is sent; without an id where none could be read. */
export function errorMessage(id: Id | undefined, error: RpcError): Readonly<Record<string, unknown>> {
  return { jsonrpc: '2.0', ...(id === undefined ? {} : { id }), error }
}

/** A result as it is sent. */
export function resultMessage(id: Id, result: object): Readonly<Record<string, unknown>> {
  return { jsonrpc: '2.0', id, result }
}

/** The member of that name, if it is an object's own. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Params)[name]
}

function isId(id: unknown): id is Id {
  return typeof id === 'string' || typeof id === 'number'
}

function invalid(why: string, known: { id?: Id } = {}): Message {
  return { kind: 'invalid', ...known, why }
}
