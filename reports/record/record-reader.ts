import { Compile, type Validator } from 'typebox/compile'
import {
  type Digest,
  digestValue,
  type Entry,
  type Header,
  JournalReader,
  LineSplitter,
  runningDigest,
  withoutProto,
} from '#journal'
import type { TurnReading } from './claim.ts'
import type { EpisodeRecord } from './episode.ts'
import { type RecordLine, recordLines, recordMajor } from './record-line.ts'
import type { RunInfo } from './run.ts'

/** Something in a record that could not be read, and where. */
export interface RecordProblem {
  /** Line of the (uncompressed) file, from 1. */
  readonly line: number
  /** Stable: `truncated`, `broken-line`, `no-run`, `future-version`, `not-a-line`, `wrong-digest`, `unfinished`. */
  readonly code: string
  readonly what: string
}

/** An episode as far as the record holds it. */
export interface RecordedEpisode {
  readonly header: Header
  readonly entries: readonly Entry[]
  readonly readings: readonly TurnReading[]
  /** Absent where the run broke off before it was judged. */
  readonly record: EpisodeRecord | undefined
}

export interface ReadRecord {
  readonly info: RunInfo | undefined
  readonly episodes: ReadonlyMap<string, RecordedEpisode>
  /** The verdicts, in the order in which they were made; also of episodes that were not played. */
  readonly verdicts: readonly EpisodeRecord[]
  readonly blobs: ReadonlyMap<string, unknown>
  readonly problems: readonly RecordProblem[]
}

/**
 * Reads the record of a run, finished or broken off. What is whole is read; what is broken is named with its
 * line. A blob or a journal that is not what its digest says is named, and the blob left out.
 */
export function readRecord(text: string): ReadRecord {
  const making = new Making()
  const splitter = new LineSplitter()
  const whole = splitter.push(text)
  for (const [index, line] of whole.entries()) making.line(line, index + 1, true)
  const rest = splitter.end()
  if (rest !== '') making.line(rest, whole.length + 1, false)
  return making.finished(whole.length)
}

interface Growing {
  readonly header: Header
  readonly entries: Entry[]
  readonly reader: JournalReader
  /** Of the journal as it was written, whatever of it can be read. */
  readonly digest: ReturnType<typeof runningDigest>
  readings: readonly TurnReading[]
  record: EpisodeRecord | undefined
}

class Making {
  #info: RunInfo | undefined
  #refused = false
  #ended = false
  readonly #episodes = new Map<string, Growing>()
  readonly #blobs = new Map<string, unknown>()
  readonly #verdicts: EpisodeRecord[] = []
  readonly #problems: RecordProblem[] = []

  line(text: string, number: number, whole: boolean): void {
    if (text === '' || this.#refused) return
    const value = this.#parsed(text, number, whole)
    if (!value || !this.#isKnown(value, number)) return
    if (!this.#info && value.kind !== 'run') {
      this.#refused = true
      this.#note(number, 'no-run', 'the first line names no run: this is no record of Plumbline')
      return
    }
    this.#take(value, number)
  }

  finished(lines: number): ReadRecord {
    if (!this.#info && !this.#refused)
      this.#note(1, 'no-run', 'there is nothing in it: this is no record of Plumbline')
    else if (!this.#ended && !this.#refused) {
      this.#note(lines, 'unfinished', 'the run broke off; what was finished before is there')
    }
    return {
      info: this.#info,
      episodes: this.#episodes,
      verdicts: this.#verdicts,
      blobs: this.#blobs,
      problems: this.#problems,
    }
  }

  #parsed(text: string, number: number, whole: boolean): RecordLine | undefined {
    try {
      return (text.includes('__proto__') ? JSON.parse(text, withoutProto) : JSON.parse(text)) as RecordLine
    } catch (error) {
      if (whole)
        this.#note(number, 'broken-line', `not JSON (${(error as Error).message}); the line is left out`)
      else this.#note(number, 'truncated', 'the last line breaks off; all before it is read')
      return undefined
    }
  }

  /** Lines of kinds that this version does not know are skipped; lines that don't fit their kind are named. */
  #isKnown(value: RecordLine, number: number): boolean {
    const kind = value?.kind
    if (typeof kind !== 'string' || !Object.hasOwn(recordLines, kind)) return false
    if (value.kind === 'run' && this.#isFuture(value.schema, number)) return false
    const validator = validatorOf(kind)
    if (validator.Check(value)) return true
    const [error] = validator.Errors(value)
    this.#note(
      number,
      'not-a-line',
      `a ${kind} line that is not one: ${error?.instancePath} ${error?.message}; it is left out`,
    )
    return false
  }

  #isFuture(schema: unknown, number: number): boolean {
    const major = Number(/\/(\d+)\./.exec(String(schema))?.[1] ?? recordMajor)
    if (major <= recordMajor) return false
    this.#refused = true
    this.#note(
      number,
      'future-version',
      `written in ${schema}; this Plumbline reads up to ${recordMajor}.x: update it`,
    )
    return true
  }

  #take(value: RecordLine, number: number): void {
    if (value.kind === 'run') this.#info = value.info
    else if (value.kind === 'blob') this.#takeBlob(value.digest, value.value, number)
    else if (value.kind === 'journal') this.#takeJournal(value.episode, value.header, number)
    else if (value.kind === 'entries')
      this.#withEpisode(value.episode, ({ reader, digest }) => {
        for (const entry of value.entries) {
          digest.update(`${JSON.stringify(entry)}\n`)
          reader.take(entry, number)
        }
      })
    else if (value.kind === 'readings')
      this.#withEpisode(value.episode, (episode) => (episode.readings = value.turns))
    else if (value.kind === 'judged') this.#takeJudged(value.record, number)
    else this.#ended = true
  }

  /** Journals are read by their own reader: their kinds, versions and migrations are its business. */
  #takeJournal(name: string, line: object, number: number): void {
    const entries: Entry[] = []
    const digest = runningDigest()
    digest.update(`${JSON.stringify(line)}\n`)
    const reader: JournalReader = new JournalReader({
      header: (header) => {
        this.#episodes.set(name, { header, entries, reader, digest, readings: [], record: undefined })
      },
      entry: (entry) => entries.push(entry),
      problem: (problem) => this.#problems.push(problem),
    })
    reader.take(line, number)
  }

  #takeBlob(digest: string, value: unknown, number: number): void {
    const actual: Digest = digestValue(value)
    if (actual === digest) this.#blobs.set(digest, value)
    else
      this.#note(number, 'wrong-digest', `a blob says that it is ${digest}, and is ${actual}; it is left out`)
  }

  #takeJudged(record: EpisodeRecord, number: number): void {
    this.#verdicts.push(record)
    const judged = record.journal?.digest
    this.#withEpisode(record.episode, (episode) => {
      episode.record = record
      const actual = episode.digest.digest()
      if (judged === undefined || actual === judged) return
      this.#note(
        number,
        'wrong-digest',
        `the journal of ${record.episode} is ${actual}, judged was ${judged}: it was changed`,
      )
    })
  }

  #withEpisode(name: string, act: (episode: Growing) => void): void {
    const episode = this.#episodes.get(name)
    if (episode) act(episode)
  }

  #note(line: number, code: string, what: string): void {
    this.#problems.push({ line, code, what })
  }
}

const validators = new Map<string, Validator>()

function validatorOf(kind: keyof typeof recordLines): Validator {
  const known = validators.get(kind)
  if (known) return known
  const made = Compile(recordLines[kind]) as Validator
  validators.set(kind, made)
  return made
}
