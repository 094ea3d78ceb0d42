import type { Hold } from '../schemas/stock.ts'

/** What is not there is undefined here, and left out of the value. Whether it is sold no more is the state's to say. */
export interface StockAtRest {
  readonly sku: string
  readonly onHand: number
  readonly holds?: readonly Hold[] | undefined
  readonly expectedAt?: number | undefined
}

export type StockEvent =
  /** Of a hold: it is used up, and what is not sold of it is free again. */
  | { type: 'sell'; quantity: number; hold?: string }
  | { type: 'restock'; quantity: number }
  | { type: 'return'; quantity: number }
  /** `until` is the world time `forMs` from now: a machine has no clock. */
  | { type: 'hold'; id: string; shopper: string; quantity: number; until: number; forMs: number }
  | { type: 'release'; hold: string }
  | { type: 'expire'; hold: string }
  | { type: 'backorder'; expectedAt: number }
  | { type: 'discontinue' }
  | { type: 'relist' }
export type EventOf<T extends StockEvent['type']> = Extract<StockEvent, { type: T }>
