import type { Cause, Observation, Sight } from '#journal'
import { bite, type FaultOutcome, type Plan, type World } from '#sandbox'
import { type Answer, bare } from './answer.ts'
import { noEffect, type Reply } from './call.ts'
import { isUntold, type Mutated, mutated } from './mutation.ts'
import { problem } from './problem.ts'

type OfKind<K extends FaultOutcome['kind']> = Extract<FaultOutcome, { kind: K }>

/** What a call is carried out under: usually nothing. */
export interface Under {
  /** Reads are served as the source was then. */
  readonly stale?: OfKind<'stale'>
  /** What its changes are put down to, if not to the call. */
  readonly cause?: Cause
}

/** An answer, and what the client can get of it. */
export interface Befallen {
  readonly answer: Answer
  /** The best sight that the client can have of it. */
  readonly best: Sight
  /** How it gets lost. */
  readonly drop?: 'reset' | 'timeout'
  /** How many characters of the body are sent before the connection breaks. */
  readonly keepChars?: number
}

/**
 * Carries out a call, and lets befall it what the faults have planned: nothing else happens in between. What has no
 * effect on this call (a member that its body does not have) does not bite.
 */
export function befall(world: World, plan: Plan, carryOut: (under: Under) => Answer): Befallen {
  const { ending, duplicate, stale } = plan
  if (ending?.outcome.when === 'before' && bite(world, ending)) return before(ending.outcome)
  const first = carryOut(stale ? { stale: stale.outcome } : {})
  if (duplicate && bite(world, duplicate)) carryOut({ cause: { by: 'fault', name: duplicate.id } })
  const isSilent = first.isStale && stale && !stale.outcome.told
  const answer = isSilent ? { ...first, reply: silent(first.reply) } : first
  const { befallen, isOurs } = ended(world, plan, answer)
  if (stale && first.isStale && isOurs) bite(world, stale)
  return befallen
}

/** What becomes of a call that the shop never carries out. */
function before(outcome: OfKind<'drop' | 'replace'>): Befallen {
  // No status was ever sent; 0 is how browsers tell of that (XMLHttpRequest, status).
  if (outcome.kind === 'drop')
    return { answer: bare({ status: 0, effect: noEffect }), best: 'nothing', drop: outcome.how }
  return { answer: bare('answer' in outcome ? problemOf(outcome) : { status: 0 }), best: 'whole' }
}

/** What becomes of an answer; `isOurs` where the client is told what the shop has said. */
function ended(world: World, { ending }: Plan, answer: Answer): { befallen: Befallen; isOurs: boolean } {
  const untouched = { befallen: { answer, best: 'whole' }, isOurs: true } as const
  if (!ending || ending.outcome.when === 'before') return untouched
  const { outcome } = ending
  if ('signature' in outcome) return untouched
  if (outcome.kind === 'drop') {
    const isMeant = !outcome.onlyCommitted || answer.reply.effect?.kind === 'committed'
    if (!isMeant || !bite(world, ending)) return untouched
    return { befallen: { answer, best: 'nothing', drop: outcome.how }, isOurs: false }
  }
  if ('answer' in outcome) {
    if (!bite(world, ending)) return untouched
    const reply = { ...problemOf(outcome), effect: answer.reply.effect ?? noEffect }
    return { befallen: { answer: bare(reply), best: 'whole' }, isOurs: false }
  }
  const changed = mutated(answer.reply, outcome.mutation)
  if (!changed || !bite(world, ending, changed.detail)) return untouched
  return { befallen: withMutation(world, answer, changed), isOurs: true }
}

function withMutation(world: World, answer: Answer, changed: Mutated): Befallen {
  const { reply, isReadable, keepChars } = changed
  return {
    answer: {
      ...untagged(answer, reply, isReadable),
      observations: isReadable ? stillTold(world, answer, changed) : [],
    },
    best: isReadable ? 'whole' : 'partial',
    ...(keepChars === undefined ? {} : { keepChars }),
  }
}

/** What is left of an answer is not what its tag stands for, and nobody has got that. */
function untagged({ tells: _whole, ...answer }: Answer, reply: Reply, isReadable: boolean): Answer {
  const { etag: _tag, 'last-modified': _modified, ...headers } = reply.headers ?? {}
  return { ...answer, reply: isReadable ? { ...reply, headers } : reply }
}

/** What an answer without some members still tells of each resource. */
function stillTold(world: World, { reply, observations }: Answer, changed: Mutated): readonly Observation[] {
  const { omitted, reply: now } = changed
  if (omitted === undefined) return observations
  return observations.flatMap((one) => {
    const all = Object.keys((world.source(one.resource)?.value as object | null | undefined) ?? {})
    const told = one.fields.length ? one.fields : all
    const fields = told.filter((field) => !isUntold(field, reply.json, now.json))
    if (one.version === null || fields.length === told.length) return [one]
    return fields.length ? [{ ...one, fields }] : []
  })
}

function problemOf({
  answer,
}: {
  readonly answer: { status: number; headers: object; code: string; detail: string }
}): Reply {
  const reply = problem(answer.status, answer.code, answer.detail)
  return { ...reply, headers: { ...reply.headers, ...answer.headers } }
}

/** The reply without a word of how old it is. */
function silent(reply: Reply): Reply {
  const { age: _age, 'last-modified': _modified, ...headers } = reply.headers ?? {}
  const { asOf: _asOf, ...json } = (reply.json ?? {}) as Record<string, unknown>
  return { ...reply, headers, ...(reply.json === undefined ? {} : { json }) }
}
