/** So many texts are kept; then all are forgotten. */
const most = 1000

/** Texts of world times: to write one takes a while, and a frozen clock has few. */
class KnownTexts {
  readonly #write: (worldTime: number) => string
  readonly #known = new Map<number, string>()

  constructor(write: (worldTime: number) => string) {
    this.#write = write
  }

  textOf(worldTime: number): string {
    const known = this.#known.get(worldTime)
    if (known !== undefined) return known
    const text = this.#write(worldTime)
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(worldTime, text)
    return text
  }
}

/** World times as RFC 3339 in UTC. */
export const instants = new KnownTexts((worldTime) => new Date(worldTime).toISOString())

/** World times as HTTP has them (RFC 9110, section 5.6.7). */
export const httpDates = new KnownTexts((worldTime) => new Date(worldTime).toUTCString())
