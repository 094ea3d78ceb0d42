import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Money } from '../money.ts'

export interface Price {
  readonly sku: string
  /** What a shopper pays now. */
  readonly amount: Money
  /** What it cost before the promotion, while one is on. */
  readonly regular: Money
}

type PriceEvent =
  | { type: 'promote'; minor: number }
  | { type: 'end promotion' }
  | { type: 'reprice'; minor: number }

const noPrice: Price = {
  sku: '',
  amount: { minor: 0, currency: 'USD' },
  regular: { minor: 0, currency: 'USD' },
}

const machine = setup({
  types: {} as { context: Price; events: PriceEvent; input: Price },
  guards: {
    isCheaper: ({ context, event }) =>
      event.type === 'promote' &&
      Number.isInteger(event.minor) &&
      event.minor >= 0 &&
      event.minor < context.regular.minor,
    isAmount: ({ event }) => event.type === 'reprice' && Number.isInteger(event.minor) && event.minor >= 0,
  },
  actions: {
    cut: assign(({ context, event }) =>
      event.type === 'promote' ? { ...context, amount: { ...context.amount, minor: event.minor } } : context,
    ),
    restore: assign(({ context }) => ({ ...context, amount: context.regular })),
    setBoth: assign(({ context, event }) => {
      if (event.type !== 'reprice') return context
      const amount = { ...context.amount, minor: event.minor }
      return { ...context, amount, regular: amount }
    }),
  },
}).createMachine({
  id: 'price',
  context: ({ input }) => input ?? noPrice,
  initial: 'regular',
  states: {
    regular: {
      on: {
        promote: { guard: 'isCheaper', target: 'promotion', actions: 'cut' },
        reprice: { guard: 'isAmount', actions: 'setBoth' },
      },
    },
    promotion: { on: { 'end promotion': { target: 'regular', actions: 'restore' } } },
  },
})

export const priceType: EntityType = {
  kind: 'price',
  machine,
  value: ({ context }) => ({ ...(context as Price) }),
}
