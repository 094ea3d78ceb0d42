import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { decimal, type Price, type Product, presets, productsWith, sell } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'
import { minorOf } from './money.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const
// biome-ignore lint/suspicious/noExplicitAny: items have every shape
type Item = any
const amounts = (items: readonly Item[]) =>
  items.map(({ price }) => (price ? Number(price.amount) : undefined))

describe('a search', () => {
  const front = shopFront()
  const search = async (query: string) => (await front.ask('GET', `/catalog/products?${query}`)).json

  it('is narrowed by category and by price', async () => {
    const [{ name, products }] = (await front.ask('GET', '/catalog/categories')).json.items
    const inIt = await search(`category=${encodeURIComponent(name.toUpperCase())}&limit=100`)
    expect(inIt.total).toBe(products)
    expect(new Set(inIt.items.map(({ category }: Item) => category))).toEqual(new Set([name]))
    const between = await search('minPrice=30&maxPrice=60.50&limit=100')
    expect(between.total).toBeGreaterThan(3)
    for (const amount of amounts(between.items)) {
      expect(amount).toBeGreaterThanOrEqual(30)
      expect(amount).toBeLessThanOrEqual(60.5)
    }
  })

  it('for what is in stock says so of each, and has been told it', async () => {
    const { json } = await front.ask('GET', '/catalog/products?inStock=true&limit=100')
    const { observations } = front.lastCompleted()
    const stocked = productsWith(front.world, ['in stock'])
    expect(json.total).toBe(stocked.length)
    for (const { sku, inStock } of json.items) {
      expect([stocked.includes(sku), inStock]).toEqual([true, true])
      expect(observations.map(({ resource: name }) => name)).toContain(`stock/${sku}`)
    }
    expect((await search('inStock=false')).total).toBe(front.world.names('product').length)
  })

  it('for what is on sale tells both prices and until when', async () => {
    const { items, total } = await search('onSale=true&limit=100')
    expect(total).toBe(productsWith(front.world, ['on sale']).length)
    for (const { price, regularPrice, saleEnds } of items) {
      expect(Number(price.amount)).toBeLessThan(Number(regularPrice.amount))
      expect(Date.parse(saleEnds)).toBeGreaterThan(front.world.now)
    }
  })

  it('is answered in the order that is asked for', async () => {
    const rising = amounts((await search('sort=price&limit=100')).items)
    const priced = rising.filter((amount) => amount !== undefined)
    expect(priced).toEqual([...priced].sort((a, b) => a - b))
    const falling = amounts((await search('sort=-price&limit=100')).items)
    expect(falling[0]).toBeGreaterThan(falling[90] ?? 0)
    const dates = (await search('sort=newest&limit=100')).items.map(({ listedOn }: Item) => listedOn)
    expect(dates).toEqual([...dates].sort().reverse())
    const [first] = (await search('q=jacket&limit=100')).items
    expect(first.name).toMatch(/\bJacket\b/)
  })

  it('puts what has no price last, whichever way prices go', async () => {
    const { total } = await search('')
    for (const sort of ['price', '-price']) {
      const { items } = await search(`sort=${sort}&limit=20&offset=${total - 3}`)
      expect(amounts(items)).toEqual([undefined, undefined, undefined])
    }
  })

  it('is given page by page', async () => {
    const first = await search('limit=7')
    expect([first.items.length, new URL(first.next).searchParams.get('offset')]).toEqual([7, '7'])
    const second = await search('limit=7&offset=7')
    expect(second.items[0].sku).not.toBe(first.items[6].sku)
    expect(await search(`offset=${first.total}`)).not.toHaveProperty('next')
    expect(front.lastCompleted().observations).toEqual([])
  })

  it.each([
    ...['sort=cheapest', 'sort=__proto__', 'minPrice=-1', 'minPrice=1,50', 'maxPrice=NaN', 'maxPrice=1e9'],
    ...['inStock=yes', 'onSale=', 'maxPrice=', 'minPrice=9999999999'],
  ])('by %s is refused', async (query) => {
    expect(await front.ask('GET', `/catalog/products?${query}`)).toMatchObject({
      status: 422,
      json: { code: 'catalog/invalid-search' },
    })
  })

  it.each(['limit=0', 'limit=101', 'offset=-1', 'limit=x'])('for the page %s is refused', async (query) => {
    expect(await front.ask('GET', `/catalog/products?${query}`)).toMatchObject({
      status: 422,
      json: { code: 'page/invalid' },
    })
  })

  it.each(['category=__proto__', 'q=%00', `q=${'x'.repeat(5000)}`, 'category=', 'constructor=1'])(
    'by %s does no harm',
    async (query) => expect((await front.ask('GET', `/catalog/products?${query}`)).status).toBe(200),
  )

  it('does not find what the shop no longer sells, which its page still tells', async () => {
    const { ask, world, plenty } = shopFront()
    const { total } = (await ask('GET', '/catalog/products')).json
    world.send(resource('product', plenty), { type: 'discontinue' }, web)
    expect((await ask('GET', '/catalog/products')).json.total).toBe(total - 1)
    expect((await ask('GET', `/catalog/products/${plenty}`)).json.status).toBe('discontinued')
  })
})

