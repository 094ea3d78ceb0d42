import { type Cause, type EntryOf, resource } from '../journal/index.ts'
import { takeOver } from '../processes/take-over.ts'
import type { World } from '../world.ts'
import type { HandOff } from './hand-off-machine.ts'

/** A chat begins to wait, and will be looked at when it has its turn. */
export function queueUp(
  world: World,
  wish: Pick<HandOff, 'id' | 'shopper' | 'topic' | 'expectedAt'>,
  cause: Cause,
): EntryOf<'commit'> {
  const handOff: HandOff = { ...wish, askedAt: world.now }
  const commit = world.begin(resource('hand-off', wish.id), handOff, cause)
  world.expect(takeOver, wish.id, 1, wish.expectedAt - world.now)
  return commit
}
