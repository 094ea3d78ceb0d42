import { type FindingGroup, findingsOf } from '../finding-groups.ts'
import type { PlayedRun } from '../played-run.ts'
import type { EpisodeRecord, Finding, Severity, TurnRecord } from '../record/index.ts'
import { verdictOrder } from '../verdict-signs.ts'

/** A group of findings with its number in the report. */
export interface Numbered extends FindingGroup {
  readonly number: number
  readonly id: string
}

/** Words to be marked in a reply, and the finding that is about them. */
export interface Mark {
  readonly words: string
  readonly number: number
  readonly id: string
  readonly tone: Tone
}

/** How grave something looks: as the severity, or apart where the bot is not charged. */
export type Tone = Severity | 'apart'

/** The parts of the report and the names by which they point at each other. */
export interface Outline {
  readonly run: PlayedRun
  readonly failures: readonly Numbered[]
  readonly elsewhere: readonly Numbered[]
  readonly warnings: readonly Numbered[]
  /** Episodes with what needs a reader first. */
  readonly episodes: readonly EpisodeRecord[]
  episodeId(episode: EpisodeRecord): string
  /** The turn's anchor, the episode's where the turn is not in the record. */
  turnId(episode: EpisodeRecord, conversation: string | undefined, turn: number): string
  marksIn(episode: EpisodeRecord, turn: TurnRecord): readonly Mark[]
}

export function outlineOf(run: PlayedRun): Outline {
  const { episodes } = run.record
  const { failures, elsewhere, warnings } = numbered(findingsOf(episodes))
  const groups = [...failures, ...elsewhere, ...warnings]
  const numberOf = new Map(
    groups.flatMap((group) => group.seen.map(({ finding }) => [finding, group] as const)),
  )
  const places = new Map(episodes.map((episode, index) => [episode, `episode-${index + 1}`]))
  const episodeId = (episode: EpisodeRecord) => places.get(episode) ?? 'episodes'
  return {
    run,
    failures,
    elsewhere,
    warnings,
    episodes: verdictOrder.flatMap((verdict) => episodes.filter((episode) => episode.verdict === verdict)),
    episodeId,
    turnId: (episode, conversation, turn) => {
      const index = episode.turns.findIndex(
        (each) => each.turn === turn && each.conversation === (conversation ?? each.conversation),
      )
      return index < 0 ? episodeId(episode) : `${episodeId(episode)}-turn-${index + 1}`
    },
    marksIn: (episode, turn) =>
      episode.findings
        .filter((finding) => isAbout(finding, turn))
        .map((finding) => ({
          words: finding.words,
          tone: toneOf(finding),
          ...placeOf(numberOf.get(finding)),
        })),
  }
}

export function toneOf({ charged, severity }: Finding): Tone {
  return charged === 'bot' ? severity : 'apart'
}

function isAbout(finding: Finding, turn: TurnRecord): boolean {
  return finding.words !== '' && finding.conversation === turn.conversation && finding.turn === turn.turn
}

function placeOf(group: Numbered | undefined): { number: number; id: string } {
  return { number: group?.number ?? 0, id: group?.id ?? 'findings' }
}

function numbered(findings: ReturnType<typeof findingsOf>) {
  let number = 0
  const count = (groups: readonly FindingGroup[]): Numbered[] =>
    groups.map((group) => {
      number += 1
      return { ...group, number, id: `finding-${number}` }
    })
  const failures = count(findings.failures)
  const elsewhere = count(findings.elsewhere)
  return { failures, elsewhere, warnings: count(findings.warnings) }
}
