import type { TSchema } from 'typebox'

/** Plain JSON. */
export type Json = Readonly<Record<string, unknown>>

/** The schemas of a document that have a name (`title`): each stands once under `components`, and is referred to. */
export class Components {
  readonly #schemas = new Map<string, unknown>()
  /** The reference to each that was met: one that stands in many places is looked at once. */
  readonly #known = new Map<object, string>()

  /** Those that were met so far, by their names in order. */
  get schemas(): Json {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /**
   * The schema as plain JSON Schema, with references to what has a name. Throws a `RangeError` where two different ones
   * have the same name.
   */
  refer(schema: TSchema): Json {
    return this.#referred(schema) as Json
  }

  #referred(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#referred(item))
    if (typeof value !== 'object' || value === null) return value
    const before = this.#known.get(value)
    if (before !== undefined) return { $ref: before }
    const { title, ...rest } = value as Json
    // Its hidden marks are typebox's own: they are no members to be listed.
    const inner = Object.fromEntries(
      Object.entries(rest).map(([name, member]) => [name, this.#referred(member)]),
    )
    if (typeof title !== 'string')
      return title === undefined ? inner : { ...inner, title: this.#referred(title) }
    this.#keep(title, inner)
    const $ref = `#/components/schemas/${title}`
    this.#known.set(value, $ref)
    return { $ref }
  }

  #keep(title: string, schema: unknown): void {
    const before = this.#schemas.get(title)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(schema))
      throw new RangeError(
        `naming a schema ${title}: another one has that name; give one of them another title`,
      )
    this.#schemas.set(title, schema)
  }
}
