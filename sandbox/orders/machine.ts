import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Money } from '../money.ts'

/** An order's states, from the shop's point of view. */
export const orderStates = [
  'placed',
  'picking',
  'shipped',
  'outForDelivery',
  'delayed',
  'delivered',
  'canceled',
] as const
export type OrderState = (typeof orderStates)[number]

export interface OrderLine {
  readonly sku: string
  readonly name: string
  readonly quantity: number
  readonly unitPrice: Money
}

export interface Order {
  readonly id: string
  readonly shopper: string
  readonly lines: readonly OrderLine[]
  readonly total: Money
  /** World time of the order, ms. */
  readonly placedAt: number
  readonly tracking?: string
}

type OrderEvent =
  | { type: 'pick' }
  | { type: 'ship'; tracking: string }
  | { type: 'go out' }
  | { type: 'delay' }
  | { type: 'deliver' }
  | { type: 'cancel' }

const noOrder: Order = {
  id: '',
  shopper: '',
  lines: [],
  total: { minor: 0, currency: 'USD' },
  placedAt: 0,
}

/** A placed order goes to picking by itself when the time to change one's mind is over. */
const machine = setup({
  types: {} as { context: Order; events: OrderEvent; input: Order },
  delays: { cooling: 30 * 60 * 1000 },
  actions: {
    setTracking: assign(({ context, event }) =>
      event.type === 'ship' ? { ...context, tracking: event.tracking } : context,
    ),
  },
}).createMachine({
  id: 'order',
  context: ({ input }) => input ?? noOrder,
  initial: 'placed',
  states: {
    placed: { on: { pick: 'picking', cancel: 'canceled' }, after: { cooling: 'picking' } },
    picking: {
      on: { ship: { target: 'shipped', actions: 'setTracking' }, delay: 'delayed', cancel: 'canceled' },
    },
    shipped: { on: { 'go out': 'outForDelivery', delay: 'delayed' } },
    outForDelivery: { on: { deliver: 'delivered', delay: 'delayed' } },
    delayed: {
      on: {
        ship: { target: 'shipped', actions: 'setTracking' },
        'go out': 'outForDelivery',
        cancel: 'canceled',
      },
    },
    delivered: {},
    canceled: {},
  },
})

export const orderType: EntityType = {
  kind: 'order',
  machine,
  value: ({ state, context }) => ({ ...(context as Order), status: state }),
}
