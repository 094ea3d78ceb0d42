/** A column of 32-bit whole numbers that grows. */
export class Ints {
  #data = new Int32Array(64)
  length = 0

  push(value: number): void {
    if (this.length === this.#data.length) this.#grow()
    this.#data[this.length] = value
    this.length += 1
  }

  /** The values, as one array of just their number; what is written to it is written to the column. */
  values(): Int32Array {
    return this.#data.subarray(0, this.length)
  }

  #grow(): void {
    const grown = new Int32Array(this.#data.length * 2)
    grown.set(this.#data)
    this.#data = grown
  }
}
