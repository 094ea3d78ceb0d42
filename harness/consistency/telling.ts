import type { Observation, Resource } from '#journal'
import type { Witness } from './anomaly.ts'
import { type Op, rowKinds, type ToldOp, type Trace } from './trace.ts'
import type { Walk } from './walk.ts'

/** The operation of a node; undefined where it is a claim. */
export function opOf(trace: Trace, node: number): Op | undefined {
  return trace.ops[node]
}

export function toldOf(trace: Trace, node: number): ToldOp | undefined {
  return trace.told[node - trace.ops.length]
}

/** The place at which a row shows: where its operation completed, or its claim was told. */
export function placeOfRow({ trace }: Walk, row: number): number {
  const node = trace.rowNode[row] as number
  return (opOf(trace, node) ?? toldOf(trace, node))?.end ?? 0
}

/** Whether a shopper was told or shown a row: all that was asked for by others than the bot. */
export function hasReached({ trace }: Walk, row: number): boolean {
  return opOf(trace, trace.rowNode[row] as number)?.invoked.actor.role !== 'bot'
}

/** What a row shows, to be pointed at. */
export function witnessOfRow(walk: Walk, row: number): Witness {
  const { trace } = walk
  const resource = trace.rowResource[row] as number
  const kind = trace.rowKind[row]
  const version = kind === rowKinds.told ? undefined : (trace.rowVersion[row] as number)
  return witnessOf(
    walk,
    trace.rowNode[row] as number,
    resource,
    version,
    kind === rowKinds.write ? 'wrote' : 'read',
  )
}

/** What a node did with a resource. */
export function witnessOf(
  { trace }: Walk,
  node: number,
  resource: number,
  version: number | undefined,
  did: 'read' | 'wrote',
): Witness {
  const name = trace.name(resource)
  const op = opOf(trace, node)
  if (!op) return witnessOfTold(trace, toldOf(trace, node) as ToldOp, name, version)
  const { role, channel } = op.invoked.actor
  const end = trace.entry(op.end >= 0 ? op.end : op.place)
  const seen = did === 'read' ? observationOf(op, name, version) : undefined
  return {
    ...{ seq: end.seq, at: end.at, who: role, did, channel, resource: name },
    ...(version === undefined ? {} : { version: version || null }),
    ...(seen ? { asOf: seen.asOf, servedBy: servedBy(op) } : {}),
  }
}

function witnessOfTold(
  trace: Trace,
  { told, end }: ToldOp,
  resource: Resource,
  version: number | undefined,
): Witness {
  const { seq, at } = trace.entry(end)
  const known = version === undefined ? {} : { version }
  return { seq, at, who: 'bot', did: 'told', channel: told.channel ?? 'chat', resource, ...known }
}

/** A commit, to be pointed at. */
export function witnessOfCommit({ trace }: Walk, place: number): Witness {
  const commit = trace.entry(place)
  if (commit.kind !== 'commit') throw new TypeError(`a ${commit.kind} entry is no commit`)
  const { seq, at, resource, version, cause } = commit
  const op = cause.by === 'call' ? trace.opOfCall.get(cause.call) : undefined
  return {
    ...{ seq, at, who: op?.invoked.actor.role ?? 'world', did: 'committed', resource, version },
    ...(op ? { channel: op.invoked.actor.channel } : {}),
  }
}

function observationOf(
  { completed }: Op,
  name: Resource,
  version: number | undefined,
): Observation | undefined {
  return completed?.observations.find((one) => one.resource === name && (one.version ?? 0) === version)
}

export function servedBy({ invoked }: Op): string {
  return invoked.fromSource ? 'the source' : `the ${invoked.actor.channel} view`
}

/** A witness in words: `the bot read cart/A at version 1 from the web view`. */
export function witnessWords({ who, did, resource, version, servedBy: from, channel }: Witness): string {
  const what =
    version === undefined
      ? resource
      : version === null
        ? `no ${resource}`
        : `version ${version} of ${resource}`
  if (did === 'told') return `the bot told of ${what}`
  if (did === 'applied') return `the ${channel} view came to ${what}`
  if (did === 'committed') return `${who === 'world' ? 'the shop' : `the ${who}`} committed ${what}`
  if (did === 'wrote') return `the ${who} wrote ${what}`
  return `the ${who} read ${what}${from ? ` from ${from}` : ''}`
}
