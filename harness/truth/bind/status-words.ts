import type { OrderStatusWord, TicketStatusWord } from '#record'
import type { Order, OrderState, TicketState } from '#sandbox'

/** The states that a word may honestly stand for, and those of which it is not false either. */
export interface Meaning<S extends string> {
  readonly is: readonly S[]
  readonly perhaps?: readonly S[]
}

/** Words for an order that nothing was shipped of. */
const unsent: readonly OrderState[] = ['placed', 'authorized', 'picking']

/** Where an order was delivered once, though its state says what came of it later. */
const deliveredOnce: readonly OrderState[] = ['returnRequested', 'returned', 'refunded']

/** A word that is not here is never a contradiction. */
export const orderWords: Readonly<Partial<Record<OrderStatusWord, Meaning<OrderState>>>> = {
  // Every order was placed once.
  placed: {
    is: unsent,
    perhaps: [
      ...(['paymentFailed', 'partlyShipped', 'shipped', 'outForDelivery', 'delayed', 'delivered'] as const),
      ...(['deliveryFailed', 'canceled', 'returnRequested', 'returned', 'refunded'] as const),
    ],
  },
  // What is authorized is paid only when it is shipped.
  payment_pending: {
    is: ['placed', 'paymentFailed'],
    perhaps: ['authorized', 'picking', 'partlyShipped', 'delayed'],
  },
  // A return, and what is to be paid back, are processed too.
  processing: {
    is: unsent,
    perhaps: ['paymentFailed', 'partlyShipped', 'delayed', 'returnRequested', 'returned'],
  },
  on_hold: {
    is: ['paymentFailed', 'delayed'],
    perhaps: [...unsent, 'partlyShipped', 'shipped', 'deliveryFailed', 'returned'],
  },
  backordered: { is: ['delayed', 'partlyShipped'], perhaps: unsent },
  delayed: { is: ['delayed', 'deliveryFailed'], perhaps: ['partlyShipped', 'paymentFailed'] },
  partially_shipped: { is: ['partlyShipped'] },
  shipped: {
    is: ['shipped', 'outForDelivery', 'delayed'],
    perhaps: ['partlyShipped', 'deliveryFailed', 'delivered', ...deliveredOnce],
  },
  in_transit: {
    is: ['shipped', 'outForDelivery', 'delayed'],
    perhaps: ['partlyShipped', 'deliveryFailed', 'returnRequested'],
  },
  out_for_delivery: { is: ['outForDelivery'], perhaps: ['deliveryFailed'] },
  // What could not be delivered waits at a shop or with the carrier; so may a parcel that was left there.
  ready_for_pickup: {
    is: ['deliveryFailed'],
    perhaps: [
      ...(['picking', 'partlyShipped', 'shipped', 'outForDelivery', 'delayed', 'delivered'] as const),
      'returnRequested',
    ],
  },
  delivered: { is: ['delivered', 'returnRequested'], perhaps: ['partlyShipped', 'returned', 'refunded'] },
  cancelled: { is: ['canceled'], perhaps: ['returned', 'refunded'] },
  returned: { is: ['returned'], perhaps: ['deliveryFailed', 'returnRequested', 'refunded'] },
  // Of a canceled order nothing is kept: the money that was held is free again.
  refunded: { is: ['refunded'], perhaps: ['canceled', 'returned'] },
}

const atDesk: readonly TicketState[] = ['open', 'inProgress', 'waitingOnCustomer', 'onHold', 'reopened']

/** "Escalated" is not here: no state says who has a ticket. */
export const ticketWords: Readonly<Partial<Record<TicketStatusWord, Meaning<TicketState>>>> = {
  open: { is: atDesk, perhaps: ['resolved'] },
  in_progress: { is: ['inProgress'], perhaps: ['waitingOnCustomer', 'onHold', 'reopened'] },
  waiting_on_customer: { is: ['waitingOnCustomer'], perhaps: ['resolved'] },
  waiting_on_third_party: { is: ['onHold'], perhaps: ['open', 'inProgress', 'reopened'] },
  on_hold: { is: ['onHold'], perhaps: ['waitingOnCustomer'] },
  resolved: { is: ['resolved', 'closed'] },
  closed: { is: ['closed', 'resolved'] },
  reopened: { is: ['reopened'], perhaps: ['open', 'inProgress', 'waitingOnCustomer', 'onHold'] },
}

type OrderValue = Pick<Order, 'delivery'> & Partial<Order> & { readonly status: OrderState }

/**
 * What an order itself says beyond its state: why a word can't be called false of it after all. `at` is the world time of
 * the shopper's message.
 */
export function beyondState(word: string, order: OrderValue, at: number): string | undefined {
  const { status, delivery, shipments = [], returns = [], refunded } = order
  const sent = !(['delivered', 'canceled', ...deliveredOnce] as readonly OrderState[]).includes(status)
  if (word === 'delayed' && sent && (delivery?.promisedOn ?? at) < at)
    return `an order that is ${status} may be called delayed when it is later than promised`
  if (word === 'partially_shipped' && (shipments.length > 1 || (status === 'delayed' && shipments.length)))
    return 'an order that went in several parcels may be called so'
  if (word === 'refunded' && refunded) return 'an order of which a part was paid back may be called so'
  if (word === 'returned' && returns.length) return 'an order of which a part was sent back may be called so'
  return undefined
}

/** True where a word of an order on its way is said of a delayed one of which nothing was shipped. */
export function isUnsent(word: string, { status, shipments }: OrderValue): boolean {
  return status === 'delayed' && shipments?.length === 0 && (word === 'shipped' || word === 'in_transit')
}
