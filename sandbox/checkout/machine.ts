import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import { type Checkout, type CheckoutState, type CheckoutValue, quoteMs } from './checkout.ts'

/** A checkout as it is quoted: the instants of its value, and the same time for its delay. */
export interface QuotedCheckout extends Checkout {
  /** How long the quote holds, ms; default a quarter of an hour. */
  readonly lastsMs?: number
}

/** What has not come of it, or has gone again, is undefined while it rests. */
type CheckoutAtRest = Omit<QuotedCheckout, 'order' | 'key' | 'reason'> & {
  readonly [member in 'order' | 'key' | 'reason']?: string | undefined
}

/** `at` is the world time of what happened. */
type CheckoutEvent =
  | { type: 'confirm'; key?: string }
  | { type: 'pay' }
  | { type: 'order'; order: string }
  | { type: 'decline'; reason: string; at: number }
  | { type: 'cancel' }

const noCheckout: QuotedCheckout = {
  id: '',
  shopper: '',
  lines: [],
  total: { minor: 0, currency: 'USD' },
  quotedAt: 0,
  expiresAt: 0,
}

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)

const confirm = { guard: 'has a sound key', target: 'confirmed', actions: 'note key' } as const

/**
 * A checkout from its quote to its order. A quote that is not confirmed expires by itself; a declined payment does not give
 * it more time.
 */
const machine = setup({
  types: {} as { context: CheckoutAtRest; events: CheckoutEvent; input: QuotedCheckout },
  delays: {
    quote: ({ context }) => context.lastsMs ?? quoteMs,
    'rest of the quote': ({ context, event }) =>
      event.type === 'decline' ? Math.max(0, context.expiresAt - event.at) : 0,
  },
  guards: {
    'has a sound key': ({ event }) =>
      event.type === 'confirm' && (event.key === undefined || isText(event.key)),
    'names an order': ({ event }) => event.type === 'order' && isText(event.order),
    'says why and when': ({ event }) =>
      event.type === 'decline' && isText(event.reason) && Number.isSafeInteger(event.at),
  },
  actions: {
    'note key': assign(({ event }) =>
      event.type === 'confirm' ? { key: event.key, reason: undefined } : {},
    ),
    'note order': assign(({ event }) => (event.type === 'order' ? { order: event.order } : {})),
    'note reason': assign(({ event }) => (event.type === 'decline' ? { reason: event.reason } : {})),
  },
}).createMachine({
  id: 'checkout',
  context: ({ input }) => input ?? noCheckout,
  initial: 'quoted',
  states: {
    quoted: { after: { quote: 'expired' }, on: { confirm, cancel: 'canceled' } },
    confirmed: {
      on: {
        pay: 'paid',
        decline: { guard: 'says why and when', target: 'declined', actions: 'note reason' },
      },
    },
    paid: { on: { order: { guard: 'names an order', target: 'ordered', actions: 'note order' } } },
    ordered: {},
    declined: { after: { 'rest of the quote': 'expired' }, on: { confirm, cancel: 'canceled' } },
    expired: {},
    canceled: {},
  },
})

export const checkoutType: EntityType = {
  kind: 'checkout',
  machine,
  value: ({ state, context }): CheckoutValue => {
    const { lastsMs: _lasts, order, key, reason, ...checkout } = context as CheckoutAtRest
    return {
      ...checkout,
      ...(order === undefined ? {} : { order }),
      ...(key === undefined ? {} : { key }),
      ...(reason === undefined ? {} : { reason }),
      status: state as CheckoutState,
    }
  },
}
