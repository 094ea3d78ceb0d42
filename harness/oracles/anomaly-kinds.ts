import type { SubVerdict } from './sub-verdicts.ts'

/** What an anomaly of the history is to a shopper: the sub-verdict, what it touches of the guide, how it is mended. */
export interface AnomalyKind {
  readonly subVerdict: SubVerdict
  readonly clauses: readonly string[]
  readonly remedy: string
  /** What befell the shopper, as the rest of a sentence that begins with them; `what` is the resource's name. */
  readonly befell: (what: string) => string
}

const wentBack: AnomalyKind = {
  subVerdict: 'told of an earlier state',
  clauses: ['S2.E2', 'G0.2', 'S2.W1'],
  remedy: 'Look again before each answer, and never tell what is older than what was told before.',
  befell: (what) => `was told of ${what} what had been so before they were told or shown a later state of it`,
}

const outOfOrder: AnomalyKind = {
  subVerdict: 'shown out of order',
  clauses: ['S2.E2', 'G0.2'],
  remedy: "Let each channel's view serve a shopper nothing older than what they have seen or done.",
  befell: (what) => `has a shop whose channels show ${what} in another order than it came about`,
}

const lost: AnomalyKind = {
  subVerdict: 'lost update',
  clauses: ['S2.E2', 'G0.2'],
  remedy: 'Refuse or merge a write on an older version.',
  befell: (what) => `lost a change of ${what} to a write that the shop should have refused or merged`,
}

/** What the bot is charged with, by the check that finds it. Of other checks only the shop or the sandbox can be. */
export const botsKinds: Readonly<Record<string, AnomalyKind>> = {
  'read-your-writes': wentBack,
  'monotonic-reads': wentBack,
  'causal-joins': wentBack,
  'monotonic-stock': wentBack,
  'blind-overwrites': {
    subVerdict: 'blind overwrite',
    clauses: ['S2.E2', 'G0.2', 'S2.W3'],
    remedy: 'Read before a write that replaces, and name the version that was read (If-Match).',
    befell: (what) => `had a change of ${what} undone by a write that did not know of it`,
  },
  idempotency: {
    subVerdict: 'one key for two requests',
    clauses: ['S2.E2', 'S2.W2'],
    remedy: 'Give each request an idempotency key of its own, and the same one only to its repetition.',
    befell: (what) => `had a change of ${what} sent under the key of another one, which the shop refuses`,
  },
  'promise-oversell': {
    subVerdict: 'promise oversell',
    clauses: ['S2.E1', 'S2.R4a', 'S2.W3'],
    remedy: 'Hold the units before they are promised, or promise none.',
    befell: (what) => `was promised units of ${what} that had been promised to somebody else`,
  },
}

/** What the shop is charged with, by the check that finds it. */
export const shopsKinds: Readonly<Record<string, AnomalyKind>> = {
  'read-your-writes': outOfOrder,
  'monotonic-reads': outOfOrder,
  'monotonic-writes': outOfOrder,
  'writes-follow-reads': outOfOrder,
  'causal-joins': outOfOrder,
  'monotonic-stock': outOfOrder,
  'bounded-staleness': {
    subVerdict: 'shown too old',
    clauses: ['S2.E2', 'S2.R1'],
    remedy: "Let the channel's view follow the source within the bound of what it shows.",
    befell: (what) => `has a shop that serves ${what} older than it may be`,
  },
  convergence: {
    subVerdict: 'view lags',
    clauses: ['S2.E2', 'G0.2'],
    remedy: "Let the channel's view follow the source.",
    befell: (what) => `has a shop in which a channel never came to show what ${what} had become`,
  },
  'lost-update': lost,
  'cart-lines': lost,
}

/** What nothing explains: a bug of the sandbox's, or a journal that somebody has changed. */
export const unexplainedKind: AnomalyKind = {
  subVerdict: 'unexplained anomaly',
  clauses: [],
  remedy: 'Report it, with the journal.',
  befell: (what) => `was in a shop whose record of ${what} contradicts itself`,
}
