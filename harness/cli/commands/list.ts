import { Command } from 'commander'
import type { Scenario } from '../../scenario/scenario.ts'
import { listText } from '../list-text.ts'
import type { Terminal } from '../output.ts'
import { scenariosNamed } from './run.ts'

/** `plumbline list`: the scenarios that the words name, as `run` would take them. */
export function listCommand(terminal: Terminal): Command {
  return new Command('list')
    .description('list scenarios: what they are called, the clauses that they serve, their tags')
    .argument('[scenarios...]', 'files, folders, tags or ids; default the whole suite')
    .option('--json', 'print them as JSON')
    .action(async (wanted: string[], flags: { json?: boolean }) => {
      const scenarios = await scenariosNamed(wanted)
      terminal.out(
        flags.json ? `${JSON.stringify(scenarios.map(rowOf), undefined, 2)}\n` : listText(scenarios),
      )
    })
}

function rowOf({ id, title, shows, clauses, tags, given, file }: Scenario) {
  return { id, title, shows: shows.trim(), clauses, tags, shop: given.shop ?? 'fashion', file }
}
