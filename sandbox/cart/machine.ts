import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Money } from '../money.ts'
import { areLines, type CartLine, isUnits, unitsIn, withoutLine, withUnits } from './lines.ts'

export type { CartLine }

/** How long a filled cart lasts that nobody touches, ms. */
export const untouchedMs = 30 * 24 * 60 * 60 * 1000

/** The one cart of a shopper or guest at the source; whatever a channel shows is a view of it. */
export interface Cart {
  /** The shopper's or the guest's id. */
  readonly shopper: string
  readonly lines: readonly CartLine[]
  /** True where it is a guest's. */
  readonly guest?: boolean
  /** World time at which its lines were dropped because nobody had touched it; gone with the next line. */
  readonly expiredAt?: number
  /** The shopper into whose cart it went. */
  readonly mergedInto?: string
}

/** Marks that a cart does not bear are undefined while it rests. */
type CartAtRest = Omit<Cart, 'expiredAt' | 'mergedInto'> & {
  readonly expiredAt?: number | undefined
  readonly mergedInto?: string | undefined
}

type CartEvent =
  | { type: 'add'; sku: string; quantity: number; unitPrice?: Money; at?: number }
  | { type: 'set quantity'; sku: string; quantity: number }
  | { type: 'remove'; sku: string }
  | { type: 'clear' }
  /** All lines at once: a merge, or a write that overrules what came between. */
  | { type: 'replace'; lines: readonly CartLine[] }
  | { type: 'merge into'; shopper: string }

function lineOf({ sku, quantity, unitPrice, at }: Extract<CartEvent, { type: 'add' }>): CartLine {
  return {
    sku,
    quantity,
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(at === undefined ? {} : { addedAt: at }),
  }
}

const machine = setup({
  types: {} as { context: CartAtRest; events: CartEvent; input: Cart },
  delays: { untouched: untouchedMs },
  guards: {
    isEmpty: ({ context }) => context.lines.length === 0,
    isPositive: ({ event }) => 'quantity' in event && isUnits(event.quantity),
    holdsLine: ({ context, event }) => 'sku' in event && unitsIn(context.lines, event.sku) > 0,
    holdsAndPositive: ({ context, event }) =>
      event.type === 'set quantity' && unitsIn(context.lines, event.sku) > 0 && isUnits(event.quantity),
    isLastLine: ({ context, event }) =>
      'sku' in event && withoutLine(context.lines, event.sku).length === 0 && context.lines.length > 0,
    areSomeLines: ({ event }) => event.type === 'replace' && areLines(event.lines) && event.lines.length > 0,
    areNoLines: ({ event }) => event.type === 'replace' && areLines(event.lines) && event.lines.length === 0,
    isGuests: ({ context, event }) =>
      context.guest === true && event.type === 'merge into' && typeof event.shopper === 'string',
  },
  actions: {
    addLine: assign(({ context, event }) => {
      if (event.type !== 'add') return {}
      const quantity = unitsIn(context.lines, event.sku) + event.quantity
      return { lines: withUnits(context.lines, lineOf({ ...event, quantity })), expiredAt: undefined }
    }),
    setLine: assign(({ context, event }) =>
      event.type === 'set quantity'
        ? { lines: withUnits(context.lines, { sku: event.sku, quantity: event.quantity }) }
        : {},
    ),
    removeLine: assign(({ context, event }) =>
      event.type === 'remove' ? { lines: withoutLine(context.lines, event.sku) } : {},
    ),
    takeLines: assign(({ event }) =>
      event.type === 'replace' ? { lines: event.lines, expiredAt: undefined } : {},
    ),
    clear: assign({ lines: [] }),
    markExpired: assign(({ event }) => ({
      expiredAt: 'at' in event && typeof event.at === 'number' ? event.at : undefined,
    })),
    markMerged: assign(({ event }) =>
      event.type === 'merge into' ? { mergedInto: event.shopper, expiredAt: undefined } : {},
    ),
  },
}).createMachine({
  id: 'cart',
  context: ({ input }) => input ?? { shopper: '', lines: [] },
  initial: 'unknown',
  states: {
    unknown: { always: [{ guard: 'isEmpty', target: 'empty' }, { target: 'filled' }] },
    empty: {
      on: {
        add: { guard: 'isPositive', target: 'filled', actions: 'addLine' },
        replace: [
          { guard: 'areSomeLines', target: 'filled', actions: 'takeLines' },
          { guard: 'areNoLines', target: 'empty' },
        ],
        clear: { target: 'empty' },
        'merge into': { guard: 'isGuests', target: 'merged', actions: 'markMerged' },
      },
    },
    filled: {
      after: { untouched: { target: 'empty', actions: ['clear', 'markExpired'] } },
      on: {
        add: { guard: 'isPositive', target: 'filled', reenter: true, actions: 'addLine' },
        'set quantity': { guard: 'holdsAndPositive', target: 'filled', reenter: true, actions: 'setLine' },
        remove: [
          { guard: 'isLastLine', target: 'empty', actions: 'removeLine' },
          { guard: 'holdsLine', target: 'filled', reenter: true, actions: 'removeLine' },
        ],
        clear: { target: 'empty', actions: 'clear' },
        replace: [
          { guard: 'areNoLines', target: 'empty', actions: 'takeLines' },
          { guard: 'areSomeLines', target: 'filled', reenter: true, actions: 'takeLines' },
        ],
        'merge into': { guard: 'isGuests', target: 'merged', actions: ['clear', 'markMerged'] },
      },
    },
    merged: {},
  },
})

/** A filled cart empties itself when nobody has touched it for 30 days; each change begins that time anew. */
export const cartType: EntityType = {
  kind: 'cart',
  machine,
  value: ({ context }) => {
    const { expiredAt, mergedInto, ...cart } = context as CartAtRest
    return {
      ...cart,
      ...(expiredAt === undefined ? {} : { expiredAt }),
      ...(mergedInto === undefined ? {} : { mergedInto }),
    }
  },
}
