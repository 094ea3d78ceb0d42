import { digestText, type Journal, toJsonl } from '#journal'
import type { TurnReading } from './claim.ts'
import type { EpisodeRecord } from './episode.ts'
import { type RecordLine, recordSchema } from './record-line.ts'
import type { RunInfo, RunRecord } from './run.ts'

/**
 * Writes the record of a run line by line, as it happens: journals turn by turn, verdicts as they are made.
 * Where the lines go is the caller's to say; what was handed over can be read even if nothing follows.
 */
export class RecordWriter {
  readonly #write: (text: string) => void
  readonly #blobs = new Set<string>()

  constructor(info: RunInfo, write: (text: string) => void) {
    this.#write = write
    this.#line({ kind: 'run', schema: recordSchema, info })
  }

  /** Follows a journal from its beginning to its end. */
  follow(journal: Journal): void {
    const { episode } = journal.header
    for (const [digest, value] of journal.blobs) {
      if (this.#blobs.has(digest)) continue
      this.#blobs.add(digest)
      this.#line({ kind: 'blob', digest, value })
    }
    this.#line({ kind: 'journal', episode, header: journal.header })
    let header = true
    journal.pipe((text) => {
      if (header) header = false
      else
        this.#write(
          `{"kind":"entries","episode":${JSON.stringify(episode)},"entries":[${text.trimEnd().replaceAll('\n', ',')}]}\n`,
        )
    })
  }

  judged(journal: Journal, readings: readonly TurnReading[], record: EpisodeRecord): void {
    const { episode } = journal.header
    this.#line({ kind: 'readings', episode, turns: [...readings] })
    this.#line({ kind: 'judged', record: { ...record, journal: { digest: digestText(toJsonl(journal)) } } })
  }

  /** An episode that was not played to be judged; its verdict is recorded all the same. */
  notPlayed(record: EpisodeRecord): void {
    this.#line({ kind: 'judged', record })
  }

  ended({ tally, exitCode }: RunRecord): void {
    this.#line({ kind: 'end', tally, exitCode })
  }

  #line(line: RecordLine): void {
    this.#write(`${JSON.stringify(line)}\n`)
  }
}
