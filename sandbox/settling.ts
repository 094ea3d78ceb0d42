import type { Entry, Journal } from './journal/index.ts'

/**
 * Tells of entries once what wrote them is whole: not between a commit and the reactions to it, nor in the midst of
 * work that is done atomically. Who acts on an entry then never acts on half a change.
 */
export class Settling {
  readonly #journal: Journal
  readonly #hearers: ((entry: Entry) => void)[] = []
  #untold: Entry[] = []
  #depth = 0
  #telling = false

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** Calls `hearer` with each entry from now on, in the order of their places, before the write returns or its work is done. */
  hear(hearer: (entry: Entry) => void): void {
    if (this.#hearers.length === 0) {
      this.#journal.onAppend((entry) => {
        this.#untold.push(entry)
        this.#tell()
      })
    }
    this.#hearers.push(hearer)
  }

  /** Does work as one: what it writes is told of when it is done; where it throws, with what is written next. */
  whole<T>(work: () => T): T {
    this.#depth += 1
    let result: T
    try {
      result = work()
    } finally {
      this.#depth -= 1
    }
    this.#tell()
    return result
  }

  #tell(): void {
    if (this.#depth > 0 || this.#telling || this.#untold.length === 0) return
    this.#telling = true
    try {
      for (let next = this.#untold.shift(); next; next = this.#untold.shift()) {
        for (const hearer of this.#hearers) hearer(next)
      }
    } finally {
      this.#telling = false
      this.#untold = []
    }
  }
}
