import type { Entry } from './entry.ts'
import type { Channel } from './parts.ts'
import type { Resource } from './resource.ts'

/** A view has come to a version, at a place of the journal. */
export interface Apply {
  readonly view: Channel
  readonly resource: Resource
  readonly version: number
  readonly seq: number
  /** World time, ms. */
  readonly at: number
}

/** What the views of a journal took over, in its order: at once, as the commits say, or by entries of their own. */
export function* appliesOf(entries: Iterable<Entry>): IterableIterator<Apply> {
  for (const entry of entries) {
    if (entry.kind === 'applied' && !entry.again) {
      const { view, resource, version, seq, at } = entry
      yield { view, resource, version, seq, at }
    }
    if (entry.kind !== 'commit') continue
    const { resource, version, seq, at } = entry
    for (const view of entry.shown ?? []) yield { view, resource, version, seq, at }
  }
}
