import type { Entry } from './entry.ts'
import type { Header } from './header.ts'
import type { Journal } from './journal.ts'
import { type JournalProblem, JournalReader } from './reader.ts'

/** A journal as JSON Lines: the header, then an entry a line. */
export function toJsonl(journal: Journal): string {
  return `${[JSON.stringify(journal.header), ...journal.lines].join('\n')}\n`
}

/** What could be read of a journal, and what could not. */
export interface ReadJournal {
  readonly header: Header | undefined
  readonly entries: readonly Entry[]
  readonly problems: readonly JournalProblem[]
  /** Kinds of entries that this version does not know, and skipped. */
  readonly unknownKinds: readonly string[]
}

/** Reads a whole journal; a line that is broken is named, and what is whole is read all the same. */
export function fromJsonl(text: string): ReadJournal {
  return readChunks([text])
}

/** Reads a journal from chunks of text, cut anywhere. */
export function readChunks(chunks: Iterable<string>): ReadJournal {
  let header: Header | undefined
  const entries: Entry[] = []
  const problems: JournalProblem[] = []
  const unknownKinds = new Set<string>()
  const reader = new JournalReader({
    header: (value) => {
      header = value
    },
    entry: (entry) => entries.push(entry),
    problem: (problem) => problems.push(problem),
    unknown: (kind) => unknownKinds.add(kind),
  })
  for (const chunk of chunks) reader.push(chunk)
  reader.end()
  return { header, entries, problems, unknownKinds: [...unknownKinds] }
}
