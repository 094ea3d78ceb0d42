import { digestText, toJsonl } from '#journal'
import type { Sites } from '#mocks'
import {
  type EpisodeRecord,
  exitCodeOf,
  exitCodes,
  type RecordWriter,
  type RunEvent,
  type RunInfo,
  type RunRecord,
  tallyOf,
} from '#record'
import type { Bot } from '../bots/bot.ts'
import { interrupted, play } from '../conductor/play.ts'
import { type Commands, judge } from '../judge/judge.ts'
import { askSecondOpinions } from '../judge/second-opinions.ts'
import type { Model } from '../model/model.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { recordedOf } from '../truth/recorded.ts'
import { inOrder } from './in-order.ts'
import { lackingSight } from './needs.ts'
import { transcriptOf } from './transcript.ts'

export interface RunOptions {
  readonly scenarios: readonly Scenario[]
  readonly bot: Bot
  readonly seed: number
  /** How often each scenario is played; default 1. */
  readonly repeats?: number
  /** How many episodes are played at once; default 1. The record does not depend on it. */
  readonly parallel?: number
  readonly sites: Sites
  readonly origin: string
  readonly info: RunInfo
  /** Wall ms for one answer of the bot. */
  readonly timeoutMs: number
  /** The commands that go with a finding of an episode. */
  commands(scenario: Scenario, repeat: number): Commands
  emit(event: RunEvent): void
  /** Is told of what we broke ourselves; the episode is an error, and the run goes on. */
  broke(error: Error): void
  /** Is told what belongs into the record of the run, as it happens. */
  readonly recorder: Recorder
  /** Wall clock, ms. */
  clock(): number
  /** Models that have a say; default none has. */
  readonly models?: Models | undefined
  /** Ends the run: nothing more is begun, what is under way is dropped, what is finished is kept. */
  readonly signal?: AbortSignal
}

/** The models of a run: one that is asked for second opinions, one that speaks as the shopper. */
export interface Models {
  readonly opinion?: Model | undefined
  readonly shopper?: Model | undefined
}

/** Where a run is recorded; `RecordWriter` is one. */
export type Recorder = Pick<RecordWriter, 'follow' | 'judged' | 'notPlayed' | 'ended'>

interface Planned {
  readonly scenario: Scenario
  readonly repeat: number
}

/** Plays scenarios against a bot and judges each episode. Events come in the order of the plan. */
export async function run(options: RunOptions): Promise<RunRecord> {
  const began = options.clock()
  options.emit({ kind: 'run began', info: options.info })
  noticeLackingSight(options)
  const episodes: EpisodeRecord[] = []
  const { repeats = 1, parallel = 1 } = options
  const plan = options.scenarios.flatMap((scenario) =>
    Array.from({ length: repeats }, (_unused, repeat) => ({ scenario, repeat })),
  )
  const { signal } = options
  for await (const played of inOrder(plan, parallel, (one) => episode(options, one), signal)) {
    if (!played) continue
    const { record, wallMs } = played
    options.emit({ kind: 'episode began', episode: record.episode, title: record.title })
    options.emit({ kind: 'episode ended', record, wallMs })
    episodes.push(record)
  }
  if (signal?.aborted) {
    const text = `the run was interrupted: ${episodes.length} of ${plan.length} episodes were played to their end.`
    options.emit({ kind: 'notice', text })
  }
  const record: RunRecord = {
    schema: 'plumbline-run/1.0',
    info: options.info,
    episodes,
    tally: tallyOf(episodes),
    exitCode: signal?.aborted ? exitCodes.interrupted : exitCodeOf(episodes.map(({ verdict }) => verdict)),
    wallMs: options.clock() - began,
  }
  options.recorder.ended(record)
  options.emit({ kind: 'run ended', record })
  return record
}

/** One message for all scenarios that this bot's wiring can't show; they are not played. */
function noticeLackingSight({ scenarios, bot, emit }: RunOptions): void {
  const lacking = scenarios.filter((scenario) => lackingSight(scenario, bot.profile))
  if (lacking.length === 0) return
  const ids = lacking.map(({ id }) => id).join(', ')
  emit({
    kind: 'notice',
    text: `${lacking.length} of ${scenarios.length} scenarios wait for calls that ${bot.profile.name} does not make through the sandbox, and are not played: ${ids}. Wire the bot to the sandbox ("wired" in its config) to have them judged.`,
  })
}

interface Played {
  readonly record: EpisodeRecord
  readonly wallMs: number
}

/** An episode, played and judged; undefined where the run was interrupted in its midst. */
async function episode(options: RunOptions, planned: Planned): Promise<Played | undefined> {
  const began = options.clock()
  const lacking = lackingSight(planned.scenario, options.bot.profile)
  const record = lacking ? unseen(options, planned, lacking) : await guarded(options, planned)
  return record && { record, wallMs: options.clock() - began }
}

function frameOf({ scenario, repeat }: Planned) {
  return {
    episode: `${scenario.id}#${repeat}`,
    scenario: scenario.id,
    title: scenario.title,
    clauses: [...scenario.clauses],
    tags: [...scenario.tags],
  }
}

function unseen(options: RunOptions, planned: Planned, why: string): EpisodeRecord {
  const record = notPlayed(planned, why)
  options.recorder.notPlayed(record)
  return record
}

function notPlayed(planned: Planned, why: string): EpisodeRecord {
  return {
    ...frameOf(planned),
    verdict: 'inconclusive',
    because: `${why}: the scenario waits for calls of the bot that do not go through the sandbox`,
    findings: [],
    doubts: [{ why, wouldDecide: 'a bot that is wired to the sandbox', decisive: true }],
    held: [],
    turns: [],
  }
}

/** A mistake of our own costs one episode, not the run. */
async function guarded(options: RunOptions, planned: Planned): Promise<EpisodeRecord | undefined> {
  try {
    return await playedAndJudged(options, planned)
  } catch (error) {
    options.broke(error as Error)
    const because = `harness/broke: ${(error as Error).message}`
    const record: EpisodeRecord = {
      ...frameOf(planned),
      verdict: 'error',
      because,
      findings: [],
      doubts: [],
      held: [],
      turns: [],
    }
    options.recorder.notPlayed(record)
    return record
  }
}

async function playedAndJudged(options: RunOptions, planned: Planned): Promise<EpisodeRecord | undefined> {
  const { scenario, repeat } = planned
  const { bot, sites, origin, seed, timeoutMs, signal, info } = options
  const { plumbline } = info
  const { opinion, shopper } = options.models ?? {}
  const journal = await play({
    scenario,
    repeat,
    bot,
    sites,
    origin,
    seed,
    timeoutMs,
    plumbline,
    begun: (begun) => options.recorder.follow(begun),
    ...(signal ? { signal } : {}),
    ...(opinion ? { beforeEnd: (played) => askSecondOpinions(played, opinion, signal) } : {}),
    shopper,
  })
  if (journal.ended?.code === interrupted) return undefined
  const judged = judge(recordedOf(journal), options.commands(scenario, repeat))
  const record: EpisodeRecord = {
    ...frameOf(planned),
    verdict: judged.verdict,
    because: judged.because,
    findings: [...judged.findings],
    doubts: [...judged.doubts],
    held: [...judged.held],
    turns: transcriptOf(recordedOf(journal)),
    journal: { digest: digestText(toJsonl(journal)) },
  }
  options.recorder.judged(journal, judged.readings, record)
  return record
}
