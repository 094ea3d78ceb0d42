import Type, { type Static } from 'typebox'
import { TurnReading } from './claim.ts'
import { EpisodeRecord } from './episode.ts'
import { RunInfo, Tally } from './run.ts'

/** The form of the record of a run: within a major version kinds and fields are only added. */
export const recordSchema = 'plumbline-record/1.0'
export const recordMajor = 1

const line = <const K extends string, P extends Type.TProperties>(kind: K, properties: P) =>
  Type.Object({ kind: Type.Literal(kind), ...properties })

/** The first line: which run it is. */
export const RunLine = line('run', {
  schema: Type.String({ pattern: '^plumbline-record/\\d+\\.\\d+$' }),
  info: RunInfo,
})

/** A value that journals refer to by its digest, such as an opening world; kept once. */
export const BlobLine = line('blob', { digest: Type.String(), value: Type.Unknown() })

/** A line of a journal, whose own reader says whether it is one: journals have a version of their own. */
const journalLine = Type.Object({ kind: Type.String() })

/** An episode began: its journal's header. */
export const JournalLine = line('journal', { episode: Type.String(), header: journalLine })

/** The entries of an episode that one turn has added. Episodes that run at once take turns in the file. */
export const EntriesLine = line('entries', { episode: Type.String(), entries: Type.Array(journalLine) })

/** What the replies of an episode were understood to say. */
export const ReadingsLine = line('readings', { episode: Type.String(), turns: Type.Array(TurnReading) })

/** An episode has been judged. */
export const JudgedLine = line('judged', { record: EpisodeRecord })

/** The last line: the run was played to its end. */
export const EndLine = line('end', { tally: Tally, exitCode: Type.Integer() })

export const recordLines = {
  run: RunLine,
  blob: BlobLine,
  journal: JournalLine,
  entries: EntriesLine,
  readings: ReadingsLine,
  judged: JudgedLine,
  end: EndLine,
} as const

/** A line of the record of a run; wall times are in none of them, but for the instant at which it began. */
export type RecordLine = {
  [K in keyof typeof recordLines]: Static<(typeof recordLines)[K]>
}[keyof typeof recordLines]
