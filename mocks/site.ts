import { digestText, type Tie } from '#journal'
import type { World } from '#sandbox'
import { KeptReplies } from './idempotency.ts'
import type { TokenWish } from './identity/access-tokens.ts'
import { type Credentials, credentialsFor } from './identity/credentials.ts'
import { Identity, type IdentityOptions } from './identity/identity.ts'
import { type Limits, limitsOf } from './limits.ts'
import { Pushes, type PushOptions } from './push/pushes.ts'
import { Told } from './told.ts'

/**
 * How a site treats answers that take long, and what its identity system gives out. The first two are for the
 * deliveries, and none of them moves the world's clock.
 */
export interface SiteOptions extends IdentityOptions {
  /**
   * Whether an answer that a fault delays is really held so long, in ms of the wall. By default it is not: the delay
   * is in the journal only, and a bot under a frozen clock never waits.
   */
  readonly realLatency?: boolean
  /** How the site sends webhooks; without it, it sends none and takes no subscription. */
  readonly push?: PushOptions
  /** The longest that an answer is held, in ms of the wall; then the connection breaks. Default 30 s. */
  readonly longestHoldMs?: number
  /**
   * Whether each answer is held to the contract of its route: one that breaks it ends the episode as an error of the
   * sandbox's, with the reason. Default false, for speed. What a fault makes of an answer is the fault's doing.
   */
  readonly checksContract?: boolean
  /** What is taken at most; default `usualLimits`. */
  readonly limits?: Partial<Limits>
}

/** A conversation that is going on at a site, and the turn that it is in. */
interface Talk {
  turn: number
}

/**
 * One world, served: where it is reached, who may call, and which conversations go on in it.
 *
 * Every designator of the site (the id in the base URL, the API key, a shopper's token) is derived from the
 * world's key, so the same seed gives the same ones.
 */
export class Site {
  readonly id: string
  readonly world: World
  /** The bot's own key. */
  readonly apiKey: string
  /** The absolute base URL under which links of this site are given; set by the delivery. */
  baseUrl: string
  calls = 0
  readonly realLatency: boolean
  readonly longestHoldMs: number
  readonly checksContract: boolean
  readonly limits: Limits
  /** How many calls there were in this minute of the world's clock. */
  readonly rate = { minute: 0, calls: 0 }
  readonly kept = new KeptReplies()
  /** Which answers to reads each caller is known to have got whole; no more than there are reads in the journal. */
  readonly told = new Told()
  /** Who may act for whom. */
  readonly identity: Identity
  /** What the shop tells by itself. */
  readonly pushes: Pushes
  /** Is told when a shopper has signed in on the shop's page; by default nobody is. */
  onSignedIn: (shopper: string) => void = () => {}
  /** Is called before a call looks at the world: a clock that follows the wall's comes up to now. Never throws. */
  catchUp: () => void = () => {}
  readonly #talks = new Map<string, Talk>()
  /** Trace ids that were handed out, with their turns; they outlive the conversation, as late calls do. */
  readonly #traces = new Map<string, { conversation: string; turn: number }>()

  /** Throws a `RangeError` where `longestHoldMs` is no whole number from 0 to an hour, or a limit is none. */
  constructor(world: World, baseUrl = '', options: SiteOptions = {}) {
    const {
      realLatency = false,
      longestHoldMs = 30_000,
      checksContract = false,
      limits,
      push,
      ...identity
    } = options
    if (!(Number.isSafeInteger(longestHoldMs) && longestHoldMs >= 0 && longestHoldMs <= 3_600_000)) {
      throw new RangeError(`holding answers for at most ${longestHoldMs} ms: a whole number, at most an hour`)
    }
    const { seed, scenario, repeat, salt = '' } = world.state.key
    const secret = (purpose: string): string =>
      digestText(`${purpose} ${seed} ${scenario} ${repeat} ${salt}`).slice(
        'sha256:'.length,
        'sha256:'.length + 20,
      )
    this.world = world
    this.id = `w${secret('world').slice(0, 12)}`
    this.apiKey = `key_${secret('key')}`
    this.baseUrl = baseUrl
    this.realLatency = realLatency
    this.longestHoldMs = longestHoldMs
    this.checksContract = checksContract
    this.limits = limitsOf(limits)
    this.identity = new Identity(world, this, identity)
    this.pushes = new Pushes(this, push)
  }

  /**
   * A token by which calls are made on behalf of the shopper: with all scopes and without end, unless `wish` says
   * otherwise. The same one again while it is good.
   */
  tokenFor(shopper: string, wish: TokenWish = {}): string {
    return this.identity.tokens.handOut(shopper, wish)
  }

  /** The shopper for whom a token of this site speaks now; undefined for every other text. */
  shopperOf(token: string): string | undefined {
    const checked = this.identity.tokens.check(token)
    return checked.kind === 'valid' ? checked.grant.shopper : undefined
  }

  /** What the shopper types in on the log-in page. Throws a `RangeError` where the world has no such shopper. */
  credentialsFor(shopper: string): Credentials {
    return credentialsFor(this.identity, shopper)
  }

  openConversation(conversation: string): void {
    this.#talks.set(conversation, { turn: 0 })
  }

  closeConversation(conversation: string): void {
    this.#talks.delete(conversation)
  }

  /** Begins a turn; returns the trace context to hand to the bot (W3C Trace Context, `traceparent`). */
  beginTurn(conversation: string, turn: number): string {
    const talk = this.#talks.get(conversation)
    if (!talk) throw new RangeError(`beginning turn ${turn} of ${conversation}: it is not open`)
    talk.turn = turn
    const hex = digestText(`${this.apiKey} ${conversation} ${turn}`).slice('sha256:'.length)
    this.#traces.set(hex.slice(0, 32), { conversation, turn })
    return `00-${hex.slice(0, 32)}-${hex.slice(32, 48)}-01`
  }

  /**
   * Ties a call to a conversation and turn: by its trace, or because only one conversation is open. Where several
   * are, the one that was opened last is a guess; no finding that needs a cause rests on it.
   */
  tie(traceparent: string | undefined): Tie | undefined {
    const trace = traceparent?.split('-')[1]
    const traced = trace === undefined ? undefined : this.#traces.get(trace)
    if (traced) return { how: 'exact', ...traced }
    let last: readonly [string, Talk] | undefined
    for (const open of this.#talks) last = open
    if (!last) return undefined
    const how = this.#talks.size === 1 ? 'alone' : 'guessed'
    return { how, conversation: last[0], turn: last[1].turn }
  }
}
