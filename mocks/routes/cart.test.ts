import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { type Price, sell } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const

/** A shop front with two units of a product in the shopper's cart. */
async function filled() {
  const front = shopFront()
  await front.ask('POST', '/cart/lines', { body: { sku: front.plenty, quantity: 2 } })
  const price = resource('price', front.plenty)
  const regular = front.world.source<Price>(price)?.value.regular.minor as number
  return { ...front, price, regular }
}

describe('the lines of a cart', () => {
  it('say what can be had of them, as the channel shows it, and the stock is observed', async () => {
    const { ask, world, plenty, lastCompleted } = await filled()
    const line = async (cached = 'no-cache') =>
      (await ask('GET', '/cart', { headers: { 'cache-control': cached } })).json.lines[0]
    const onHand = (await line()).available
    expect(onHand).toBeGreaterThan(2)
    expect(await line()).toMatchObject({ sku: plenty, quantity: 2, availability: 'fully' })
    expect(lastCompleted().observations).toContainEqual(
      expect.objectContaining({ resource: `stock/${plenty}`, fields: [] }),
    )
    sell(world, plenty, onHand - 1, web)
    expect(await line('')).toMatchObject({ available: onHand, availability: 'fully' })
    expect(await line()).toMatchObject({ available: 1, availability: 'partly' })
    sell(world, plenty, 'all', web)
    expect(await line()).toMatchObject({ available: 0, availability: 'not' })
  })

  it('are not to be had of what is not sold any more', async () => {
    const { ask, world, plenty } = await filled()
    world.send(resource('product', plenty), { type: 'discontinue' }, web)
    expect((await ask('GET', '/cart')).json.lines).toMatchObject([{ available: 0, availability: 'not' }])
  })

  it('say what they cost now, and what they did where that has changed', async () => {
    const { ask, world, price, regular } = await filled()
    const before = (await ask('GET', '/cart')).json.lines[0].unitPrice
    expect((await ask('GET', '/cart')).json.lines[0]).not.toHaveProperty('priceWas')
    world.send(price, { type: 'end promotion' }, web)
    world.send(price, { type: 'reprice', minor: regular + 100 }, web)
    const [line] = (await ask('GET', '/cart', { headers: { 'cache-control': 'no-cache' } })).json.lines
    expect(Number(line.unitPrice.amount) * 100).toBeCloseTo(regular + 100)
    expect(line.priceWas).toEqual(before)
  })

  it('are gone from a cart that nobody touched, which says when', async () => {
    const { ask, world } = await filled()
    world.advance(31 * 24 * 60 * 60_000)
    const told = (await ask('GET', '/cart')).json
    expect(told.lines).toEqual([])
    expect(world.now - Date.parse(told.expiredAt)).toBe(24 * 60 * 60_000)
  })
})

describe('DELETE /cart', () => {
  it('empties it, once', async () => {
    const { ask, lastCompleted } = await filled()
    expect(await ask('DELETE', '/cart')).toMatchObject({ status: 200, json: { lines: [] } })
    expect(lastCompleted()).toMatchObject({ effect: { kind: 'committed', versions: [{ version: 3 }] } })
    expect((await ask('DELETE', '/cart')).status).toBe(200)
    expect(lastCompleted().effect).toEqual({ kind: 'none' })
    expect((await ask('DELETE', '/cart', { token: null })).status).toBe(401)
  })
})

describe('POST /cart/merge', () => {
  const merge = (front: ReturnType<typeof shopFront>, guest: unknown, token?: string | null) =>
    front.ask('POST', '/cart/merge', { body: { guest }, ...(token === undefined ? {} : { token }) })

  it('takes the guest’s lines into the shopper’s cart', async () => {
    const front = await filled()
    const told = await merge(front, front.guest)
    expect(told).toMatchObject({
      status: 200,
      json: { lines: [{ sku: front.plenty, quantity: 3 }], left: [], visibleOn: {} },
    })
    expect(told.headers.get('etag')).toBe(`"cart/${front.shopper.id}@3"`)
    expect(front.lastCompleted().effect).toMatchObject({
      versions: [{ resource: `cart/${front.shopper.id}`, version: 3 }, { resource: `cart/${front.guest}` }],
    })
  })

  it('tells what did not fit, and why', async () => {
    const front = await filled()
    await front.ask('PATCH', `/cart/lines/${front.plenty}`, { body: { quantity: 10 } })
    expect((await merge(front, front.guest)).json.left).toEqual([
      {
        ...{ sku: front.plenty, quantity: 1, code: 'cart/max-quantity' },
        detail: `at most 10 of ${front.plenty} in one cart, 11 wanted`,
      },
    ])
  })

  it('needs a shopper who has signed in, a guest, and a cart that has not changed', async () => {
    const front = await filled()
    expect((await merge(front, front.guest, null)).status).toBe(401)
    for (const guest of [undefined, null, 7, ['G1'], { a: 1 }])
      expect(await merge(front, guest)).toMatchObject({ status: 422, json: { code: 'cart/invalid-merge' } })
    const stale = { 'if-match': `"cart/${front.shopper.id}@1"` }
    const told = await front.ask('POST', '/cart/merge', { body: { guest: front.guest }, headers: stale })
    expect(told).toMatchObject({ status: 412, json: { code: 'cart/changed' } })
  })

  it('answers alike of another shopper’s cart and of none, and tells nothing of either', async () => {
    const front = await filled()
    await front.ask('POST', '/cart/lines', { body: { sku: front.plenty }, token: front.otherToken })
    const theirs = await merge(front, front.other.id)
    expect(front.lastCompleted()).toMatchObject({ effect: { kind: 'none' }, observations: [] })
    const none = await merge(front, 'G000000')
    expect(theirs.status).toBe(404)
    expect(none.text.replaceAll('G000000', front.other.id)).toBe(theirs.text)
  })

  it('takes it once', async () => {
    const front = await filled()
    await merge(front, front.guest)
    const again = await merge(front, front.guest, front.otherToken)
    expect(again).toMatchObject({ status: 409, json: { code: 'cart/merged' } })
    expect(again.text).not.toContain(front.shopper.id)
  })
})
