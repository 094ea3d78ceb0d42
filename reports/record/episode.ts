import Type, { type Static } from 'typebox'
import { Part } from '#journal'
import { Doubt, Finding, oracleNames } from './finding.ts'
import { Verdict } from './verdict.ts'

/** A turn as a person reads it: what the shopper said, what came back, what the bot asked the shop meanwhile. */
export const TurnRecord = Type.Object({
  conversation: Type.String(),
  turn: Type.Integer(),
  /** World time of the shopper's message, ms. */
  at: Type.Integer(),
  shopper: Type.String(),
  replies: Type.Array(Part),
  how: Type.String(),
  /** The bot's calls in this turn, such as `GET /inventory/ALD-RJ -> 200`. */
  calls: Type.Array(Type.String()),
  /** What happened elsewhere during or after this turn, in words. */
  meanwhile: Type.Array(Type.String()),
})
export type TurnRecord = Static<typeof TurnRecord>

/** One play of one scenario, judged. */
export const EpisodeRecord = Type.Object({
  /** `scenario-id#repeat`. */
  episode: Type.String(),
  scenario: Type.String(),
  title: Type.String(),
  clauses: Type.Array(Type.String()),
  tags: Type.Array(Type.String()),
  verdict: Verdict,
  /** Why it is so, one line; for errors the stable code first. */
  because: Type.String(),
  findings: Type.Array(Finding),
  doubts: Type.Array(Doubt),
  /** The oracles that had something to judge here, and found it in order. */
  held: Type.Array(Type.Enum([...oracleNames])),
  turns: Type.Array(TurnRecord),
  /** The digest of its journal as JSON Lines; absent where nothing was played. */
  journal: Type.Optional(Type.Object({ digest: Type.String() })),
})
export type EpisodeRecord = Static<typeof EpisodeRecord>
