import { kindOf, type Observation, type Operation, type Precedes, type Resource } from '#journal'
import type { Claim } from './claims.ts'
import type { History } from './history.ts'

/** An observation of the bot's, and the call that made it. */
export interface Sighted {
  readonly observation: Observation
  readonly operation: Operation
  /** Place of the completion: when it had reached the bot. */
  readonly seq: number
}

/**
 * The evidence of a claim: the observations of its resource that had reached the bot before the claim's
 * moment and that no other such observation is known to follow. What the bot has seen of private data on
 * behalf of another shopper is no evidence.
 */
export function evidenceOf(
  claim: Pick<Claim, 'resource' | 'moment' | 'shopper'>,
  operations: readonly Operation[],
  precedes: Precedes,
): readonly Sighted[] {
  const seen = observationsBefore(operations, claim.resource, claim.moment.seq).filter((one) =>
    isOpenTo(claim, one),
  )
  return seen.filter((one) => !seen.some((other) => precedes(one.operation.call, other.operation.call)))
}

const privateKinds: readonly string[] = ['cart', 'order', 'ticket', 'shopper']

function isOpenTo(
  { resource, shopper }: Pick<Claim, 'resource' | 'shopper'>,
  { operation }: Sighted,
): boolean {
  const asked = operation.invoked.actor.shopper
  return !privateKinds.includes(kindOf(resource)) || asked === undefined || asked === shopper
}

/** All observations of a resource that had reached the bot before a place; only whole sight counts. */
export function observationsBefore(
  operations: readonly Operation[],
  name: Resource,
  seq: number,
): readonly Sighted[] {
  const seen: Sighted[] = []
  for (const operation of operations) {
    const { completed, invoked } = operation
    if (!completed || completed.seq >= seq || completed.sight !== 'whole' || invoked.actor.role !== 'bot')
      continue
    for (const observation of completed.observations) {
      if (observation.resource === name) seen.push({ observation, operation, seq: completed.seq })
    }
  }
  return seen
}

/** Where an asserted claim stands between what was true and what the bot had seen. */
export type Standing = 'confirmed' | 'lucky' | 'outdated' | 'contradicted' | 'unfounded' | 'invented'

export interface Judged {
  readonly standing: Standing
  readonly evidence: readonly Sighted[]
  readonly supporting: readonly Sighted[]
  /** World ms from the largest `asOf` of supporting evidence to the claim's moment. */
  readonly ageMs: number | undefined
}

/** The standing of a claim, by the table of the truth model. */
export function standingOf(claim: Claim, evidence: readonly Sighted[], history: History): Judged {
  const isTrue = history.meeting(claim.resource, claim.window).some(({ value }) => claim.holds(value))
  const supporting = evidence.filter((sighted) => supports(claim, sighted, history))
  const asOf = Math.max(...supporting.map(({ observation }) => observation.asOf))
  const ageMs = supporting.length ? claim.moment.at - asOf : undefined
  return { standing: standing(isTrue, claim, evidence, supporting, history), evidence, supporting, ageMs }
}

function standing(
  isTrue: boolean,
  claim: Claim,
  evidence: readonly Sighted[],
  supporting: readonly Sighted[],
  history: History,
): Standing {
  if (isTrue) return supporting.length ? 'confirmed' : 'lucky'
  if (supporting.length) return 'outdated'
  if (evidence.length) return 'contradicted'
  return history.versions(claim.resource).length ? 'unfounded' : 'invented'
}

/** Whether what was seen makes the claim true. */
export function supports(claim: Claim, { observation }: Sighted, history: History): boolean {
  if (observation.version === null) return false
  const span = history.version(claim.resource, observation.version)
  return span !== undefined && claim.holds(span.value)
}
