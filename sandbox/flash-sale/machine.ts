import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { FlashSale } from '../schemas/flash-sale.ts'
import { type Buyers, boughtBy, withPurchase } from './buyers.ts'

export type { FlashSale }

/** Who visits the shop because of a sale, and how many. */
export interface Visits {
  /** Shoppers a minute while it is live, on average. */
  readonly perMinute: number
  /** How many times as many when it has just gone live. */
  readonly burst: number
}

/** A sale before anybody has bought: the instants of its value, and the same lengths of time for its timers. */
export interface FlashSaleInput extends Omit<FlashSale, 'sold' | 'status'> {
  /** 0 where it is live at once. */
  readonly startsInMs: number
  readonly lastsMs: number
  /** Absent where no competing shoppers come of themselves. */
  readonly visits?: Visits
}

/** A sale at rest. Who has bought is nobody's to read: it is no part of the value. */
export interface FlashSaleAtRest extends FlashSaleInput {
  readonly sold: number
  /** No more than there are units. */
  readonly buyers: Buyers
}

type FlashSaleEvent =
  /** A shopper who is not named is not counted against the limit. */
  | { type: 'sell'; quantity: number; shopper?: string }
  /** The stock behind it is gone. */
  | { type: 'sell out' }
  | { type: 'call off' }

const noSale: FlashSaleInput = {
  id: '',
  sku: '',
  price: { minor: 0, currency: 'USD' },
  quantity: 1,
  limit: 1,
  startsAt: 0,
  endsAt: 0,
  startsInMs: 0,
  lastsMs: 0,
}

/** Whether a sale takes a purchase: it has the units, and the shopper has not had too many. */
function offers(sale: FlashSaleAtRest, quantity: unknown, shopper: unknown): quantity is number {
  if (!(Number.isSafeInteger(quantity) && (quantity as number) > 0)) return false
  const units = quantity as number
  if (units > sale.quantity - sale.sold) return false
  if (shopper === undefined) return true
  return typeof shopper === 'string' && boughtBy(sale.buyers, shopper) + units <= sale.limit
}

/**
 * A number of units at a lower price for a while. It is announced, goes live by itself, and is over when its units or the
 * stock are gone, or its time.
 */
export const flashSaleMachine = setup({
  types: {} as { context: FlashSaleAtRest; events: FlashSaleEvent; input: FlashSaleInput },
  delays: {
    startsIn: ({ context }) => context.startsInMs,
    lasts: ({ context }) => context.lastsMs,
  },
  guards: {
    isOn: ({ context }) => context.startsInMs === 0,
    offers: ({ context, event }) => event.type === 'sell' && offers(context, event.quantity, event.shopper),
    takesLast: ({ context, event }) =>
      event.type === 'sell' &&
      offers(context, event.quantity, event.shopper) &&
      event.quantity === context.quantity - context.sold,
  },
  actions: {
    count: assign(({ context, event }) =>
      event.type === 'sell'
        ? {
            sold: context.sold + event.quantity,
            buyers:
              event.shopper === undefined
                ? context.buyers
                : withPurchase(context.buyers, event.shopper, event.quantity),
          }
        : {},
    ),
  },
}).createMachine({
  id: 'flash-sale',
  context: ({ input }) => ({ ...(input ?? noSale), sold: 0, buyers: [] }),
  initial: 'unknown',
  states: {
    unknown: { always: [{ guard: 'isOn', target: 'live' }, { target: 'announced' }] },
    announced: { on: { 'call off': 'ended' }, after: { startsIn: 'live' } },
    live: {
      on: {
        sell: [
          { guard: 'takesLast', target: 'soldOut', actions: 'count' },
          { guard: 'offers', actions: 'count' },
        ],
        'sell out': 'soldOut',
        'call off': 'ended',
      },
      after: { lasts: 'ended' },
    },
    soldOut: {},
    ended: {},
  },
})

export const flashSaleType: EntityType = {
  kind: 'flash-sale',
  machine: flashSaleMachine,
  value: ({ state, context }): FlashSale => {
    const { id, sku, price, quantity, sold, limit, announcedAt, startsAt, endsAt } =
      context as FlashSaleAtRest
    return {
      ...{ id, sku, price, quantity, sold, limit },
      ...(announcedAt === undefined ? {} : { announcedAt }),
      ...{ startsAt, endsAt, status: state as FlashSale['status'] },
    }
  },
}
