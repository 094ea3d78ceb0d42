import { type Ask, type Channel, type Part, resource } from '#journal'
import { dispatch, Site } from '#mocks'
import {
  addOrder,
  addShopper,
  addTicket,
  createWorld,
  decimal,
  type Order,
  type OrderState,
  type Price,
  type Product,
  pickProduct,
  type TicketState,
  type World,
} from '#sandbox'

/** One shopper of a story, and the conversation with the bot. */
interface Talk {
  readonly shopper: string
  readonly conversation: string
  signedIn: boolean
  turn: number
  traceparent: string
  pieces: number
  open: boolean
}

export interface CallOptions {
  readonly body?: unknown
  /** Asks for the source itself. */
  readonly fromSource?: boolean
  /** The idempotency key. */
  readonly key?: string | undefined
  /** The cart's version on which it is written (`If-Match`). */
  readonly onVersion?: string | undefined
  /** A connection that carries one call at a time. */
  readonly connection?: string | undefined
  /** Whether the call says to which turn it belongs. Default true. */
  readonly isTraced?: boolean
  /** What the bot gets of the answer; `later` leaves the call open. */
  readonly answer?: 'whole' | 'lost' | 'later'
}

/** What a story plays on: a real world, served by the real routes, and its shoppers. */
export class Stage {
  readonly world: World
  readonly site: Site
  readonly #items = new Map<string, { sku: string; name: string }>()
  readonly #things = new Map<string, string>()
  readonly #talks = new Map<string, Talk>()
  readonly #pending: (() => void)[] = []

