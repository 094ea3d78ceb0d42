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
  const [, id, rest = '/'] = /^\/w\/([^/]+)(\/.*)?$/.exec(path) ?? []
  return {
    id,
    key: headers['x-api-key'],
    token: /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1],
    path: id === undefined ? path : rest,
  }
}
