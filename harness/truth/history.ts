import { type EntryOf, idOf, kindOf, type Resource, type ResourceKind } from '#journal'
import type { FlashSale } from '#sandbox'
import { type Opening, openingOf, skuOnSale } from './opening.ts'
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
  readonly #recorded: Recorded
  readonly #opening: Opening
  /** Of what was changed. */
  readonly #spans = new Map<Resource, VersionSpan[]>()
  /** Of what was asked about, and never changed. */
  readonly #unchanged = new Map<Resource, readonly VersionSpan[]>()
  /** What the world did not open with. */
  readonly #made: Resource[] = []
  /** The flash sales that were changed or made, by the SKU that they are of. */
  readonly #sales = new Map<string, Set<Resource>>()

  constructor(recorded: Recorded) {
    this.#recorded = recorded
    this.#opening = openingOf(recorded.base)
    for (const entry of recorded.entries) if (entry.kind === 'commit') this.#add(entry)
  }

  /** Every resource that ever was, those of the opening first. */
  resources(): readonly Resource[] {
    return [...this.#opening.names, ...this.#made]
  }

  /** The ids of all of a kind that ever were, those of the opening first. */
  idsOf(kind: ResourceKind): readonly string[] {
    const made = this.#made.filter((name) => kindOf(name) === kind)
    return [...this.#opening.namesOf(kind), ...made].map(idOf)
  }

  /** The versions of a resource, oldest first; none where it never was. */
  versions(name: Resource): readonly VersionSpan[] {
    return this.#spans.get(name) ?? this.#unchanged.get(name) ?? this.#opened(name)
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
    const sku = idOf(name)
    const sales = [...this.#opening.salesOf(sku), ...(this.#sales.get(sku) ?? [])]
    return sales.some((sale) => {
      const status = (this.at(sale, seq)?.value as Partial<FlashSale> | null | undefined)?.status
      return status === 'announced' || status === 'live'
    })
  }

  #opened(name: Resource): readonly VersionSpan[] {
    const { header, base } = this.#recorded
    if (!Object.hasOwn(base.resources, name)) return []
    const value = base.resources[name]
    const span = {
      version: 1,
      value,
      from: 0,
      to: Number.POSITIVE_INFINITY,
      at: header.epoch,
      commit: undefined,
    }
    this.#unchanged.set(name, [span])
    return [span]
  }

  #add(commit: EntryOf<'commit'>): void {
    const { resource: name, version, seq, at } = commit
    const spans = this.#spans.get(name) ?? [...this.#opened(name)]
    const last = spans.pop()
    if (last) spans.push({ ...last, to: seq })
    else this.#made.push(name)
    const value = committed(commit, last?.value)
    spans.push({ version, value, from: seq, to: Number.POSITIVE_INFINITY, at, commit })
    this.#spans.set(name, spans)
    const sku = kindOf(name) === 'flash-sale' ? skuOnSale(value) : undefined
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
