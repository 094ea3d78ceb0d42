import type { Call } from './call.ts'
import { remembered } from './remembered.ts'

/** What of a call names a world: the id in its base URL, an API key, a shopper's token. */
export interface Designators {
  readonly id: string | undefined
  readonly key: string | undefined
  readonly token: string | undefined
  /** The path below the base URL; the whole path where the call has none. */
  readonly path: string
}

export function designatorsOf({ path, headers }: Pick<Call, 'path' | 'headers'>): Designators {
  const { id, path: below } = path.length <= longestKept ? placeOfShort(path) : placeOf(path)
  return {
    id,
    path: below,
    key: headers['x-api-key'],
    token: headers.authorization === undefined ? undefined : tokenIn(headers.authorization),
  }
}

/** Chatbots send the same header with each call; what is longer than any token of ours is not kept. */
function tokenIn(header: string): string | undefined {
  return header.length <= longestKept ? shortTokenIn(header) : bearerIn(header)
}

const longestKept = 1000
const shortTokenIn = remembered(bearerIn)

/** Chatbots ask for the same paths again and again, and what is cut out of one is the same text each time. */
const placeOfShort = remembered(placeOf)

function bearerIn(header: string): string | undefined {
  return /^Bearer +(.+)$/i.exec(header)?.[1]
}

const wellKnown = /^(\/\.well-known\/[\w-]+)\/w\/([^/]+?)(\/mcp)?\/?$/

/**
 * The id in `/w/ID/...`, and in `/.well-known/NAME/w/ID`, where clients look for what is well known of a base URL; with
 * `/mcp` behind it, of the tools below that.
 * @see RFC 8414, section 3.1, and RFC 9728, section 3.1
 */
function placeOf(path: string): Pick<Designators, 'id' | 'path'> {
  if (!path.startsWith('/w/')) return wellKnownPlaceOf(path)
  const end = path.indexOf('/', 3)
  const id = path.slice(3, end < 0 ? undefined : end)
  return id === '' ? { id: undefined, path } : { id, path: end < 0 ? '/' : path.slice(end) }
}

function wellKnownPlaceOf(path: string): Pick<Designators, 'id' | 'path'> {
  const [, known, of, tools = ''] = wellKnown.exec(path) ?? []
  return known === undefined ? { id: undefined, path } : { id: of, path: known + tools }
}
