import { type Journal, JournalEnded, type Part } from '#journal'
import { type ForeignId, Site, type Sites } from '#mocks'
import { createWorld, type World } from '#sandbox'
import type { Answer, Bot } from '../bots/bot.ts'
import { phrase, rephrased, wishAsks } from '../intents/index.ts'
import type { Model } from '../model/model.ts'
import type { Scenario, Step } from '../scenario/scenario.ts'
import { asksOf } from '../vocabulary/asks/index.ts'
import { speak, spoken } from '../vocabulary/cast.ts'
import type { Scene } from '../vocabulary/expectations/expectation.ts'
import { openEpisode } from '../vocabulary/facts/index.ts'
import { spanMs } from '../vocabulary/form.ts'
import { happen } from '../vocabulary/happenings/index.ts'
import { NotGiven } from '../vocabulary/stage.ts'
import { checkExpectations } from './expectations.ts'
import { declareSight } from './talk.ts'
import { Talks } from './talks.ts'
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
  /** A model that speaks as the shopper. Default none: the shopper speaks by a grammar, and answers by what they know. */
  readonly shopper?: Model | undefined
  /** Is handed the journal of an episode that was played to its end, before it ends, for what else belongs into it. */
  beforeEnd?(journal: Journal): Promise<void>
}

/** Plays one scenario against a bot in a world of its own; returns the finished journal. */
export async function play(options: PlayOptions): Promise<Journal> {
  const { scenario, seed, repeat, plumbline, sites, origin } = options
  const { shop } = scenario.given
  const world = createWorld({ ...(shop ? { shop } : {}), seed, scenario: scenario.id, repeat, plumbline })
  options.begun?.(world.journal)
  const site = new Site(world, '', { push: { when: 'settled' } })
  site.baseUrl = `${origin}/w/${site.id}`
  sites.add(site)
  try {
    const ending = await played(options, world, site)
    if (ending.how === 'completed' && !world.journal.ended) await options.beforeEnd?.(world.journal)
    const end = options.signal?.aborted ? interruptedEnding : ending
    if (!world.journal.ended) world.journal.append(world.now, { kind: 'ended', ...end })
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
  const { scenario, bot, timeoutMs, signal } = options
  declareSight(world, bot.profile)
  const scene: Scene = { world, site, cast: openEpisode(world, scenario.given) }
  const triggers = new Triggers(scene)
  const foreignIn = (part: Part): readonly ForeignId[] => options.sites.made.foreignIn(site, part)
  const talks = new Talks(
    scene,
    { bot, timeoutMs, foreignIn, ...(signal ? { signal } : {}) },
    options.shopper,
  )
  for (const [index, step] of scenario.steps.entries()) {
    const ending = await takeStep(step, { index, scene, triggers, talks, signal })
    if (world.journal.ended) return { how: 'completed' }
    if (ending) return ending
  }
  await site.pushes.settled()
  if (world.journal.ended) return { how: 'completed' }
  triggers.end()
  checkExpectations(scene, scenario.expect)
  const left = await talks.takeLeave()
  if (signal?.aborted) return interruptedEnding
  return left && left.kind !== 'replied' ? endingOf(left) : { how: 'completed' }
}

interface Under {
  /** Which step it is, from 0. */
  readonly index: number
  readonly scene: Scene
  readonly triggers: Triggers
  readonly talks: Talks
  readonly signal: AbortSignal | undefined
}

/** An ending where the episode can't go on behind this step. */
async function takeStep(
  step: Step,
  { index, scene, triggers, talks, signal }: Under,
): Promise<Ending | undefined> {
  const { site, world, cast } = scene
  if ('shopper' in step) {
    const onlyIf = step['only if']
    if (onlyIf && talks.isAsked(step.by) !== (onlyIf === 'asked')) return undefined
    const { text, others, asks, naming } = worded(world, step, index)
    const said = {
      by: step.by,
      text: speak(cast, text),
      inOtherWords: others === undefined ? undefined : speak(cast, others),
      asks: asksOf(cast, asks),
      most: step.turns,
      naming: naming?.map((name) => spoken(cast, name)),
    }
    const answer = await talks.say(said)
    if (signal?.aborted) return interruptedEnding
    if (answer && answer.kind !== 'replied') return endingOf(answer)
    if (answer) checkExpectations(scene, step.expect ?? [])
    return undefined
  }
  if ('when' in step) triggers.arm(step.when, step.happens)
  if ('elsewhere' in step) happen(scene, step.elsewhere)
  if ('wait' in step) await site.pushes.advance(spanMs(step.wait))
  return undefined
}

/** What is said and what it is about: as it is written, or as the run seed puts a wish, with the names that it is of. */
function worded(world: World, { shopper, asks }: Extract<Step, { shopper: unknown }>, index: number) {
  if (typeof shopper === 'string') return { text: shopper, others: undefined, asks, naming: undefined }
  const { of } = shopper
  const text = phrase(world.state.key, shopper, index)
  const others = rephrased(world.state.key, shopper, index)
  return { text, others, asks: asks ?? wishAsks(shopper), naming: of === undefined ? [] : [of] }
}

function endingOf({ kind, detail }: Exclude<Answer, { kind: 'replied' }>): Ending {
  return { how: 'error', code: `bot/${kind}`, detail }
}
