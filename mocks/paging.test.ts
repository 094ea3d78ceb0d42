import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addOrder } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'

function withOrders(count: number) {
  const front = shopFront()
  const made = Array.from({ length: count }, (_unused, index) =>
    addOrder(front.world, {
      ref: `more ${index}`,
      shopper: front.shopper.id,
      status: 'picking',
      skus: [front.plenty],
    }),
  )
  return { ...front, ids: [front.own.order, ...made].map(({ id }) => id) }
}

describe('a list in pages', () => {
  it('has twenty at first, and leads to the rest', async () => {
    const { ask, ids, lastCompleted } = withOrders(24)
    const first = await ask('GET', '/orders')
    expect(first.json).toMatchObject({
      total: 25,
      next: expect.stringContaining('/orders?limit=20&offset=20'),
    })
    expect(first.json.items).toHaveLength(20)
    expect(lastCompleted().observations).toHaveLength(20)
    const second = await ask('GET', first.json.next)
    expect(second.json).not.toHaveProperty('next')
    const seen = [...first.json.items, ...second.json.items].map(({ id }: { id: string }) => id)
    expect(seen.toSorted()).toEqual(ids.toSorted())
  })

  it('comes to the whole list, whatever the size of the pages', async () => {
    const { ask, ids } = withOrders(7)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (limit) => {
        const seen: string[] = []
        let next: string | undefined = `/orders?limit=${limit}`
        while (next !== undefined) {
          const { json } = await ask('GET', next)
          expect(json.items.length).toBeLessThanOrEqual(limit)
          seen.push(...json.items.map(({ id }: { id: string }) => id))
          next = json.next
        }
        expect(seen.toSorted()).toEqual(ids.toSorted())
        expect(new Set(seen).size).toBe(seen.length)
      }),
      { numRuns: 10 },
    )
  })

  it('keeps the filter from page to page', async () => {
    const { ask } = withOrders(4)
    const first = await ask('GET', '/orders?status=picking&limit=3')
    expect(first.json).toMatchObject({ total: 4 })
    expect((await ask('GET', first.json.next)).json).toMatchObject({
      total: 4,
      items: [{ status: 'picking' }],
    })
  })

  it('is empty behind its end', async () => {
    const { ask } = withOrders(0)
    expect((await ask('GET', '/orders?offset=999999999')).json).toMatchObject({ items: [], total: 1 })
  })

  it.each([
    ...[
      'limit=0',
      'limit=101',
      'limit=-1',
      'limit=1.5',
      'limit=',
      'limit=many',
      'limit=1e1',
      'limit=Infinity',
    ],
    ...['offset=-1', 'offset=0.5', 'offset=NaN', 'offset=__proto__', 'offset=99999999999999999999'],
  ])('refuses %s', async (query) => {
    for (const path of ['/orders', '/tickets']) {
      expect(await shopFront().ask('GET', `${path}?${query}`)).toMatchObject({
        status: 422,
        json: { code: 'page/invalid' },
      })
    }
  })
})
