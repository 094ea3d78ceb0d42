import type { Call, Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { problem } from './problem.ts'
import type { Site } from './site.ts'

/** What the designators of a call name together. */
export type Found =
  | { readonly kind: 'site'; readonly site: Site; readonly caller: Caller; readonly path: string }
  | {
      readonly kind: 'no'
      readonly site?: Site
      readonly why: 'mismatch' | 'late' | 'unmatched'
      readonly reply: Reply
    }

/** All worlds that one server serves, found by the designators that a call carries. */
export class Sites {
  readonly #byId = new Map<string, Site>()
  readonly #closed = new Set<string>()

  /**
   * Throws where another site of that id is served: two worlds of one key have the same designators, and calls
   * meant for the one would reach the other.
   */
  add(site: Site): void {
    const before = this.#byId.get(site.id)
    if (before && before !== site) {
      const { episode } = site.world.journal.header
      throw new RangeError(
        `serving ${episode}: a world of the same key is served here already; give it another Sites`,
      )
    }
    this.#byId.set(site.id, site)
  }

  /** From now on calls to the site are answered 410; the world itself is let go. */
  close(site: Site): void {
    this.#closed.add(site.id)
    this.#byId.delete(site.id)
  }

  /**
   * The site of `/w/ID/...`, where the API key and the shopper's token, if present, name the same one.
   * Disagreement is `401 world/mismatch` and changes nothing.
   */
  find(call: Call): Found {
    const [, id = '', rest = '/'] = /^\/w\/([^/]+)(\/.*)?$/.exec(call.path) ?? []
    const site = this.#byId.get(id)
    if (site) return named(call, site, rest)
    if (this.#closed.has(id)) {
      return { kind: 'no', why: 'late', reply: problem(410, 'world/closed', `world ${id} is closed`) }
    }
    const reply = problem(404, 'world/unknown', `${call.path} names no world: a base URL ends in /w/ID`)
    return { kind: 'no', why: 'unmatched', reply }
  }
}

/** The caller, if the key and the token belong to this site. */
export function named(call: Call, site: Site, path: string): Found {
  const key = call.headers['x-api-key']
  const token = /^Bearer +(.+)$/i.exec(call.headers.authorization ?? '')?.[1]
  const shopper = token === undefined ? undefined : site.shopperOf(token)
  if ((key !== undefined && key !== site.apiKey) || (token !== undefined && shopper === undefined)) {
    const reply = problem(
      401,
      'world/mismatch',
      `the key or token of this call does not belong to world ${site.id}`,
    )
    return { kind: 'no', site, why: 'mismatch', reply }
  }
  const caller: Caller =
    key === undefined
      ? { role: 'shopper', channel: 'web', ...(shopper ? { shopper } : {}) }
      : { role: 'bot', channel: 'chat', ...(shopper ? { shopper } : {}) }
  return { kind: 'site', site, caller, path }
}
