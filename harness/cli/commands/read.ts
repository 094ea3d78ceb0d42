import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { prepareCatalog, read, toCorpusActs } from '../../reading/index.ts'
import { explained } from '../explained.ts'
import type { Terminal } from '../output.ts'
import { readingRow } from '../reading-row.ts'
import { UsageError } from '../usage-error.ts'

/**
 * `plumbline read`: JSON lines `{id, context?, earlier?, catalog?, reply}` in, `{id, acts}` in the schema of the corpus out.
 *
 * A line that is no such row ends the command and says which line it was and why; what stood before it has been read.
 */
export function readCommand(terminal: Terminal): Command {
  return new Command('read')
    .description(
      'read replies on standard input: JSON lines {id, context?, earlier?, catalog?, reply} to {id, acts}',
    )
    .option('--explain', 'print each reply with the words marked that each act was read from')
    .action(async (options: { explain?: boolean }) => {
      let number = 0
      for await (const line of createInterface({
        input: process.stdin,
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        number++
        if (!line.trim()) continue
        const row = readingRow(line)
        if ('mistakes' in row)
          throw new UsageError(
            `Reading standard input, line ${number}: ${row.mistakes}. A line is {"id", "context"?, "earlier"?, "catalog"?, "reply"}.`,
          )
        const { id, context = '', earlier = [], catalog = [], reply } = row
        const turns = earlier.map((turn) => ({ shopper: turn.shopper ?? '', reply: turn.reply ?? '' }))
        const reading = read(reply, { shopper: context, earlier: turns, catalog: prepareCatalog(catalog) })
        terminal.out(
          options.explain
            ? explained(id, reply, reading, terminal.color)
            : `${JSON.stringify({ id, acts: toCorpusActs(reading) })}\n`,
        )
      }
    })
}
