import { mkdirSync } from 'node:fs'
import { relative } from 'node:path'
import { Sites } from '#mocks'
import { type Serving, serve } from '#mocks/serve'
import type { Reporter, RunEvent, RunRecord } from '#record'
import { reporters } from '#reports'
import { writeArtifacts } from '#reports/write-artifacts'
import type { BotConfig } from '../bots/config.ts'
import { openBot } from '../bots/open.ts'
import { journalKeeper } from '../runner/keep.ts'
import { run } from '../runner/run.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { brokenText } from './broken.ts'
import type { Terminal } from './output.ts'
import { version } from './package-info.ts'
import { UsageError } from './usage-error.ts'

export interface SuiteRun {
  readonly scenarios: readonly Scenario[]
  readonly config: BotConfig
  /** How the bot is named on the command line. */
  readonly botArgument: string
  readonly seed: number
  readonly repeats: number
  readonly parallel: number
  readonly port: number
  readonly outDir: string
  readonly terminal: Terminal
  /** The reporters that are to run; default all. */
  readonly only?: readonly string[]
  readonly signal?: AbortSignal
}

/** Serves the shop, opens the bot, plays and judges the scenarios, writes the reports, and closes it all. */
export async function runSuite(suite: SuiteRun): Promise<RunRecord> {
  prepareFolder(suite.outDir)
  const sites = new Sites()
  await using serving = await served(sites, suite.port)
  const bot = await openBot(suite.config)
  try {
    const team = reportersFor(suite)
    const record = await run({
      scenarios: suite.scenarios,
      bot,
      seed: suite.seed,
      repeats: suite.repeats,
      parallel: namesNoWorld(suite.config) ? 1 : suite.parallel,
      sites,
      origin: serving.origin,
      timeoutMs: suite.config.timeoutMs ?? 30_000,
      info: {
        plumbline: version,
        bot: suite.config.bot,
        seed: suite.seed,
        startedAt: new Date().toISOString(),
        episodes: suite.scenarios.length * suite.repeats,
        command: rerun(
          suite,
          suite.scenarios.map(({ file }) => relative('.', file) || file),
        ),
      },
      commands: (scenario, repeat) => ({
        replay: `plumbline judge ${relative('.', suite.outDir) || '.'}/journals/${scenario.id}-${repeat}.jsonl`,
        rerun: rerun(suite, [relative('.', scenario.file) || scenario.file]),
      }),
      emit: (event) => team.tell(event),
      broke: (error) => terminal.err(`${brokenText(error)}\n`),
      keep: journalKeeper(suite.outDir),
      clock: () => performance.now(),
      ...(suite.signal ? { signal: suite.signal } : {}),
    })
    writeArtifacts(suite.outDir, team.artifacts())
    return record
  } finally {
    await bot.close()
  }
}

/** A bot that can carry no designator of its world is asked one episode at a time. */
function namesNoWorld(config: BotConfig): boolean {
  return !JSON.stringify(config.request).includes('{{shop.')
}

function rerun(suite: SuiteRun, files: readonly string[]): string {
  return `plumbline run ${files.join(' ')} --bot ${suite.botArgument} --seed ${suite.seed}`
}

function prepareFolder(outDir: string): void {
  try {
    mkdirSync(outDir, { recursive: true })
  } catch (error) {
    throw new UsageError(
      `making the output folder ${outDir}: ${(error as Error).message}; choose another with --out`,
    )
  }
}

async function served(sites: Sites, port: number): Promise<Serving & AsyncDisposable> {
  try {
    const serving = await serve(sites, { port })
    return { ...serving, [Symbol.asyncDispose]: () => serving.close() }
  } catch (error) {
    const { code } = error as { code?: string }
    const why = code === 'EADDRINUSE' ? 'another program uses it' : (error as Error).message
    throw new UsageError(
      `serving the shop on port ${port}: ${why}; choose another with --port, or 0 for a free one`,
    )
  }
}

/** The reporters of a run. One that throws is named and the run goes on; it fails at the end. */
function reportersFor(suite: SuiteRun) {
  const { terminal } = suite
  const options = { write: terminal.out, color: terminal.color, width: terminal.width }
  const names = suite.only ?? Object.keys(reporters)
  const team = names.map((name) => (reporters[name] as (typeof reporters)[string])(options))
  const broken = new Map<string, Error>()
  const guarded = <T>(reporter: Reporter, act: () => T, otherwise: T): T => {
    if (broken.has(reporter.name)) return otherwise
    try {
      return act()
    } catch (error) {
      broken.set(reporter.name, error as Error)
      return otherwise
    }
  }
  return {
    tell(event: RunEvent): void {
      for (const reporter of team) guarded(reporter, () => reporter.on(event), undefined)
    },
    artifacts() {
      const artifacts = team.flatMap((reporter) => guarded(reporter, () => reporter.artifacts(), []))
      const [first] = broken
      if (first) throw new Error(`the ${first[0]} reporter failed: ${first[1].message}`, { cause: first[1] })
      return artifacts
    },
  }
}
