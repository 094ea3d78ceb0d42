import { hash53 } from '../random.ts'

/** A shopper who has bought in a sale, and how many units. */
export interface Buyer {
  readonly shopper: string
  readonly units: number
}

/**
 * Who has bought: buyers in a fixed number of heaps, by a hash of the shopper's id. Plain JSON, and a sale of thousands
 * looks at few of them for each purchase; one list of all made a month of visits ten times as long.
 */
export type Buyers = readonly (readonly Buyer[])[]

const heaps = 128
const heapOf = (shopper: string): number => hash53(shopper) % heaps

/** Units that a shopper has bought. */
export function boughtBy(buyers: Buyers, shopper: string): number {
  return buyers[heapOf(shopper)]?.find((buyer) => buyer.shopper === shopper)?.units ?? 0
}

/** The buyers with one more purchase. */
export function withPurchase(buyers: Buyers, shopper: string, units: number): Buyers {
  const index = heapOf(shopper)
  const others = (buyers[index] ?? []).filter((buyer) => buyer.shopper !== shopper)
  const all = buyers.length ? [...buyers] : Array.from({ length: heaps }, (): readonly Buyer[] => [])
  all[index] = [...others, { shopper, units: boughtBy(buyers, shopper) + units }]
  return all
}
