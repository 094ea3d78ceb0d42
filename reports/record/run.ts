import Type, { type Static } from 'typebox'
import { EpisodeRecord } from './episode.ts'

/** What a run was: enough to start it again. */
export const RunInfo = Type.Object({
  plumbline: Type.String(),
  bot: Type.String(),
  seed: Type.Integer(),
  /** Wall time at which it began, RFC 3339. Not part of any digest. */
  startedAt: Type.String(),
  /** How many episodes are planned. */
  episodes: Type.Integer(),
  /** The command that starts it again. */
  command: Type.String(),
})
export type RunInfo = Static<typeof RunInfo>

export const Tally = Type.Object({
  passed: Type.Integer(),
  failed: Type.Integer(),
  inconclusive: Type.Integer(),
  error: Type.Integer(),
  'not applicable': Type.Integer(),
})
export type Tally = Static<typeof Tally>

/** A finished run. */
export const RunRecord = Type.Object({
  schema: Type.Literal('plumbline-run/1.0'),
  info: RunInfo,
  episodes: Type.Array(EpisodeRecord),
  tally: Tally,
  exitCode: Type.Integer(),
  /** Wall milliseconds; beside the record, in no digest. */
  wallMs: Type.Number(),
})
export type RunRecord = Static<typeof RunRecord>

/** Counts verdicts. */
export function tallyOf(episodes: readonly EpisodeRecord[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, inconclusive: 0, error: 0, 'not applicable': 0 }
  for (const { verdict } of episodes) tally[verdict] += 1
  return tally
}
