import { peek } from '../queue.ts'
import type { World } from '../world.ts'

/** World time at which the next thing happens of itself; undefined where nothing is to come. */
export function nextDue(world: World): number | undefined {
  return peek(world.state.queue)?.due
}
