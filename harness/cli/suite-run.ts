import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Sites } from '#mocks'
import { type Serving, serve } from '#mocks/serve'
import type { RunInfo, RunRecord } from '#record'
import { reporters } from '#reports'
import { writeArtifacts } from '#reports/write-artifacts'
import type { Bot } from '../bots/bot.ts'
import { type BotConfig, profileOf } from '../bots/config.ts'
import { openBot } from '../bots/open.ts'
import { BotNotStarted } from '../bots/process.ts'
import { defaultRecording, type ModelMode } from '../model/config.ts'
import { ModelsNotReady, type OpenModels, openModels } from '../runner/disk/models.ts'
import { finishedName, recordFile } from '../runner/disk/record-file.ts'
import { run } from '../runner/run.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { brokenText } from './broken.ts'
import { command, commandLine, typed } from './command-line.ts'
import type { Terminal } from './output.ts'
import { version } from './package-info.ts'
import { reporterTeam } from './reporter-team.ts'
import { UsageError } from './usage-error.ts'

export interface SuiteRun {
  readonly scenarios: readonly Scenario[]
  /** How they are named on the command line, nothing for the whole suite; default by their files. */
  readonly wanted?: readonly string[]
  readonly config: BotConfig
  /** How the bot is named on the command line. */
  readonly botArgument: string
  readonly seed: number
  readonly repeats: number
  readonly parallel: number
  readonly port: number
  readonly outDir: string
  readonly terminal: Terminal
  /** Whether the config's model is asked, where the command line says so and not the config. */
  readonly modelMode?: ModelMode | undefined
  /** The reporters that are to run; default all. */
  readonly only?: readonly string[]
  /** Interrupts the run: what is finished is reported all the same. */
  readonly signal?: AbortSignal
}

/** What reports to a machine; a person is told in one message that the bot is not there. */
const filesOnly = Object.keys(reporters).filter((name) => name !== 'terminal')

/**
 * The bot, or in its place one that can't be reached, and why: then every episode is an error in the reports,
 * and no older report is taken for this run's.
 */
async function openedBot({ config, signal }: SuiteRun): Promise<{ bot: Bot; absent?: BotNotStarted }> {
  try {
    return { bot: await openBot(config, signal) }
  } catch (error) {
    if (!(error instanceof BotNotStarted) || signal?.aborted) throw error
    const answer = { kind: 'unreachable', detail: error.message } as const
    return {
      absent: error,
      bot: { profile: profileOf(config), say: async () => answer, close: async () => {} },
    }
  }
}

/** Serves the shop, opens the bot, plays and judges the scenarios, writes the reports, and closes it all. */
export async function runSuite(suite: SuiteRun): Promise<RunRecord> {
  prepareFolder(suite.outDir)
  const sites = new Sites()
  await using serving = await served(sites, suite.port)
  const { models, close } = readyModels(suite)
  const { bot, absent } = await openedBot(suite)
  const { out: write, err, color, width } = suite.terminal
  const team = reporterTeam({ write, color, width }, absent ? filesOnly : suite.only)
  const info = infoOf(suite)
  const file = recordFile(suite.outDir, info)
  try {
    const record = await run({
      scenarios: suite.scenarios,
      bot,
      seed: suite.seed,
      repeats: suite.repeats,
      parallel: parallelOf(suite),
      sites,
      origin: serving.origin,
      timeoutMs: suite.config.timeoutMs ?? 30_000,
      info,
      commands: (scenario, repeat) => ({
        replay: commandLine([
          ...command,
          'judge',
          typed(join(suite.outDir, finishedName)),
          '--episode',
          `${scenario.id}#${repeat}`,
        ]),
        rerun: rerun(suite, filesOf([scenario])),
      }),
      emit: team.tell,
      broke: (error) => err(`${brokenText(error)}\n`),
      recorder: file.writer,
      clock: () => performance.now(),
      models,
      ...(suite.signal ? { signal: suite.signal } : {}),
    })
    await file.finish()
    writeArtifacts(suite.outDir, team.artifacts())
    const [broken] = team.broken
    if (broken) throw broken
    if (absent) throw absent
    return record
  } finally {
    await bot.close()
    for (const sentence of close()) err(`plumbline: ${sentence}\n`)
  }
}

/** The models of the run; throws a `UsageError` where they can't be had. */
function readyModels({ config: { models } }: SuiteRun): OpenModels {
  if (!models) return { models: {}, close: () => [] }
  try {
    return openModels(models, models.recording ?? defaultRecording)
  } catch (error) {
    if (error instanceof ModelsNotReady) throw new UsageError(error.message)
    throw error
  }
}

function infoOf(suite: SuiteRun): RunInfo {
  return {
    plumbline: version,
    bot: suite.config.bot,
    seed: suite.seed,
    startedAt: new Date().toISOString(),
    episodes: suite.scenarios.length * suite.repeats,
    command: rerun(suite, suite.wanted ?? filesOf(suite.scenarios)),
  }
}

/** How many episodes are played at once. */
export function parallelOf({ config, parallel }: Pick<SuiteRun, 'config' | 'parallel'>): number {
  return namesNoWorld(config) ? 1 : parallel
}

/** A bot that can carry no designator of its world is asked one episode at a time. */
function namesNoWorld(config: BotConfig): boolean {
  return !/\{\{\s*shop\./.test(JSON.stringify(config.request))
}

function filesOf(scenarios: readonly Scenario[]): readonly string[] {
  return scenarios.map(({ file }) => typed(file))
}

/** The command that asks the bot again. */
function rerun({ botArgument, seed, repeats, modelMode }: SuiteRun, wanted: readonly string[]): string {
  const repeat = repeats > 1 ? ['--repeat', repeats] : []
  const models = modelMode ? ['--models', modelMode] : []
  return commandLine([
    ...command,
    'run',
    ...wanted,
    '--bot',
    botArgument,
    '--seed',
    seed,
    ...repeat,
    ...models,
  ])
}

function prepareFolder(outDir: string): void {
  try {
    makeFolder(outDir)
    accessSync(outDir, constants.W_OK)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file is in the way' : (code ?? message)
    throw new UsageError(`making the output folder ${outDir}: ${why}; choose another with --out`)
  }
}

/** One folder after the other: asked for all at once, Node 24 never comes back from below `/proc`. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path)
}

async function served(sites: Sites, port: number): Promise<Serving & AsyncDisposable> {
  try {
    const serving = await serve(sites, { port })
    return { ...serving, [Symbol.asyncDispose]: () => serving.close() }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EADDRINUSE' ? 'another program uses it' : message
    throw new UsageError(
      `serving the shop on port ${port}: ${why}; choose another with --port, or 0 for a free one`,
    )
  }
}
