import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { digestValue, fromJsonl } from '#journal'
import { exitCodeOf } from '#record'
import type { Base } from '#sandbox'
import { judge } from '../../judge/judge.ts'
import type { Recorded } from '../../truth/recorded.ts'
import type { Terminal } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** `plumbline judge`: judges a recorded journal again; no shop and no bot run. */
export function judgeCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('judge')
    .description('judge a recorded journal again')
    .argument('<journal>', 'a journal that a run has kept, such as plumbline-out/journals/ID.jsonl')
    .option('--json', 'print findings and doubts as JSON')
    .action((file: string, flags: { json?: boolean }) => {
      const judged = judge(recordedIn(file), { replay: `plumbline judge ${file}`, rerun: '' })
      if (flags.json) terminal.out(`${JSON.stringify(judged, undefined, 2)}\n`)
      else {
        terminal.out(`${judged.verdict}: ${judged.because}\n`)
        for (const { oracle, subVerdict, severity, sentence } of judged.findings) {
          terminal.out(`  ${severity} ${oracle}, ${subVerdict}: ${sentence}\n`)
        }
        for (const { why, wouldDecide } of judged.doubts) terminal.out(`  doubt: ${why}; ${wouldDecide}\n`)
      }
      exit(exitCodeOf([judged.verdict]))
    })
}

/** The journal of a file with the opening world that lies beside it; throws a `UsageError` where it can't be. */
function recordedIn(file: string): Recorded {
  if (!existsSync(file)) throw new UsageError(`reading the journal ${file}: there is no such file`)
  const { header, entries, problems } = fromJsonl(readFileSync(file, 'utf8'))
  if (!header || problems.length) {
    const list = problems.map(({ line, what }) => `${file}:${line}: ${what}`)
    throw new UsageError(list.join('\n'))
  }
  const blob = join(dirname(file), '..', 'blobs', `${header.base.replace(':', '-')}.json`)
  if (!existsSync(blob)) {
    throw new UsageError(
      `reading the journal ${file}: its opening world is missing; it should lie at ${blob}`,
    )
  }
  const base: unknown = JSON.parse(readFileSync(blob, 'utf8'))
  if (digestValue(base) !== header.base) {
    throw new UsageError(`reading the journal ${file}: ${blob} is not the world it names; its digest differs`)
  }
  return { header, entries, base: base as Base }
}