describe('a product page', () => {
  it.each(presets.map(({ name }) => name))(
    'shows all that the catalog says of a product in %s',
    async (shop) => {
      const front = shopFront({ shop })
      for (const trait of ['has variants', 'is a variant', 'plenty'] as const) {
        const [sku = ''] = productsWith(front.world, [trait])
        const { json, headers } = await front.ask('GET', `/catalog/products/${sku}`)
        const product = front.world.source<Product>(resource('product', sku))?.value as Product
        const { name, category, description, image, details, options, variants, similar } = product
        expect(json).toMatchObject(
          JSON.parse(
            JSON.stringify({ sku, name, category, description, image, details, options, variants, similar }),
          ) as object,
        )
        expect('price' in json).toBe(variants === undefined)
        expect(headers.get('etag')).toMatch(`"product/${sku}@1-`)
      }
    },
  )

  it('tells the evening of a show as an instant', async () => {
    const front = shopFront({ shop: 'tickets' })
    const [sku = ''] = productsWith(front.world, ['has a date'])
    const { json } = await front.ask('GET', `/catalog/products/${sku}`)
    expect(Date.parse(json.show.startsAt)).toBeGreaterThan(front.world.now)
  })
})

describe('a price', () => {
  it('is told with its promotion, and observed', async () => {
    const { ask, world, lastCompleted } = shopFront()
    const [sku = ''] = productsWith(world, ['on sale'])
    const { amount, regular, until } = world.source<Price>(resource('price', sku))!.value
    expect((await ask('GET', `/prices/${sku}`)).json).toEqual({
      sku,
      price: { amount: decimal(amount), currency: 'EUR' },
      regularPrice: { amount: decimal(regular), currency: 'EUR' },
      saleEnds: new Date(until as number).toISOString(),
      asOf: new Date(world.now).toISOString(),
    })
    expect(lastCompleted().observations).toMatchObject([{ resource: `price/${sku}`, version: 1 }])
    world.advance((until as number) - world.now)
    expect((await ask('GET', `/prices/${sku}`)).json).not.toHaveProperty('saleEnds')
  })

  it('of nothing is not found', async () => {
    expect(await shopFront().ask('GET', '/prices/__proto__')).toMatchObject({
      status: 404,
      json: { code: 'catalog/unknown-sku' },
    })
  })

  it.each([
    ['59.90', 5990],
    ['60', 6000],
    ['0.5', 50],
    ['.5', undefined],
    ['1.234', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('written as "%s" is %s cents', (text, minor) => expect(minorOf(text)).toBe(minor))
})

describe('delivery', () => {
  it('is promised with the instant at which the promise changes', async () => {
    const { ask, world, plenty, lastCompleted } = shopFront()
    const told = await ask('GET', `/delivery?sku=${plenty}&postcode=12345`)
    expect(told.json).toMatchObject({
      ...{ sku: plenty, postcode: '12345', promise: 'promised', zone: 'city' },
      ...{ leavesOn: '2026-03-10', arrivesOn: '2026-03-11', fee: { amount: '3.90', currency: 'EUR' } },
      changesAt: new Date(world.now + 3 * 3_600_000).toISOString(),
    })
    expect(lastCompleted().observations.map(({ resource: name }) => name)).toEqual([
      `product/${plenty}`,
      `stock/${plenty}`,
    ])
    world.advance(3 * 3_600_000)
    expect((await ask('GET', `/delivery?sku=${plenty}&postcode=12345`)).json.leavesOn).toBe('2026-03-11')
  })

  it('is planned from what the view of the channel shows, or from the source', async () => {
    const { ask, world, plenty } = shopFront()
    world.advance(60_000)
    sell(world, plenty, 'all', web)
    const path = `/delivery?sku=${plenty}&postcode=12345`
    const view = await ask('GET', path)
    expect([view.json.promise, view.headers.get('age')]).toEqual(['promised', '30'])
    const live = await ask('GET', path, { headers: { 'cache-control': 'no-cache' } })
    expect(live.json).toMatchObject({ promise: 'soldOut' })
    expect(live.json).not.toHaveProperty('changesAt')
  })

  it('comes in slots where the shop delivers by appointment', async () => {
    const front = shopFront({ shop: 'grocery' })
    const { zones = [], slots = [] } = presets.find(({ name }) => name === 'grocery')?.delivery ?? {}
    const told = await front.ask('GET', `/delivery?sku=${front.plenty}&postcode=${zones[0]?.from}`)
    // Two of the four have begun at eleven, when the shop opens.
    expect([slots.length, told.json.slots.length]).toEqual([4, 2])
    for (const { from } of told.json.slots) expect(from).toMatch(/^\d\d:\d\d$/)
    const away = await front.ask('GET', `/delivery?sku=${front.plenty}&postcode=00000`)
    expect(away.json.promise).toBe('notServed')
  })

  it.each([
    ['sku=A', 'delivery/invalid', 422],
    ['sku=A&postcode=1234', 'delivery/invalid', 422],
    ['sku=A&postcode=123456', 'delivery/invalid', 422],
    ['sku=A&postcode=1234x', 'delivery/invalid', 422],
    ['postcode=12345', 'delivery/invalid', 422],
    ['sku=__proto__&postcode=12345', 'catalog/unknown-sku', 404],
    ['sku=A%4099999&postcode=12345', 'catalog/unknown-sku', 404],
  ])('of %s is refused', async (query, code, status) => {
    expect(await shopFront().ask('GET', `/delivery?${query}`)).toMatchObject({ status, json: { code } })
  })
})
