import { Command } from 'commander'
import { exitCodeOf } from '#record'
import type { Judged } from '../../judge/judge.ts'
import { type Judgeable, judgeablesIn } from '../../runner/disk/judgeables.ts'
import { command, commandLine } from '../command-line.ts'
import type { Terminal } from '../output.ts'
import { UsageError } from '../usage-error.ts'

interface JudgeFlags {
  readonly episode?: string
  readonly json?: boolean
}

/** `plumbline judge`: judges what was recorded again; no shop and no bot run. */
export function judgeCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('judge')
    .description('judge what was recorded again; no shop and no bot run')
    .argument('<file>', 'the record of a run (OUT/record.jsonl.gz), a journal, or a log from elsewhere')
    .option('--episode <name>', 'one episode of the record, such as in-stock-then-gone#0; default all')
    .option('--json', 'print findings, doubts and readings as JSON')
    .action(async (file: string, flags: JudgeFlags) => {
      const judgeables = chosenIn(file, flags.episode, terminal)
      const { judge } = await import('../../judge/judge.ts')
      const judgements = judgeables.map((one) => ({
        one,
        judged: judge(one.recorded, commandsFor(file, one)),
      }))
      if (flags.json) {
        const list = judgements.map(({ one, judged }) => ({ episode: one.episode, ...judged }))
        terminal.out(`${JSON.stringify(list, undefined, 2)}\n`)
      } else for (const { one, judged } of judgements) terminal.out(judgedText(one, judged))
      exit(exitCodeOf(judgements.map(({ judged }) => judged.verdict)))
    })
}

/** The episodes to be judged. What could not be read is told; throws a `UsageError` where nothing is left. */
function chosenIn(file: string, episode: string | undefined, terminal: Terminal): readonly Judgeable[] {
  const { judgeables, problems } = read(file)
  if (judgeables.length === 0) {
    const why = problems.length ? problems.join('\n') : `there is no played episode in ${file}`
    throw new UsageError(`${why}\nGive the record that a run has kept: OUT/record.jsonl.gz`)
  }
  for (const problem of problems) terminal.err(`plumbline: ${problem}\n`)
  if (episode === undefined) return judgeables
  const chosen = judgeables.filter((one) => one.episode === episode)
  if (chosen.length) return chosen
  const names = judgeables.map((one) => one.episode).join(', ')
  throw new UsageError(`no episode of ${file} is called ${episode}; there is ${names}`)
}

function read(file: string): ReturnType<typeof judgeablesIn> {
  try {
    return judgeablesIn(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : (code ?? message)
    throw new UsageError(`reading ${file}: ${why}; give a file such as plumbline-out/record.jsonl.gz`)
  }
}

function commandsFor(file: string, { episode }: Judgeable): { replay: string; rerun: string } {
  return { replay: commandLine([...command, 'judge', file, '--episode', episode]), rerun: '' }
}

function judgedText({ episode, before }: Judgeable, judged: Judged): string {
  const changed = before && before.verdict !== judged.verdict ? ` (was ${before.verdict})` : ''
  const lines = [`${episode}: ${judged.verdict}${changed}: ${judged.because}`]
  for (const { oracle, subVerdict, severity, sentence } of judged.findings) {
    lines.push(`  ${severity} ${oracle}, ${subVerdict}: ${sentence}`)
  }
  for (const { why, wouldDecide } of judged.doubts) lines.push(`  doubt: ${why}; ${wouldDecide} would decide`)
  return `${lines.join('\n')}\n`
}
