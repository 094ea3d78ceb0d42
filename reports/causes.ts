import { adviceFor, codeOf } from './error-advice.ts'
import type { Doubt, EpisodeRecord, OracleName } from './record/index.ts'

/** Why episodes have no answer: one cause, however many episodes it took. */
export interface Cause {
  readonly why: string
  /** What would decide it, or what to do; none for what is excused. */
  readonly remedy?: { readonly label: 'would decide' | 'what to do'; readonly text: string }
  readonly places: readonly Place[]
}

/** Where a cause showed. */
export interface Place {
  readonly episode: EpisodeRecord
  readonly conversation?: string | undefined
  readonly turn?: number | undefined
  readonly words?: string | undefined
  readonly oracle?: OracleName | undefined
}

type Unanswered = 'inconclusive' | 'error' | 'not applicable'

/** The causes of one verdict, in the order of the episodes; equal reasons are one cause. */
export function causesOf(verdict: Unanswered, episodes: readonly EpisodeRecord[]): Cause[] {
  const single = episodes
    .filter((episode) => episode.verdict === verdict)
    .flatMap((episode) => singleCauses(verdict, episode))
  const byReason = new Map<string, Cause>()
  for (const cause of single) {
    const key = JSON.stringify([cause.why, cause.remedy?.text])
    const places = byReason.get(key)?.places ?? []
    byReason.set(key, { ...cause, places: [...places, ...cause.places] })
  }
  return [...byReason.values()]
}

function singleCauses(verdict: Unanswered, episode: EpisodeRecord): Cause[] {
  const decisive = episode.doubts.filter((doubt) => doubt.decisive)
  if (verdict === 'inconclusive' && decisive.length > 0)
    return decisive.map((doubt) => doubtful(episode, doubt))
  const cause = { why: episode.because, places: [{ episode }] }
  if (verdict !== 'error') return [cause]
  return [{ ...cause, remedy: { label: 'what to do', text: adviceFor(codeOf(episode.because)) } }]
}

function doubtful(episode: EpisodeRecord, { why, wouldDecide, ...where }: Doubt): Cause {
  return { why, remedy: { label: 'would decide', text: wouldDecide }, places: [{ episode, ...where }] }
}
