import { columnOf, Ints } from './ints.ts'

/**
 * Numbers for pairs of whole numbers, from 0 in the order in which they come. A table of hashes that is one array of
 * numbers: a million pairs are no million objects.
 */
export class Pairs {
  /** The two numbers of each pair, in turn. */
  readonly #numbers = new Ints()
  /** At the place of a hash, or behind it, the number of its pair; -1 where there is none. Never more than half full. */
  #table = columnOf(64, -1)

  get size(): number {
    return this.#numbers.length / 2
  }

  /** The number of a pair; -1 where it has none. */
  find(first: number, second: number): number {
    return this.#table[this.#placeOf(first, second)] as number
  }

  /** The number of a pair, given now if it has none. */
  of(first: number, second: number): number {
    const place = this.#placeOf(first, second)
    const known = this.#table[place] as number
    if (known >= 0) return known
    const id = this.size
    this.#table[place] = id
    this.#numbers.push(first)
    this.#numbers.push(second)
    if (this.size * 2 > this.#table.length) this.#grow()
    return id
  }

  /** Where a pair stands in the table, or is to stand. */
  #placeOf(first: number, second: number): number {
    const mask = this.#table.length - 1
    let place = hashOf(first, second) & mask
    for (let id = this.#table[place] as number; id >= 0; id = this.#table[place] as number) {
      if (this.#numbers.at(id * 2) === first && this.#numbers.at(id * 2 + 1) === second) return place
      place = (place + 1) & mask
    }
    return place
  }

  #grow(): void {
    const { size } = this
    this.#table = columnOf(this.#table.length * 2, -1)
    for (let id = 0; id < size; id += 1)
      this.#table[this.#placeOf(this.#numbers.at(id * 2), this.#numbers.at(id * 2 + 1))] = id
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
