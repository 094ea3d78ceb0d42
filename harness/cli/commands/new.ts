import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { stringify } from 'yaml'
import { command, commandLine, typed } from '../command-line.ts'
import type { Terminal } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { writeNew } from '../write-new.ts'
import { schemaText } from './init.ts'

/** `plumbline new "title"`: a scenario to fill in, with the schema for the editor beside it. */
export function newCommand(terminal: Terminal): Command {
  return new Command('new')
    .description('write a scenario that can be played at once, for you to change')
    .argument('<title>', 'what it is called; the name of its file is made of it')
    .option('--in <folder>', 'where', 'scenarios')
    .action((title: string, flags: { in: string }) => {
      const id = idOf(title)
      const dir = resolve(flags.in)
      const path = join(dir, `${id}.yaml`)
      if (!writeNew(path, scenarioText(title.trim())))
        throw new UsageError(`writing ${typed(path)}: it is there already; choose another title`)
      const schema = writeNew(join(dir, 'scenario.schema.json'), schemaText())
      terminal.out(`wrote ${typed(path)}\n`)
      if (schema)
        terminal.out(`wrote ${typed(join(dir, 'scenario.schema.json'))}, by which your editor checks it\n`)
      terminal.out(`\nNext:\n  ${commandLine([...command, 'run', typed(path), '--bot', 'exemplary'])}\n`)
    })
}

/** A file's name made of a title: its words in lower case, joined by hyphens. Throws a `UsageError` where it has none. */
export function idOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  if (title.length > 200)
    throw new UsageError('the title is longer than 200 characters; choose a shorter one')
  if (!id)
    throw new UsageError(
      `no file can be named after ${JSON.stringify(title)}; use letters or digits in the title`,
    )
  return id.replace(/-+$/, '')
}

function scenarioText(title: string): string {
  return `# yaml-language-server: $schema=./scenario.schema.json
${stringify({ scenario: title }, { lineWidth: 0 }).trimEnd()}
shows: >
  What it catches: a chatbot that ...
# The statements of the guide that it serves.
clauses: [G0.3]
tags: [mine]
given:
  items:
    # Picked by trait, never by name, so that it fits any shop.
    item: { with: [in stock, has an unambiguous name] }
steps:
  # {item} becomes the product's name. "asks" says what the message is about; the chatbot is never shown it.
  - shopper: Do you have the {item} in stock?
    asks: { availability of: item }
`
}
