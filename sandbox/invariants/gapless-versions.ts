import type { EntryOf, Resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import type { Invariant, Wrong } from './invariant.ts'

/**
 * Each commit of a resource makes the version next to the one before, and the source has the latest. Versions from
 * before the journal began, as in a fork, are taken as they are.
 */
export const gaplessVersions: Invariant = {
  name: 'versions have no gaps',
  wrong: (world) =>
    [...versionsOf(world)].flatMap(([about, versions]) => {
      const gap = versions.findIndex(
        (version, index) => index > 0 && version !== (versions[index - 1] ?? 0) + 1,
      )
      if (gap > 0) return [wrong(about, `version ${versions[gap]} after version ${versions[gap - 1]}`)]
      const source = world.state.entities.get(about)?.version
      const last = versions.at(-1)
      return source === last ? [] : [wrong(about, `version ${last} on the journal, ${source} at the source`)]
    }),
}

function wrong(about: Resource, words: string): Wrong {
  return { about, words }
}

function versionsOf(world: World): ReadonlyMap<Resource, readonly number[]> {
  const found = new Map<Resource, number[]>()
  const commits = world.journal.entries.filter((entry): entry is EntryOf<'commit'> => entry.kind === 'commit')
  for (const { resource, version } of commits) {
    const versions = found.get(resource)
    if (versions) versions.push(version)
    else found.set(resource, [version])
  }
  return found
}
