import { type Bot, type Cast, type Happening, happen, inProcessBot, openEpisode } from '#harness'
import type { NewEntry } from '#journal'
import { fetchOf, Site, Sites } from '#mocks'
import { createWorld, drawInteger, type Shopper, type World } from '#sandbox'
import { givenFor } from './given.ts'
import { plumblineVersion } from './plumbline-version.ts'
import { origin, type Stage } from './stage.ts'

export interface ConversationOptions {
  readonly bot: string
  /** The run seed. */
  readonly seed: number
  readonly signedIn: boolean
}

/** Between two messages the shopper thinks for as long as this, world ms; as in a scenario. */
const thinkMs = { least: 5_000, most: 60_000 }

/** How long a bot may take for one answer, wall ms. */
const timeoutMs = 30_000

/** A free conversation with a specimen, in a world of its own that lives in the page. */
export class Conversation implements Stage {
  readonly world: World
  readonly bot: string
  readonly seed: number
  readonly signedIn: boolean
  readonly shopper: Shopper
  readonly cast: Cast
  readonly skus: readonly string[]
  readonly #bot: Bot
  readonly #site: Site
  readonly #id: string
  readonly #token: string | undefined
  #turns = 0
  #waiting = false

  constructor({ bot, seed, signedIn }: ConversationOptions) {
    this.bot = bot
    this.seed = seed
    this.signedIn = signedIn
    this.world = createWorld({ seed, scenario: 'playground', plumbline: plumblineVersion })
    const sites = new Sites()
    this.#site = new Site(this.world)
    this.#site.baseUrl = `${origin}/w/${this.#site.id}`
    sites.add(this.#site)
    this.#bot = inProcessBot(bot, fetchOf(sites))
    this.#declareSight()
    this.cast = openEpisode(this.world, givenFor(signedIn))
    this.shopper = this.cast.shopper
    this.skus = [...this.cast.items.values()].map(({ sku }) => sku)
    this.#id = `${this.#site.id}-1`
    this.#token = signedIn ? this.#site.tokenFor(this.shopper.id) : undefined
    this.#open()
  }

  /** True while the bot is answering: then the clock stands still and nobody else speaks. */
  get waiting(): boolean {
    return this.#waiting
  }

  /** True when nothing more can happen: the journal is full. */
  get over(): boolean {
    return this.world.journal.ended !== undefined
  }

  /** One message of the shopper and what comes back for it. */
  async say(text: string): Promise<void> {
    if (this.#waiting || this.over) return
    this.#waiting = true
    try {
      this.#think()
      if (this.over) return
      this.#turns += 1
      const { journal } = this.world
      const here = { conversation: this.#id, turn: this.#turns }
      const traceparent = this.#site.beginTurn(this.#id, this.#turns)
      journal.append(this.world.now, {
        kind: 'said',
        ...here,
        speaker: 'shopper',
        part: { type: 'text', text },
      })
      const answer = await this.#ask(text, traceparent)
      this.#hear(answer, here)
    } finally {
      this.#waiting = false
    }
  }

  /** Lets something happen in the shop without the bot, at once. */
  happen(happening: Happening): void {
    if (!this.over) happen(this.world, this.cast, happening)
  }

  letPass(ms: number): void {
    if (!this.over && !this.#waiting) this.world.advance(ms)
  }

  #declareSight(): void {
    for (const [name, value] of Object.entries(this.#bot.profile.wired)) {
      this.world.journal.append(this.world.now, { kind: 'policy', about: 'sight', name, value })
    }
  }

  #open(): void {
    this.#site.openConversation(this.#id)
    this.world.journal.append(this.world.now, {
      kind: 'conversation',
      conversation: this.#id,
      shopper: this.shopper.id,
      channel: 'chat',
      signedIn: this.signedIn,
    })
  }

  #ask(text: string, traceparent: string): ReturnType<Bot['say']> {
    const shop = {
      url: this.#site.baseUrl,
      key: this.#site.apiKey,
      ...(this.#token ? { token: this.#token } : {}),
    }
    return this.#bot.say({ conversation: this.#id, text, traceparent, timeoutMs, shop })
  }

  #hear(answer: Awaited<ReturnType<Bot['say']>>, here: { conversation: string; turn: number }): void {
    const parts = answer.kind === 'replied' ? answer.parts : []
    for (const part of parts) this.#note({ kind: 'said', ...here, speaker: 'bot', part })
    if (answer.kind !== 'replied') {
      this.#note({ kind: 'turn', ...here, how: answer.kind, detail: answer.detail })
    } else this.#note({ kind: 'turn', ...here, how: parts.length ? 'replied' : 'silent' })
  }

  /** Writes an entry, unless the journal is full. */
  #note(entry: NewEntry): void {
    if (!this.over) this.world.journal.append(this.world.now, entry)
  }

  #think(): void {
    if (this.#turns === 0) return
    const { key } = this.world.state
    this.world.advance(drawInteger(key, thinkMs.least, thinkMs.most, 'think time', '', this.#turns))
  }
}
