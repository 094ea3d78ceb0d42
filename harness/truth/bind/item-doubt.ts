import type { Act } from '#record'
import type { ProductNames } from '../product-names.ts'

/**
 * Why it is in doubt which item an act is about: the sentence calls another product by its full name and not
 * this one, or the item is sold in variants and none of them is named.
 */
export function doubtOfItem(act: Act, sentence: string, names: ProductNames): string | undefined {
  if (!('item' in act) || act.item === undefined) return undefined
  const sku = names.skuOf(act.item)
  if (sku === undefined) return undefined
  if (names.variantsOf(sku).length)
    return `${act.item} is sold in variants, and the words may be about one of them`
  const named = names.namedIn(sentence)
  return named.length && !named.includes(sku)
    ? `the words may be about another item than ${act.item}, which the sentence does not name`
    : undefined
}
