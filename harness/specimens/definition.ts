import type { Answer, Policy } from './turn.ts'

/** A finding by which a defect shows: what an oracle of the harness is to find, and in which scenario of the suite. */
export interface ExpectedFinding {
  readonly oracle: string
  readonly subVerdict: string
  readonly scenario: string
}

/** A finding of another oracle that truly comes of the same defect, wherever it is met. */
export interface FollowingFinding {
  readonly oracle: string
  readonly subVerdict: string
  /** How it comes of the defect, in one sentence. */
  readonly because: string
}

/** A chatbot of the bench: what it is called, what is wrong with it, and how it behaves. */
export interface SpecimenDefinition {
  /** Kebab-case, as on the command line. */
  readonly name: string
  readonly title: string
  /** One sentence; undefined for a bot with nothing wrong. */
  readonly defect: string | undefined
  /** The guide's statements that the defect breaks; none for a bot with nothing wrong. */
  readonly clauses?: readonly string[]
  /** What must be found; none for a bot with nothing wrong. */
  readonly expected?: readonly ExpectedFinding[]
  /** What may be found besides; anything else is a surprise. Default nothing. */
  readonly follows?: readonly FollowingFinding[]
  /** What its config says that it is not connected to. Default nothing. */
  readonly notConnectedTo?: readonly (
    | 'tickets'
    | 'orders'
    | 'catalog'
    | 'inventory'
    | 'cart'
    | 'notifications'
    | 'desk'
  )[]
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
