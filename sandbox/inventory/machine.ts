import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

export interface Stock {
  readonly sku: string
  /** Units in the warehouse; never negative. */
  readonly onHand: number
}

type StockEvent = { type: 'sell'; quantity: number } | { type: 'restock'; quantity: number }

const positive = (quantity: number): boolean => Number.isInteger(quantity) && quantity > 0

/** Stock of one SKU. What isn't there can't be sold: the event is not accepted and nothing changes. */
const machine = setup({
  types: {} as { context: Stock; events: StockEvent; input: Stock },
  guards: {
    covers: ({ context, event }) => positive(event.quantity) && event.quantity <= context.onHand,
    takesLast: ({ context, event }) => positive(event.quantity) && event.quantity === context.onHand,
    isPositive: ({ event }) => positive(event.quantity),
    hasAny: ({ context }) => context.onHand > 0,
  },
  actions: {
    take: assign({ onHand: ({ context, event }) => context.onHand - event.quantity }),
    add: assign({ onHand: ({ context, event }) => context.onHand + event.quantity }),
  },
}).createMachine({
  id: 'stock',
  context: ({ input }) => input ?? { sku: '', onHand: 0 },
  initial: 'unknown',
  states: {
    unknown: { always: [{ guard: 'hasAny', target: 'inStock' }, { target: 'soldOut' }] },
    inStock: {
      on: {
        sell: [
          { guard: 'takesLast', target: 'soldOut', actions: 'take' },
          { guard: 'covers', actions: 'take' },
        ],
        restock: { guard: 'isPositive', actions: 'add' },
      },
    },
    soldOut: { on: { restock: { guard: 'isPositive', target: 'inStock', actions: 'add' } } },
  },
})

export const stockType: EntityType = {
  kind: 'stock',
  machine,
  value: ({ context }) => ({ ...(context as Stock) }),
}
