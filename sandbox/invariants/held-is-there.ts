import { type Invariant, ofEach } from './invariant.ts'

/** Units that are held for shoppers lie in the warehouse; where a stock counts no holds, there is nothing to ask. */
export const heldIsThere: Invariant = {
  name: 'what is held is on hand',
  wrong: (world) =>
    ofEach<{ onHand: number; held?: unknown }>(world, 'stock', ({ onHand, held = 0 }) =>
      Number.isSafeInteger(held) && (held as number) >= 0 && (held as number) <= onHand
        ? undefined
        : `${held} held, ${onHand} on hand`,
    ),
}
