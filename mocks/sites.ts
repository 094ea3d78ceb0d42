import type { Call, Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { type Designators, designatorsOf } from './designators.ts'
import type { Checked } from './identity/access-tokens.ts'
import { challenge, challenged } from './identity/challenge.ts'
import { website } from './identity/clients.ts'
import { claimedIssuer } from './identity/jws.ts'
import { LateCalls } from './late-calls.ts'
import { LobbyTold } from './lobby-told.ts'
import { MadeIds } from './made-ids.ts'
import { problem } from './problem.ts'
import type { Site } from './site.ts'

/** What the designators of a call name together. */
export type Found =
  | { readonly kind: 'site'; readonly site: Site; readonly caller: Caller; readonly path: string }
  /** The call names nothing, and there is a lobby. */
  | { readonly kind: 'lobby'; readonly site: Site; readonly caller: Caller; readonly path: string }
  | {
      readonly kind: 'no'
      readonly site?: Site
      readonly why: 'mismatch' | 'late' | 'unmatched'
      readonly reply: Reply
    }

/** What is kept of a world that is closed; the site itself only while its journal has not ended. */
interface Closed {
  readonly id: string
  readonly episode: string
  readonly site: Site | undefined
}

/** All worlds that one server serves, found by the designators that a call carries. */
export class Sites {
  readonly #byId = new Map<string, Site>()
  readonly #byKey = new Map<string, Site>()
  readonly #closed = new Map<string, Closed>()
  readonly #lobbyTold = new LobbyTold()
  /** Which episode made which id, those of closed ones too. */
  readonly made = new MadeIds()
  /** The calls that came too late. */
  readonly late = new LateCalls()
  /** Serves the calls that carry no designator; a site of `createLobby`. Without one they are `404 world/unknown`. */
  lobby: Site | undefined

  readonly #most: number

  /** `most` is how many sites are served at once; default 10,000. Throws a `RangeError` where it is no whole number from 1. */
  constructor({ most = 10_000 }: { readonly most?: number } = {}) {
    if (!(Number.isSafeInteger(most) && most >= 1))
      throw new RangeError(`serving at most ${most} worlds: a whole number from 1 is needed`)
    this.#most = most
  }

  /**
   * Throws a `RangeError` where another site of that id is served (two worlds of one key have the same designators, and
   * calls meant for the one would reach the other), and where as many are served as may be.
   */
  add(site: Site): void {
    const before = this.#byId.get(site.id)
    if (before === site) return
    if (before) {
      const { episode } = site.world.journal.header
      throw new RangeError(
        `serving ${episode}: a world of the same key is served here already; give it another Sites`,
      )
    }
    if (this.#byId.size >= this.#most) {
      const { episode } = site.world.journal.header
      throw new RangeError(
        `serving ${episode}: ${this.#most} worlds are served here already, and no more may be; close some, or make the Sites with a larger \`most\``,
      )
    }
    this.#byId.set(site.id, site)
    this.#byKey.set(site.apiKey, site)
    this.made.follow(site)
    if (this.lobby) this.#lobbyTold.tell(site, this.lobby)
  }

  /** From now on calls to the site are answered 410 and noted as late; the world itself is let go when it has ended. */
  close(site: Site): void {
    site.pushes.close()
    const { header, ended } = site.world.journal
    const closed = { id: site.id, episode: header.episode, site: ended ? undefined : site }
    for (const designator of [site.id, site.apiKey]) this.#closed.set(designator, closed)
    this.#byId.delete(site.id)
    this.#byKey.delete(site.apiKey)
  }

  /** The sites that are served, the lobby apart. */
  get open(): readonly Site[] {
    return [...this.#byId.values()]
  }

  /**
   * The site that the call's designators name: the base URL `/w/ID/...`, the API key and the shopper's token, as far as
   * they are there. Disagreement is `401 world/mismatch` and changes nothing. Where there is none of them, the lobby.
   */
  find(call: Call): Found {
    const named = designatorsOf(call)
    const { id, key, token, path } = named
    if (id === undefined && key === undefined && token === undefined && this.lobby)
      return { kind: 'lobby', site: this.lobby, caller: asBot, path }
    const site = this.#named(named)
    site?.catchUp()
    if (site) return agreed(named, site)
    const closed = this.#closed.get(id ?? key ?? issuerOf(token))
    if (!closed) return { kind: 'no', why: 'unmatched', reply: unknown(call) }
    this.late.note(closed.episode, call, closed.site)
    const reply = problem(410, 'world/closed', `world ${closed.id} is closed`)
    return { kind: 'no', why: 'late', reply }
  }

  /** Notes what a call in the lobby was told. */
  noteLobby(call: Pick<Call, 'method' | 'path'>): void {
    if (this.lobby) this.#lobbyTold.note(this.lobby, call, this.#byId.values())
  }

  /** The base URL goes before the key, and the key before the token; then the others must agree. */
  #named({ id, key, token }: Designators): Site | undefined {
    if (id !== undefined) return this.#byId.get(id)
    const byKey = key === undefined ? undefined : this.#byKey.get(key)
    return byKey ?? this.#byId.get(issuerOf(token))
  }
}

/** The caller, if the key and the token belong to this site. */
function agreed({ key, token, path }: Designators, site: Site): Found {
  const checked = token === undefined ? undefined : site.identity.tokens.check(token)
  if ((key !== undefined && key !== site.apiKey) || checked?.kind === 'foreign') {
    const detail = `the key or token of this call does not belong to world ${site.id}`
    const reply = problem(401, 'world/mismatch', detail)
    const said = { error: 'invalid_token', error_description: detail }
    return { kind: 'no', site, why: 'mismatch', reply: challenged(reply, challenge(site.baseUrl, said)) }
  }
  return { kind: 'site', site, caller: callerBy(site, key !== undefined, checked), path }
}

/** The world that a token says it is of, whether it is or not, and whether it is still good; empty where it says none. */
function issuerOf(token: string | undefined): string {
  return (token === undefined ? undefined : claimedIssuer(token)) ?? ''
}

function unknown(call: Call): Reply {
  return problem(404, 'world/unknown', `${call.path} names no world: a base URL ends in /w/ID`)
}

/** The key speaks for the chat; without it, the client that a token was given to says who is calling. */
function callerBy(
  site: Site,
  hasKey: boolean,
  checked: Exclude<Checked, { kind: 'foreign' }> | undefined,
): Caller {
  const client = checked?.kind === 'valid' ? checked.grant.client : website
  const speaks = hasKey ? asBot : (site.identity.clients.get(client)?.speaksAs ?? asVisitor)
  if (!checked) return speaks
  const { role, channel } = speaks
  if (checked.kind === 'refused') {
    const { code, detail } = checked
    return { role, channel, refusal: { code, detail } }
  }
  const before = lastCaller.get(checked)
  if (before?.role === role && before.channel === channel) return before
  const { shopper } = checked.grant
  const { scopes } = checked
  const caller: Caller =
    shopper === undefined ? { role, channel, scopes } : { role, channel, shopper, scopes }
  lastCaller.set(checked, caller)
  return caller
}

/** Who called last with a token: mostly the same one all the time. */
const lastCaller = new WeakMap<object, Caller>()

const asBot = { role: 'bot', channel: 'chat' } as const
const asVisitor = { role: 'shopper', channel: 'web' } as const
