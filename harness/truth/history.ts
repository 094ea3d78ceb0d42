import { type EntryOf, idOf, kindOf, type Resource } from '#journal'
import type { FlashSale } from '#sandbox'
import type { Recorded } from './recorded.ts'

/** A version of a resource and the stretch of the journal over which it was current at the source. */
export interface VersionSpan {
  readonly version: number
  readonly value: unknown
  /** The place of its commit; 0 for what the world opened with. */
  readonly from: number
  /** The place of the next commit, exclusive; infinite for the latest. */
  readonly to: number
  /** World time of its commit. */
  readonly at: number
  readonly commit: EntryOf<'commit'> | undefined
}

/** How often a resource must change within this time to be fast. */
const fast = { commits: 3, withinMs: 60_000 }

/** What was true at every place of the journal: the versions of each resource, recorded, not inferred. */
export class History {
  readonly #spans = new Map<Resource, VersionSpan[]>()
  /** The flash sales that there ever were, by the SKU that they are of. */
  readonly #sales = new Map<string, Set<Resource>>()

  constructor(recorded: Recorded) {
    for (const [name, value] of Object.entries(recorded.base.resources)) {
      this.#add(name as Resource, { version: 1, value, from: 0, at: recorded.header.epoch })
    }
    for (const entry of recorded.entries) {
      if (entry.kind !== 'commit') continue
      this.#add(entry.resource, {
        version: entry.version,
        value: committed(entry, this.versions(entry.resource).at(-1)?.value),
        from: entry.seq,
        at: entry.at,
        commit: entry,
      })
    }
  }

  /** Every resource that ever was. */
  resources(): readonly Resource[] {
    return [...this.#spans.keys()]
  }

  /** The versions of a resource, oldest first; none where it never was. */
  versions(name: Resource): readonly VersionSpan[] {
    return this.#spans.get(name) ?? []
  }

  version(name: Resource, version: number): VersionSpan | undefined {
    return this.versions(name).find((span) => span.version === version)
  }

  /** What was current at a place. */
  at(name: Resource, seq: number): VersionSpan | undefined {
    return this.versions(name).findLast((span) => span.from <= seq)
  }

  /** The versions whose currency meets the window, both ends included. */
  meeting(name: Resource, window: Window): readonly VersionSpan[] {
    return this.versions(name).filter((span) => span.from <= window.to && span.to > window.from)
  }

  /**
   * True where a fact about the resource aged in seconds at that place: it was changing that often, or it is the stock or
   * the price of what was in a flash sale that was announced or live.
   */
  isFast(name: Resource, seq: number, now: number): boolean {
    if (this.#isInSale(name, seq)) return true
    const recent = this.versions(name).filter(
      ({ from, at, commit }) => from > 0 && from <= seq && now - at <= fast.withinMs && !isOpening(commit),
    )
    return recent.length >= fast.commits
  }

  #isInSale(name: Resource, seq: number): boolean {
    const kind = kindOf(name)
    if (kind !== 'stock' && kind !== 'price') return false
    const sales = [...(this.#sales.get(idOf(name)) ?? [])]
    return sales.some((sale) => {
      const status = (this.at(sale, seq)?.value as Partial<FlashSale> | null | undefined)?.status
      return status === 'announced' || status === 'live'
    })
  }

  #add(name: Resource, begun: Omit<VersionSpan, 'to' | 'commit'> & { commit?: EntryOf<'commit'> }): void {
    const spans = this.#spans.get(name) ?? []
    const last = spans.pop()
    if (last) spans.push({ ...last, to: begun.from })
    spans.push({ ...begun, commit: begun.commit, to: Number.POSITIVE_INFINITY })
    this.#spans.set(name, spans)
    if (kindOf(name) === 'flash-sale') this.#addSale(name, begun.value)
  }

  #addSale(name: Resource, value: unknown): void {
    const sku = (value as Partial<FlashSale> | null | undefined)?.sku
    if (sku !== undefined) this.#sales.set(sku, (this.#sales.get(sku) ?? new Set()).add(name))
  }
}

/** A stretch of the journal, both ends included. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** What a commit made of the value before it. */
function committed(commit: EntryOf<'commit'>, before: unknown): unknown {
  return commit.value === undefined && commit.patch !== undefined
    ? merged(before, commit.patch)
    : commit.value
}

/** @see RFC 7396, JSON Merge Patch, section 2 */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = merged(result[key], value)
  }
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOpening(commit: EntryOf<'commit'> | undefined): boolean {
  return commit?.cause.by === 'event' && commit.cause.name === 'opening'
}
