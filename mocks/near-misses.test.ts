import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shopFront } from './fixtures/shop-front.ts'
import { nearMisses } from './near-misses.ts'
import { routes } from './routes/index.ts'

const nearest = (call: string) => {
  const [method = '', path = ''] = call.split(' ')
  const [near] = nearMisses(method, path)
  return near && `${near.route}: ${near.difference}`
}

describe('a call that no route answers', () => {
  it.each([
    ['GET /order/1001', 'GET /orders/{id}: "order" is "orders"'],
    ['GET /Orders/1001', 'GET /orders/{id}: "Orders" is "orders"'],
    ['GET /api/v1/orders/1001', 'GET /orders/{id}: without "api"; without "v1"'],
    ['GET /shop/cart', 'GET /cart: without "shop"'],
    ['POST /cart', 'GET /cart: GET, not POST'],
    ['POST /cart/line', 'POST /cart/lines: "line" is "lines"'],
    ['PUT /cart/lines/A', 'PATCH /cart/lines/{sku}: PATCH, not PUT'],
    ['GET /prices', 'GET /prices/{sku}: {sku} is missing'],
    ['GET /orders/1001/trackings', 'GET /orders/{id}/tracking: "trackings" is "tracking"'],
    ['GET /orders/1001/tracking/all', 'GET /orders/{id}/tracking: without "all"'],
    ['GET /products/A', 'GET /catalog/products/{sku}: "catalog" is missing'],
    ['GET /inventry/A', 'GET /inventory/{sku}: "inventry" is "inventory"'],
    ['get /cart', 'GET /cart: GET, not get'],
    ['POST /cart/items', 'POST /cart/merge: "items" is "merge"'],
    ['GET /loyalty', undefined],
    ['GET /', undefined],
    ['GET /__proto__/constructor', undefined],
  ])('%s comes nearest to %s', (call, said) => expect(nearest(call)).toBe(said))

  it('is told so, and the journal has it', async () => {
    const { ask, lastInvoked, lastCompleted } = shopFront()
    const told = await ask('GET', '/order/1001')
    expect(told).toMatchObject({
      status: 404,
      json: {
        code: 'route/unknown',
        detail: expect.stringMatching(
          /GET \/order\/1001: did you mean GET \/orders\/{id} \("order" is "orders"\)\?$/,
        ),
        closest: expect.arrayContaining([{ route: 'GET /orders/{id}', difference: '"order" is "orders"' }]),
      },
    })
    expect(lastInvoked()).toMatchObject({ route: 'unmatched', path: '/order/1001' })
    expect(lastCompleted()).toMatchObject({ problem: 'route/unknown', closest: ['GET /orders/{id}'] })
  })

  it('of the wrong method is told so too', async () => {
    const { ask, lastCompleted } = shopFront()
    const { json } = await ask('PUT', '/cart', { body: {} })
    expect(json.closest).toContainEqual({ route: 'GET /cart', difference: 'GET, not PUT' })
    expect(lastCompleted()).toMatchObject({ problem: 'route/method', closest: ['GET /cart', 'DELETE /cart'] })
  })

  it('that lacks a word of its route is told that too', () => {
    const named = nearMisses('POST', '/cart').map(({ route, difference }) => `${route}: ${difference}`)
    expect(named).toContain('POST /cart/lines: "lines" is missing')
  })

  it('names no more than five, each of them a route', () => {
    const names = routes.map(({ name }) => name)
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.nat(200),
        (name, more, at) => {
          const [method = '', path = ''] = name.split(' ')
          const place = at % (path.length + 1)
          const near = nearMisses(method, path.slice(0, place) + more + path.slice(place))
          expect(near.length).toBeLessThanOrEqual(5)
          for (const { route } of near) expect(names).toContain(route)
        },
      ),
    )
  })

  it.each([
    ['of a million segments', '/a'.repeat(1e6)],
    ['of one huge segment', `/${'order'.repeat(1e6)}`],
    ['of many slashes and a word', `${'/'.repeat(1e6)}order`],
    ['with a huge last segment', `/order/${'1'.repeat(1e6)}`],
  ])('%s is nobody’s slip of the pen', (_what, path) => expect(nearMisses('GET', path)).toEqual([]))
})
