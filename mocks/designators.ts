import type { Call } from './call.ts'

/** What of a call names a world: the id in its base URL, an API key, a shopper's token. */
export interface Designators {
  readonly id: string | undefined
  readonly key: string | undefined
  readonly token: string | undefined
  /** The path below the base URL; the whole path where the call has none. */
  readonly path: string
}

export function designatorsOf({ path, headers }: Pick<Call, 'path' | 'headers'>): Designators {
  return {
    ...placeOf(path),
    key: headers['x-api-key'],
    token: /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1],
  }
}

const wellKnown = /^(\/\.well-known\/[\w-]+)\/w\/([^/]+?)(\/mcp)?\/?$/

/**
 * The id in `/w/ID/...`, and in `/.well-known/NAME/w/ID`, where clients look for what is well known of a base URL; with
 * `/mcp` behind it, of the tools below that.
 * @see RFC 8414, section 3.1, and RFC 9728, section 3.1
 */
function placeOf(path: string): Pick<Designators, 'id' | 'path'> {
  const [, known, of, tools = ''] = wellKnown.exec(path) ?? []
  if (known !== undefined) return { id: of, path: known + tools }
  if (!path.startsWith('/w/')) return { id: undefined, path }
  const end = path.indexOf('/', 3)
  const id = path.slice(3, end < 0 ? undefined : end)
  return id === '' ? { id: undefined, path } : { id, path: end < 0 ? '/' : path.slice(end) }
}
