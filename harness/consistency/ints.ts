/**
 * Numbers in a row, by place. An array of the heap, and not a typed one: what typed arrays hold counts as memory outside of
 * it, and every 64 MB of that make V8 mark the whole heap anew, with the journal that is checked. Of a million operations
 * this took half of the time.
 */
export type Column = number[]

/** A column of so many numbers, all alike. */
export function columnOf(length: number, value: number): Column {
  return new Array<number>(length).fill(value)
}

/** As many numbers are kept together: a power of two. */
const pieceBits = 14
const pieceLength = 2 ** pieceBits

/** A column that grows, piece by piece: nothing is copied when it does. */
export class Ints {
  readonly #first: Column = []
  readonly #pieces: Column[] = [this.#first]
  length = 0

  push(value: number): void {
    const { length } = this
    this.length = length + 1
    if (length < pieceLength) {
      // Most journals are short: the first piece is only as long as it has to be.
      this.#first.push(value)
      return
    }
    if (length >> pieceBits === this.#pieces.length) this.#pieces.push(columnOf(pieceLength, 0))
    this.set(length, value)
  }

  /** The value at a place that was pushed. */
  at(place: number): number {
    return (this.#pieces[place >> pieceBits] as Column)[place & (pieceLength - 1)] as number
  }

  set(place: number, value: number): void {
    const piece = this.#pieces[place >> pieceBits] as Column
    piece[place & (pieceLength - 1)] = value
  }

  /** The values in one array. */
  values(): Column {
    const values = ([] as Column).concat(...this.#pieces)
    values.length = this.length
    return values
  }
}
