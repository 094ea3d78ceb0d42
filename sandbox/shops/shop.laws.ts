import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { baseOf } from '../base.ts'
import { zoneOf } from '../catalog/delivery.ts'
import { type Color, colors } from '../catalog/image.ts'
import type { ProductList } from '../catalog/list-machine.ts'
import type { Price } from '../catalog/price-machine.ts'
import type { Product } from '../catalog/product-machine.ts'
import { createWorld } from '../create-world.ts'
import { marksOf } from '../facts/marks.ts'
import { ordersWith, orderTraits } from '../facts/order-traits.ts'
import { shoppersWith, shopperTraits } from '../facts/shopper-traits.ts'
import { ticketsWith, ticketTraits } from '../facts/ticket-traits.ts'
import { type ProductTrait, productsWith, productTraits } from '../facts/traits.ts'
import type { Stock } from '../inventory/machine.ts'
import { canonicalJson, idOf, kindOf, type ResourceKind, resource } from '../journal/index.ts'
import { sum } from '../money.ts'
import type { Order, OrderState } from '../orders/machine.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { World } from '../world.ts'
import { topicsFor } from './history-words.ts'
import type { ShopPreset } from './shop.ts'

type Kept = 'product' | 'price' | 'stock' | 'list' | 'order'
const seeds = Array.from({ length: 20 }, (_unused, index) => index + 1)
const keysOf = <K extends string>(traits: Readonly<Record<K, unknown>>) => Object.keys(traits) as K[]

