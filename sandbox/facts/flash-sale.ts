import type { FlashSale } from '../flash-sale/machine.ts'
import { flashSale } from '../flash-sale/on.ts'
import { beginSale, type FlashSaleTerms, saleOf } from '../flash-sale/terms.ts'
import { resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

/**
 * A flash sale that the shop has announced, or that is live where it starts in 0 ms. Throws a `RangeError` on a SKU that
 * the shop does not have or that is in one already, and on terms that make no sense.
 */
export function addFlashSale(world: World, { ref, ...terms }: FlashSaleTerms & { ref: string }): FlashSale {
  const id = freshId(world, 'flash-sale', ref, (n) => `F${n}`)
  const made = saleOf(world, id, terms)
  if ('objection' in made)
    throw new RangeError(`stating the flash sale "${ref}" of ${terms.sku}: ${made.objection.detail}`)
  const { input } = made
  if (input.startsInMs === 0) promoteBefore(world, input)
  beginSale(world, input, opening)
  return world.source<FlashSale>(flashSale(id))?.value as FlashSale
}

/** What is live at the opening was so before: its price too is stated, on every view. */
function promoteBefore(
  world: World,
  { sku, price, endsAt }: Pick<FlashSale, 'sku' | 'price' | 'endsAt'>,
): void {
  const name = resource('price', sku)
  world.send(name, { type: 'end promotion' }, opening)
  world.send(name, { type: 'promote', minor: price.minor, until: endsAt }, opening)
}
