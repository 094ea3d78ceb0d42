/** So far apart may the numbers of calls that follow one another be, for them to have places in a list. */
const widestGap = 1000

/** What there is of each call. Calls mostly count up, and then it is a list; other numbers are looked up. */
export class ByCall<T> {
  readonly #list: (T | undefined)[] = []
  readonly #others = new Map<number, T>()

  get(call: number): T | undefined {
    return this.#list[call] ?? this.#others.get(call)
  }

  set(call: number, value: T): void {
    const { length } = this.#list
    const isNear = Number.isSafeInteger(call) && call >= 0 && call < length + widestGap
    if (!isNear) this.#others.set(call, value)
    else {
      for (let empty = length; empty < call; empty += 1) this.#list.push(undefined)
      this.#list[call] = value
      this.#others.delete(call)
    }
  }
}
