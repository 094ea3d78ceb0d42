import { type Journal, JournalEnded } from '#journal'
import { Site, type Sites } from '#mocks'
import { createWorld, drawInteger, type World } from '#sandbox'
import type { Answer, Bot } from '../bots/bot.ts'
import type { Scenario, Step } from '../scenario/scenario.ts'
import { asksOf } from './asks.ts'
import { type Cast, speak } from './cast.ts'
import { checkExpectations } from './expectations.ts'
import { happen } from './happenings.ts'
import { NotGiven, openEpisode } from './opening.ts'
import { Triggers } from './triggers.ts'

export interface PlayOptions {
  readonly scenario: Scenario
  readonly bot: Bot
  /** Where the world is served while the episode is played. */
  readonly sites: Sites
  /** The origin at which the bot reaches it. */
  readonly origin: string
  /** The run seed. */
  readonly seed: number
  /** Which play of the scenario it is, from 0. */
  readonly repeat: number
  readonly plumbline: string
  /** Wall ms that the bot may take for one answer. */
  readonly timeoutMs: number
  /** Is handed the journal when the world has been made, before anything is said. */
  begun?(journal: Journal): void
  readonly signal?: AbortSignal
}

/** Between two turns the shopper thinks for as long as this, world ms. */
const thinkMs = { least: 5_000, most: 60_000 }

/** Plays one scenario against a bot in a world of its own; returns the finished journal. */
export async function play(options: PlayOptions): Promise<Journal> {
  const { scenario, seed, repeat, plumbline, sites, origin } = options
  const { shop } = scenario.given
  const world = createWorld({ ...(shop ? { shop } : {}), seed, scenario: scenario.id, repeat, plumbline })
  options.begun?.(world.journal)
  const site = new Site(world)
  site.baseUrl = `${origin}/w/${site.id}`
  sites.add(site)
  try {
    const ending = await played(options, world, site)
    if (!world.journal.ended) world.journal.append(world.now, { kind: 'ended', ...ending })
  } catch (error) {
    if (error instanceof NotGiven) {
      world.journal.append(world.now, {
        kind: 'ended',
        how: 'error',
        code: error.code,
        detail: error.message,
      })
    } else if (!(error instanceof JournalEnded)) throw error
    // A full journal has ended by itself, and says so; what was still to be written is not lost on anybody.
  } finally {
    sites.close(site)
  }
  return world.journal
}

/** The code of an episode that was cut off because the run was; it says nothing about the bot. */
export const interrupted = 'run/interrupted'
const interruptedEnding: Ending = { how: 'error', code: interrupted, detail: 'the run was interrupted' }

type Ending = { how: 'completed' } | { how: 'error'; code: string; detail: string }

async function played(options: PlayOptions, world: World, site: Site): Promise<Ending> {
  const { scenario, bot } = options
  for (const [system, sight] of Object.entries(bot.profile.wired)) {
    world.journal.append(world.now, { kind: 'policy', about: 'sight', name: system, value: sight })
  }
  const cast = openEpisode(world, scenario.given)
  const triggers = new Triggers(world, cast)
  const stage = new Stage(options, world, site, cast)
  for (const step of scenario.steps) {
    const ending = await takeStep(step, stage, triggers)
    if (world.journal.ended) return { how: 'completed' }
    if (ending) return ending
  }
  triggers.end()
  checkExpectations(site, cast, scenario.expect)
  return { how: 'completed' }
}

async function takeStep(step: Step, stage: Stage, triggers: Triggers): Promise<Ending | undefined> {
  if ('shopper' in step) return stage.turn(step)
  if ('when' in step) triggers.arm(step.when, step.happens)
  if ('elsewhere' in step) happen(stage.world, stage.cast, step.elsewhere)
  if ('wait' in step) stage.world.advance(waitMs(step.wait))
  return undefined
}

/** The one conversation of an episode, and how its turns are played. */
class Stage {
  readonly world: World
  readonly cast: Cast
  readonly #options: PlayOptions
  readonly #site: Site
  readonly #conversation: string
  readonly #token: string | undefined
  #turns = 0

  constructor(options: PlayOptions, world: World, site: Site, cast: Cast) {
    this.#options = options
    this.world = world
    this.cast = cast
    this.#site = site
    this.#conversation = `${site.id}-1`
    const signedIn = options.scenario.given.shopper?.['signed in'] ?? true
    this.#token = signedIn ? site.tokenFor(cast.shopper.id) : undefined
    site.openConversation(this.#conversation)
    world.journal.append(world.now, {
      kind: 'conversation',
      conversation: this.#conversation,
      shopper: cast.shopper.id,
      channel: 'chat',
      signedIn,
    })
  }

  /** One message and its answer; an ending where the conversation can't go on. */
  async turn(step: Extract<Step, { shopper: string }>): Promise<Ending | undefined> {
    this.#think()
    this.#turns += 1
    const { journal } = this.world
    const here = { conversation: this.#conversation, turn: this.#turns }
    const text = speak(this.cast, step.shopper)
    const traceparent = this.#site.beginTurn(this.#conversation, this.#turns)
    const asks = asksOf(this.cast, step.asks)
    journal.append(this.world.now, {
      kind: 'said',
      ...here,
      speaker: 'shopper',
      part: { type: 'text', text },
      ...(asks.length ? { asks: [...asks] } : {}),
    })
    const answer = await this.#ask(text, traceparent)
    if (journal.ended) return undefined
    if (this.#options.signal?.aborted) return interruptedEnding
    return this.#hear(answer, here)
  }

  #ask(text: string, traceparent: string): Promise<Answer> {
    const { bot, timeoutMs, signal } = this.#options
    return bot.say({
      conversation: this.#conversation,
      text,
      traceparent,
      timeoutMs,
      shop: {
        url: this.#site.baseUrl,
        key: this.#site.apiKey,
        ...(this.#token ? { token: this.#token } : {}),
      },
      ...(signal ? { signal } : {}),
    })
  }

  #hear(answer: Answer, here: { conversation: string; turn: number }): Ending | undefined {
    const { journal, now } = this.world
    if (answer.kind !== 'replied') {
      journal.append(now, { kind: 'turn', ...here, how: answer.kind, detail: answer.detail })
      return { how: 'error', code: `bot/${answer.kind}`, detail: answer.detail }
    }
    for (const part of answer.parts) journal.append(now, { kind: 'said', ...here, speaker: 'bot', part })
    journal.append(now, { kind: 'turn', ...here, how: answer.parts.length ? 'replied' : 'silent' })
    return undefined
  }

  /** Time goes by between turns, so that what was read grows older. */
  #think(): void {
    if (this.#turns === 0) return
    const { key } = this.world.state
    this.world.advance(drawInteger(key, thinkMs.least, thinkMs.most, 'think time', '', this.#turns))
  }
}

function waitMs(text: string): number {
  const [count = '0', unit] = text.split(' ')
  return Number(count) * (unit === 'min' ? 60_000 : 1000)
}
