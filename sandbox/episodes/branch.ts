import type { Base } from '../base.ts'
import { type Digest, Journal } from '../journal/index.ts'
import { World } from '../world.ts'
import { restate } from './next-episode.ts'

/**
 * A world that goes its own way from here, with draws, ids and a journal that are not those of this one: `salt` tells
 * them apart. Its journal opens with what differs from the shop's base by now, as that of a next episode does. This
 * one notices nothing. Triggers stay behind.
 */
export function branchWorld(world: World, salt: string, options: { boundBytes?: number } = {}): World {
  const { header, blobs } = world.journal
  const journal = new Journal(
    { ...header, episode: `${header.episode}+${salt}` },
    blobs.get(header.base as Digest) as Base,
    options,
  )
  const branch = new World({ ...world.state, key: { ...world.state.key, salt } }, journal)
  restate(world, branch)
  return branch
}
