import { describe, expect, it } from 'vitest'
import { baseOf } from '../base.ts'
import type { ProductList } from '../catalog/list-machine.ts'
import type { Price } from '../catalog/price-machine.ts'
import type { Product } from '../catalog/product-machine.ts'
import { createWorld } from '../create-world.ts'
import { productsWith, productTraits } from '../facts/traits.ts'
import type { Stock } from '../inventory/machine.ts'
import { idOf, resource } from '../journal/index.ts'
import type { ShopPreset } from './shop.ts'

/** What every preset shop must hold to; `digests` are those of its opening with the seeds 1 and 2. */
export function shopLaws(preset: ShopPreset, digests: readonly [string, string]): void {
  const { name, currency } = preset
  const open = (shopSeed: number) => createWorld({ shop: name, shopSeed })
  const world = open(1)
  const value = <V>(kind: 'product' | 'price' | 'stock' | 'list', id: string): V => {
    const served = world.source<V>(resource(kind, id))
    if (!served) throw new Error(`the shop has no ${kind}/${id}`)
    return served.value
  }
  const skus = world.names('product').map(idOf)
  const products = skus.map((sku) => value<Product>('product', sku))

  describe(`the shop ${name}`, () => {
    it('keeps the meaning of its seeds', () => {
      const base = (seed: number) => open(seed).journal.header.base
      expect([base(1), base(2)]).toEqual(digests)
      expect(baseOf({ ...preset, seed: 1, entities: preset.build(1) }).digest).toBe(digests[0])
    })

    it('has enough to choose from, each under a name and a SKU of its own', () => {
      expect(skus.length).toBeGreaterThan(50)
      expect(new Set(products.map((product) => product.name.toLowerCase())).size).toBe(skus.length)
      for (const product of products) expect(product.name).toMatch(/^[A-Z][\w' -]{3,40}$/)
    })

    it('has a price and a stock for each product, and for nothing else', () => {
      expect(world.names('price').map(idOf)).toEqual(skus)
      expect(world.names('stock').map(idOf)).toEqual(skus)
      for (const sku of skus) {
        const { amount, regular } = value<Price>('price', sku)
        expect(amount).toMatchObject({ currency, minor: expect.any(Number) })
        expect(amount.minor).toBeGreaterThan(0)
        expect(regular).toEqual(amount)
        expect(value<Stock>('stock', sku).onHand).toBeGreaterThanOrEqual(0)
      }
    })

    it('lists what was listed before it opened', () => {
      for (const { listedAt } of products) expect(listedAt).toBeLessThan(preset.epoch)
      const arrivals = value<ProductList>('list', 'new-arrivals').skus
      const newest = [...products].sort((a, b) => b.listedAt - a.listedAt)[arrivals.length - 1] as Product
      for (const sku of arrivals) {
        expect(value<Product>('product', sku).listedAt).toBeGreaterThanOrEqual(newest.listedAt)
      }
      for (const sku of value<ProductList>('list', 'best-sellers').skus) expect(skus).toContain(sku)
    })

    it('names similar items that it has, of the same category, never the product itself', () => {
      for (const { sku, similar, category } of products) {
        expect(similar.length, sku).toBeGreaterThan(0)
        expect(new Set(similar).size).toBe(similar.length)
        expect(similar).not.toContain(sku)
        for (const other of similar) expect(value<Product>('product', other).category).toBe(category)
      }
    })

    it.each(Object.keys(productTraits) as (keyof typeof productTraits)[])(
      'has something for a scenario that asks for "%s", whatever the seed',
      (trait) => {
        for (let seed = 1; seed <= 20; seed += 1) {
          expect(productsWith(open(seed), [trait]).length, `shop seed ${seed}`).toBeGreaterThan(0)
        }
      },
    )

    it('opens on a Tuesday at eleven, in its own zone', () => {
      const local = new Date(preset.epoch + preset.utcOffsetMinutes * 60_000)
      expect([local.getUTCDay(), local.getUTCHours(), local.getUTCMinutes()]).toEqual([2, 11, 0])
    })
  })
}
