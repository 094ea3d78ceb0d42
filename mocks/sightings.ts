import type { Channel, Observation, Resource } from '#journal'
import type { Served, World } from '#sandbox'

/** How current a response is: what its headers and `asOf` say. */
export interface Freshness {
  readonly asOf: number
  readonly committedAt: number
}

/**
 * Reads resources for one call and remembers what the response will thereby have told.
 *
 * A read goes to the channel's view, or to the source where the client asked for it.
 */
export class Sightings {
  readonly observations: Observation[] = []
  readonly #world: World
  readonly #channel: Channel
  readonly #fromSource: boolean
  #committedAt = 0

  constructor(world: World, channel: Channel, fromSource: boolean) {
    this.#world = world
    this.#channel = channel
    this.#fromSource = fromSource
  }

  /** One resource, as this call is served it; `fields` names what of it the response carries (default all). */
  one<V>(name: Resource, fields: readonly string[] = []): Served<V> | undefined {
    const served = this.#fromSource ? this.#world.source<V>(name) : this.#world.read<V>(this.#channel, name)
    this.#note(name, served, fields)
    return served
  }

  /** One resource at the source, whatever was asked for: what writes are checked against. */
  source<V>(name: Resource, fields: readonly string[] = []): Served<V> | undefined {
    const served = this.#world.source<V>(name)
    this.#note(name, served, fields)
    return served
  }

  /** The oldest `asOf` and the latest commit among what was seen. */
  freshness(): Freshness {
    const asOf = Math.min(this.#world.now, ...this.observations.map((observation) => observation.asOf))
    return { asOf, committedAt: this.#committedAt }
  }

  #note(name: Resource, served: Served | undefined, fields: readonly string[]): void {
    this.#committedAt = Math.max(this.#committedAt, served?.committedAt ?? 0)
    this.observations.push({
      resource: name,
      version: served?.version ?? null,
      asOf: served?.asOf ?? this.#world.now,
      fields: [...fields],
    })
  }
}
