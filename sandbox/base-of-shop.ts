import { type Base, baseOf } from './base.ts'
import type { Digest } from './journal/index.ts'
import { shopOf } from './shops/index.ts'

/**
 * The opening world of a preset shop and its digest, for a journal that names it by the digest alone.
 * Throws a `RangeError` where no shop has that name.
 */
export function baseOfShop(name: string, seed: number): { digest: Digest; value: Base } {
  return baseOf(shopOf(name, seed))
}
