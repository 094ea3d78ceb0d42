import type { EntryOf } from '#journal'
import type { Trace } from './trace.ts'

/** The values of the versions of a trace: as they were committed, or patched from the one before. */
export class Values {
  readonly #trace: Trace
  /** Of commits that are patches, by place. */
  readonly #patched = new Map<number, unknown>()

  constructor(trace: Trace) {
    this.#trace = trace
  }

  /** The value of a version; undefined where it is not known, null where the resource had ceased to exist. */
  of(resource: number, version: number): unknown {
    const { base, name } = { base: this.#trace.base, name: this.#trace.name(resource) }
    const place = this.#trace.commitPlace(resource, version)
    if (place < 0) return version === 1 && base && Object.hasOwn(base, name) ? base[name] : undefined
    return this.at(place)
  }

  /** The value that the commit at a place made. */
  at(place: number): unknown {
    const commit = this.#trace.entry(place) as EntryOf<'commit'>
    if (commit.value !== undefined || commit.patch === undefined) return commit.value
    if (!this.#patched.has(place)) this.#patch(this.#trace.resourceAt[place] as number)
    return this.#patched.get(place)
  }

  /** All of one resource at once, so that a long row of patches costs each of them once. */
  #patch(resource: number): void {
    let before: unknown
    let version = 1
    for (const place of this.#trace.commitsOf[resource] ?? []) {
      const commit = this.#trace.entry(place) as EntryOf<'commit'>
      if (commit.value !== undefined || commit.patch === undefined) before = commit.value
      else {
        const known = before !== undefined && version === commit.version - 1
        const from = known ? before : this.#opening(resource, commit.version - 1)
        before = from === undefined ? undefined : merged(from, commit.patch)
        this.#patched.set(place, before)
      }
      version = commit.version
    }
  }

  #opening(resource: number, version: number): unknown {
    const { base } = this.#trace
    const name = this.#trace.name(resource)
    return version === 1 && base && Object.hasOwn(base, name) ? base[name] : undefined
  }
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

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
