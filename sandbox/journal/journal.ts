import { type Digest, digestValue } from './digest.ts'
import type { Entry, EntryKind, EntryOf, NewEntry } from './entry.ts'
import type { Header } from './header.ts'
import { completedLine, invokedLine, placedCompleted, placedInvoked } from './operation-lines.ts'

/** A journal of one episode may hold this many bytes of JSONL; a full one ends the episode as an error. */
export const journalBoundBytes = 16 * 1024 * 1024

/** Thrown on an attempt to write behind the last entry. */
export class JournalEnded extends Error {
  readonly code = 'journal/ended'
}

/**
 * The append-only journal of one episode, in memory.
 *
 * Every entry is written as its line of JSON at once, so what was recorded can't change afterwards. The
 * entry that reaches the bound is still written, and `ended` follows it: nothing is dropped.
 */
export class Journal {
  readonly header: Header
  readonly entries: Entry[] = []
  readonly lines: string[] = []
  readonly blobs = new Map<Digest, unknown>()
  readonly #bound: number
  readonly #listeners: ((entry: Entry) => void)[] = []
  /** How many entries the listeners have heard. */
  #told = 0
  #isTelling = false
  #sink: ((text: string) => void) | undefined
  #flushed = 0
  #size: number

  constructor(header: Header, base: unknown, options: { boundBytes?: number } = {}) {
    this.header = header
    this.#bound = options.boundBytes ?? journalBoundBytes
    this.blobs.set(header.base as Digest, base)
    this.#size = JSON.stringify(header).length
  }

  get ended(): EntryOf<'ended'> | undefined {
    const last = this.entries.at(-1)
    return last?.kind === 'ended' ? last : undefined
  }

  /** The place that the next entry will have. */
  get next(): number {
    return this.entries.length + 1
  }

  append<K extends EntryKind>(at: number, entry: NewEntry & { kind: K }): EntryOf<K> {
    if (this.ended) {
      throw new JournalEnded(
        `writing a ${entry.kind} entry to the journal of ${this.header.episode}: it has ended`,
      )
    }
    const placed = placedAt(this.next, at, entry)
    this.#push(placed)
    if (this.#size > this.#bound && entry.kind !== 'ended') this.#endFull(at)
    this.#tell()
    return placed as EntryOf<K>
  }

  /**
   * Calls `listener` after each entry, in the order of registration. Entries that a listener writes are
   * told when all have heard the one before them, so that everybody hears them in the order of their places.
   */
  onAppend(listener: (entry: Entry) => void): void {
    this.#listeners.push(listener)
  }

  /**
   * Hands the journal on as it grows: the header now, then the lines of each turn when the turn ends, and
   * what is left when the episode ends. Whoever writes them to a disk loses at most the unfinished turn.
   */
  pipe(sink: (text: string) => void): void {
    this.#sink = sink
    sink(`${JSON.stringify(this.header)}\n`)
    this.#flush()
  }

  /** Keeps a value by its digest, once, and returns the digest. */
  keep(value: unknown): Digest {
    const digest = digestValue(value)
    this.blobs.set(digest, value)
    return digest
  }

  #push(entry: Entry): void {
    const line = lineOf(entry)
    this.entries.push(entry)
    this.lines.push(line)
    this.#size += line.length + 1
    if (entry.kind === 'turn' || entry.kind === 'ended') this.#flush()
  }

  #tell(): void {
    if (this.#isTelling) return
    this.#isTelling = true
    try {
      for (let next = this.entries[this.#told]; next; next = this.entries[this.#told]) {
        this.#told += 1
        for (const listener of this.#listeners) listener(next)
      }
    } finally {
      // Where a listener throws, nobody hears the rest.
      this.#told = this.entries.length
      this.#isTelling = false
    }
  }

  #flush(): void {
    if (!this.#sink || this.#flushed === this.lines.length) return
    this.#sink(`${this.lines.slice(this.#flushed).join('\n')}\n`)
    this.#flushed = this.lines.length
  }

  #endFull(at: number): void {
    this.#push({
      seq: this.next,
      at,
      kind: 'ended',
      how: 'error',
      code: 'journal/full',
      detail: `the journal reached its bound of ${this.#bound} bytes`,
    })
  }
}

/** The entry in its place: a copy, so that whoever handed it over can't change its members. */
function placedAt(seq: number, at: number, entry: NewEntry): Entry {
  if (entry.kind === 'invoked') return placedInvoked(seq, at, entry)
  if (entry.kind === 'completed') return placedCompleted(seq, at, entry)
  return { seq, at, ...entry } as unknown as Entry
}

/** What `JSON.stringify` makes of an entry, of those that each call has in less time. */
function lineOf(entry: Entry): string {
  if (entry.kind === 'invoked') return invokedLine(entry)
  if (entry.kind === 'completed') return completedLine(entry)
  return JSON.stringify(entry)
}
