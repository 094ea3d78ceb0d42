import { Ints } from './ints.ts'

/** Of one step, in the order in which they are pushed; `depth` is how many steps are before it. */
const fields = { place: 0, version: 1, node: 2, previous: 3, farther: 4, depth: 5 } as const
const width = 6

/**
 * Greatest versions by the places at which they were reached, in many rows of steps: in each both only grow. A row is known
 * by its last step, below 0 where it has none. Each step knows the one before it and one farther back, so that a place is
 * found by halving.
 *
 * Numbers in a row, for there are millions of steps; those of one step lie side by side, for they are looked at together.
 * @see Myers 1983, An applicative random-access stack
 */
export class Steps {
  readonly #steps = new Ints()
  #count = 0

  /** Notes that a row had come to a version at a place, by a node; places come in their order. Returns its last step. */
  add(last: number, place: number, version: number, node: number): number {
    const steps = this.#steps
    const at = last * width
    if (last >= 0 && version <= steps.at(at + fields.version)) return last
    if (last >= 0 && steps.at(at + fields.place) === place) {
      steps.set(at + fields.version, version)
      steps.set(at + fields.node, node)
      return last
    }
    const step = this.#count++
    steps.push(place)
    steps.push(version)
    steps.push(node)
    steps.push(last)
    steps.push(last < 0 ? step : this.#fartherThan(last))
    steps.push(last < 0 ? 0 : steps.at(at + fields.depth) + 1)
    return step
  }

  /** The step that held just before a place; below 0 where there was none. */
  before(last: number, place: number): number {
    const steps = this.#steps
    let step = last
    while (step >= 0 && steps.at(step * width + fields.place) >= place) {
      const farther = steps.at(step * width + fields.farther)
      const isFar = farther !== step && steps.at(farther * width + fields.place) >= place
      step = isFar ? farther : steps.at(step * width + fields.previous)
    }
    return step
  }

  /** -1 of no step. */
  version(step: number): number {
    return step < 0 ? -1 : this.#steps.at(step * width + fields.version)
  }

  node(step: number): number {
    return step < 0 ? -1 : this.#steps.at(step * width + fields.node)
  }

  /** Two jumps of one length behind each other are followed by one over both. */
  #fartherThan(last: number): number {
    const steps = this.#steps
    const once = steps.at(last * width + fields.farther)
    const twice = steps.at(once * width + fields.farther)
    const here = steps.at(last * width + fields.depth)
    const there = steps.at(once * width + fields.depth)
    return here - there === there - steps.at(twice * width + fields.depth) ? twice : last
  }
}
