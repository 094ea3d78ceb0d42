/** Greatest versions by the places at which they were reached: both only grow, so a place is found by halving. */
export class Steps {
  /** Place, version and node in turn. */
  readonly #steps: number[] = []

  /** Notes that a version had been reached at a place, by a node; places come in their order. */
  add(place: number, version: number, node: number): void {
    const steps = this.#steps
    const last = steps.length - 3
    if (last >= 0 && (steps[last + 1] as number) >= version) return
    if (steps[last] === place) steps.length = last
    steps.push(place, version, node)
  }

  /** Index of the step that held just before a place, for `version` and `node`; below 0 where there was none. */
  before(place: number): number {
    const steps = this.#steps
    const last = steps.length - 3
    if (last < 0 || (steps[last] as number) < place) return last
    let [low, high] = [-1, last / 3]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((steps[middle * 3] as number) < place) low = middle
      else high = middle
    }
    return low * 3
  }

  version(step: number): number {
    return step < 0 ? -1 : (this.#steps[step + 1] as number)
  }

  node(step: number): number {
    return step < 0 ? -1 : (this.#steps[step + 2] as number)
  }
}
