import type { Base } from '../base.ts'
import { type Terms, termsOf } from '../derived/terms.ts'
import type { World } from '../world.ts'
import { presets } from './index.ts'

/**
 * What the shop of a world has laid down for good: by the preset that its journal names, otherwise by what its opening says.
 * Throws a `RangeError` where neither is known.
 */
export function termsOfWorld(world: World): Terms {
  const { header, blobs } = world.journal
  const base = blobs.get(header.base as never) as Base | undefined
  const shop = presets.find(({ name }) => name === header.shop) ?? base?.shop
  if (!shop) throw new RangeError(`looking up the terms of the shop "${header.shop}": it is no preset`)
  return termsOf(shop)
}
