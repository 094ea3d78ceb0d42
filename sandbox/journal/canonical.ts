import { canonicalJson } from './canonical-json.ts'
import type { FaultNoted } from './conduct.ts'
import { type Digest, digestText } from './digest.ts'
import type { Entry } from './entry.ts'
import { type Operation, operationsOf } from './operations.ts'
import { precedesOf } from './precedes.ts'

/**
 * The canonical form of a journal's entries: equal for two plays that differ only in what does not matter.
 *
 * Reads of one stretch that commute stand in the order of their contents, each with the faults that bit it and
 * its completion right behind it, but none before a call whose answer it carries; connections are left out, being the
 * transport's business (which socket of a pool a call gets is chance, so they order nothing here);
 * sequence and call numbers are given anew; values that the bot made up (idempotency keys) are numbered by
 * their first occurrence; the address at which the shop was served is the same word throughout. Writes,
 * and whatever else is recorded, keep their places.
 */
export function canonicalEntries(entries: readonly Entry[]): readonly Entry[] {
  return renumbered(inCanonicalOrder(entries.map(withoutTransport)))
}

/** An origin on this machine, whose port differs from run to run, before the path of a world. */
const servedAt = /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+(?=\/w\/)/g

function withoutTransport(entry: Entry): Entry {
  if (entry.kind === 'said') {
    const text = JSON.stringify(entry.part)
    const part = text.replace(servedAt, 'http://shop')
    return part === text ? entry : { ...entry, part: JSON.parse(part) as typeof entry.part }
  }
  if (entry.kind !== 'invoked' || entry.connection === undefined) return entry
  const { connection: _connection, ...rest } = entry
  return rest
}

/** One line of canonical JSON for each entry. */
export function canonicalLines(entries: readonly Entry[]): readonly string[] {
  return canonicalEntries(entries).map((entry) => canonicalJson(entry))
}

export function canonicalDigest(entries: readonly Entry[]): Digest {
  return digestText(canonicalLines(entries).join('\n'))
}

function inCanonicalOrder(entries: readonly Entry[]): readonly Entry[] {
  const movable = movableCalls(entries)
  const precedes = precedesOf(entries)
  const ordered: Entry[] = []
  let stretch: Entry[] = []
  const settle = (): void => {
    ordered.push(...sorted(stretch, precedes))
    stretch = []
  }
  for (const entry of entries) {
    if (movable.has(callOf(entry) ?? 0)) stretch.push(entry)
    else {
      settle()
      ordered.push(entry)
    }
  }
  settle()
  return ordered
}

/**
 * Reads whose two entries lie in one stretch, nothing but such reads between them. A read that has something
 * else in its midst keeps its place and divides the stretch, so this is repeated until nothing changes.
 */
function movableCalls(entries: readonly Entry[]): ReadonlySet<number> {
  let movable = new Set(
    operationsOf(entries)
      .filter(isRead)
      .map(({ call }) => call),
  )
  for (;;) {
    const stretches = stretchOfEach(entries, movable)
    const kept = [...movable].filter((call) => stretches.get(call)?.size === 1)
    if (kept.length === movable.size) return movable
    movable = new Set(kept)
  }
}

function stretchOfEach(
  entries: readonly Entry[],
  movable: ReadonlySet<number>,
): ReadonlyMap<number, Set<number>> {
  const stretches = new Map<number, Set<number>>()
  let stretch = 0
  for (const entry of entries) {
    const call = callOf(entry)
    if (call === undefined || !movable.has(call)) stretch += 1
    else stretches.set(call, (stretches.get(call) ?? new Set()).add(stretch))
  }
  return stretches
}

/** The call of which an entry is a part: its beginning, its end, or a fault that bit it. */
function callOf(entry: Entry): number | undefined {
  if (entry.kind === 'invoked' || entry.kind === 'completed') return entry.call
  return entry.kind === 'fault' && entry.phase === 'bit' ? entry.call : undefined
}

function isRead({ completed }: Operation): boolean {
  return completed?.effect.kind === 'none'
}

/** A linear extension of what is known to precede: of the calls that may come next, the least by content. */
function sorted(stretch: readonly Entry[], precedes: (a: number, b: number) => boolean): readonly Entry[] {
  const bites = bitesOf(stretch)
  const waiting = operationsOf(stretch)
    .map((operation) => ({ operation, key: contentOf(operation, bites.get(operation.call)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.operation.call - b.operation.call))
  const ordered: Entry[] = []
  while (waiting.length) {
    const next = waiting.findIndex(
      ({ operation }) => !waiting.some((other) => precedes(other.operation.call, operation.call)),
    )
    const [{ operation } = { operation: undefined }] = waiting.splice(Math.max(next, 0), 1)
    if (!operation?.completed) continue
    ordered.push(operation.invoked, ...(bites.get(operation.call) ?? []), operation.completed)
  }
  return ordered
}

function bitesOf(stretch: readonly Entry[]): ReadonlyMap<number, readonly FaultNoted[]> {
  const bites = new Map<number, FaultNoted[]>()
  for (const entry of stretch) {
    if (entry.kind !== 'fault' || entry.call === undefined) continue
    bites.set(entry.call, [...(bites.get(entry.call) ?? []), entry])
  }
  return bites
}

/** All that tells one call from another, apart from its numbers and its connection. */
function contentOf({ invoked, completed }: Operation, bites: readonly FaultNoted[] = []): string {
  const { seq: _seq, call: _call, ...asked } = invoked
  const { seq: _end, call: _number, ...told } = completed ?? { seq: 0, call: 0 }
  const felt = bites.map(({ seq: _place, call: _bitten, ...rest }) => rest)
  return canonicalJson([asked, told, felt])
}

/** Sequence and call numbers anew, references along with them; opaque values by first occurrence. */
function renumbered(entries: readonly Entry[]): readonly Entry[] {
  const places = new Map(entries.map((entry, index) => [entry.seq, index + 1]))
  const calls = new Map<number, number>()
  const opaque = new Map<string, string>()
  const call = (old: number): number => numberOf(calls, old, calls.size + 1)
  return entries.map((entry, index): Entry => {
    const seq = index + 1
    switch (entry.kind) {
      case 'invoked': {
        const key = entry.idempotencyKey
        const named =
          key === undefined ? {} : { idempotencyKey: numberOf(opaque, key, `key-${opaque.size + 1}`) }
        return { ...entry, ...named, seq, call: call(entry.call) }
      }
      case 'completed': {
        const replay = entry.replayOf === undefined ? {} : { replayOf: call(entry.replayOf) }
        return { ...entry, ...replay, seq, call: call(entry.call) }
      }
      case 'commit':
        return entry.cause.by === 'call'
          ? { ...entry, seq, cause: { by: 'call', call: call(entry.cause.call) } }
          : { ...entry, seq }
      case 'trigger':
        return entry.on === undefined
          ? { ...entry, seq }
          : { ...entry, seq, on: places.get(entry.on) ?? entry.on }
      case 'fault':
        return entry.call === undefined ? { ...entry, seq } : { ...entry, seq, call: call(entry.call) }
      default:
        return { ...entry, seq }
    }
  })
}

function numberOf<K, V>(numbers: Map<K, V>, key: K, next: V): V {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, next)
  return next
}
