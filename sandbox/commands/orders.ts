import { type Cause, resource } from '../journal/index.ts'
import type { MachineEvent } from '../machine.ts'
import type { Money } from '../money.ts'
import type { Order, OrderState } from '../orders/machine.ts'
import type { Units } from '../orders/order.ts'
import { canBeReturned, returnDays } from '../orders/return-window.ts'
import type { World } from '../world.ts'
import { type Outcome, refused, sendOrRefuse } from './command.ts'

/** Whose order is meant: with `shopper` it must be theirs; `base` is the version that the sender knew. */
export interface OrderOf {
  readonly order: string
  readonly shopper?: string
  readonly base?: number
}

type OrderValue = Order & { readonly status: OrderState }

/** Calls an order off; refused (`orders/not-cancelable`) once something of it was shipped, or it is canceled. */
export function cancelOrder(world: World, of: OrderOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'cancel' }, 'orders/not-cancelable')
}

/**
 * Asks to send an order back, or some of its units; default all that were not sent back yet. Refused where it was not
 * delivered (`orders/not-returnable`), longer ago than 30 days (`orders/return-window-closed`), and where more is to come
 * back than there is (`orders/invalid-return`).
 */
export function requestReturn(
  world: World,
  of: OrderOf & { readonly lines?: readonly Units[]; readonly reason?: string },
  cause: Cause,
): Outcome {
  const found = find(world, of)
  const { order: id, lines, reason } = of
  if (found && !canBeReturned(found, world.now))
    return refused(
      'orders/return-window-closed',
      `order ${id} was delivered more than ${returnDays} days ago`,
      [resource('order', id)],
    )
  const isOver = found?.status === 'delivered' || found?.status === 'refunded'
  const code = isOver && lines ? 'orders/invalid-return' : 'orders/not-returnable'
  return send(world, of, cause, { type: 'request return', ...given({ lines, reason }) }, code)
}

/** The money for an order is held; refused (`orders/not-payable`) where it was paid already or is another amount. */
export function authorizeOrder(
  world: World,
  of: OrderOf & { readonly amount?: Money },
  cause: Cause,
): Outcome {
  const event = { type: 'authorize', ...given({ amount: of.amount }) }
  return send(world, of, cause, event, 'orders/not-payable')
}

/** A payment does not go through; refused (`orders/not-payable`) where none is awaited. */
export function declinePayment(
  world: World,
  of: OrderOf & { readonly reason: string },
  cause: Cause,
): Outcome {
  return send(world, of, cause, { type: 'decline', reason: of.reason }, 'orders/not-payable')
}

/**
 * Hands units of an order to a carrier; default all that are left, with a tracking number made of the order's id. Refused
 * (`orders/not-shippable`) where it is not the time for that, or more is to be shipped than was ordered.
 */
export function shipOrder(
  world: World,
  of: OrderOf & {
    readonly tracking?: string
    readonly carrier?: string
    readonly lines?: readonly Units[]
  },
  cause: Cause,
): Outcome {
  const { tracking, carrier, lines } = of
  return send(
    world,
    of,
    cause,
    { type: 'ship', ...given({ tracking, carrier, lines }) },
    'orders/not-shippable',
  )
}

/** An order takes longer, until a world time in ms if that is known; refused (`orders/not-delayable`) where it is over. */
export function delayOrder(world: World, of: OrderOf & { readonly until?: number }, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'delay', ...given({ until: of.until }) }, 'orders/not-delayable')
}

/** The shopper gets the parcel; refused (`orders/not-deliverable`) where it is not under way. */
export function deliverOrder(world: World, of: OrderOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'deliver' }, 'orders/not-deliverable')
}

/** The carrier finds nobody, or loses the parcel; refused (`orders/not-deliverable`) where it is not under way. */
export function failDelivery(world: World, of: OrderOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'fail delivery' }, 'orders/not-deliverable')
}

/** What was sent back has arrived; refused (`orders/no-return`) where nothing is under way to the shop. */
export function receiveReturn(world: World, of: OrderOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'receive return' }, 'orders/no-return')
}

/**
 * Pays back an amount, default what came back and was not paid back yet; what of the order is kept stays delivered. Refused (`orders/not-refundable`) where it is
 * not the time for that, or more than was paid.
 */
export function refundOrder(world: World, of: OrderOf & { readonly amount?: Money }, cause: Cause): Outcome {
  const event = { type: 'refund', ...given({ amount: of.amount }) }
  return send(world, of, cause, event, 'orders/not-refundable')
}

function find(world: World, { order, shopper }: OrderOf): OrderValue | undefined {
  const found = world.source<OrderValue>(resource('order', order))?.value
  return found && (shopper === undefined || found.shopper === shopper) ? found : undefined
}

/** Somebody else's order is answered as if there were none. */
function send(world: World, of: OrderOf, cause: Cause, event: MachineEvent, code: string): Outcome {
  const { order: id, base } = of
  const found = find(world, of)
  if (!found) return refused('orders/unknown-order', `there is no order ${id}`, [])
  const no = { code, detail: `order ${id} is ${found.status}: it does not take "${event.type}"` }
  return sendOrRefuse(world, resource('order', id), { ...event, at: world.now }, cause, no, base)
}

/** The members that are there. */
function given(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
