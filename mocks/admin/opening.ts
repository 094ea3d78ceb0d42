import { type Digest, type Entry, type Header, Journal, type NewEntry } from '#journal'
import { World, type WorldOptions } from '#sandbox'

/**
 * A world as it was when it opened, to be opened again: its value, which never changes, and what its journal began
 * with.
 */
export class Opening {
  readonly #state: World['state']
  readonly #header: Header
  readonly #base: unknown
  readonly #entries: readonly Entry[]
  readonly #bound: Pick<WorldOptions, 'journalBytes'>

  constructor({ state, journal }: World, bound: Pick<WorldOptions, 'journalBytes'> = {}) {
    this.#state = state
    this.#header = journal.header
    this.#base = journal.blobs.get(journal.header.base as Digest)
    this.#entries = [...journal.entries]
    this.#bound = bound
  }

  /** A world that begins there, with a journal of its own. */
  again(): World {
    const { journalBytes } = this.#bound
    const bound = journalBytes === undefined ? {} : { boundBytes: journalBytes }
    const journal = new Journal(this.#header, this.#base, bound)
    for (const { seq: _, at, ...entry } of this.#entries) journal.append(at, entry as NewEntry)
    return new World(this.#state, journal)
  }
}
