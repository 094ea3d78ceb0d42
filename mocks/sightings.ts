import type { Channel, Observation, Resource } from '#journal'
import type { Served, World } from '#sandbox'

/** How current a response is: what its headers and `asOf` say. */
export interface Freshness {
  readonly asOf: number
  /** World time of the latest commit among what was seen; undefined where nothing was. */
  readonly committedAt: number | undefined
}

/**
 * Reads resources for one call and remembers what the response will thereby have told.
 *
 * A read goes to the channel's view, or to the source where the client asked for it.
 */
export class Sightings {
  readonly #observations: Observation[] = []
  readonly #world: World
  readonly #channel: Channel
  readonly #fromSource: boolean
  #committedAt: number | undefined

  constructor(world: World, channel: Channel, fromSource: boolean) {
    this.#world = world
    this.#channel = channel
    this.#fromSource = fromSource
  }

  /** One for each resource and version, in the order in which they were first seen. */
  get observations(): readonly Observation[] {
    return this.#observations
  }

  /** One resource, as this call is served it; `fields` names what of it the response carries (default all). */
  one<V>(name: Resource, fields: readonly string[] = []): Served<V> | undefined {
    const served = this.peek<V>(name)
    this.#note(name, served, served?.asOf ?? this.#absentAsOf(name), fields)
    return served
  }

  /** One resource at the source, whatever was asked for: what writes are checked against. */
  source<V>(name: Resource, fields: readonly string[] = []): Served<V> | undefined {
    const served = this.#world.source<V>(name)
    this.#note(name, served, this.#world.now, fields)
    return served
  }

  /** One resource, as this call is served it, for a decision of which the response tells nothing. */
  peek<V>(name: Resource): Served<V> | undefined {
    return this.#fromSource ? this.#world.source<V>(name) : this.#world.read<V>(this.#channel, name)
  }

  /** The oldest `asOf` and the latest commit among what was seen. */
  freshness(): Freshness {
    const asOf = Math.min(this.#world.now, ...this.#observations.map((observation) => observation.asOf))
    return { asOf, committedAt: this.#committedAt }
  }

  /** A view that lags vouches for an absence as little as for a version. */
  #absentAsOf(name: Resource): number {
    return this.#fromSource ? this.#world.now : this.#world.asOf(this.#channel, name)
  }

  #note(name: Resource, served: Served | undefined, asOf: number, fields: readonly string[]): void {
    if (served) this.#committedAt = Math.max(this.#committedAt ?? 0, served.committedAt)
    const version = served?.version ?? null
    const index = this.#observations.findIndex((one) => one.resource === name && one.version === version)
    const before = this.#observations[index]
    if (!before) this.#observations.push({ resource: name, version, asOf, fields: [...fields] })
    else {
      this.#observations[index] = {
        ...before,
        asOf: Math.max(before.asOf, asOf),
        fields: together(before.fields, fields),
      }
    }
  }
}

/** The fields that two looks at one resource carried together; none means all. */
function together(a: readonly string[], b: readonly string[]): string[] {
  return a.length && b.length ? [...new Set([...a, ...b])] : []
}
