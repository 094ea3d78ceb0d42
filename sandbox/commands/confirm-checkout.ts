import { changedSince } from '../checkout/changed.ts'
import type { CheckoutValue } from '../checkout/checkout.ts'
import { placeOrder } from '../checkout/place-order.ts'
import { type Cause, type Resource, resource, type VersionOf } from '../journal/index.ts'
import type { MachineEvent } from '../machine.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'

/** A shopper's word that a checkout is to be ordered. */
export interface ConfirmWish {
  readonly shopper: string
  readonly id: string
  /** The same key again is the same wish, which is done once. */
  readonly key?: string
  /** What the bank says; default accepted. */
  readonly payment?: 'accepted' | 'declined'
}

/** What came of it: the id of the order; none where the payment was declined. */
export type Confirmed =
  | (Extract<Outcome, { kind: 'done' }> & { readonly order?: string })
  | Extract<Outcome, { kind: 'refused' }>

/** Why a payment that is declined was not taken. */
const declinedBecause = 'the payment was declined'

/**
 * Orders what was quoted, all or nothing: the order begins, its money is held, the units are sold and the cart is empty.
 * Refused, with nothing changed, where the quote has run out (`checkout/expired`) or the cart, a price or a stock is not as
 * it was quoted (`checkout/cart-changed`, `checkout/price-changed`, `checkout/stock-changed`); where it was ordered by
 * another wish (`checkout/already-ordered`) or called off (`checkout/canceled`); where there is none of that id of the
 * shopper's (`checkout/unknown`), or the key says nothing (`checkout/invalid`). A payment that is declined begins no order;
 * the checkout can be confirmed again while the quote holds.
 */
export function confirmCheckout(world: World, wish: ConfirmWish, cause: Cause): Confirmed {
  const { shopper, id, key, payment = 'accepted' } = wish
  const name = resource('checkout', id)
  if (world.isReadOnly) return refused('world/read-only', 'this world can only be read', [name])
  const checkout = world.source<CheckoutValue>(name)?.value
  if (checkout?.shopper !== shopper) return refused('checkout/unknown', `there is no checkout ${id}`, [])
  if (key !== undefined && !/\S/.test(key)) return refused('checkout/invalid', 'the key says nothing', [])
  if (checkout.order !== undefined) return again(name, checkout, checkout.order, key)
  const over = isOver(world, name, checkout)
  if (over) return over
  const refusal = changedSince(world, checkout)
  if (refusal) return { kind: 'refused', refusal }
  return world.atomically(() => {
    const confirmed = sent(world, name, { type: 'confirm', ...(key === undefined ? {} : { key }) }, cause)
    if (payment === 'declined') return declined(world, name, confirmed, cause)
    return ordered(world, name, checkout, confirmed, cause)
  })
}

/** The same wish again changes nothing and is answered with the order that came of it. */
function again(name: Resource, checkout: CheckoutValue, order: string, key: string | undefined): Confirmed {
  if (key !== undefined && key === checkout.key) return { ...done(), order }
  const detail = `checkout ${checkout.id} was ordered already, as ${order}`
  return refused('checkout/already-ordered', detail, [name, resource('order', order)])
}

function isOver(world: World, name: Resource, { id, status, expiresAt }: CheckoutValue) {
  if (status === 'canceled') return refused('checkout/canceled', `checkout ${id} was called off`, [name])
  // At its last instant too: what expires now may still be to come.
  return status === 'expired' || world.now >= expiresAt
    ? refused('checkout/expired', `the quote of checkout ${id} has run out`, [name])
    : undefined
}

function ordered(
  world: World,
  name: Resource,
  checkout: CheckoutValue,
  confirmed: readonly VersionOf[],
  cause: Cause,
): Confirmed {
  const paid = sent(world, name, { type: 'pay' }, cause)
  const { order, versions } = placeOrder(world, checkout, cause)
  const last = sent(world, name, { type: 'order', order }, cause)
  return { kind: 'done', versions: [...confirmed, ...paid, ...versions, ...last], order }
}

function declined(world: World, name: Resource, confirmed: readonly VersionOf[], cause: Cause): Confirmed {
  const event = { type: 'decline', reason: declinedBecause, at: world.now }
  return { kind: 'done', versions: [...confirmed, ...sent(world, name, event, cause)] }
}

/** Sends what the checkout must take by now. Throws a `RangeError` where it does not. */
function sent(world: World, name: Resource, event: MachineEvent, cause: Cause): readonly VersionOf[] {
  const no = { code: 'checkout/invalid', detail: `${name} does not take "${event.type}"` }
  const outcome = sendOrRefuse(world, name, event, cause, no)
  if (outcome.kind === 'done') return outcome.versions
  throw new RangeError(`confirming ${name}: ${outcome.refusal.detail}; its state was not looked at before`)
}
