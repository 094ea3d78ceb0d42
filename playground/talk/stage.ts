import { type Resource, resource } from '#journal'
import { Sites } from '#mocks'
import type { Product, Shopper, World } from '#sandbox'

/** The origin at which the shop is served inside the page; nothing outside of it answers there. */
export const origin = 'http://shop.test'

/** What the window shows: a world with its journal, and whose things to look at. */
export interface Stage {
  readonly world: World
  readonly bot: string
  readonly seed: number
  readonly shopper: Shopper | undefined
  readonly signedIn: boolean
  /** The products that matter here. */
  readonly skus: readonly string[]
}

/** Sites that remember the world last served, so that it can be looked at when its play is over. */
export class WatchedSites extends Sites {
  world: World | undefined

  override add(site: Parameters<Sites['add']>[0]): void {
    this.world = site.world
    super.add(site)
  }
}

/** A product's name at the source; its SKU where it has none. */
export function productName(world: World, sku: string): string {
  return world.source<Product>(resource('product', sku))?.value.name ?? sku
}

/** What a resource is called in front of a person. */
export function resourceName(world: World, name: Resource): string {
  const [kind, id = ''] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
  if (kind === 'stock' || kind === 'price' || kind === 'product') return productName(world, id)
  return `${kind} ${id}`
}
