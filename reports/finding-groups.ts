import type { EpisodeRecord, Finding } from './record/index.ts'

/** Where one finding was made. */
export interface Sighting {
  readonly episode: EpisodeRecord
  readonly finding: Finding
}

/** Findings of one fingerprint: one thing to mend, however often it was seen. */
export interface FindingGroup {
  readonly fingerprint: string
  /** The first sighting stands for all. */
  readonly finding: Finding
  readonly seen: readonly Sighting[]
}

/** What a run found, sorted by what the reader has to do about it. */
export interface Findings {
  /** Charged to the bot and deciding. */
  readonly failures: readonly FindingGroup[]
  /** Charged to the shop, the scenario, the sandbox or the harness; counted apart. */
  readonly elsewhere: readonly FindingGroup[]
  /** The bot's warnings and notes, which decide nothing. */
  readonly warnings: readonly FindingGroup[]
}

/** Sorts a run's findings; the order is that of the episodes. */
export function findingsOf(episodes: readonly EpisodeRecord[]): Findings {
  const all = episodes.flatMap((episode) => episode.findings.map((finding) => ({ episode, finding })))
  return {
    failures: grouped(all.filter(({ finding }) => isFailure(finding))),
    elsewhere: grouped(all.filter(({ finding }) => finding.charged !== 'bot')),
    warnings: grouped(all.filter(({ finding }) => finding.charged === 'bot' && finding.severity !== 'fail')),
  }
}

/** Decides a verdict against the bot. */
export function isFailure(finding: Finding): boolean {
  return finding.charged === 'bot' && finding.severity === 'fail'
}

function grouped(sightings: readonly Sighting[]): FindingGroup[] {
  const byKey = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const { fingerprint, charged } = sighting.finding
    const key = JSON.stringify([fingerprint, charged])
    byKey.set(key, [...(byKey.get(key) ?? []), sighting])
  }
  return [...byKey.values()].map((seen) => {
    const { finding } = seen[0]!
    return { fingerprint: finding.fingerprint, finding, seen }
  })
}
