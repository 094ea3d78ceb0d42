import type { Answer, Policy } from './turn.ts'

/** A chatbot of the bench: what it is called, what is wrong with it, and how it behaves. */
export interface SpecimenDefinition {
  /** Kebab-case, as on the command line. */
  readonly name: string
  readonly title: string
  /** One sentence; undefined for a bot with nothing wrong. */
  readonly defect: string | undefined
  readonly policy: Policy
}

/** The policy with another answer to one intent; throws a `RangeError` where it has no such intent. */
export function answering(policy: Policy, intent: string, answer: Answer): Policy {
  if (!policy.intents.some(({ name }) => name === intent)) {
    throw new RangeError(`giving another answer to ${intent}: the policy has no such intent`)
  }
  const intents = policy.intents.map((one) => (one.name === intent ? { ...one, answer } : one))
  return { ...policy, intents }
}
