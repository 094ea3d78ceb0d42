import { flashSaleOn } from './flash-sale/on.ts'
import { idOf, kindOf, type Resource } from './journal/index.ts'
import type { World } from './world.ts'

/** How many commits within `fastWindowMs` make a resource fast: as many as an entity remembers the times of. */
export const fastCommits = 3
const fastWindowMs = 60_000

/** True while a fact about the resource ages in seconds: see `World.isFast`. */
export function isFast(world: Pick<World, 'names' | 'state' | 'now'>, name: Resource): boolean {
  const kind = kindOf(name)
  if ((kind === 'stock' || kind === 'price') && flashSaleOn(world, idOf(name))) return true
  const recent = world.state.entities.get(name)?.recent ?? []
  return recent.length === fastCommits && (recent[0] as number) >= world.now - fastWindowMs
}
