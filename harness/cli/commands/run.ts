import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, Option } from 'commander'
import type { BotConfig } from '../../bots/config.ts'
import { type ModelMode, modelModes } from '../../model/config.ts'
import { problemText } from '../../scenario/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Terminal } from '../output.ts'
import { suiteDir } from '../package-info.ts'
import { UsageError } from '../usage-error.ts'
import { portNumber, positive, wholeNumber } from './numbers.ts'

interface RunFlags {
  readonly bot?: string
  readonly seed: number
  readonly out: string
  readonly repeat: number
  readonly parallel: number
  readonly port: number
  readonly checkDeterminism?: boolean
  readonly dryRun?: boolean
  readonly estimate?: boolean
  readonly models?: ModelMode
}

/** `plumbline run`: plays scenarios against a bot, judges, reports. */
export function runCommand(terminal: Terminal, exit: (code: number) => void, signal: AbortSignal): Command {
  return new Command('run')
    .description('play scenarios against a chatbot and judge what it says and does')
    .argument('[scenarios...]', 'files, folders, tags or ids; default the whole suite')
    .option(
      '--bot <name or file>',
      'a specimen, or the config file of your chatbot; default the only *.bot.yaml of this folder',
    )
    .option('--seed <n>', 'the run seed: same seed, same run', wholeNumber, 1)
    .option('--repeat <n>', 'how often each scenario is played', positive, 1)
    .option('--parallel <n>', 'how many episodes at once', positive, 4)
    .option('--out <dir>', 'where the reports and the record go', 'plumbline-out')
    .option('--port <n>', 'the port on which the shop is served; 0 takes a free one', portNumber, 0)
    .option('--check-determinism', 'play everything twice and say how far the two plays are the same')
    .option('--estimate', 'say first how many turns and conversations there will be, and how long that takes')
    .addOption(
      new Option(
        '--models <mode>',
        'whether the model of the config is asked and recorded, replayed, or left out; default what the config says',
      ).choices(modelModes),
    )
    .option('--dry-run', 'say what would be played, and play nothing')
    .action(async (wanted: string[], flags: RunFlags) => {
      const scenarios = await scenariosNamed(wanted)
      const bot = flags.bot ?? botHere()
      const config = withModels(await botNamed(bot), flags.models)
      await refuseHarmless(scenarios, config)
      const outDir = resolve(flags.out)
      const { parallelOf, runSuite } = await import('../suite-run.ts')
      if (flags.dryRun || flags.estimate) {
        const { plannedText } = await import('../planned.ts')
        const parallel = parallelOf({ config, parallel: flags.parallel })
        terminal.out(
          plannedText({ scenarios, config, repeats: flags.repeat, parallel }, flags.dryRun === true),
        )
      }
      if (flags.dryRun) return
      const suite = {
        scenarios,
        wanted,
        config,
        botArgument: bot,
        seed: flags.seed,
        repeats: flags.repeat,
        modelMode: flags.models,
        parallel: flags.parallel,
        port: flags.port,
        outDir,
        terminal,
        signal,
      }
      const record = await runSuite(suite)
      if (flags.checkDeterminism && !signal.aborted) {
        const { checkDeterminism, determinismText } = await import('../determinism.ts')
        terminal.out(determinismText(await checkDeterminism(suite)))
      }
      terminal.out(`\nreport: ${join(outDir, 'report.html')}\n`)
      exit(record.exitCode)
    })
}

/** The scenarios that the words name; throws a `UsageError` that lists every mistake in them. */
export async function scenariosNamed(wanted: readonly string[]): Promise<readonly Scenario[]> {
  const { loadScenarios } = await import('../../scenario/load.ts')
  const { scenarios, problems, unknown } = loadScenarios(wanted, suiteDir)
  const missing = unknown.map((word) => `no file, folder, tag or scenario is called ${word}`)
  const mistakes = [...missing, ...problems.map(problemText)]
  if (mistakes.length) throw new UsageError(mistakes.join('\n'))
  if (scenarios.length === 0)
    throw new UsageError(`there is no scenario in ${suiteDir}; name a file or folder`)
  return scenarios
}

/** The bot's config; throws a `UsageError` that says what is wrong with it. */
export async function botNamed(name: string): Promise<BotConfig> {
  const { namedBot } = await import('../../bots/open.ts')
  const named = namedBot(name)
  if (named.kind === 'unknown') throw new UsageError(named.message)
  if (named.kind === 'problems') throw new UsageError(named.problems.map(problemText).join('\n'))
  return named.config
}

/** The config with its model in the mode that the command line wants; throws a `UsageError` where it has no model. */
function withModels(config: BotConfig, mode: ModelMode | undefined): BotConfig {
  if (mode === undefined) return config
  if (config.models) return { ...config, models: { ...config.models, mode } }
  if (mode === 'off') return config
  throw new UsageError(
    `--models ${mode}: the config of ${config.bot} names no model; say there under "models" which one`,
  )
}

/** The only config of a bot in this folder; throws a `UsageError` where there is none, or more than one. */
function botHere(): string {
  const [only, ...more] = readdirSync('.')
    .filter((name) => /\.bot\.ya?ml$/i.test(name))
    .sort()
  if (only !== undefined && more.length === 0) return only
  const why =
    only === undefined ? 'there is no *.bot.yaml in this folder' : `there is ${[only, ...more].join(' and ')}`
  throw new UsageError(`which chatbot? ${why}; say --bot NAME or --bot FILE, or begin with plumbline init`)
}

/** A fault that can never befall the bot's calls would make its episode inconclusive, whatever the bot does. */
async function refuseHarmless(scenarios: readonly Scenario[], config: BotConfig): Promise<void> {
  const { profileOf } = await import('../../bots/config.ts')
  const { harmlessFaults, harmlessText } = await import('../../runner/needs.ts')
  const harmless = harmlessFaults(scenarios, profileOf(config))
  if (harmless.length > 0) throw new UsageError(harmlessText(harmless))
}
