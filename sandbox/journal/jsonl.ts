import type { Entry } from './entry.ts'
import { type Header, journalMajor } from './header.ts'
import type { Journal } from './journal.ts'

/** A journal as JSON Lines: the header, then an entry a line. */
export function toJsonl(journal: Journal): string {
  return `${[JSON.stringify(journal.header), ...journal.lines].join('\n')}\n`
}

/** What could be read of a journal, and what could not. */
export interface ReadJournal {
  readonly header: Header | undefined
  readonly entries: readonly Entry[]
  readonly problems: readonly { readonly line: number; readonly what: string }[]
}

/** Reads JSON Lines; a line that is broken is named, and what is whole is read all the same. */
export function fromJsonl(text: string): ReadJournal {
  const problems: { line: number; what: string }[] = []
  const values: { line: number; value: { kind?: unknown } }[] = []
  text.split('\n').forEach((line, index) => {
    if (line === '') return
    try {
      values.push({ line: index + 1, value: JSON.parse(line) })
    } catch (error) {
      problems.push({ line: index + 1, what: `not JSON: ${(error as Error).message}` })
    }
  })
  const [first, ...rest] = values
  const header = first?.value.kind === 'header' ? (first.value as Header) : undefined
  if (!header) problems.unshift({ line: 1, what: 'no header: this is no journal of Plumbline' })
  const major = Number(/\/(\d+)\./.exec(header?.schema ?? '')?.[1] ?? journalMajor)
  if (major > journalMajor) {
    problems.unshift({ line: 1, what: `written in ${header?.schema}; this Plumbline reads up to ${journalMajor}.x: update it` })
    return { header, entries: [], problems }
  }
  return { header, entries: rest.map(({ value }) => value as Entry), problems }
}
