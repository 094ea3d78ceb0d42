import type { Terms } from '../derived/terms.ts'
import type { DrawKey } from '../random.ts'
import type { Words } from './history-words.ts'
import type { Offered } from './range.ts'

/** What the past of a shop is made of. */
export interface Past {
  readonly key: DrawKey
  readonly epoch: number
  /** The shop's currency, zone and delivery. */
  readonly terms: Terms
  readonly words: Words
  readonly offered: readonly Offered[]
  /** Default two dozen. */
  readonly orders?: number | undefined
}
