/**
 * Numbers in a row, by place: whole ones of 32 bits, as versions, places and numbers of things are.
 *
 * Long ones lie in shared memory, though nobody shares it: what other typed arrays hold counts as memory outside of the
 * heap, and every 64 MB of that make V8 mark the whole heap anew, with the journal that is checked. Arrays of the heap take
 * twice the room in it, and are marked themselves. Of a million operations either took a third of the time.
 */
export type Column = Int32Array

/** From so many numbers on a column is a long one. */
const long = 2 ** 14

/** A column of so many numbers, all alike. */
export function columnOf(length: number, value: number): Column {
  const column = length < long ? new Int32Array(length) : new Int32Array(farMemory(length * 4))
  return value === 0 ? column : column.fill(value)
}

/** Pages that are not isolated from others have no shared memory. */
function farMemory(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)
}

/** As many numbers are kept together: a power of two. */
const pieceBits = 14
const pieceLength = 2 ** pieceBits
const shortest = 16

/** A column that grows, piece by piece: nothing is copied when it does. */
export class Ints {
  #first: Column = columnOf(shortest, 0)
  readonly #pieces: Column[] = [this.#first]
  length = 0

  push(value: number): void {
    const { length } = this
    this.length = length + 1
    if (length < pieceLength) {
      // Most journals are short: the first piece is only as long as it has to be.
      if (length === this.#first.length) this.#lengthen()
      this.#first[length] = value
      return
    }
    if (length >> pieceBits === this.#pieces.length) this.#pieces.push(columnOf(pieceLength, 0))
    this.set(length, value)
  }

  #lengthen(): void {
    const longer = columnOf(this.length * 2, 0)
    longer.set(this.#first)
    this.#first = longer
    this.#pieces[0] = longer
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
    const values = columnOf(this.length, 0)
    for (const [n, piece] of this.#pieces.entries())
      values.set(piece.subarray(0, Math.min(pieceLength, this.length - n * pieceLength)), n * pieceLength)
    return values
  }
}
