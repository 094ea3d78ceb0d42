import { join, resolve } from 'node:path'
import { Command } from 'commander'
import type { EpisodeRecord, OracleName, RunRecord } from '#record'
import type { Terminal } from '../output.ts'
import { runSuite } from '../suite-run.ts'
import { botNamed, scenariosNamed } from './run.ts'

interface Expected {
  readonly bot: string
  /** The scenarios in which its defect shows, and the oracle that owns the finding. */
  readonly fails?: { readonly scenarios: readonly string[]; readonly oracle: OracleName }
}

/** The bots of the demo and what each must be judged. */
const cast: readonly Expected[] = [
  { bot: 'exemplary' },
  { bot: 'sends-to-ticketing', fails: { scenarios: ['ticket-status'], oracle: 'answered' } },
  { bot: 'no-catalog', fails: { scenarios: ['new-arrivals-and-best-sellers'], oracle: 'transparent' } },
  { bot: 'stale-stock', fails: { scenarios: ['in-stock-then-gone'], oracle: 're-validated' } },
  {
    bot: 'private-cart',
    fails: { scenarios: ['in-the-cart-everywhere', 'flash-sale'], oracle: 'action-done' },
  },
]

/** `plumbline demo`: the guide's scenarios against one exemplary and four broken chatbots. */
export function demoCommand(terminal: Terminal, exit: (code: number) => void, signal: AbortSignal): Command {
  return new Command('demo')
    .description('play the suite against an exemplary and four broken chatbots')
    .option('--out <dir>', 'where the reports go', 'plumbline-out/demo')
    .action(async (flags: { out: string }) => {
      const outDir = resolve(flags.out)
      const lines: string[] = []
      let asExpected = true
      for (const expected of cast) {
        const record = await playOne(expected.bot, join(outDir, expected.bot), terminal, signal)
        if (signal.aborted) return
        const surprise = surpriseIn(record, expected)
        asExpected &&= surprise === undefined
        lines.push(summary(expected, surprise, join(outDir, expected.bot, 'report.html')))
      }
      terminal.out(`\n${lines.join('\n')}\n`)
      terminal.out(
        asExpected ? '\nEach bot was judged as expected.\n' : '\nNot every bot was judged as expected.\n',
      )
      exit(asExpected ? 0 : 1)
    })
}

async function playOne(
  bot: string,
  outDir: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<RunRecord> {
  return runSuite({
    scenarios: await scenariosNamed(['guide']),
    wanted: ['guide'],
    config: await botNamed(bot),
    botArgument: bot,
    seed: 1,
    repeats: 1,
    parallel: 2,
    port: 0,
    outDir,
    terminal,
    signal,
  })
}

/** What was judged otherwise than expected; undefined where nothing was. */
function surpriseIn(record: RunRecord, { fails }: Expected): string | undefined {
  for (const episode of record.episodes) {
    const surprise = fails?.scenarios.includes(episode.scenario)
      ? defectMissed(episode, fails.oracle)
      : notPassed(episode)
    if (surprise) return `${episode.scenario}: ${surprise}`
  }
  return undefined
}

function defectMissed(episode: EpisodeRecord, oracle: OracleName): string | undefined {
  const owners = episode.findings
    .filter(({ severity }) => severity === 'fail')
    .map((finding) => finding.oracle)
  if (owners.length === 0) return `its defect was not found (${episode.verdict}: ${episode.because})`
  const other = owners.find((owner) => owner !== oracle)
  return other ? `a finding of ${other} where ${oracle} was expected to own it` : undefined
}

function notPassed(episode: EpisodeRecord): string | undefined {
  return episode.verdict === 'passed' ? undefined : `${episode.verdict}: ${episode.because}`
}

function summary({ bot, fails }: Expected, surprise: string | undefined, report: string): string {
  const judged = fails
    ? `its defect found by "${fails.oracle}" in ${fails.scenarios.join(' and ')}`
    : 'passed everything'
  return `${surprise ? '✗' : '✓'} ${bot}: ${surprise ?? judged}\n  report: ${report}`
}
