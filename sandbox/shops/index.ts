import { fashion } from './fashion/index.ts'
import type { Shop, ShopPreset } from './shop.ts'

/** The preset shops, one line each. */
export const presets: readonly ShopPreset[] = [fashion]

const built = new Map<string, Shop>()

/**
 * The shop of that name and seed, built once and shared: everything in it is immutable.
 * Throws a `RangeError` that names the known shops where there is none of that name.
 */
export function shopOf(name: string, seed: number): Shop {
  const key = `${name} ${seed}`
  const known = built.get(key)
  if (known) return known
  const preset = presets.find((candidate) => candidate.name === name)
  if (!preset) {
    throw new RangeError(`no shop is called "${name}"; there is ${presets.map((p) => p.name).join(', ')}`)
  }
  const { build, ...rest } = preset
  const shop: Shop = { ...rest, seed, entities: build(seed) }
  built.set(key, shop)
  return shop
}
