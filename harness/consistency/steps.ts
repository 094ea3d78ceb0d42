import { Ints } from './ints.ts'

/**
 * Greatest versions by the places at which they were reached, in many rows of steps: in each both only grow. A row is known
 * by its last step, below 0 where it has none. Each step knows the one before it and one farther back, so that a place is
 * found by halving.
 *
 * Columns of numbers, for there are millions of steps.
 * @see Myers 1983, An applicative random-access stack
 */
export class Steps {
  readonly #place = new Ints()
  readonly #version = new Ints()
  readonly #node = new Ints()
  readonly #previous = new Ints()
  readonly #farther = new Ints()
  /** How many steps are before it. */
  readonly #depth = new Ints()

  /** Notes that a row had come to a version at a place, by a node; places come in their order. Returns its last step. */
  add(last: number, place: number, version: number, node: number): number {
    if (last >= 0 && version <= this.#version.at(last)) return last
    if (last >= 0 && this.#place.at(last) === place) {
      this.#version.set(last, version)
      this.#node.set(last, node)
      return last
    }
    const step = this.#place.length
    this.#place.push(place)
    this.#version.push(version)
    this.#node.push(node)
    this.#previous.push(last)
    this.#farther.push(last < 0 ? step : this.#fartherThan(last))
    this.#depth.push(last < 0 ? 0 : this.#depth.at(last) + 1)
    return step
  }

  /** The step that held just before a place; below 0 where there was none. */
  before(last: number, place: number): number {
    let step = last
    while (step >= 0 && this.#place.at(step) >= place) {
      const farther = this.#farther.at(step)
      step = farther !== step && this.#place.at(farther) >= place ? farther : this.#previous.at(step)
    }
    return step
  }

  /** -1 of no step. */
  version(step: number): number {
    return step < 0 ? -1 : this.#version.at(step)
  }

  node(step: number): number {
    return step < 0 ? -1 : this.#node.at(step)
  }

  /** Two jumps of one length behind each other are followed by one over both. */
  #fartherThan(last: number): number {
    const once = this.#farther.at(last)
    const twice = this.#farther.at(once)
    const [here, there, beyond] = [this.#depth.at(last), this.#depth.at(once), this.#depth.at(twice)]
    return here - there === there - beyond ? twice : last
  }
}
