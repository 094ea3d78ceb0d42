/** Greatest versions by the places at which they were reached: both only grow, so a place is found by halving. */
export class Steps {
  /** The last step; most have no other. */
  #place = -1
  #version = -1
  #node = -1
  /** Place, version and node of the steps before it, in turn. */
  #earlier: number[] | undefined

  /** Notes that a version had been reached at a place, by a node; places come in their order. */
  add(place: number, version: number, node: number): void {
    if (version <= this.#version) return
    if (this.#place >= 0 && this.#place !== place) {
      this.#earlier ??= []
      this.#earlier.push(this.#place, this.#version, this.#node)
    }
    this.#place = place
    this.#version = version
    this.#node = node
  }

  /** The step that held just before a place, for `version` and `node`; below 0 where there was none. */
  before(place: number): number {
    const steps = this.#earlier
    if (this.#place < place) return this.#place < 0 ? none : last
    if (!steps) return none
    let [low, high] = [-1, steps.length / 3]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((steps[middle * 3] as number) < place) low = middle
      else high = middle
    }
    return low < 0 ? none : low * 3
  }

  version(step: number): number {
    if (step === last) return this.#version
    return step < 0 ? -1 : (this.#earlier?.[step + 1] as number)
  }

  node(step: number): number {
    if (step === last) return this.#node
    return step < 0 ? -1 : (this.#earlier?.[step + 2] as number)
  }
}

const none = -1
/** The step that is kept apart. */
const last = Number.MAX_SAFE_INTEGER
