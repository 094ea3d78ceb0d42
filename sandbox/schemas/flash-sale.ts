import Type, { type Static } from 'typebox'
import { Amount, exactly, Instant, Quantity, Text } from './parts.ts'

/** What a flash sale goes through; it is over when it is sold out or has ended. */
export const flashSaleStates = ['announced', 'live', 'soldOut', 'ended'] as const
export type FlashSaleState = (typeof flashSaleStates)[number]

export const FlashSaleValue = exactly({
  id: Type.Readonly(Text),
  sku: Type.Readonly(Text),
  /** What a unit costs while it is live. */
  price: Type.Readonly(Amount),
  /** Units that it offers, and how many of them are sold. */
  quantity: Type.Readonly(Quantity),
  sold: Type.Readonly(Type.Integer({ minimum: 0 })),
  /** Units that one shopper may buy while it is live. */
  limit: Type.Readonly(Quantity),
  announcedAt: Type.Readonly(Type.Optional(Instant)),
  startsAt: Type.Readonly(Instant),
  /** When it is meant to end; it may be over before. */
  endsAt: Type.Readonly(Instant),
  status: Type.Readonly(Type.Enum([...flashSaleStates])),
})
export type FlashSale = Static<typeof FlashSaleValue>
