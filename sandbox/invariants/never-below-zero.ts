import { type Invariant, ofEach } from './invariant.ts'

/** Units on hand are counted in whole numbers from zero. */
export const neverBelowZero: Invariant = {
  name: 'on hand is never below zero',
  wrong: (world) =>
    ofEach<{ onHand: number }>(world, 'stock', ({ onHand }) =>
      Number.isSafeInteger(onHand) && onHand >= 0 ? undefined : `${onHand} on hand`,
    ),
}
