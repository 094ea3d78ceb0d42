import { createInterface } from 'node:readline'
import { styleText } from 'node:util'
import { Command } from 'commander'
import type { Reading } from '#record'
import { prepareCatalog, read, toCorpusActs } from '../../reading/index.ts'

interface Row {
  id: string
  context?: string
  catalog?: readonly string[]
  reply: string
}

/**
 * `plumbline read`: JSON lines `{id, context?, catalog?, reply}` in, `{id, acts}` in the schema of the corpus out.
 *
 * A line that is no such row ends the command with exit code 2 and says which line it was.
 */
export const readCommand = new Command('read')
  .description('read replies on standard input: JSON lines {id, context?, catalog?, reply} to {id, acts}')
  .option('--explain', 'print each reply with the words marked that each act was read from')
  .action(async (options: { explain?: boolean }) => {
    let number = 0
    for await (const line of createInterface({ input: process.stdin })) {
      number++
      if (!line.trim()) continue
      const row = parseRow(line)
      if (!row) {
        process.stderr.write(
          `Reading standard input, line ${number}: this is no row {"id", "reply"}; send one JSON object a line.\n`,
        )
        process.exitCode = 2
        return
      }
      const reading = read(row.reply, {
        shopper: row.context ?? '',
        catalog: prepareCatalog(row.catalog ?? []),
      })
      process.stdout.write(
        options.explain
          ? explained(row, reading)
          : `${JSON.stringify({ id: row.id, acts: toCorpusActs(reading) })}\n`,
      )
    }
  })

function parseRow(line: string): Row | undefined {
  try {
    const row = JSON.parse(line) as Partial<Row> | null
    return row && typeof row.id === 'string' && typeof row.reply === 'string' ? (row as Row) : undefined
  } catch {
    return undefined
  }
}

/** The reply with its spans underlined, then one line for each act. */
function explained(row: Row, reading: Reading): string {
  const marked = [...row.reply].length === 0 ? '' : underlined(row.reply, reading)
  const acts = reading.acts.map((act) => {
    const { act: name, span, confidence, reason, ...rest } = act
    const doubt = confidence === 'unsure' ? styleText('yellow', ` unsure: ${reason ?? ''}`) : ''
    return `  ${styleText('cyan', name)} ${JSON.stringify(rest)} ${styleText('dim', `"${span.text}" ${span.start}-${span.end}`)}${doubt}`
  })
  return `${styleText('bold', row.id)} (${reading.language})\n${marked}\n${acts.join('\n')}\n\n`
}

function underlined(reply: string, reading: Reading): string {
  const inside = new Uint8Array(reply.length + 1)
  for (const { span } of reading.acts) inside.fill(1, span.start, span.end)
  let out = ''
  for (let i = 0; i < reply.length; ) {
    let j = i
    while (j < reply.length && inside[j] === inside[i]) j++
    out += inside[i] ? styleText('underline', reply.slice(i, j)) : reply.slice(i, j)
    i = j
  }
  return out
}
