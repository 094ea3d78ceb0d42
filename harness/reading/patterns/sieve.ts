import { matchAt, type Program } from './program.ts'
import type { Tape } from './tape.ts'

/** As many words as a need may name. */
const width = 4

/**
 * Phrases that may begin at one place, in the order of their tables.
 *
 * What each needs ahead stands in one row of numbers, so that most are passed over without being looked at.
 */
export class Sieve<T extends { readonly program: Program }> {
  private readonly all: T[] = []
  private needs: Int32Array | undefined

  /** Adds a phrase behind the others; the last one is not added again. */
  add(one: T): void {
    if (this.all.at(-1) !== one) this.all.push(one)
  }

  /** Calls `found` with each phrase that matches from place `i`, and the place where it ends. */
  match(tape: Tape, i: number, found: (one: T, end: number) => void): void {
    this.needs ??= this.row(tape.anywhere)
    const { needs, all } = this
    const { lastAt } = tape
    for (let n = 0, at = 0; n < all.length; n++, at += width) {
      if (
        lastAt[needs[at]!]! < i &&
        lastAt[needs[at + 1]!]! < i &&
        lastAt[needs[at + 2]!]! < i &&
        lastAt[needs[at + 3]!]! < i
      )
        continue
      const end = matchAt(all[n]!.program, tape, i)
      if (end > i) found(all[n]!, end)
    }
  }

  private row(anywhere: number): Int32Array {
    return Int32Array.from(
      this.all.flatMap(({ program: { needs } }) => {
        const first = needs[0] ?? [anywhere]
        return Array.from({ length: width }, (_, n) => first[n] ?? first[0]!)
      }),
    )
  }
}
