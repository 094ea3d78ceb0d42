import type { Ask, EntryOf, Part } from '#journal'
import type { ForeignId, Site } from '#mocks'
import { drawInteger, type World } from '#sandbox'
import { type Answer, type Bot, type BotProfile, systems } from '../bots/bot.ts'

/** Between two messages the shopper thinks for as long as this, world ms. */
const thinkMs = { least: 5_000, most: 60_000 }

export interface TalkOptions {
  readonly bot: Bot
  readonly site: Site
  /** The shopper's id. */
  readonly shopper: string
  readonly signedIn: boolean
  /** Which conversation of the episode it is, from 1, the default. */
  readonly number?: number
  /** Wall ms that the bot may take for one answer. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** The ids of other episodes that a piece of a reply names; default none are known. */
  foreignIn?(part: Part): readonly ForeignId[]
}

/** One conversation of a shopper with a bot: how its turns are played and journaled, by a script or by hand. */
export class Talk {
  readonly #options: TalkOptions
  readonly #world: World
  readonly conversation: string
  /** The shopper's id. */
  readonly shopper: string
  #signedIn: boolean
  #token: string | undefined
  #turns = 0

  /** Opens the conversation. */
  constructor(options: TalkOptions) {
    const { site, shopper, signedIn } = options
    this.#options = options
    this.#world = site.world
    this.conversation = `${site.id}-${options.number ?? 1}`
    this.shopper = shopper
    this.#signedIn = signedIn
    this.#token = signedIn ? site.tokenFor(shopper) : undefined
    site.openConversation(this.conversation)
    this.#world.journal.append(this.#world.now, {
      kind: 'conversation',
      conversation: this.conversation,
      shopper,
      channel: 'chat',
      signedIn,
    })
  }

  /** Whether the chat knows the shopper by a token now. */
  get signedIn(): boolean {
    return this.#signedIn
  }

  /** How many messages the shopper has sent. */
  get turns(): number {
    return this.#turns
  }

  /** From now on the chat knows the shopper, who has signed in on the shop's page. */
  signedInOn(url: string): void {
    this.#signedIn = true
    this.#token = this.#options.site.tokenFor(this.shopper)
    this.note('signed-in', `on ${url}`)
  }

  /** Notes something of the shopper who is played. */
  note(did: EntryOf<'shopper'>['did'], detail: string): void {
    const { journal, now } = this.#world
    if (journal.ended) return
    journal.append(now, { kind: 'shopper', conversation: this.conversation, turn: this.#turns, did, detail })
  }

  /**
   * One message and its answer, both journaled. Undefined where there is nothing more to be journaled: the
   * journal is full, or the play was interrupted while the bot was thinking. `goesOn` is the turn in which the shopper said
   * what this goes on about.
   */
  async say(text: string, asks: readonly Ask[] = [], goesOn?: number): Promise<Answer | undefined> {
    await this.#think()
    const { journal } = this.#world
    if (journal.ended) return undefined
    this.#turns += 1
    const here = { conversation: this.conversation, turn: this.#turns }
    const traceparent = this.#options.site.beginTurn(this.conversation, this.#turns)
    journal.append(this.#world.now, {
      kind: 'said',
      ...here,
      speaker: 'shopper',
      part: { type: 'text', text },
      ...(asks.length ? { asks: [...asks] } : {}),
      ...(goesOn === undefined ? {} : { goesOn }),
    })
    const answer = await this.#ask(text, traceparent)
    if (journal.ended || this.#options.signal?.aborted) return undefined
    this.#hear(answer, here)
    return answer
  }

  #ask(text: string, traceparent: string): Promise<Answer> {
    const { bot, site, timeoutMs, signal } = this.#options
    const token = this.#token ? { token: this.#token } : {}
    return bot.say({
      conversation: this.conversation,
      text,
      traceparent,
      timeoutMs,
      shop: { url: site.baseUrl, key: site.apiKey, ...token },
      ...(signal ? { signal } : {}),
    })
  }

  #hear(answer: Answer, here: { conversation: string; turn: number }): void {
    const { journal, now } = this.#world
    const parts = answer.kind === 'replied' ? answer.parts : []
    for (const part of parts) {
      if (journal.ended) return
      journal.append(now, { kind: 'said', ...here, speaker: 'bot', part })
      this.#noteForeign(part, here)
    }
    if (journal.ended) return
    if (answer.kind !== 'replied') {
      journal.append(now, { kind: 'turn', ...here, how: answer.kind, detail: answer.detail })
      return
    }
    const { declared } = answer
    const how = parts.length ? 'replied' : 'silent'
    journal.append(now, { kind: 'turn', ...here, how, ...(declared ? { declared: [...declared] } : {}) })
  }

  /** A reply that names what another episode made was kept from there. */
  #noteForeign(part: Part, { conversation, turn }: { conversation: string; turn: number }): void {
    const { journal, now } = this.#world
    const foreign = this.#options.foreignIn?.(part) ?? []
    if (foreign.length === 0 || journal.ended) return
    const names = foreign.map(({ id }) => id)
    const detail = foreign.map(({ id, episodes }) => `${id} of ${episodes.join(' and ')}`).join(', ')
    const path = `/${conversation}/${turn}`
    journal.append(now, { kind: 'stray', why: 'foreign', method: 'reply', path, detail, names })
  }

  /**
   * Time goes by between turns, so that what was read grows older. What the shop tells by itself meanwhile has reached
   * the bot, or has not, before the shopper speaks.
   */
  async #think(): Promise<void> {
    const { pushes } = this.#options.site
    const { key } = this.#world.state
    if (this.#turns === 0) {
      await pushes.settled()
      return
    }
    const { number = 1 } = this.#options
    const who = number === 1 ? '' : String(number)
    await pushes.advance(drawInteger(key, thinkMs.least, thinkMs.most, 'think time', who, this.#turns))
  }
}

/** Journals how much of the bot's traffic to each system is seen, what it is not there for, and by which words of its own it is read. */
export function declareSight(world: World, { wired, scope = systems, words }: BotProfile): void {
  for (const [name, value] of Object.entries(wired)) {
    world.journal.append(world.now, { kind: 'policy', about: 'sight', name, value })
  }
  for (const name of systems.filter((system) => !scope.includes(system)))
    world.journal.append(world.now, { kind: 'policy', about: 'scope', name, value: 'outside' })
  if (words)
    world.journal.append(world.now, { kind: 'policy', about: 'reading', name: 'words', value: words })
}
