import type { EntryOf, Resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Invariant, Wrong } from './invariant.ts'

type Commit = EntryOf<'commit'>

/**
 * Each commit of a resource makes the version next to the one before, and the source has the latest. Versions from
 * before the journal began, as in a fork, are taken as they are; and an opening may leave out versions that nobody can
 * meet any more, as it does for a later episode in the same world.
 */
export const gaplessVersions: Invariant = {
  name: 'versions have no gaps',
  wrong: (world) =>
    [...versionsOf(world)].flatMap(([about, versions]) => {
      const gap = versions.findIndex((commit, index) => index > 0 && !follows(commit, versions[index - 1]))
      if (gap > 0)
        return [wrong(about, `version ${versions[gap]?.version} after version ${versions[gap - 1]?.version}`)]
      const source = world.state.entities.get(about)?.version
      const last = versions.at(-1)?.version
      return source === last ? [] : [wrong(about, `version ${last} on the journal, ${source} at the source`)]
    }),
}

function wrong(about: Resource, words: string): Wrong {
  return { about, words }
}

function follows({ version, cause }: Commit, before: Commit | undefined): boolean {
  const step = version - (before?.version ?? 0)
  return step === 1 || (step > 1 && cause.by === 'event' && cause.name === 'opening')
}

function versionsOf(world: World): ReadonlyMap<Resource, readonly Commit[]> {
  const found = new Map<Resource, Commit[]>()
  const commits = world.journal.entries.filter((entry): entry is Commit => entry.kind === 'commit')
  for (const commit of commits) {
    const versions = found.get(commit.resource)
    if (versions) versions.push(commit)
    else found.set(commit.resource, [commit])
  }
  return found
}
