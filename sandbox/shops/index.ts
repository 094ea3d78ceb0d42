import { electronics } from './electronics/index.ts'
import { fashion } from './fashion/index.ts'
import { flashSaleShop } from './flash-sale/index.ts'
import { grocery } from './grocery/index.ts'
import type { Shop, ShopPreset, ShopSize } from './shop.ts'
import { tickets } from './tickets/index.ts'

/** The preset shops, one line each. */
export const presets: readonly ShopPreset[] = [fashion, electronics, tickets, grocery, flashSaleShop]

const built = new Map<string, Shop>()

/**
 * The shop of that name and seed, built once and shared: everything in it is immutable. It is of its usual size, or of
 * the one that is asked for.
 *
 * Throws a `RangeError` that names the known shops where there is none of that name, and on a size that can't be built.
 */
export function shopOf(name: string, seed: number, size: ShopSize = {}): Shop {
  const key = `${name} ${seed} ${size.products} ${size.orders}`
  const known = built.get(key)
  if (known) return known
  const preset = presets.find((candidate) => candidate.name === name)
  if (!preset) {
    throw new RangeError(`no shop is called "${name}"; there is ${presets.map((p) => p.name).join(', ')}`)
  }
  const { build, ...rest } = preset
  const shop: Shop = { ...rest, seed, entities: build(seed, size) }
  built.set(key, shop)
  return shop
}
