import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { digestValue, fromJsonl, type Header } from '#journal'
import { exitCodeOf } from '#record'
import type { Base } from '#sandbox'
import type { Recorded } from '../../truth/recorded.ts'
import { commandLine } from '../command-line.ts'
import type { Terminal } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** `plumbline judge`: judges a recorded journal again; no shop and no bot run. */
export function judgeCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('judge')
    .description('judge a recorded journal again; no shop and no bot run')
    .argument('<journal>', 'a journal that a run has kept, such as plumbline-out/journals/ID.jsonl')
    .option('--json', 'print findings and doubts as JSON')
    .action(async (file: string, flags: { json?: boolean }) => {
      const recorded = recordedIn(file)
      const { judge } = await import('../../judge/judge.ts')
      const judged = judge(recorded, { replay: commandLine(['plumbline', 'judge', file]), rerun: '' })
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
  const text = textOf(file, `reading the journal ${file}`)
  const { header, entries, problems } = fromJsonl(text)
  if (!header || problems.length) {
    const list = problems.map(({ line, what }) => `${file}:${line}: ${what}`)
    throw new UsageError(
      `${list.join('\n')}\nGive a journal that a run has kept, whole: OUT/journals/ID.jsonl`,
    )
  }
  return { header, entries, base: openingWorld(file, header) }
}

function openingWorld(file: string, header: Header): Base {
  const blob = join(dirname(file), '..', 'blobs', `${header.base.replace(':', '-')}.json`)
  const doing = `reading the opening world of ${file}`
  const text = textOf(blob, doing, 'copy the folder "blobs" of the run beside "journals"')
  let base: unknown
  try {
    base = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${doing}: ${blob} is not JSON: ${(error as Error).message}`)
  }
  if (digestValue(base) === header.base) return base as Base
  throw new UsageError(
    `${doing}: ${blob} is not the world that the journal names; its digest differs, so somebody changed it`,
  )
}

function textOf(
  path: string,
  doing: string,
  remedy = 'give a file such as plumbline-out/journals/ID.jsonl',
): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? `there is no file ${path}` : `${path}: ${code ?? message}`
    throw new UsageError(`${doing}: ${why}; ${remedy}`)
  }
}
