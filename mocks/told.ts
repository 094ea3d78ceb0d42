import type { Caller } from './caller.ts'

/** Which answers to reads each caller is known to have got whole, by their entity tags. */
export class Told {
  readonly #byName = new Map<string, Set<string>>()
  /** The same by the callers themselves: one who calls again mostly is the very same. */
  readonly #byCaller = new WeakMap<Caller, Set<string>>()

  add(caller: Caller, tag: string): void {
    this.#of(caller).add(tag)
  }

  has(caller: Caller, tag: string): boolean {
    return this.#of(caller).has(tag)
  }

  #of(caller: Caller): Set<string> {
    const before = this.#byCaller.get(caller)
    if (before) return before
    const { role, shopper = '' } = caller
    const name = `${role} ${shopper}`
    const tags = this.#byName.get(name) ?? new Set()
    this.#byName.set(name, tags)
    this.#byCaller.set(caller, tags)
    return tags
  }
}
