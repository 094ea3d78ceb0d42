import { canonicalJson, type Resource } from '#journal'
import { type Explanation, type Sighting, type Undecided, unexplained, type Witness } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { servedBy } from '../telling.ts'
import type { Op, Trace } from '../trace.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when, of the POSTs of one caller under one key, at most one commits, and those for the same answer the same. Another
 * payload under a known key is a conflict, and the caller's doing. Log-ins keep no answers and are not judged.
 */
export const idempotency: Check = {
  name: 'idempotency',
  rule: 'for one caller and key at most one call commits, equal calls get equal answers, and another payload is refused',
  source: 'draft-ietf-httpapi-idempotency-key-header-07, section 2',
  requires: ['invoked', 'completed'],
  *find(walk) {
    const keys = new Map<string, Keyed[]>()
    for (const op of walk.trace.keyed) {
      const { idempotencyKey, method, system } = op.invoked
      if (!idempotencyKey || method !== 'POST' || system === 'identity' || !op.completed) continue
      const ofKey = keys.get(idempotencyKey)
      const known = ofKey?.find(({ first }) => isSameActor(first, op))
      if (known) yield* again(walk, known, op)
      else {
        const begun = { first: op, committed: hasCommitted(op) ? op : undefined, unknown: isUnknown(op) }
        if (ofKey) ofKey.push(begun)
        else keys.set(idempotencyKey, [begun])
      }
    }
  },
}

interface Keyed {
  readonly first: Op
  /** The call that has committed under the key. */
  committed: Op | undefined
  unknown: boolean
}

/** A key is its caller's own. */
function isSameActor(a: Op, b: Op): boolean {
  const [one, other] = [a.invoked.actor, b.invoked.actor]
  return one.role === other.role && one.channel === other.channel && one.shopper === other.shopper
}

function* again(walk: Walk, known: Keyed, op: Op): Iterable<Sighting | Undecided> {
  const { trace } = walk
  const resource = resourceOf(op) ?? resourceOf(known.committed ?? known.first)
  known.unknown ||= isUnknown(op)
  if (!resource) return
  const isOther = askedOf(op) !== askedOf(known.first)
  if (isOther)
    yield sighting(
      trace,
      resource,
      known.first,
      op,
      reused,
      'used one idempotency key for two different requests',
      'a key of its own for each request',
    )
  if (known.unknown) {
    yield {
      resource,
      place: op.end,
      undecided: 'whether a call under the same key had an effect is not known',
      wouldDecide: 'an answer to each call under the key',
    }
    return
  }
  if (hasCommitted(op)) {
    if (known.committed)
      yield sighting(
        trace,
        resource,
        known.committed,
        op,
        unexplained,
        'was carried out twice under one idempotency key',
        'the first answer, given again',
      )
    known.committed ??= op
  } else if (!isOther && known.committed && isPlain(trace, op) && isPlain(trace, known.committed)) {
    if (!isSameAnswer(known.committed, op))
      yield sighting(
        trace,
        resource,
        known.committed,
        op,
        unexplained,
        'got another answer when it asked again under its idempotency key',
        'the first answer, given again',
      )
  }
}

const reused: Explanation = { kind: 'client', words: 'the caller used the key again' }

/** What a call asked: two that ask the same have one text. */
function askedOf({ invoked: { method, path, query, body } }: Op): string {
  return canonicalJson([method, path, query ?? {}, body])
}

function hasCommitted({ completed }: Op): boolean {
  return completed?.effect.kind === 'committed' && completed.effect.versions.length > 0
}

function isUnknown({ completed }: Op): boolean {
  return completed?.effect.kind === 'unknown' || completed?.sight === 'unknown'
}

/** Nothing befell it: what it was answered is what the shop said. */
function isPlain(trace: Trace, { completed }: Op): boolean {
  return completed?.sight === 'whole' && !trace.bitten.has(completed.call)
}

function isSameAnswer(a: Op, b: Op): boolean {
  const told = ({ completed }: Op) =>
    canonicalJson([
      completed?.status,
      completed?.observations.map(({ resource, version, fields }) => [resource, version, fields]),
    ])
  return told(a) === told(b)
}

function resourceOf({ completed, invoked }: Op): Resource | undefined {
  if (completed?.effect.kind === 'committed') return completed.effect.versions[0]?.resource
  return completed?.observations[0]?.resource ?? invoked.base?.resource
}

function sighting(
  trace: Trace,
  resource: Resource,
  first: Op,
  second: Op,
  explanation: Explanation,
  did: string,
  wouldHavePassed: string,
): Sighting {
  const { role } = second.invoked.actor
  return {
    resource,
    place: second.end,
    explanation,
    report: () => ({
      charged: explanation.kind !== 'client' ? 'sandbox' : role === 'bot' ? 'bot' : 'harness',
      witnesses: [witnessOf(trace, first, resource), witnessOf(trace, second, resource)],
      sentence: `A call of ${role === 'bot' ? 'the bot' : 'the client'} (${second.invoked.method} ${second.invoked.path}) ${did}.`,
      wouldHavePassed,
    }),
  }
}

function witnessOf(trace: Trace, op: Op, resource: Resource): Witness {
  const { seq, at } = trace.entry(op.end)
  const { role, channel } = op.invoked.actor
  const did = hasCommitted(op) ? 'wrote' : 'read'
  const seen = op.completed?.observations.find((one) => one.resource === resource)
  return {
    ...{ seq, at, who: role, did, channel, resource },
    ...(seen ? { version: seen.version, asOf: seen.asOf, servedBy: servedBy(op) } : {}),
  }
}
