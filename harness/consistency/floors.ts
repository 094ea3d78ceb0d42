import { Chains } from './chains.ts'
import type { Clock } from './clock.ts'
import { columnOf } from './ints.ts'
import { type FloorColumns, type Knowledge, kindsOfKnowledge } from './knowledge.ts'
import { Pairs } from './pairs.ts'
import { Reached } from './reached.ts'

const none = -1

/**
 * What sessions have reached of each resource, and how far along each chain of operations: the floors of what a clock lets
 * precede. What one session has reached of one resource is known by its number.
 */
export class Floors {
  readonly #subjects = new Pairs()
  readonly #reached = new Reached()
  readonly #chains = new Chains()
  readonly #one: readonly FloorColumns[] = Array.from({ length: kindsOfKnowledge }, () => ({
    floor: columnOf(1, none),
    by: columnOf(1, none),
  }))

  /** The number of what a session has reached of a resource; -1 where it has touched it never. */
  of(session: number, resource: number): number {
    return this.#subjects.find(session, resource)
  }

  /** Notes that a session has come to a version, at a place and by a node of a chain; a chain below 0 is none. */
  raise(
    { session, chain }: { readonly session: number; readonly chain: number },
    resource: number,
    what: readonly Knowledge[],
    place: number,
    version: number,
    node: number,
  ): void {
    const subject = this.#subjects.of(session, resource)
    for (const one of what) {
      this.#reached.add(subject, one, place, version, node)
      if (chain >= 0) this.#chains.add(chain, subject, one, place, version, node)
    }
  }

  /** Raises a row to the floors that a clock lets precede: by those before its frontier, and those of each chain behind it. */
  take(subject: number, { frontier, chains }: Clock, row: number, columns: readonly FloorColumns[]): void {
    this.#reached.take(subject, frontier, row, columns)
    if (!chains) return
    for (let index = 0; index < chains.length; index += 2)
      this.#chains.take(chains[index] as number, subject, frontier, chains[index + 1] as number, row, columns)
  }

  /** The greatest version that preceding operations had come to, and the node that had; -1 where there is none. */
  floor(subject: number, clock: Clock, what: Knowledge): { readonly version: number; readonly node: number } {
    for (const { floor, by } of this.#one) {
      floor[0] = none
      by[0] = none
    }
    if (subject >= 0) this.take(subject, clock, 0, this.#one)
    const { floor, by } = this.#one[what] as FloorColumns
    return { version: floor[0] as number, node: by[0] as number }
  }

  /** The version that it had come to before a place, whatever the order; -1 where there is none. */
  versionBefore(subject: number, what: Knowledge, place: number): number {
    return this.#reached.versionBefore(subject, what, place)
  }
}
