import { open } from '../derived/open.ts'
import { deskId } from '../desk/desk-id.ts'
import type { HandOff } from '../desk/hand-off-machine.ts'
import { nextOpening } from '../desk/hours.ts'
import type { Desk } from '../desk/machine.ts'
import { queueUp } from '../desk/queue-up.ts'
import { turnFor } from '../desk/turn.ts'
import type { Stock } from '../inventory/machine.ts'
import { toBeHad } from '../inventory/to-be-had.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { RestockNotification } from '../shoppers/restock-notification-machine.ts'
import { termsOfWorld } from '../shops/terms-of-world.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'

/** Who wants to be told of what. */
interface Wish {
  readonly shopper: string
  readonly sku: string
}

/**
 * Puts the shopper on the list of those to be told when a SKU is back; changes nothing for who is on it.
 * Refuses a SKU that can be had now (`notifications/in-stock`): nobody would ever be told.
 */
export function notifyWhenRestocked(world: World, { shopper, sku }: Wish, cause: Cause): Outcome {
  const stock = resource('stock', sku)
  const counted = world.source<Stock>(stock)?.value
  if (!counted) return refused('catalog/unknown-sku', `there is no product ${sku}`, [])
  const id = `${shopper}-${sku}`
  const name = resource('restock-notification', id)
  const before = world.source<RestockNotification & { status: string }>(name)?.value
  if (before?.status === 'waiting') return done()
  const units = toBeHad(counted, world.source<{ status: string }>(resource('product', sku))?.value)
  if (units > 0) return refused('notifications/in-stock', `${sku} can be had now: ${units} left`, [stock])
  if (!before) return done(world.begin(name, { id, shopper, sku }, cause))
  return sendOrRefuse(world, name, { type: 'ask again' }, cause, noWish(sku))
}

/** Takes the shopper off that list. Refused where the shopper is not on it. */
export function cancelNotification(world: World, { shopper, sku }: Wish, cause: Cause): Outcome {
  const name = resource('restock-notification', `${shopper}-${sku}`)
  const { code, detail } = noWish(sku)
  if (!world.source(name)) return refused(code, detail, [])
  return sendOrRefuse(world, name, { type: 'cancel' }, cause, noWish(sku))
}

function noWish(sku: string): { code: string; detail: string } {
  return { code: 'notifications/no-such-wish', detail: `no notification is waiting for ${sku}` }
}

/**
 * Gives the chat to the agents' desk, behind all who wait. Refused while the desk is closed (`desk/closed`), and where the
 * turn would come when it has closed (`desk/full`); with the time at which it next opens, `opensAt`.
 */
export function handOff(world: World, wish: { shopper: string; topic: string }, cause: Cause): Outcome {
  const desk = resource('desk', deskId)
  const read = <V>(name: typeof desk): V | undefined => world.source<V>(name)?.value
  const value = read<Desk>(desk)
  if (!value) return refused('desk/closed', "there is no agents' desk", [])
  const terms = termsOfWorld(world)
  const opensAt = nextOpening(value, world.now, terms.utcOffsetMinutes)
  const no = (code: string, detail: string): Outcome =>
    refused(code, detail, [desk], opensAt === undefined ? undefined : { opensAt })
  if (!open.value(deskId, read, world.now, terms))
    return no('desk/closed', `the agents' desk is open from ${value.opens} to ${value.closes}`)
  const expectedAt = turnFor(value, world.now)
  const closesAt = open.changesAt(deskId, read, world.now, terms)
  if (closesAt !== undefined && expectedAt >= closesAt)
    return no('desk/full', `the agents' desk closes at ${value.closes}, before an agent is free`)
  const id = `H${world.nextNumber()}`
  return done(queueUp(world, { id, ...wish, expectedAt }, cause))
}

/** The shopper waits no longer for an agent. Refused where no chat of the shopper's with that id waits. */
export function leaveQueue(world: World, wish: { shopper: string; id: string }, cause: Cause): Outcome {
  const name = resource('hand-off', wish.id)
  const code = 'desk/no-such-wait'
  const detail = `no chat ${wish.id} of yours is waiting`
  if (world.source<HandOff>(name)?.value.shopper !== wish.shopper) return refused(code, detail, [])
  return sendOrRefuse(world, name, { type: 'abandon' }, cause, { code, detail })
}
