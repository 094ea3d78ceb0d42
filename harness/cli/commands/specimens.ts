import { Command, InvalidArgumentError } from 'commander'
import type { Terminal } from '../output.ts'
import { suiteDir } from '../package-info.ts'
import { UsageError } from '../usage-error.ts'
import { scenariosNamed } from './run.ts'

interface SpecimensFlags {
  readonly seed: number
  readonly only?: readonly string[]
  readonly json?: boolean
}

/** `plumbline specimens`: every chatbot of the bench against every oracle, held against what their definitions say. */
export function specimensCommand(
  terminal: Terminal,
  exit: (code: number) => void,
  signal: AbortSignal,
): Command {
  return new Command('specimens')
    .description('show that each broken chatbot of the bench is found out, and the right ones are left alone')
    .argument('[scenarios...]', 'files, folders, tags or ids; default those in which a defect is to be found')
    .option('--only <names...>', 'these specimens alone')
    .option('--seed <n>', 'the run seed: same seed, same result', wholeNumber, 1)
    .option('--json', 'print the matrix as JSON')
    .action(async (wanted: string[], flags: SpecimensFlags) => {
      const [{ matrix, stageOf }, { writeEnd, writeHead, writeRow }, { pageOn }] = await Promise.all([
        import('../../matrix/matrix.ts'),
        import('../../matrix/row-text.ts'),
        import('#reports'),
      ])
      const bench = await benchNamed(flags.only)
      const named = await scenariosNamed(wanted.length ? wanted : [suiteDir])
      const scenarios = wanted.length ? named : stageOf(bench, named)
      const { seed } = flags
      const page = pageOn({ write: terminal.out, color: terminal.color, width: terminal.width })
      if (!flags.json) writeHead(page, bench.length, scenarios.length, seed)
      const told = flags.json ? {} : { told: (row: Parameters<typeof writeRow>[1]) => writeRow(page, row) }
      const result = await matrix({ specimens: bench, scenarios, seed, signal, ...told })
      if (flags.json) terminal.out(`${JSON.stringify(result, undefined, 2)}\n`)
      else writeEnd(page, result.rows, result.asExpected)
      exit(result.asExpected ? 0 : 1)
    })
}

/** The specimens of these names, or all; throws a `UsageError` on an unknown one. */
async function benchNamed(names: readonly string[] | undefined) {
  const { specimens } = await import('../../specimens/index.ts')
  const unknown = names?.filter((name) => !Object.hasOwn(specimens, name)) ?? []
  if (unknown.length) {
    const known = Object.keys(specimens).join(', ')
    throw new UsageError(`no specimen is called ${unknown.join(' or ')}; known: ${known}`)
  }
  return Object.values(specimens).filter(({ name }) => names?.includes(name) ?? true)
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number from 0 is needed.')
  return Number(text)
}
