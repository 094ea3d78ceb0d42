import type { ActOf } from '#record'

type Availability = ActOf<'availability'>

/** How much there is. */
export type StockStatus = Availability['status']

/** What it rests on: stock that is told, or that it is carried. */
export type Basis = Availability['basis']

/** Words of stock in a line, with what they say. */
export interface StockMark {
  i: number
  j: number
  status: StockStatus
  basis: Basis
  quantity?: number
  /** Words of scarcity. */
  scarce?: boolean
  /** Words that say so only beside a product. */
  weak?: boolean
  /** A count. */
  number?: boolean
  /** "N left". */
  left?: boolean
  /** What is said of one product by what is said of another: "nor is the Vase". */
  ellipsis?: boolean
  /** A yes or no, which is about what the shopper asked for. */
  answer?: boolean
  /** Variants that stand in the words themselves: "no grey left". */
  variants?: readonly string[]
}
