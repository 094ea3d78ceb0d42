/** Numbers for texts, from 0 in the order in which they come. */
export class Names {
  readonly #ids = new Map<string, number>()
  readonly list: string[] = []

  /** The number of a text, given now if it has none. */
  of(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.list.length
    this.#ids.set(text, id)
    this.list.push(text)
    return id
  }

  find(text: string): number | undefined {
    return this.#ids.get(text)
  }
}
