import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import { changes, type Given } from './changes.ts'
import { left } from './money-of.ts'
import type { Order, PlacedOrder } from './order.ts'
import { unitsToShip } from './units.ts'
import { coolingMs, shares, stretchMs } from './way.ts'

export type { Order, OrderDelivery, OrderLine, Payment, PlacedOrder, Return, Shipment } from './order.ts'
export { type OrderState, orderStates } from './states.ts'

type OrderEvent = Given & {
  type: keyof typeof changes | 'pick' | 'go out' | 'fail delivery'
}

const hour = 60 * 60 * 1000
const noOrder: Order = {
  id: '',
  shopper: '',
  lines: [],
  total: { minor: 0, currency: 'USD' },
  placedAt: 0,
  shipments: [],
  payments: [],
}

interface At {
  readonly context: Order
  readonly event: Given
}

/** Whether what an event brings makes sense for the order, and what the order is then: one function for both. */
const can =
  (name: keyof typeof changes) =>
  ({ context, event }: At): boolean =>
    changes[name](context, event) !== undefined
const made =
  (name: keyof typeof changes) =>
  ({ context, event }: At): Order =>
    changes[name](context, event) ?? context

/** Whether money was paid back by then, and an event leaves that of the order. */
const leaves =
  (name: 'refund' | 'receive return', what: ReturnType<typeof left>) =>
  ({ context, event }: At): boolean => {
    const after = changes[name](context, event)
    return after?.refunded !== undefined && left(after) === what
  }

const isLeft = (order: Order | undefined): boolean => order !== undefined && unitsToShip(order).length > 0

const authorize = { guard: 'is due', target: 'authorized', actions: 'authorize' } as const
const decline = { guard: 'says why', target: 'paymentFailed', actions: 'decline' } as const
const delay = { guard: 'can delay', target: 'delayed', actions: 'delay' } as const
const cancel = { guard: 'can cancel', target: 'canceled', actions: 'cancel' } as const
const deliver = { guard: 'can deliver', target: 'delivered', actions: 'deliver' } as const
const refundAll = { guard: 'refunds all', target: 'refunded', actions: 'refund' } as const
const refundPart = { guard: 'can refund', actions: 'refund' } as const
const refund = [refundAll, refundPart] as const
const refundReturned = [
  refundAll,
  { guard: 'refunds what came back', target: 'delivered', actions: 'refund' },
  refundPart,
] as const
const requestReturn = { guard: 'can return', target: 'returnRequested', actions: 'request return' } as const
const receive = { guard: 'can receive', target: 'returned', actions: 'receive return' } as const
const receiveRefunded = { ...receive, guard: 'receives what all is refunded of', target: 'refunded' } as const
const receivePaid = { ...receive, guard: 'receives what is refunded', target: 'delivered' } as const
const rest = { guard: 'ships the rest', target: 'shipped', actions: 'ship' } as const
const ship = [rest, { guard: 'can ship', target: 'partlyShipped', actions: 'ship', reenter: true }] as const

/**
 * An order from its placing to its end. Left alone it is canceled if it is not paid, and else picked when the time to
 * change one's mind is over, shipped, and delivered some hours before it was promised to be there. It is refunded once
 * nothing of it is left: where a part was paid back, what the shopper keeps stays delivered.
 */
const machine = setup({
  types: {} as { context: Order; events: OrderEvent; input: PlacedOrder | Order },
  delays: {
    paymentDeadline: hour,
    patience: 24 * hour,
    cooling: coolingMs,
    packing: ({ context }) => Math.max(0, stretchMs(context, 0, shares.ship) - coolingMs),
    restocking: 24 * hour,
    transit: ({ context }) => stretchMs(context, shares.ship, shares['go out']),
    round: ({ context }) => stretchMs(context, shares['go out'], shares.deliver),
    nextAttempt: 24 * hour,
  },
  guards: {
    'is due': can('authorize'),
    'says why': can('decline'),
    'can ship': can('ship'),
    'ships the rest': ({ context, event }) =>
      can('ship')({ context, event }) && !isLeft(changes.ship(context, event)),
    'can delay': can('delay'),
    'can deliver': can('deliver'),
    'is under way': ({ context }) => !isLeft(context),
    'can arrive': ({ context, event }) => !isLeft(context) && can('deliver')({ context, event }),
    'can cancel': can('cancel'),
    'can return': can('request return'),
    'can receive': can('receive return'),
    'can refund': can('refund'),
    'refunds all': leaves('refund', 'nothing'),
    'refunds what came back': leaves('refund', 'goods'),
    'receives what all is refunded of': leaves('receive return', 'nothing'),
    'receives what is refunded': leaves('receive return', 'goods'),
  },
  actions: {
    authorize: assign(made('authorize')),
    decline: assign(made('decline')),
    ship: assign(made('ship')),
    delay: assign(made('delay')),
    deliver: assign(made('deliver')),
    cancel: assign(made('cancel')),
    'request return': assign(made('request return')),
    'receive return': assign(made('receive return')),
    refund: assign(made('refund')),
  },
}).createMachine({
  id: 'order',
  context: ({ input }) => ({ ...noOrder, ...input }),
  initial: 'placed',
  states: {
    placed: { on: { authorize, decline, cancel }, after: { paymentDeadline: cancel } },
    paymentFailed: { on: { authorize, decline, cancel }, after: { patience: cancel } },
    authorized: { on: { pick: 'picking', delay, cancel }, after: { cooling: 'picking' } },
    picking: { on: { ship, delay, cancel }, after: { packing: rest } },
    partlyShipped: { on: { ship, delay }, after: { restocking: rest } },
    shipped: {
      on: { 'go out': 'outForDelivery', deliver, delay, 'fail delivery': 'deliveryFailed' },
      after: { transit: 'outForDelivery' },
    },
    outForDelivery: {
      on: { deliver, delay, 'fail delivery': 'deliveryFailed' },
      after: { round: deliver },
    },
    delayed: {
      on: {
        ship,
        'go out': { guard: 'is under way', target: 'outForDelivery' },
        deliver: { ...deliver, guard: 'can arrive' },
        'fail delivery': { guard: 'is under way', target: 'deliveryFailed' },
        delay,
        cancel,
      },
    },
    deliveryFailed: {
      on: { 'go out': 'outForDelivery', deliver, 'receive return': [receiveRefunded, receive], refund },
      after: { nextAttempt: 'outForDelivery' },
    },
    delivered: { on: { 'request return': requestReturn, refund } },
    returnRequested: { on: { 'receive return': [receiveRefunded, receivePaid, receive] } },
    returned: { on: { refund: refundReturned } },
    refunded: { on: { 'request return': requestReturn } },
    canceled: {},
  },
})

export const orderType: EntityType = {
  kind: 'order',
  machine,
  value: ({ state, context }) => ({ ...(context as Order), status: state }),
}
