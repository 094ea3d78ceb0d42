import Type, { type Static } from 'typebox'
import { Resource, WorldTime } from '#journal'

/** The twelve oracles, in the order of the design. */
export const oracleNames = [
  'answered',
  'grounded',
  'personal',
  'freshness',
  're-validated',
  'action-done',
  'channels-agree',
  'fallback',
  'transparent',
  'change-handled',
  'flash-sale',
  'privacy',
] as const
export type OracleName = (typeof oracleNames)[number]

/** Only `fail` decides a verdict. */
export const Severity = Type.Enum(['fail', 'warn', 'note'])
export type Severity = Static<typeof Severity>

export const Charged = Type.Enum(['bot', 'shop', 'scenario', 'sandbox', 'harness'])
export type Charged = Static<typeof Charged>

/** One thing that bears on a finding: where in the journal it is, and what it shows, in words. */
export const Witness = Type.Object({ seq: Type.Integer(), shows: Type.String() })
export type Witness = Static<typeof Witness>

/** A promise that was broken, or may have been: what was said, what was true, who is charged, what mends it. */
export const Finding = Type.Object({
  oracle: Type.Enum([...oracleNames]),
  /** What exactly is wrong, in the design's words: `not re-validated`, `silent staleness`, ... */
  subVerdict: Type.String(),
  severity: Severity,
  /** The guide's statements that it is about. */
  clauses: Type.Array(Type.String()),
  conversation: Type.String(),
  turn: Type.Integer(),
  /** Sequence number and world time of the claim's or deed's moment. */
  moment: Type.Object({ seq: Type.Integer(), at: WorldTime }),
  /** The reply's own words; bot text, to be escaped wherever it is shown. */
  words: Type.String(),
  resource: Type.Optional(Resource),
  evidence: Type.Array(Witness),
  truth: Type.String(),
  /** What the shopper suffers. */
  harm: Type.Enum(['task failure', 'wasted effort', 'lost trust', 'support load']),
  charged: Charged,
  /** How a bot of this kind is mended. */
  remedy: Type.String(),
  /** What a careful bot would have said or done instead, from what it had been sent or could have asked for. */
  wouldHavePassed: Type.String(),
  /** One plain sentence with the shopper as its subject. */
  sentence: Type.String(),
  /** Same oracle, sub-verdict, kind of resource and scenario: same fingerprint. */
  fingerprint: Type.String(),
  /** Findings of other oracles on the same claim and resource, which this one owns. */
  also: Type.Array(Type.Object({ oracle: Type.Enum([...oracleNames]), subVerdict: Type.String() })),
  /** The command that judges the recorded replies again: the same finding, always. */
  replay: Type.String(),
  /** The command that asks the bot again. */
  rerun: Type.String(),
})
export type Finding = Static<typeof Finding>

/** Something that an oracle could not tell, and what would have decided it. */
export const Doubt = Type.Object({
  /** Absent where the doubt is about the episode itself, not about one promise. */
  oracle: Type.Optional(Type.Enum([...oracleNames])),
  /** `not wired`, `no sight of orders`, `ambiguous words`, ... */
  why: Type.String(),
  /** What would decide it. */
  wouldDecide: Type.String(),
  /** True where deciding it could change the verdict. */
  decisive: Type.Boolean(),
  conversation: Type.Optional(Type.String()),
  turn: Type.Optional(Type.Integer()),
  words: Type.Optional(Type.String()),
})
export type Doubt = Static<typeof Doubt>
