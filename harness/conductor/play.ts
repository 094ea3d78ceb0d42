import { type Journal, JournalEnded, type Part } from '#journal'
import { type ForeignId, Site, type Sites } from '#mocks'
import { createWorld, type World } from '#sandbox'
import type { Answer, Bot } from '../bots/bot.ts'
import type { Scenario, Step } from '../scenario/scenario.ts'
import { asksOf } from './asks.ts'
import { type Cast, speak } from './cast.ts'
import { checkExpectations } from './expectations.ts'
import { happen } from './happenings.ts'
import { NotGiven, openEpisode } from './opening.ts'
import { declareSight, Talk } from './talk.ts'
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
  declareSight(world, bot.profile)
  const cast = openEpisode(world, scenario.given)
  const triggers = new Triggers(world, cast)
  const { timeoutMs, signal } = options
  const signedIn = scenario.given.shopper?.['signed in'] ?? true
  const shopper = cast.shopper.id
  const foreignIn = (part: Part): readonly ForeignId[] => options.sites.made.foreignIn(site, part)
  const talk = new Talk({ bot, site, shopper, signedIn, timeoutMs, foreignIn, ...(signal ? { signal } : {}) })
  for (const step of scenario.steps) {
    const ending = await takeStep(step, { world, cast, triggers, talk, signal })
    if (world.journal.ended) return { how: 'completed' }
    if (ending) return ending
  }
  triggers.end()
  checkExpectations(site, cast, scenario.expect)
  return { how: 'completed' }
}

interface Stage {
  readonly world: World
  readonly cast: Cast
  readonly triggers: Triggers
  readonly talk: Talk
  readonly signal: AbortSignal | undefined
}

/** An ending where the episode can't go on behind this step. */
async function takeStep(step: Step, stage: Stage): Promise<Ending | undefined> {
  const { world, cast } = stage
  if ('shopper' in step) {
    const answer = await stage.talk.say(speak(cast, step.shopper), asksOf(cast, step.asks))
    if (stage.signal?.aborted) return interruptedEnding
    return answer && endingOf(answer)
  }
  if ('when' in step) stage.triggers.arm(step.when, step.happens)
  if ('elsewhere' in step) happen(world, cast, step.elsewhere)
  if ('wait' in step) world.advance(waitMs(step.wait))
  return undefined
}

function endingOf(answer: Answer): Ending | undefined {
  return answer.kind === 'replied'
    ? undefined
    : { how: 'error', code: `bot/${answer.kind}`, detail: answer.detail }
}

function waitMs(text: string): number {
  const [count = '0', unit] = text.split(' ')
  return Number(count) * (unit === 'min' ? 60_000 : 1000)
}
