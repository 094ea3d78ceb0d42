import { type EntryOf, kindOf, type Resource, type ResourceKind } from '#journal'
import type { Trace } from './trace.ts'

/** What became of writes on an older version, by kind of resource, as a walk along the commits goes on. */
export class ConflictPolicies {
  readonly #trace: Trace
  readonly #inForce = new Map<ResourceKind, string>()
  #next = 0

  constructor(trace: Trace) {
    this.#trace = trace
  }

  /** The policy for a resource at a place; places come in their order. */
  at(place: number, name: Resource): string {
    const { switches } = this.#trace
    for (; (switches[this.#next] ?? place) < place; this.#next += 1) {
      const entry = this.#trace.entry(switches[this.#next] as number) as EntryOf<'policy'>
      if (entry.about === 'api' && entry.name.startsWith('conflict/'))
        this.#inForce.set(entry.name.slice('conflict/'.length) as ResourceKind, String(entry.value))
    }
    return this.#inForce.get(kindOf(name)) ?? 'refuse'
  }
}
