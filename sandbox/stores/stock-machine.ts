import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { StoreStock } from '../schemas/store.ts'

export type { StoreStock }

type StoreStockEvent = { type: 'sell'; quantity: number } | { type: 'restock'; quantity: number }

/** What a store has of a SKU. What is not on the shelf cannot be sold: the event is not accepted and nothing changes. */
const machine = setup({
  types: {} as { context: StoreStock; events: StoreStockEvent; input: StoreStock },
  guards: {
    covers: ({ context, event }) => isUnits(event.quantity) && event.quantity <= context.onHand,
    takesLast: ({ context, event }) => isUnits(event.quantity) && event.quantity === context.onHand,
    arrives: ({ context, event }) =>
      isUnits(event.quantity) && Number.isSafeInteger(context.onHand + event.quantity),
    hasAny: ({ context }) => context.onHand > 0,
  },
  actions: {
    take: assign({ onHand: ({ context, event }) => context.onHand - event.quantity }),
    add: assign({ onHand: ({ context, event }) => context.onHand + event.quantity }),
  },
}).createMachine({
  id: 'store-stock',
  context: ({ input }) => input ?? { sku: '', store: '', onHand: 0 },
  initial: 'unknown',
  states: {
    unknown: { always: [{ guard: 'hasAny', target: 'inStock' }, { target: 'soldOut' }] },
    inStock: {
      on: {
        sell: [
          { guard: 'takesLast', target: 'soldOut', actions: 'take' },
          { guard: 'covers', actions: 'take' },
        ],
        restock: { guard: 'arrives', actions: 'add' },
      },
    },
    soldOut: { on: { restock: { guard: 'arrives', target: 'inStock', actions: 'add' } } },
  },
})

function isUnits(quantity: unknown): boolean {
  return Number.isSafeInteger(quantity) && (quantity as number) > 0
}

export const storeStockType: EntityType = {
  kind: 'store-stock',
  machine,
  value: ({ context }): StoreStock => {
    const { sku, store, onHand } = context as StoreStock
    return { sku, store, onHand }
  },
}
