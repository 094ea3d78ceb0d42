import { matchAt, type Programs } from './program.ts'
import type { Tape } from './tape.ts'

/** As many words as a need may name. */
const needWidth = 4
/** A phrase in a sieve: the words that it needs ahead, the place of its steps, its tag. */
const width = needWidth + 2

/** A phrase that may begin somewhere: the place of its steps, the number of its tag, and words of which one must be ahead. */
export interface Candidate {
  readonly place: number
  readonly tag: number
  readonly need: readonly number[] | undefined
}

/**
 * Lists of phrases that may begin where the same word or kind stands, all in one row of numbers: so most are passed over
 * without being looked at.
 */
export class Sieves {
  readonly #programs: Programs
  readonly #anywhere: number
  readonly #rows: number[] = []
  #sealed: Int32Array = new Int32Array(0)

  constructor(programs: Programs, anywhere: number) {
    this.#programs = programs
    this.#anywhere = anywhere
  }

  /** Writes a list behind the others, and gives its number: the place where it begins. */
  add(candidates: readonly Candidate[]): number {
    const at = this.#rows.length
    this.#rows.push(candidates.length)
    for (const { place, tag, need } of candidates) {
      const first = need ?? [this.#anywhere]
      for (let n = 0; n < needWidth; n++) this.#rows.push(first[n] ?? first[0]!)
      this.#rows.push(place, tag)
    }
    return at
  }

  /** To be called when all are added. */
  seal(): void {
    this.#sealed = Int32Array.from(this.#rows)
    this.#rows.length = 0
  }

  /** The last place from which a phrase of a list may match; -1 where none does anywhere. */
  lastPlace(list: number, { lastAt }: Tape): number {
    const rows = this.#sealed
    const stop = list + 1 + rows[list]! * width
    let last = -1
    for (let at = list + 1; at < stop; at += width)
      for (let n = 0; n < needWidth; n++) last = Math.max(last, lastAt[rows[at + n]!]!)
    return last
  }

  /** Calls `found` with the tag of each phrase of a list that matches from place `i`, and the place where it ends. */
  match(list: number, tape: Tape, i: number, found: (tag: number, end: number) => void): void {
    const rows = this.#sealed
    const { lastAt } = tape
    const stop = list + 1 + rows[list]! * width
    for (let at = list + 1; at < stop; at += width) {
      if (
        lastAt[rows[at]!]! < i &&
        lastAt[rows[at + 1]!]! < i &&
        lastAt[rows[at + 2]!]! < i &&
        lastAt[rows[at + 3]!]! < i
      )
        continue
      const end = matchAt(this.#programs, rows[at + needWidth]!, tape, i)
      if (end > i) found(rows[at + needWidth + 1]!, end)
    }
  }
}
