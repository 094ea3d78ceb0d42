import { isKnownKind, wrongEntry, wrongHeader } from './check.ts'
import type { Entry } from './entry.ts'
import { type Header, journalMajor } from './header.ts'
import { LineSplitter } from './lines.ts'
import { type Migration, migrated, migrations as ours } from './migrations/index.ts'

/** Something that could not be read, and where. */
export interface JournalProblem {
  /** Line of the file, from 1. */
  readonly line: number
  /** Stable: `truncated`, `broken-line`, `no-header`, `future-version`, `not-an-entry`, `out-of-order`, `after-end`. */
  readonly code: string
  /** What is wrong, and what to do about it. */
  readonly what: string
}

/** What a reader makes of a journal, piece by piece. */
export interface JournalSink {
  header(header: Header): void
  entry(entry: Entry): void
  problem(problem: JournalProblem): void
  /** An entry of a kind that this version does not know; it is left out, which is no problem. */
  unknown?(kind: string, line: number): void
}

/**
 * Reads a journal as it streams in: chunks of text, cut anywhere. What is whole is handed on; what is broken
 * is named with its line, and reading goes on behind it. Only a future major version ends the reading.
 */
export class JournalReader {
  readonly #sink: JournalSink
  readonly #migrations: readonly Migration[]
  readonly #splitter = new LineSplitter()
  #line = 0
  #header: Header | undefined
  #major = journalMajor
  #refused = false
  #next = 1

  constructor(sink: JournalSink, options: { migrations?: readonly Migration[] } = {}) {
    this.#sink = sink
    this.#migrations = options.migrations ?? ours
  }

  push(chunk: string): void {
    for (const line of this.#splitter.push(chunk)) this.#read(line, true)
  }

  /** Takes a line that somebody else has parsed, such as the reader of a file that holds several journals. */
  take(value: object, line: number): void {
    this.#line = line
    if (!this.#refused) this.#readValue(value)
  }

  /** To be called once, when nothing more will come. */
  end(): void {
    const rest = this.#splitter.end()
    if (rest !== '') this.#read(rest, false)
    if (!this.#header && !this.#refused)
      this.#problem('no-header', 'no header: this is no journal of Plumbline')
  }

  #read(line: string, whole: boolean): void {
    this.#line += 1
    if (line === '' || this.#refused) return
    const value = this.#parse(line, whole)
    if (value !== undefined) this.#readValue(value)
  }

  #readValue(value: { kind?: unknown }): void {
    if (!this.#header && value.kind === 'header') this.#readHeader(value)
    else if (!this.#header) this.#noHeader()
    else this.#readEntry(value)
  }

  #parse(line: string, whole: boolean): { kind?: unknown } | undefined {
    try {
      const value: unknown = line.includes('__proto__') ? JSON.parse(line, withoutProto) : JSON.parse(line)
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
      this.#problem('broken-line', 'a JSON value, but no object; the line is left out')
    } catch (error) {
      if (whole) this.#problem('broken-line', `not JSON (${(error as Error).message}); the line is left out`)
      else
        this.#problem(
          'truncated',
          'the last line breaks off: whoever wrote it ended in the middle; all before it is read',
        )
    }
    return undefined
  }

  #readHeader(value: object): void {
    const { schema } = value as { schema?: unknown }
    const major = Number(/^plumbline-journal\/(\d+)\./.exec(String(schema))?.[1] ?? Number.NaN)
    if (major > journalMajor) {
      this.#refused = true
      const what = `written in ${schema}; this Plumbline reads up to version ${journalMajor}: update Plumbline to read it`
      this.#problem('future-version', what)
      return
    }
    const header = migrated(value, major, this.#migrations)
    const wrong = wrongHeader(header)
    if (wrong !== undefined) this.#problem('no-header', `the header is not one of ours: ${wrong}`)
    else {
      this.#header = header as Header
      this.#major = major
      this.#sink.header(this.#header)
    }
  }

  #noHeader(): void {
    this.#refused = true
    this.#problem('no-header', 'no header: this is no journal of Plumbline, or its first line is lost')
  }

  #readEntry(raw: object): void {
    const value = migrated(raw, this.#major, this.#migrations) as { kind?: unknown; seq?: unknown }
    if (!isKnownKind(value.kind)) {
      if (typeof value.seq === 'number') this.#next = value.seq + 1
      this.#sink.unknown?.(String(value.kind), this.#line)
      return
    }
    const entry = value as Entry
    const wrong = wrongEntry(entry)
    if (wrong !== undefined) {
      this.#problem('not-an-entry', `a ${entry.kind} entry that is not one: ${wrong}; it is left out`)
      return
    }
    if (entry.seq < this.#next) {
      this.#problem(
        'out-of-order',
        `entry ${entry.seq} stands behind entry ${this.#next - 1}; it is left out`,
      )
      return
    }
    this.#next = entry.seq + 1
    this.#sink.entry(entry)
  }

  #problem(code: string, what: string): void {
    this.#sink.problem({ line: Math.max(this.#line, 1), code, what })
  }
}

/** A reviver for JSON.parse: a key `__proto__` says nothing that we write; what it holds is dropped. */
export function withoutProto(key: string, value: unknown): unknown {
  if (key === '__proto__') return undefined
  return value
}
