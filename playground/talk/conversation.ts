import {
  type Cast,
  declareSight,
  type Happening,
  happen,
  inProcessBot,
  openEpisode,
  probeSteps,
  Talk,
} from '#harness'
import { fetchOf, Site, Sites } from '#mocks'
import { createWorld, type Shopper, type World } from '#sandbox'
import { givenFor } from './given.ts'
import { plumblineVersion } from './plumbline-version.ts'
import { origin, type Stage } from './stage.ts'

export interface ConversationOptions {
  readonly bot: string
  /** The run seed. */
  readonly seed: number
  readonly signedIn: boolean
}

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
  readonly #site: Site
  readonly #talk: Talk
  #waiting = false

  constructor({ bot, seed, signedIn }: ConversationOptions) {
    this.bot = bot
    this.seed = seed
    this.signedIn = signedIn
    this.world = createWorld({ seed, scenario: 'playground', plumbline: plumblineVersion })
    const sites = new Sites()
    const site = new Site(this.world)
    site.baseUrl = `${origin}/w/${site.id}`
    sites.add(site)
    this.#site = site
    const specimen = inProcessBot(bot, fetchOf(sites))
    declareSight(this.world, specimen.profile)
    this.cast = openEpisode(this.world, givenFor(signedIn))
    this.shopper = this.cast.shopper
    this.skus = [...this.cast.items.values()].map(({ sku }) => sku)
    this.#talk = new Talk({ bot: specimen, site, shopper: this.shopper.id, signedIn, timeoutMs })
  }

  /** True while the bot is answering: then the clock stands still and nobody else speaks. */
  get waiting(): boolean {
    return this.#waiting
  }

  /** True when nothing more can happen: the journal is full. */
  get over(): boolean {
    return this.world.journal.ended !== undefined
  }

  /** One message of the shopper and what comes back for it; the next steps that it offers are tried, as in a scenario. */
  async say(text: string): Promise<void> {
    if (this.#waiting || this.over) return
    this.#waiting = true
    try {
      const answer = await this.#talk.say(text)
      if (answer?.kind === 'replied') probeSteps({ world: this.world, site: this.#site }, this.#talk)
    } finally {
      this.#waiting = false
    }
  }

  /** Lets something happen in the shop without the bot, at once. */
  happen(happening: Happening): void {
    if (!this.over) happen(this, happening)
  }

  letPass(ms: number): void {
    if (!this.over && !this.#waiting) this.world.advance(ms)
  }
}
