import type { Channel, Observation, Resource, VersionOf } from '#journal'
import type { Served, ServedPast, World } from '#sandbox'

/** How old what is read is to be. */
export interface Stale {
  /** World time, ms. */
  readonly asOf: number
  /** Whether a read that asks for the source is served so too. */
  readonly evenFromSource: boolean
}

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
  readonly #stale: Stale | undefined
  readonly #isLooking: boolean
  /** True once something was served that is older than the channel's view. */
  isStale = false
  #committedAt: number | undefined
  /** The last look: a handler mostly looks at one thing several times, and in one state of the world it is the same. */
  #last:
    | { readonly name: Resource; readonly state: World['state']; readonly served: Served | undefined }
    | undefined

  /** `isLooking`: nothing is fetched for it. */
  constructor(world: World, channel: Channel, fromSource: boolean, stale?: Stale, isLooking = false) {
    this.#isLooking = isLooking
    this.#world = world
    this.#channel = channel
    this.#fromSource = fromSource
    this.#stale = stale && (stale.evenFromSource || !fromSource) ? stale : undefined
  }

  /** One for each resource and version, in the order in which they were first seen. */
  get observations(): readonly Observation[] {
    return this.#observations
  }

  /** One resource, as this call is served it; `fields` names what of it the response carries (default all). */
  one<V>(name: Resource, fields: readonly string[] = []): Served<V> | undefined {
    const served = this.peek<V>(name)
    if (this.#isOlderThanView(name)) this.isStale = true
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
    const last = this.#last
    if (last?.name === name && last.state === this.#world.state) return last.served as Served<V> | undefined
    const served = this.#look<V>(name)
    // To look may have made the view fetch: what it has then is what it shows from now on.
    this.#last = { name, state: this.#world.state, served }
    return served
  }

  #look<V>(name: Resource): Served<V> | undefined {
    if (this.#isOlderThanView(name)) return this.#past<V>(name).served
    if (this.#fromSource) return this.#world.source<V>(name)
    return this.#isLooking
      ? this.#world.shown<V>(this.#channel, name)
      : this.#world.read<V>(this.#channel, name)
  }

  /** The version of a resource that was seen first; undefined where it was not seen, or is not there. */
  versionOf(name: Resource): VersionOf | undefined {
    for (const { resource, version } of this.#observations)
      if (resource === name) return version ? { resource, version } : undefined
    return undefined
  }

  /** The oldest `asOf` and the latest commit among what was seen. */
  freshness(): Freshness {
    let asOf = this.#world.now
    for (const observation of this.#observations) asOf = Math.min(asOf, observation.asOf)
    return { asOf, committedAt: this.#committedAt }
  }

  /** A view that lags vouches for an absence as little as for a version. */
  #absentAsOf(name: Resource): number {
    if (this.#isOlderThanView(name)) return this.#past(name).asOf
    return this.#viewAsOf(name)
  }

  #viewAsOf(name: Resource): number {
    return this.#fromSource ? this.#world.now : this.#world.asOf(this.#channel, name)
  }

  /** Where the view itself is as old, it is what is served. */
  #isOlderThanView(name: Resource): boolean {
    return this.#stale !== undefined && this.#past(name).asOf < this.#viewAsOf(name)
  }

  #past<V>(name: Resource): ServedPast<V> {
    return this.#world.past<V>(name, this.#stale?.asOf ?? this.#world.now)
  }

  #note(name: Resource, served: Served | undefined, asOf: number, fields: readonly string[]): void {
    if (served) this.#committedAt = Math.max(this.#committedAt ?? 0, served.committedAt)
    const version = served?.version ?? null
    const index = this.#placeOf(name, version)
    const before = index < 0 ? undefined : this.#observations[index]
    if (!before) this.#observations.push({ resource: name, version, asOf, fields: [...fields] })
    else {
      this.#observations[index] = {
        ...before,
        asOf: Math.max(before.asOf, asOf),
        fields: together(before.fields, fields),
      }
    }
  }

  #placeOf(name: Resource, version: number | null): number {
    let place = 0
    for (const one of this.#observations) {
      if (one.resource === name && one.version === version) return place
      place += 1
    }
    return -1
  }
}

/** The fields that two looks at one resource carried together; none means all. */
function together(a: readonly string[], b: readonly string[]): string[] {
  return a.length && b.length ? [...new Set([...a, ...b])] : []
}