  constructor() {
    this.world = createWorld({ scenario: 'story', plumbline: '0' })
    this.site = new Site(this.world, 'http://shop.test')
    for (const [index, who] of ['A', 'B'].entries()) {
      this.#talks.set(who, {
        shopper: addShopper(this.world, who).id,
        conversation: `talk-${index + 1}`,
        signedIn: true,
        turn: 0,
        traceparent: '',
        pieces: 0,
        open: false,
      })
    }
  }

  talk(who = 'A'): Talk {
    return this.#talks.get(who) as Talk
  }

  /** The SKU of an item of the story: any word names one, the same word the same one. */
  sku(ref: string): string {
    return this.item(ref).sku
  }

  item(ref: string): { sku: string; name: string } {
    const known = this.#items.get(ref)
    if (known) return known
    const { sku, name } = this.#pick(ref)
    this.#items.set(ref, { sku, name })
    return { sku, name }
  }

  /** Items of stories are sold in no variants, so that a name says all; but for the one that is called `sized`. */
  #pick(ref: string): { sku: string; name: string } {
    const taken = [...this.#items.values()].map(({ sku }) => sku)
    const traits =
      ref === 'sized' ? (['has variants'] as const) : (['plenty', 'has an unambiguous name'] as const)
    for (;;) {
      const sku = pickProduct(this.world, ref, traits, taken)
      if (sku === undefined) throw new RangeError(`the shop has no item left for the story's ${ref}`)
      const name = this.world.source<Product>(resource('product', sku))?.value.name ?? sku
      if (!name.includes(',')) return { sku, name }
      taken.push(sku)
    }
  }

  /** The id of an order or ticket of the story, such as `order` or `ticket of B`. */
  thing(ref: string): string {
    const id = this.#things.get(ref)
    if (id === undefined) throw new RangeError(`the story gives no ${ref}`)
    return id
  }

  /** `which` goes before the word by which the story calls it: `other order`. */
  give(kind: 'order' | 'ticket', who: string, status: string, which = ''): void {
    const { shopper } = this.talk(who)
    const ref = who === 'A' ? `${which}${kind}` : `${kind} of ${who}`
    const skus = [this.sku('item')]
    const made =
      kind === 'order'
        ? addOrder(this.world, { ref, shopper, status: status as OrderState, skus })
        : addTicket(this.world, { ref, shopper, status: status as TicketState })
    this.#things.set(ref, made.id)
  }

  /** Puts the words in place of each `{item}`, `{order}`, `{tracking}`, `{due}`, `{2 x price of item}`. */
  words(text: string): string {
    return text.replace(/\{([^}]+)\}/g, (_all, inside: string) => {
      if (inside === 'tracking') return this.#tracking()
      if (inside === 'due') return this.#due()
      const [, count = '1', ref] = /^(?:(\d) x )?price of (\w+)$/.exec(inside) ?? []
      if (ref) return this.#price(ref, Number(count))
      return this.#things.get(inside) ?? this.item(inside).name
    })
  }

  #tracking(): string {
    const order = this.world.source<Order>(resource('order', this.thing('order')))?.value
    return order?.tracking ?? ''
  }

  /** The day by which the order is promised. */
  #due(): string {
    const order = this.world.source<Order>(resource('order', this.thing('order')))?.value
    return new Date(order?.delivery?.promisedOn ?? 0).toISOString().slice(0, 10)
  }

  #price(ref: string, count: number): string {
    const amount = this.world.source<Price>(resource('price', this.sku(ref)))?.value.amount
    return amount ? decimal({ ...amount, minor: amount.minor * count }) : ''
  }

  /** What the message goes on about, where it does: the turn in which it was first said. */
  shopperSays(who: string, text: string, asks: Ask[], goesOn?: number): void {
    const { journal, now } = this.world
    const talk = this.talk(who)
    this.endTurn(who)
    if (talk.turn === 0) this.#open(talk)
    talk.turn += 1
    Object.assign(talk, { pieces: 0, open: true })
    talk.traceparent = this.site.beginTurn(talk.conversation, talk.turn)
    const here = { conversation: talk.conversation, turn: talk.turn }
    const part: Part = { type: 'text', text: this.words(text) }
    journal.append(now, {
      kind: 'said',
      ...here,
      speaker: 'shopper',
      part,
      ...(asks.length ? { asks } : {}),
      ...(goesOn === undefined ? {} : { goesOn }),
    })
  }

  #open({ conversation, shopper, signedIn }: Talk): void {
    this.site.openConversation(conversation)
    const { journal, now } = this.world
    journal.append(now, { kind: 'conversation', conversation, shopper, channel: 'chat', signedIn })
  }

  botSays(who: string, part: Part): void {
    const talk = this.talk(who)
    talk.pieces += 1
    const here = { conversation: talk.conversation, turn: talk.turn }
    this.world.journal.append(this.world.now, { kind: 'said', ...here, speaker: 'bot', part })
  }

  endTurn(who: string, otherwise?: 'timeout'): void {
    const talk = this.talk(who)
    if (!talk.open) return
    talk.open = false
    const here = { conversation: talk.conversation, turn: talk.turn }
    const how = otherwise ?? (talk.pieces ? 'replied' : 'silent')
    this.world.journal.append(this.world.now, { kind: 'turn', ...here, how })
  }

  botCalls(who: string, method: string, path: string, options: CallOptions = {}): void {
    const { traceparent, shopper, signedIn } = this.talk(who)
    const { fromSource, connection, body, key, onVersion, isTraced = true, answer = 'whole' } = options
    const headers = {
      ...(isTraced ? { traceparent } : {}),
      ...(fromSource ? { 'cache-control': 'no-cache' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(onVersion ? { 'if-match': `"cart/${shopper}@${onVersion}"` } : {}),
    }
    const { completed } = dispatch(
      this.site,
      { role: 'bot', channel: 'chat', ...(signedIn ? { shopper } : {}) },
      { method, path, query: {}, headers, body, ...(connection ? { connection } : {}) },
    )
    if (answer === 'later') this.#pending.push(() => completed('whole'))
    else completed(answer === 'lost' ? 'nothing' : 'whole')
  }

  /** The answers to calls that were left open arrive, in the order in which these were made. */
  answersCome(): void {
    for (const completed of this.#pending.splice(0)) completed()
  }

  /** A call that the shop could not answer. */
  botCallFails(who: string, system: string, method: string, path: string): void {
    const { journal, now } = this.world
    const { conversation, turn, shopper } = this.talk(who)
    this.site.calls += 1
    const call = this.site.calls
    journal.append(now, {
      kind: 'invoked',
      call,
      actor: { role: 'bot', channel: 'chat', shopper },
      system,
      route: `${method} ${path}`,
      method,
      path,
      tie: { how: 'exact', conversation, turn },
    })
    const effect = { kind: 'none' } as const
    journal.append(now, { kind: 'completed', call, status: 503, effect, sight: 'whole', observations: [] })
  }

  shopperCalls(channel: Channel, method: string, path: string, body?: unknown): void {
    const { shopper } = this.talk()
    const call = { method, path, query: {}, headers: {}, body }
    dispatch(this.site, { role: 'shopper', channel, shopper }, call).completed('whole')
  }
}
