import { Ints } from './ints.ts'
import { type FloorColumns, type Knowledge, kindsOfKnowledge, raiseFloor } from './knowledge.ts'
import { Pairs } from './pairs.ts'
import { Reached } from './reached.ts'

/** So many of the latest steps of a chain are looked through; one that is asked about more is indexed from then on. */
const few = 32
const none = -1
const indexed = -2

/**
 * How far each chain of operations has come. It is asked what it did behind a message, and that is what it did in one turn:
 * its latest steps. So these are only written one behind the other, in a row for all chains; that stays linear for chains
 * that know of no message, as these are indexed.
 */
export class Chains {
  /** By chain the latest of its steps. */
  readonly #last = new Ints()
  /** The subject and the kind of knowledge, as one number. */
  readonly #what = new Ints()
  readonly #place = new Ints()
  readonly #version = new Ints()
  readonly #node = new Ints()
  readonly #previous = new Ints()
  readonly #index = new Pairs()
  readonly #indexed = new Reached()
  /** What was found, latest first: kept, so that to look makes no garbage. */
  readonly #found: number[] = []

  add(chain: number, subject: number, what: Knowledge, place: number, version: number, node: number): void {
    while (this.#last.length <= chain) this.#last.push(none)
    const last = this.#last.at(chain)
    if (last === indexed) {
      this.#indexed.add(this.#index.of(chain, subject), what, place, version, node)
      return
    }
    this.#last.set(chain, this.#what.length)
    this.#what.push(subject * kindsOfKnowledge + what)
    this.#place.push(place)
    this.#version.push(version)
    this.#node.push(node)
    this.#previous.push(last)
  }

  /** Raises a row to what a chain has reached of a subject from one place on, and before another. */
  take(
    chain: number,
    subject: number,
    from: number,
    before: number,
    row: number,
    columns: readonly FloorColumns[],
  ): void {
    if (chain >= this.#last.length) return
    if (this.#last.at(chain) !== indexed && !this.#find(chain, subject, from, before)) this.#makeIndex(chain)
    if (this.#last.at(chain) === indexed) {
      const part = this.#index.find(chain, subject)
      if (part >= 0) this.#indexed.take(part, before, row, columns)
      return
    }
    const found = this.#found
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const step = found[index] as number
      const what = this.#what.at(step) - subject * kindsOfKnowledge
      raiseFloor(columns[what], row, this.#version.at(step), this.#node.at(step))
    }
  }

  /** Finds the steps of a subject between two places; false where there are too many to look through. */
  #find(chain: number, subject: number, from: number, before: number): boolean {
    const found = this.#found
    found.length = 0
    const first = subject * kindsOfKnowledge
    let looked = 0
    for (
      let step = this.#last.at(chain);
      step >= 0 && this.#place.at(step) >= from;
      step = this.#previous.at(step)
    ) {
      looked += 1
      if (looked > few) return false
      const what = this.#what.at(step)
      if (what >= first && what < first + kindsOfKnowledge && this.#place.at(step) < before) found.push(step)
    }
    return true
  }

  #makeIndex(chain: number): void {
    const steps: number[] = []
    for (let step = this.#last.at(chain); step >= 0; step = this.#previous.at(step)) steps.push(step)
    this.#last.set(chain, indexed)
    for (const step of steps.reverse()) {
      const whole = this.#what.at(step)
      const what = (whole % kindsOfKnowledge) as Knowledge
      const subject = Math.floor(whole / kindsOfKnowledge)
      this.add(chain, subject, what, this.#place.at(step), this.#version.at(step), this.#node.at(step))
    }
  }
}
