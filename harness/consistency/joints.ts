import type { EntryOf, ResourceKind } from '#journal'
import type { Trace } from './trace.ts'

/** What belongs to one shopper: where it was committed together, it is to be seen together. */
const ofShopper: ReadonlySet<ResourceKind> = new Set(['cart', 'order', 'ticket', 'checkout'])

function isOfShopper(kind: ResourceKind | undefined): boolean {
  return kind !== undefined && ofShopper.has(kind)
}

/** Of the shopper's, or the stock that it is of. */
export function isRelated(kind: ResourceKind | undefined): boolean {
  return kind === 'stock' || isOfShopper(kind)
}

/** A version of a resource that was committed along with one of another, by the same call. */
export interface Joint {
  readonly resource: number
  readonly version: number
  readonly needs: number
  readonly needsVersion: number
}

/**
 * By resource the joints of each of a shopper's, in the order of their versions: cart and order of one checkout, and the stock
 * that it took. The last version counts that the call made of a resource.
 */
export function jointsOf(trace: Trace): readonly (readonly Joint[] | undefined)[] {
  const joints = new Array<Joint[] | undefined>(trace.kinds.length).fill(undefined)
  for (const group of groupsOf(trace).values()) {
    if (group.size < 2) continue
    for (const [resource, version] of group) {
      if (!isOfShopper(trace.kinds[resource])) continue
      const known = joints[resource] ?? []
      joints[resource] = known
      for (const [needs, needsVersion] of group)
        if (needs !== resource) known.push({ resource, version, needs, needsVersion })
    }
  }
  for (const known of joints) known?.sort((a, b) => a.version - b.version)
  return joints
}

/** What each call made of related resources, where it made more than one commit: the last version of each. */
function groupsOf(trace: Trace): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const groups = new Map<number, Map<number, number>>()
  /** Of most calls there is one commit: its place is all that is kept. */
  const firsts = new Map<number, number>()
  for (const place of trace.commits) {
    const { cause } = trace.entry(place) as EntryOf<'commit'>
    if (cause.by !== 'call' || !isRelated(trace.kinds[trace.resourceAt[place] as number])) continue
    const first = firsts.get(cause.call)
    if (first === undefined) {
      firsts.set(cause.call, place)
      continue
    }
    const group = groups.get(cause.call) ?? new Map<number, number>()
    groups.set(cause.call, group)
    if (group.size === 0) note(trace, first, group)
    note(trace, place, group)
  }
  return groups
}

function note(trace: Trace, place: number, group: Map<number, number>): void {
  group.set(trace.resourceAt[place] as number, (trace.entry(place) as EntryOf<'commit'>).version)
}
