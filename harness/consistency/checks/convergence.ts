import { type Channel, channels, type EntryOf } from '#journal'
import { type Explanation, type Sighting, type Undecided, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { chargedFor, policyWords } from '../explain-read.ts'
import { permittedAgeMs } from '../permitted-age.ts'
import { witnessOfCommit } from '../telling.ts'
import type { Walk } from '../walk.ts'

/**
 * Holds when, at the end, every view shows what the source had long enough ago for the view's policy to have brought it.
 * Undecided where the journal ends before that. A view that fetches is judged by what it serves, not here.
 */
export const convergence: Check = {
  name: 'convergence',
  rule: 'when nothing has changed for as long as its policy takes, a view shows what the source has',
  source: 'Terry et al. 1995, Bayou (eventual consistency); Vogels 2009, Eventually consistent',
  requires: ['commit'],
  *find(walk) {
    const { trace, views } = walk
    const endAt = trace.entries.at(-1)?.at ?? 0
    for (const resource of trace.commitsOf.keys()) {
      if (!trace.commitsOf[resource]) continue
      for (const view of channels) {
        const shown = views.shown[view][resource] as number
        if (shown >= 0 && shown < (views.source[resource] as number))
          yield* behind(walk, view, resource, endAt)
      }
    }
  },
}

function* behind(walk: Walk, view: Channel, resource: number, endAt: number): Iterable<Sighting | Undecided> {
  const { trace, views } = walk
  const policy = views.policyOf(view, resource)
  if (policy.kind === 'cache') return
  const name = trace.name(resource)
  const heals = policy.kind === 'cut off' ? policy.healsAfterMs : undefined
  const healedAt = heals === undefined ? Number.POSITIVE_INFINITY : views.since(view, resource) + heals
  const isOverdue = endAt > healedAt
  const permitted = isOverdue ? 0 : permittedAgeMs(policy)
  const place = overdue(walk, view, resource, Number.isFinite(permitted) ? endAt - permitted : endAt)
  if (place < 0) {
    const last = trace.commitsOf[resource]?.at(-1) ?? 0
    yield {
      resource: name,
      place: last,
      undecided: `the journal ends before the ${view} view had to show the latest version`,
      wouldDecide: 'a journal that goes on until then',
    }
    return
  }
  const isBound = policy.kind === 'immediate' || Number.isFinite(permitted)
  const explanation: Explanation = isBound
    ? unexplained
    : { kind: 'view policy', words: `the ${view} view's policy: ${policyWords(policy)}` }
  const { version } = trace.entry(place) as EntryOf<'commit'>
  const shows = views.shown[view][resource] as number
  yield {
    resource: name,
    place,
    explanation,
    report: () => ({
      charged: chargedFor(explanation),
      witnesses: [witnessOfCommit(walk, place)],
      sentence: `At the end the ${view} view showed ${shows ? `version ${shows}` : 'nothing'} of ${name}, and the source had had version ${version} for ${(endAt - trace.entry(place).at) / 1000} s.`,
      wouldHavePassed: `version ${version} on the ${view} view`,
    }),
  }
}

/** The place of the latest commit before a world time that the view does not show; -1 where it shows all of them. */
function overdue({ trace, views }: Walk, view: Channel, resource: number, before: number): number {
  const places = trace.commitsOf[resource] ?? []
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const commit = trace.entry(places[index] as number) as EntryOf<'commit'>
    if (commit.version <= (views.shown[view][resource] as number)) return -1
    if (commit.at < before) return places[index] as number
  }
  return -1
}
