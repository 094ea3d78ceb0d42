import type { Channel, Resource } from '#journal'
import type { Charged } from '#record'

/** One operation, commit or claim that shows an anomaly, as a person would point at it. */
export interface Witness {
  /** Its place in the journal: of a read or write where it completed, of a claim where it was told. */
  readonly seq: number
  /** World time there, ms. */
  readonly at: number
  readonly who: 'bot' | 'shopper' | 'harness' | 'world'
  readonly did: 'read' | 'wrote' | 'told' | 'committed' | 'applied'
  readonly channel?: Channel
  readonly resource: Resource
  /** Null where it was seen to be absent; left out where a claim allows several. */
  readonly version?: number | null
  /** Of a read: the world time for which the answer vouched, ms. */
  readonly asOf?: number
  /** What answered: `the source`, `the web view`. */
  readonly servedBy?: string
}

/** What makes an anomaly something that was to be expected; `nothing` where nothing does. */
export interface Explanation {
  readonly kind: 'view policy' | 'conflict policy' | 'fault' | 'replay' | 'client' | 'nothing'
  /** The policy, the fault or the call, in words. Part of what anomalies are folded by. */
  readonly words: string
}

export const unexplained: Explanation = { kind: 'nothing', words: 'nothing explains it' }

/** What an anomaly is, as a check reports it. */
export interface Report {
  /** The bot's where it did or said it, the shop's where a policy or fault explains it, else the sandbox's. */
  readonly charged: Charged
  /** One plain sentence. */
  readonly sentence: string
  /** What would have passed. */
  readonly wouldHavePassed: string
  /** Two or three, the earliest first. */
  readonly witnesses: readonly Witness[]
}

/** Something that a check finds; what it tells of it is made only for the one of its kind that is told of. */
export interface Sighting {
  readonly resource: Resource
  /** Index of the entry at which it shows. */
  readonly place: number
  readonly explanation: Explanation
  /** Whether a shopper was told or shown it. Default: no, only the bot or nobody was. */
  readonly reached?: boolean
  report(): Report
}

/** Something that a check can't tell, and why, in words. */
export interface Undecided {
  readonly resource: Resource
  readonly place: number
  readonly undecided: string
  /** What would tell it, in words. */
  readonly wouldDecide: string
}

/** An anomaly, with all that are like it. */
export interface Anomaly extends Report {
  readonly check: string
  /** The rule that does not hold, in words. */
  readonly rule: string
  /** Where the rule comes from: a paper, a standard, or the design. */
  readonly source: string
  readonly resource: Resource
  readonly explanation: Explanation
  /** Place in the journal where it first reached a shopper, or first shows where it reached none. */
  readonly seq: number
  /** How often it was seen: of this resource, and with this explanation. */
  readonly times: number
}

/** What a check could not tell of a resource. */
export interface Doubt {
  readonly check: string
  readonly resource: Resource
  readonly why: string
  /** What would tell it, in words. */
  readonly wouldDecide: string
  /** Place in the journal where it first shows. */
  readonly seq: number
  readonly times: number
}
