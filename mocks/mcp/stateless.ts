import { codes, memberOf, type Params, type RpcError } from './json-rpc.ts'
import { metaKeys, statelessVersions, versionIn } from './versions.ts'

/**
 * Why a request that stands for itself cannot be served, by what it says of itself in `_meta`; undefined where it can.
 * @see MCP specification 2026-07-28, base protocol, per-request protocol fields, and versioning
 */
export function wrongMeta(params: Params): RpcError | undefined {
  const version = versionIn(params)
  if (typeof version !== 'string') return missing(metaKeys.version)
  if (!statelessVersions.includes(version)) return unsupported(version)
  const capabilities = memberOf(params._meta, metaKeys.capabilities)
  if (typeof capabilities !== 'object' || capabilities === null) return missing(metaKeys.capabilities)
  return undefined
}

/** The error that names the revisions that are served. */
export function unsupported(requested: string): RpcError {
  const data = { supported: statelessVersions, requested: requested.slice(0, 100) }
  return { code: codes.unsupportedVersion, message: 'Unsupported protocol version', data }
}

/**
 * Why the headers of a request that stands for itself do not fit its body; undefined where they do.
 * @see MCP specification 2026-07-28, Streamable HTTP, standard request headers and server validation
 */
export function wrongHeaders(
  headers: Readonly<Record<string, string>>,
  method: string,
  params: Params,
): RpcError | undefined {
  const { name, uri } = params
  const named = method === 'tools/call' ? name : method === 'resources/read' ? uri : undefined
  const needed = [
    ['mcp-protocol-version', versionIn(params)],
    ['mcp-method', method],
    ['mcp-name', named],
  ] as const
  const wrong = needed.find(([header, value]) => value !== undefined && decoded(headers[header]) !== value)
  if (!wrong) return undefined
  const [header] = wrong
  const message = `Header mismatch: ${header} is missing or is not what the body says`
  return { code: codes.headerMismatch, message }
}

/** A value as it is, or the one that it stands for in Base64; undefined where that cannot be read. */
function decoded(value: string | undefined): string | undefined {
  const encoded = /^=\?base64\?(.*)\?=$/.exec(value ?? '')?.[1]
  if (encoded === undefined) return value
  try {
    const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function missing(key: string): RpcError {
  return { code: codes.invalidParams, message: `_meta: ${key} is needed` }
}
