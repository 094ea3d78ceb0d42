import { Names } from './names.ts'

/** So many of the last characters tell values apart well enough: tags and ids differ at their ends. */
const told = 8

/**
 * Values that some call carried, by number. Most of what answers give nobody ever carries: a few bits of its end tell
 * that of nearly all of it, without a look at what is far away in memory.
 */
export class Carried {
  readonly #names = new Names()
  /** A bit for each mark that a value has. */
  readonly #marks: Int32Array

  /** `most` is about how many values there may be. */
  constructor(most: number) {
    this.#marks = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(most, 4) / 4)))
  }

  get size(): number {
    return this.#names.list.length
  }

  add(value: string): void {
    const mark = markOf(value)
    const at = this.#at(mark)
    this.#marks[at] = (this.#marks[at] as number) | (1 << mark)
    this.#names.of(value)
  }

  /** The number of a value; undefined where no call carried it. */
  find(value: string): number | undefined {
    const mark = markOf(value)
    return (this.#marks[this.#at(mark)] as number) & (1 << mark) ? this.#names.find(value) : undefined
  }

  #at(mark: number): number {
    return (mark >>> 5) & (this.#marks.length - 1)
  }
}

function markOf(value: string): number {
  let mark = value.length
  for (let place = Math.max(0, value.length - told); place < value.length; place += 1)
    mark = Math.imul(mark ^ value.charCodeAt(place), 0x01000193)
  return mark ^ (mark >>> 15)
}
