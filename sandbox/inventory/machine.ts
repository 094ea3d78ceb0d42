import { assign, cancel, enqueueActions, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Hold, Stock } from '../schemas/stock.ts'
import type { StockAtRest, StockEvent } from './stock-event.ts'
import { canArrive, canHold, covers, coversHeld, isDate, withoutHold } from './takes.ts'
import { holdIn } from './units.ts'

export type { Hold, Stock }

const timerOf = (hold: string): string => `hold ${hold}`

/**
 * Stock of one SKU: units on hand, of which some are held for shoppers until a time of their own. What isn't there, or
 * is another's, can't be sold: the event is not accepted and nothing changes.
 */
export const stockMachine = setup({
  types: {} as { context: StockAtRest; events: StockEvent; input: StockAtRest },
  guards: {
    covers: ({ context, event }) => event.type === 'sell' && covers(context, event),
    takesLast: ({ context, event }) =>
      event.type === 'sell' && covers(context, event) && event.quantity === context.onHand,
    coversHeld: ({ context, event }) => event.type === 'sell' && coversHeld(context, event),
    takesLastHeld: ({ context, event }) =>
      event.type === 'sell' && coversHeld(context, event) && event.quantity === context.onHand,
    isAllHeld: ({ context, event }) => event.type === 'sell' && coversHeld(context, event, 0),
    arrives: ({ context, event }) => 'quantity' in event && canArrive(context, event.quantity),
    canHold: ({ context, event }) => event.type === 'hold' && canHold(context, event),
    isHeld: ({ context, event }) =>
      (event.type === 'release' || event.type === 'expire') && holdIn(context, event.hold) !== undefined,
    isDate: ({ event }) => event.type === 'backorder' && isDate(event.expectedAt),
    hasAny: ({ context }) => context.onHand > 0,
    isExpected: ({ context }) => context.expectedAt !== undefined,
  },
  delays: { holdEnds: ({ event }) => (event.type === 'hold' ? event.forMs : 0) },
  actions: {
    take: assign({
      onHand: ({ context, event }) => context.onHand - (event.type === 'sell' ? event.quantity : 0),
    }),
    add: assign({
      onHand: ({ context, event }) => context.onHand + ('quantity' in event ? event.quantity : 0),
    }),
    addHold: assign({
      holds: ({ context: { holds = [] }, event }) => {
        if (event.type !== 'hold') return holds
        const { id, shopper, quantity, until } = event
        return [...holds, { id, shopper, quantity, until }]
      },
    }),
    dropHold: assign({
      holds: ({ context, event }) => withoutHold(context.holds, 'hold' in event ? event.hold : undefined),
    }),
    startHold: enqueueActions(({ event, enqueue }) => {
      if (event.type !== 'hold') return
      enqueue.raise({ type: 'expire', hold: event.id }, { id: timerOf(event.id), delay: 'holdEnds' })
    }),
    stopHold: cancel(({ event }) => timerOf('hold' in event ? String(event.hold) : '')),
    expect: assign({
      expectedAt: ({ context, event }) =>
        event.type === 'backorder' ? event.expectedAt : context.expectedAt,
    }),
    expectNothing: assign({ expectedAt: undefined }),
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
          { guard: 'takesLastHeld', target: 'soldOut', actions: ['take', 'dropHold', 'stopHold'] },
          { guard: 'coversHeld', actions: ['take', 'dropHold', 'stopHold'] },
        ],
        restock: { guard: 'arrives', actions: ['add', 'expectNothing'] },
        return: { guard: 'arrives', actions: 'add' },
        hold: { guard: 'canHold', actions: ['addHold', 'startHold'] },
        release: { guard: 'isHeld', actions: ['dropHold', 'stopHold'] },
        expire: { guard: 'isHeld', actions: 'dropHold' },
        discontinue: { target: 'discontinued', actions: 'expectNothing' },
      },
    },
    soldOut: {
      // Units that came back may have been sold while a delivery was still expected.
      always: { guard: 'isExpected', target: 'backordered' },
      on: {
        restock: { guard: 'arrives', target: 'inStock', actions: 'add' },
        return: { guard: 'arrives', target: 'inStock', actions: 'add' },
        backorder: { guard: 'isDate', target: 'backordered', actions: 'expect' },
        discontinue: 'discontinued',
      },
    },
    backordered: {
      on: {
        restock: { guard: 'arrives', target: 'inStock', actions: ['add', 'expectNothing'] },
        return: { guard: 'arrives', target: 'inStock', actions: 'add' },
        backorder: { guard: 'isDate', actions: 'expect' },
        discontinue: { target: 'discontinued', actions: 'expectNothing' },
      },
    },
    // What was held is a promise, and is kept: it may still be bought.
    discontinued: {
      on: {
        sell: { guard: 'isAllHeld', actions: ['take', 'dropHold', 'stopHold'] },
        return: { guard: 'arrives', actions: 'add' },
        release: { guard: 'isHeld', actions: ['dropHold', 'stopHold'] },
        expire: { guard: 'isHeld', actions: 'dropHold' },
        relist: 'unknown',
      },
    },
  },
})

export const stockType: EntityType = {
  kind: 'stock',
  machine: stockMachine,
  value: ({ state, context }): Stock => {
    const { sku, onHand, holds, expectedAt } = context as StockAtRest
    return {
      sku,
      onHand,
      ...(holds === undefined ? {} : { holds }),
      ...(expectedAt === undefined ? {} : { expectedAt }),
      ...(state === 'discontinued' ? { discontinued: true } : {}),
    }
  },
}
