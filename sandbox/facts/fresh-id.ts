import { type ResourceKind, resource } from '../journal/index.ts'
import { drawInteger } from '../random.ts'
import type { World } from '../world.ts'

/**
 * An id that is drawn by the episode's key and that this world has not given yet: two facts of one episode may
 * draw the same number. `least`, default 10,000,000, is the lowest number; the highest has as many digits. They are two
 * more than the shop's own ids have, so that an episode's are never its.
 * Throws a `RangeError` where nearly all are given.
 */
export function freshId(
  world: World,
  kind: ResourceKind,
  ref: string,
  written: (number: number) => string,
  least = 10_000_000,
): string {
  for (let ordinal = 0; ordinal < 1000; ordinal += 1) {
    const number = drawInteger(world.state.key, least, 10 * least - 1, `${kind} id`, ref, ordinal)
    if (!world.source(resource(kind, written(number)))) return written(number)
  }
  throw new RangeError(`numbering the ${kind} "${ref}": this world has given nearly all numbers`)
}
