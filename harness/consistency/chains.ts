import { Ints } from './ints.ts'
import { type FloorColumns, type Knowledge, kindsOfKnowledge, raiseFloor } from './knowledge.ts'
import { Pairs } from './pairs.ts'
import { Reached } from './reached.ts'

/** So many of the latest steps of a chain are looked through; one that is asked about more is indexed from then on. */
const few = 32
const none = -1
const indexed = -2

/** Of one step, in the order in which they are pushed; `what` is the subject and the kind of knowledge, as one number. */
const fields = { what: 0, place: 1, version: 2, node: 3, previous: 4 } as const
const width = 5

/**
 * How far each chain of operations has come. It is asked what it did behind a message, and that is what it did in one turn:
 * its latest steps. So these are only written one behind the other, in a row for all chains; that stays linear for chains
 * that know of no message, as these are indexed.
 */
export class Chains {
  /** By chain the latest of its steps. */
  readonly #last = new Ints()
  readonly #steps = new Ints()
  #count = 0
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
    const steps = this.#steps
    this.#last.set(chain, this.#count++)
    steps.push(subject * kindsOfKnowledge + what)
    steps.push(place)
    steps.push(version)
    steps.push(node)
    steps.push(last)
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
    const steps = this.#steps
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const at = (found[index] as number) * width
      const what = steps.at(at + fields.what) - subject * kindsOfKnowledge
      raiseFloor(columns[what], row, steps.at(at + fields.version), steps.at(at + fields.node))
    }
  }

  /** Finds the steps of a subject between two places; false where there are too many to look through. */
  #find(chain: number, subject: number, from: number, before: number): boolean {
    const found = this.#found
    found.length = 0
    const steps = this.#steps
    const first = subject * kindsOfKnowledge
    let looked = 0
    for (let step = this.#last.at(chain); step >= 0; step = steps.at(step * width + fields.previous)) {
      const place = steps.at(step * width + fields.place)
      if (place < from) break
      looked += 1
      if (looked > few) return false
      const what = steps.at(step * width + fields.what)
      if (what >= first && what < first + kindsOfKnowledge && place < before) found.push(step)
    }
    return true
  }

  #makeIndex(chain: number): void {
    const steps = this.#steps
    const inOrder: number[] = []
    for (let step = this.#last.at(chain); step >= 0; step = steps.at(step * width + fields.previous))
      inOrder.push(step * width)
    this.#last.set(chain, indexed)
    for (const at of inOrder.reverse()) {
      const whole = steps.at(at + fields.what)
      const what = (whole % kindsOfKnowledge) as Knowledge
      const subject = Math.floor(whole / kindsOfKnowledge)
      const [place, version] = [steps.at(at + fields.place), steps.at(at + fields.version)]
      this.add(chain, subject, what, place, version, steps.at(at + fields.node))
    }
  }
}
