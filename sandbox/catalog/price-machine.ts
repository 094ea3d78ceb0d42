import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Price } from '../schemas/price.ts'

export type { Price }

/** While it is not said until when a promotion lasts, `until` is undefined. */
type PriceAtRest = Omit<Price, 'until'> & { readonly until?: number | undefined }

type PriceEvent =
  | { type: 'promote'; minor: number; until?: number }
  | { type: 'end promotion'; until?: number }
  | { type: 'reprice'; minor: number }

const noPrice: Price = {
  sku: '',
  amount: { minor: 0, currency: 'USD' },
  regular: { minor: 0, currency: 'USD' },
}

const machine = setup({
  types: {} as { context: PriceAtRest; events: PriceEvent; input: Price },
  guards: {
    isCheaper: ({ context, event }) =>
      event.type === 'promote' &&
      Number.isInteger(event.minor) &&
      event.minor >= 0 &&
      event.minor < context.regular.minor &&
      (event.until === undefined || Number.isSafeInteger(event.until)),
    // A promotion that was made anew is not ended by the end of the one before it.
    isMeant: ({ context, event }) =>
      event.type === 'end promotion' && (event.until === undefined || event.until === context.until),
    isAmount: ({ event }) => event.type === 'reprice' && Number.isInteger(event.minor) && event.minor >= 0,
  },
  actions: {
    cut: assign(({ context, event }) =>
      event.type === 'promote'
        ? { amount: { ...context.amount, minor: event.minor }, until: event.until }
        : context,
    ),
    restore: assign(({ context }) => ({ amount: context.regular, until: undefined })),
    setBoth: assign(({ context, event }) => {
      if (event.type !== 'reprice') return context
      const amount = { ...context.amount, minor: event.minor }
      return { amount, regular: amount }
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
    promotion: { on: { 'end promotion': { guard: 'isMeant', target: 'regular', actions: 'restore' } } },
  },
})

export const priceType: EntityType = {
  kind: 'price',
  machine,
  value: ({ context }) => {
    const { until, ...price } = context as PriceAtRest
    return until === undefined ? price : { ...price, until }
  },
}
