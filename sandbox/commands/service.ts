import type { Desk } from '../desk/machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused } from './command.ts'

/** The id of the one desk of a thin shop. */
export const deskId = 'main'

/** Puts the shopper on the list of those to be told when a SKU is back. */
export function notifyWhenRestocked(
  world: World,
  wish: { shopper: string; sku: string },
  cause: Cause,
): Outcome {
  if (!world.source(resource('stock', wish.sku))) {
    return refused('catalog/unknown-sku', `there is no product ${wish.sku}`, [])
  }
  const id = `${wish.shopper}-${wish.sku}`
  const name = resource('restock-notification', id)
  if (world.source(name)) return done()
  return done(world.begin(name, { id, ...wish }, cause))
}

/** Gives the chat to the agents' desk; refused while the desk is closed. */
export function handOff(world: World, wish: { shopper: string; topic: string }, cause: Cause): Outcome {
  const desk = resource('desk', deskId)
  const value = world.source<Desk & { status: string }>(desk)?.value
  if (value?.status !== 'open') {
    return refused('desk/closed', `the agents' desk is open from ${value?.opens} to ${value?.closes}`, [desk])
  }
  const id = `H${world.nextNumber()}`
  return done(world.begin(resource('hand-off', id), { id, ...wish }, cause))
}
