import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { BotConfig } from '../../bots/config.ts'
import { namedBot } from '../../bots/open.ts'
import { loadScenarios } from '../../scenario/load.ts'
import { problemText } from '../../scenario/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Terminal } from '../output.ts'
import { suiteDir } from '../package-info.ts'
import { runSuite } from '../suite-run.ts'
import { UsageError } from '../usage-error.ts'

interface RunFlags {
  readonly bot: string
  readonly seed: number
  readonly out: string
  readonly repeat: number
  readonly parallel: number
  readonly port: number
}

/** `plumbline run`: plays scenarios against a bot, judges, reports. */
export function runCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('run')
    .description('play scenarios against a chatbot and judge what it says and does')
    .argument('[scenarios...]', 'files, folders, tags or ids; default the whole suite')
    .requiredOption('--bot <name or file>', 'a specimen, or the config file of your chatbot')
    .option('--seed <n>', 'the run seed: same seed, same run', wholeNumber, 1)
    .option('--repeat <n>', 'how often each scenario is played', positive, 1)
    .option('--parallel <n>', 'how many episodes at once', positive, 4)
    .option('--out <dir>', 'where reports and journals go', 'plumbline-out')
    .option('--port <n>', 'the port on which the shop is served; 0 takes a free one', wholeNumber, 0)
    .action(async (wanted: string[], flags: RunFlags) => {
      const scenarios = scenariosNamed(wanted)
      const config = botNamed(flags.bot)
      const outDir = resolve(flags.out)
      const record = await runSuite({
        scenarios,
        config,
        botArgument: flags.bot,
        seed: flags.seed,
        repeats: flags.repeat,
        parallel: flags.parallel,
        port: flags.port,
        outDir,
        terminal,
      })
      terminal.out(`\nreport: ${outDir}/report.html\n`)
      exit(record.exitCode)
    })
}

/** The scenarios that the words name; throws a `UsageError` that lists every mistake in them. */
export function scenariosNamed(wanted: readonly string[]): readonly Scenario[] {
  const { scenarios, problems, unknown } = loadScenarios(wanted, suiteDir)
  if (unknown.length) {
    throw new UsageError(
      unknown.map((word) => `no file, folder, tag or scenario is called ${word}`).join('\n'),
    )
  }
  if (problems.length) throw new UsageError(problems.map(problemText).join('\n'))
  if (scenarios.length === 0) throw new UsageError(`no scenario in ${wanted.join(', ') || suiteDir}`)
  return scenarios
}

/** The bot's config; throws a `UsageError` that says what is wrong with it. */
export function botNamed(name: string): BotConfig {
  const named = namedBot(name)
  if (named.kind === 'unknown') throw new UsageError(named.message)
  if (named.kind === 'problems') throw new UsageError(named.problems.map(problemText).join('\n'))
  return named.config
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number from 0 is needed.')
  return Number(text)
}

function positive(text: string): number {
  const number = wholeNumber(text)
  if (number < 1) throw new InvalidArgumentError('a whole number from 1 is needed.')
  return number
}
