import Type, { type Static } from 'typebox'
import { WorldTime } from './parts.ts'

/** The form of this vocabulary: within a major version kinds and fields are only added. */
export const journalSchema = 'plumbline-journal/1.1'
export const journalMajor = 1

/** The first line of a journal. */
export const Header = Type.Object({
  kind: Type.Literal('header'),
  schema: Type.String({ pattern: '^plumbline-journal/\\d+\\.\\d+$' }),
  /** The version of Plumbline that wrote it. */
  plumbline: Type.String(),
  shop: Type.String(),
  shopSeed: Type.Integer(),
  runSeed: Type.Integer(),
  /** Scenario and repeat, such as `in-stock-then-gone#0`. */
  episode: Type.String(),
  epoch: WorldTime,
  /** Digest of the opening world, a blob that is kept once a run. */
  base: Type.String(),
})
export type Header = Static<typeof Header>
