import { channels, type Resource } from '../journal/index.ts'
import { dequeue, peek } from '../queue.ts'
import type { World } from '../world.ts'
import type { Coming, Seen } from '../world-state.ts'
import type { Invariant, Wrong } from './invariant.ts'

/** No view shows, or is about to be told, a version that the source does not have. */
export const viewsBehindSource: Invariant = {
  name: 'no view is ahead of the source',
  wrong: (world) => [
    ...channels.flatMap((view) =>
      [...world.state.views[view]].flatMap(([name, seen]) =>
        ahead(world, name as Resource, seen, `the ${view} shows`),
      ),
    ),
    ...coming(world).flatMap((what) =>
      what.kind === 'apply'
        ? ahead(world, what.resource, what.seen, `on its way to the ${what.view} is`)
        : [],
    ),
  ],
}

function ahead(world: World, about: Resource, seen: Seen, where: string): readonly Wrong[] {
  const source = world.state.entities.get(about)?.version ?? 0
  return seen.version <= source
    ? []
    : [{ about, words: `${where} version ${seen.version}, and the source has ${source || 'none'}` }]
}

function coming(world: World): readonly Coming[] {
  const all: Coming[] = []
  for (let rest = world.state.queue; rest; rest = dequeue(rest)) {
    const next = peek(rest)
    if (next) all.push(next.what)
  }
  return all
}
