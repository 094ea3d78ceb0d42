import { Ints } from './ints.ts'
import { type FloorColumns, type Knowledge, kindsOfKnowledge, raiseFloor } from './knowledge.ts'
import { Steps } from './steps.ts'

/** What each of many subjects has reached, by the number of the subject: for each kind of knowledge its steps. */
export class Reached {
  readonly #steps = new Steps()
  /** The last steps, one for each kind; below 0 where there is none. */
  readonly #last = new Ints()

  add(subject: number, what: Knowledge, place: number, version: number, node: number): void {
    while (this.#last.length < (subject + 1) * kindsOfKnowledge) this.#last.push(-1)
    const at = subject * kindsOfKnowledge + what
    this.#last.set(at, this.#steps.add(this.#last.at(at), place, version, node))
  }

  /** Raises a row to what a subject had reached before a place, of the kinds for which there are columns. */
  take(subject: number, place: number, row: number, columns: readonly FloorColumns[]): void {
    const steps = this.#steps
    for (let what = 0; what < columns.length; what += 1) {
      const last = this.#last.at(subject * kindsOfKnowledge + what)
      if (last < 0) continue
      const step = steps.before(last, place)
      if (step >= 0) raiseFloor(columns[what], row, steps.version(step), steps.node(step))
    }
  }

  /** The version that a subject had come to before a place; -1 where there is none. */
  versionBefore(subject: number, what: Knowledge, place: number): number {
    return this.#steps.version(this.#steps.before(this.#last.at(subject * kindsOfKnowledge + what), place))
  }
}
