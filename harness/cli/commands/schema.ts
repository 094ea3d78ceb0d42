import { Argument, Command } from 'commander'
import { partSchema, scenarioSchema } from '../../scenario/schema.ts'
import type { Terminal } from '../output.ts'

const schemas = { scenario: scenarioSchema, part: partSchema } as const

/** `plumbline schema [scenario|part]`: the JSON Schema of scenarios, or of the parts that they share, for editors. */
export function schemaCommand(terminal: Terminal): Command {
  return new Command('schema')
    .description('print the JSON Schema of scenarios, for your editor')
    .addArgument(
      new Argument('[of]', 'a scenario, or a part that scenarios include')
        .choices(Object.keys(schemas))
        .default('scenario'),
    )
    .action((of: keyof typeof schemas) => terminal.out(`${JSON.stringify(schemas[of](), undefined, 2)}\n`))
}