/** What every preset shop must hold to; `digests` are those of its opening with the seeds 1 and 2. */
export function shopLaws(preset: ShopPreset, digests: readonly [string, string]): void {
  const { name, currency, epoch } = preset
  const open = (shopSeed: number) => createWorld({ shop: name, shopSeed })
  const world = open(1)
  const value = <V>(kind: Kept, id: string, from: World = world): V => {
    const served = from.source<V>(resource(kind, id))
    if (!served) throw new Error(`the shop has no ${kind}/${id}`)
    return served.value
  }
  const all = <V>(kind: ResourceKind, from: World = world) =>
    from.names(kind).map((found) => from.source<V>(found)?.value as V)
  const products = all<Product>('product')
  const bought = products.filter(({ variants }) => variants === undefined)
  const skus = bought.map(({ sku }) => sku)

  describe(`the shop ${name}`, () => {
    it('keeps the meaning of its seeds', () => {
      const base = (seed: number) => open(seed).journal.header.base
      expect([base(1), base(2)]).toEqual(digests)
      expect(baseOf({ ...preset, seed: 1, entities: preset.build(1) }).digest).toBe(digests[0])
    })

    it('is another one for another seed', () => {
      expect(new Set(seeds.map((seed) => open(seed).journal.header.base)).size).toBe(seeds.length)
    })

    it('has enough to choose from, each under a name and a SKU of its own, whatever the seed', () => {
      expect(skus.length).toBeGreaterThan(70)
      for (const seed of seeds) {
        const names = all<Product>('product', open(seed)).map((product) => product.name.toLowerCase())
        expect(new Set(names).size, `seed ${seed}`).toBe(names.length)
      }
      for (const product of products) expect(product.name).toMatch(/^[A-Z][\w' ./,-]{3,60}$/)
    })

    it('has a price and a stock for each product that can be bought, and for nothing else', () => {
      expect(world.names('price').map(idOf)).toEqual(skus)
      expect(world.names('stock').map(idOf)).toEqual(skus)
      for (const sku of skus) {
        expect(value<Price>('price', sku)).toMatchObject({ amount: { currency }, regular: { currency } })
        expect(value<Stock>('stock', sku).onHand).toBeGreaterThanOrEqual(0)
      }
    })

    it('asks for something, and for less where there is a promotion, which ends after it opened', () => {
      for (const seed of seeds) {
        for (const { amount, regular, until } of all<Price>('price', open(seed))) {
          expect(amount.minor).toBeGreaterThan(0)
          if (until === undefined) expect(amount).toEqual(regular)
          else expect([amount.minor < regular.minor, until > epoch]).toEqual([true, true])
        }
      }
    })

    it('lists what was listed before it opened, the newest and the best sold of it', () => {
      for (const { listedAt } of products) expect(listedAt).toBeLessThan(epoch)
      const arrivals = value<ProductList>('list', 'new-arrivals').skus
      const oldest = Math.min(...arrivals.map((sku) => value<Product>('product', sku).listedAt))
      const newer = bought.filter(({ listedAt }) => listedAt > oldest)
      const groups = new Set(newer.map(({ sku, variantOf }) => variantOf ?? sku))
      for (const { sku, variantOf } of newer)
        expect(arrivals.some((one) => one === sku || (variantOf && one.startsWith(variantOf)))).toBe(true)
      expect(groups.size).toBeLessThan(arrivals.length)
      for (const sku of value<ProductList>('list', 'best-sellers').skus) expect(skus).toContain(sku)
    })

    it('names similar items that it has, of the same kind, never the product itself', () => {
      for (const { sku, similar, category, kind, variants } of products) {
        expect(similar.length, sku).toBeGreaterThan(0)
        expect(new Set(similar).size).toBe(similar.length)
        expect(similar).not.toContain(sku)
        for (const other of similar) {
          const found = value<Product>('product', other)
          expect([found.category, found.kind]).toEqual([category, kind])
          expect(found.variants === undefined, other).toBe(variants === undefined)
        }
      }
    })

    it('has every variant of what comes in variants, named as people say it', () => {
      const parents = products.filter(({ variants }) => variants)
      expect(parents.length).toBeGreaterThan(1)
      for (const parent of parents) {
        const variants = (parent.variants ?? []).map((sku) => value<Product>('product', sku))
        const options = Object.keys(variants[0]?.options ?? {})
        const values = options.map((option) => new Set(variants.map((one) => one.options?.[option])))
        expect(variants.length).toBe(values.reduce((product, { size }) => product * size, 1))
        for (const one of variants) {
          expect(one.variantOf).toBe(parent.sku)
          expect(Object.keys(one.options ?? {})).toEqual(options)
          expect(one.name).toBe(`${parent.name}, ${Object.values(one.options ?? {}).join(', ')}`)
        }
      }
      const grouped = parents.flatMap(({ variants }) => variants ?? [])
      expect(bought.filter(({ variantOf }) => variantOf).map(({ sku }) => sku)).toEqual([...grouped].sort())
    })

    it('has a picture of each product, which any reader of XML reads', () => {
      const parser = new XMLParser({ ignoreAttributes: false })
      for (const picture of new Set(products.map((product) => product.image ?? ''))) {
        expect(picture.length).toBeLessThan(400)
        const { svg } = parser.parse(decodeURIComponent(picture.replace('data:image/svg+xml,', '')), true)
        expect(svg['@_xmlns']).toBe('http://www.w3.org/2000/svg')
        expect(svg.path['@_d']).toMatch(/^M/)
      }
    })

    it.each(keysOf(productTraits).filter((trait) => !preset.without.includes(trait)))(
      'has something for a scenario that asks for "%s", whatever the seed',
      (trait) => {
        for (const seed of seeds)
          expect(productsWith(open(seed), [trait]).length, `shop seed ${seed}`).toBeGreaterThan(0)
      },
    )

    it('has none of the traits that it says it is without', () => {
      const wrong = preset.without.filter((trait: ProductTrait) => productsWith(world, [trait]).length > 0)
      expect(wrong).toEqual([])
    })

    it('has an order, a ticket and a shopper for each of their traits', () => {
      const lacking = (from: World) => [
        ...keysOf(orderTraits).filter((trait) => ordersWith(from, [trait]).length === 0),
        ...keysOf(ticketTraits).filter((trait) => ticketsWith(from, [trait]).length === 0),
        ...keysOf(shopperTraits).filter((trait) => shoppersWith(from, [trait]).length === 0),
      ]
      for (const seed of seeds) expect(lacking(open(seed)), `shop seed ${seed}`).toEqual([])
    })

    it('has past orders whose total is the sum of their lines and their delivery, placed before it opened', () => {
      const orders = all<Order>('order')
      expect(orders.length).toBeGreaterThan(10)
      for (const { total, lines, placedAt, shopper, delivery } of orders) {
        const costs = [...lines.map(({ unitPrice }) => unitPrice), ...(delivery ? [delivery.fee] : [])]
        expect(total).toEqual(sum(costs, currency))
        expect(delivery?.promisedOn).toBeGreaterThan(placedAt)
        expect(placedAt).toBeLessThan(epoch)
        expect(world.source(resource('shopper', shopper))).toBeDefined()
        for (const line of lines) {
          expect(line.quantity).toBe(1)
          expect(line.unitPrice.minor).toBeGreaterThan(0)
          expect(value<Product>('product', line.sku).name).toBe(line.name)
        }
      }
    })

    it('has past orders of what was listed by then, and calls none of them on its way that is late', () => {
      const onTheirWay = ['picking', 'partlyShipped', 'shipped', 'outForDelivery']
      for (const seed of seeds) {
        const from = open(seed)
        for (const order of all<Order & { status: string }>('order', from)) {
          const { id, placedAt, lines, status, delivery } = order
          for (const { sku } of lines)
            expect(value<Product>('product', sku, from).listedAt, id).toBeLessThanOrEqual(placedAt)
          if (onTheirWay.includes(status)) expect(delivery?.promisedOn, id).toBeGreaterThanOrEqual(epoch)
        }
      }
    })

    it('has tickets about what was ordered, and what could be said of it by then', () => {
      for (const seed of seeds) {
        const from = open(seed)
        for (const { id, subject, queue, order, openedAt, comments } of all<Ticket>('ticket', from)) {
          const about = value<Order & { status: OrderState }>('order', order ?? '', from)
          const kinds = about.lines.map(({ sku }) => value<Product>('product', sku, from).kind)
          const topic = topicsFor(preset.words, about, kinds).find((one) => one.subject === subject)
          expect(topic, `${id}: ${subject}`).toMatchObject({ queue })
          const since = topic?.when === 'delivered' ? about.deliveredAt : about.placedAt
          expect(openedAt).toBeGreaterThan(since ?? Number.NaN)
          expect(openedAt).toBeLessThan(epoch)
          const answers = comments.filter(({ by }) => by === 'agent').map(({ text }) => text)
          expect(answers.every((text) => text === topic?.reply)).toBe(true)
        }
      }
    })

    it('shows the color that a name says', () => {
      for (const { name: said, kind = '', options = {}, image = '' } of products) {
        const word = [...Object.values(options), ...kind.toLowerCase().split(' ')].find((one) =>
          Object.hasOwn(colors, one),
        )
        if (word) expect(image, said).toContain(`%23${colors[word as Color]}'`)
      }
    })

    it("has no shopper's mark in another shopper's data or in the catalog", () => {
      for (const seed of seeds.slice(0, 5)) expect(leaks(open(seed))).toEqual([])
    })

    it('delivers to every postcode of its zones, and says what it costs', () => {
      const { zones, cutOffMinutes, slots = [] } = preset.delivery
      for (const { name: zone, from, to, fee } of zones) {
        expect(from <= to, zone).toBe(true)
        expect(zoneOf(preset.delivery, from)).toBeDefined()
        expect(fee.currency).toBe(currency)
      }
      expect(zoneOf(preset.delivery, '00001')).toBeUndefined()
      expect(zoneOf(preset.delivery, 'SW1A')).toBeUndefined()
      expect(cutOffMinutes).toBeLessThan(24 * 60)
      for (const slot of slots) expect(slot.from).toBeLessThan(slot.to)
    })

    it('opens on a Tuesday at eleven, in its own zone', () => {
      const local = new Date(epoch + preset.utcOffsetMinutes * 60_000)
      expect([local.getUTCDay(), local.getUTCHours(), local.getUTCMinutes()]).toEqual([2, 11, 0])
    })
  })
}

/** Each mark of a shopper that occurs where it does not belong, as `mark of shopper in resource`. */
export function leaks(world: World): readonly string[] {
  const owners = world.names('shopper').map((name) => ({ id: idOf(name), ...marksOf(world, idOf(name)) }))
  const found: string[] = []
  for (const [name, { value }] of world.state.entities) {
    const kind = kindOf(name as Parameters<typeof kindOf>[0])
    const owner = kind === 'shopper' ? idOf(name as never) : (value as { shopper?: string }).shopper
    const text = canonicalJson(value)
    for (const { id, words, amounts } of owners) {
      if (id === owner) continue
      const seen = [
        ...words.filter((word) => text.includes(word)),
        ...amounts.map(({ minor }) => `"minor":${minor}}`).filter((amount) => text.includes(amount)),
      ]
      found.push(...seen.map((mark) => `${mark} of ${id} in ${name}`))
    }
  }
  return found
}
