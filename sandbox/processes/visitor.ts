import type { Channel } from '../journal/index.ts'
import { type DrawKey, draw, drawOne } from '../random.ts'

/** What a visitor of a flash sale does: for `forget` and `let go` see `hold`. */
export type Choice =
  | 'look'
  | 'buy'
  /** Reserves, and buys later. */
  | 'hold'
  /** Reserves, and lets go later. */
  | 'let go'
  /** Reserves, and lets the time run out. */
  | 'forget'

/** What visitors do, with the share of those who do it; the rest look. */
const shares: readonly (readonly [Choice, number])[] = [
  ['buy', 0.3],
  ['hold', 0.15],
  ['let go', 0.1],
  ['forget', 0.05],
]

/** The id of a visitor of a sale: of this visitor alone in this world. */
export function visitorOf(sale: string, ordinal: number): string {
  return `V${sale}-${ordinal}`
}

/** What a visitor does, the same however often it is asked. */
export function choiceOf(key: DrawKey, sale: string, ordinal: number): Choice {
  let left = draw(key, 'visitor', sale, ordinal)
  for (const [choice, share] of shares) {
    if (left < share) return choice
    left -= share
  }
  return 'look'
}

/** Where a visitor shops. */
export function channelOf(key: DrawKey, sale: string, ordinal: number): Channel {
  return drawOne<Channel>(key, ['web', 'app'], 'visitor on', sale, ordinal)
}
