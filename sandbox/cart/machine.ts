import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

export interface CartLine {
  readonly sku: string
  readonly quantity: number
}

/** The one cart of a shopper at the source; whatever a channel shows is a view of it. */
export interface Cart {
  readonly shopper: string
  readonly lines: readonly CartLine[]
}

type CartEvent =
  | { type: 'add'; sku: string; quantity: number }
  | { type: 'set quantity'; sku: string; quantity: number }
  | { type: 'remove'; sku: string }

const quantityOf = (cart: Cart, sku: string): number =>
  cart.lines.find((line) => line.sku === sku)?.quantity ?? 0

function withQuantity(cart: Cart, sku: string, quantity: number): readonly CartLine[] {
  if (quantity === 0) return cart.lines.filter((line) => line.sku !== sku)
  if (quantityOf(cart, sku) === 0) return [...cart.lines, { sku, quantity }]
  return cart.lines.map((line) => (line.sku === sku ? { sku, quantity } : line))
}

const machine = setup({
  types: {} as { context: Cart; events: CartEvent; input: Cart },
  guards: {
    isPositive: ({ event }) => 'quantity' in event && Number.isInteger(event.quantity) && event.quantity > 0,
    holdsLine: ({ context, event }) => quantityOf(context, event.sku) > 0,
    holdsAndPositive: ({ context, event }) =>
      quantityOf(context, event.sku) > 0 &&
      'quantity' in event &&
      Number.isInteger(event.quantity) &&
      event.quantity > 0,
    isEmpty: ({ context }) => context.lines.length === 0,
  },
  actions: {
    addLine: assign({
      lines: ({ context, event }) =>
        event.type === 'add'
          ? withQuantity(context, event.sku, quantityOf(context, event.sku) + event.quantity)
          : context.lines,
    }),
    setLine: assign({
      lines: ({ context, event }) =>
        event.type === 'set quantity' ? withQuantity(context, event.sku, event.quantity) : context.lines,
    }),
    removeLine: assign({ lines: ({ context, event }) => withQuantity(context, event.sku, 0) }),
  },
}).createMachine({
  id: 'cart',
  context: ({ input }) => input ?? { shopper: '', lines: [] },
  initial: 'filled',
  states: {
    empty: { on: { add: { guard: 'isPositive', target: 'filled', actions: 'addLine' } } },
    filled: {
      always: { guard: 'isEmpty', target: 'empty' },
      on: {
        add: { guard: 'isPositive', actions: 'addLine' },
        'set quantity': { guard: 'holdsAndPositive', actions: 'setLine' },
        remove: { guard: 'holdsLine', actions: 'removeLine' },
      },
    },
  },
})

export const cartType: EntityType = {
  kind: 'cart',
  machine,
  value: ({ context }) => ({ ...(context as Cart) }),
}
