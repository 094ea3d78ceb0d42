import { Command } from 'commander'
import { scenarioSchema } from '../../scenario/schema.ts'
import type { Terminal } from '../output.ts'

/** `plumbline schema`: the JSON Schema of scenarios, for editors. */
export function schemaCommand(terminal: Terminal): Command {
  return new Command('schema')
    .description('print the JSON Schema of scenarios, for your editor')
    .action(() => terminal.out(`${JSON.stringify(scenarioSchema(), undefined, 2)}\n`))
}
