import { type Channel, channels, type EntryOf, type ResourceKind, resourceKinds } from '#journal'
import type { ViewPolicy } from '#sandbox'
import type { Trace } from './trace.ts'

const immediate = 0

/** What the source has and what each view shows, at a place of a walk; versions by resource, -1 where nobody knows. */
export class Views {
  readonly source: Int32Array
  readonly shown: Readonly<Record<Channel, Int32Array>>
  /** The policies that there were; the first is immediate. */
  readonly policies: ViewPolicy[] = [{ kind: 'immediate' }]
  /** How many resources each view shows otherwise than the source has them. */
  readonly behind: Record<Channel, number> = { chat: 0, web: 0, app: 0 }
  readonly #kinds: Uint8Array
  readonly #inForce: Int32Array
  /** World time since when the policy of a view for a kind is in force. */
  readonly #since: number[]

  constructor(trace: Trace) {
    const { list } = trace.names
    this.source = Int32Array.from(list, (name, id) => openingVersion(trace, name, id))
    this.shown = { chat: this.source.slice(), web: this.source.slice(), app: this.source.slice() }
    this.#kinds = Uint8Array.from(trace.kinds, (kind) => resourceKinds.indexOf(kind))
    this.#inForce = new Int32Array(channels.length * resourceKinds.length)
    this.#since = Array.from(this.#inForce, () => Number.NEGATIVE_INFINITY)
  }

  commit({ version, shown }: EntryOf<'commit'>, resource: number): void {
    const before = this.source[resource] as number
    for (const view of channels) {
      const at = this.shown[view]
      const wasBehind = at[resource] !== before
      if (shown?.includes(view)) at[resource] = version
      this.behind[view] += Number(at[resource] !== version) - Number(wasBehind)
    }
    this.source[resource] = version
  }

  apply({ view, version }: EntryOf<'applied'>, resource: number): void {
    const at = this.shown[view]
    const now = this.source[resource] as number
    this.behind[view] += Number(version !== now) - Number(at[resource] !== now)
    at[resource] = version
  }

  switch({ name, value, at }: EntryOf<'policy'>): void {
    const [view, kind] = name.split('/') as [Channel, ResourceKind]
    const slot = channels.indexOf(view) * resourceKinds.length + resourceKinds.indexOf(kind)
    const policy = value as ViewPolicy
    this.#inForce[slot] = policy.kind === 'immediate' ? immediate : this.policies.push(policy) - 1
    this.#since[slot] = at
  }

  /** The number of the policy that is in force on a view for a resource. */
  policyNumber(view: Channel, resource: number): number {
    return this.#inForce[this.#slot(view, resource)] as number
  }

  policyOf(view: Channel, resource: number): ViewPolicy {
    return this.policies[this.policyNumber(view, resource)] as ViewPolicy
  }

  since(view: Channel, resource: number): number {
    return this.#since[this.#slot(view, resource)] as number
  }

  #slot(view: Channel, resource: number): number {
    return channels.indexOf(view) * resourceKinds.length + (this.#kinds[resource] as number)
  }
}

/** The version that was there before anything on record; -1 where nobody knows. */
function openingVersion(trace: Trace, name: string, id: number): number {
  const first = trace.commitsOf[id]?.[0]
  if (trace.base) return Object.hasOwn(trace.base, name) ? 1 : 0
  return first === undefined ? -1 : (trace.entry(first) as EntryOf<'commit'>).version - 1
}
