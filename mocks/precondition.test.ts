import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { type Cart, conflictPolicies, setConflictPolicy, valueSchemas } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { shownValue } from './shown.ts'

/** A shop front with one line in the cart, and the tags of the cart before and after. */
async function filled() {
  const front = shopFront()
  const tag = async () => (await front.ask('GET', '/cart')).headers.get('etag') as string
  const before = await tag()
  await front.ask('POST', '/cart/lines', { body: { sku: front.plenty, quantity: 2 } })
  return { ...front, before, now: await tag() }
}

const writes = (sku: string) =>
  [
    ['POST', '/cart/lines', { sku, quantity: 1 }],
    ['PATCH', `/cart/lines/${sku}`, { quantity: 3 }],
    ['DELETE', `/cart/lines/${sku}`, undefined],
  ] as const

describe.each([0, 1, 2])('a write to the cart (%i) that says on which version it was made', (which) => {
  const write = (front: Awaited<ReturnType<typeof filled>>, tag: string) => {
    const [method, path, body] = writes(front.plenty)[which] as (typeof writes extends (s: string) => infer R
      ? R
      : never)[0]
    return front.ask(method, path, { headers: { 'if-match': tag }, ...(body ? { body } : {}) })
  }

  it('is done on the current one, and the commit names it', async () => {
    const front = await filled()
    expect((await write(front, front.now)).status).toBeLessThan(300)
    expect(front.entries('commit').at(-1)).toMatchObject({ version: 3, base: 2 })
    expect(front.lastInvoked()).toMatchObject({
      base: { resource: `cart/${front.shopper.id}`, version: 2 },
      carries: [front.now],
    })
  })

  it('is answered 412 with the cart as it is, where that is older, and changes nothing', async () => {
    const front = await filled()
    const { state } = front.world
    const told = await write(front, front.before)
    const name = `cart/${front.shopper.id}` as const
    expect(told).toMatchObject({ status: 412, json: { code: 'cart/changed', title: 'Precondition Failed' } })
    expect(told.json.current).toEqual({
      [name]: shownValue(valueSchemas.cart, front.world.source(name)?.value),
    })
    const plain = `"${name}@2"`
    expect(told.headers.get('etag')).toBe(plain)
    expect(front.now).toMatch(plain.slice(0, -1))
    expect(front.world.state).toBe(state)
    expect(front.lastCompleted()).toMatchObject({
      status: 412,
      problem: 'cart/changed',
      effect: { kind: 'none' },
      observations: [{ resource: name, version: 2, asOf: front.world.now }],
      gave: [plain],
    })
  })

  it('is done again after a 412 with the tag that it gave', async () => {
    const front = await filled()
    const told = await write(front, front.before)
    expect((await write(front, told.headers.get('etag') as string)).status).toBeLessThan(300)
  })
})

describe('a write on an older version', () => {
  const add = (front: Awaited<ReturnType<typeof filled>>, tag: string) =>
    front.ask('POST', '/cart/lines', { body: { sku: front.last }, headers: { 'if-match': tag } })

  it('is done on the cart as it is where the shop merges', async () => {
    const front = await filled()
    setConflictPolicy(front.world, 'cart', 'merge')
    const told = await add(front, front.before)
    expect(told).toMatchObject({ status: 201, json: { lines: [{ sku: front.plenty }, { sku: front.last }] } })
    expect(front.entries('commit').at(-1)).toMatchObject({ version: 3, base: 1 })
  })

  it('loses what came between where the last writer wins', async () => {
    const front = await filled()
    setConflictPolicy(front.world, 'cart', 'last-writer-wins')
    await front.ask('POST', '/cart/lines', { body: { sku: front.plenty } })
    const told = await add(front, front.now)
    expect(told.json.lines).toMatchObject([{ sku: front.plenty, quantity: 2 }, { sku: front.last }])
    expect(front.entries('commit').at(-1)).toMatchObject({ version: 4, base: 2 })
  })

  it('is known by the newest of its versions', async () => {
    const front = await filled()
    setConflictPolicy(front.world, 'cart', 'merge')
    await front.ask('POST', '/cart/lines', { body: { sku: front.plenty } })
    await add(front, `${front.before}, "x", ${front.now}`)
    expect(front.entries('commit').at(-1)).toMatchObject({ version: 4, base: 2 })
  })

  it('is answered 412 where the shop does not know any more what its writer knew', async () => {
    const front = await filled()
    setConflictPolicy(front.world, 'cart', 'last-writer-wins')
    const name = resource('cart', front.shopper.id)
    const [{ sku } = { sku: '' }] = front.world.source<Cart>(name)?.value.lines ?? []
    for (let change = 0; change < 250; change += 1) {
      const event = { type: 'set quantity', sku, quantity: 1 + ((change + 1) % 2) }
      front.world.send(name, event, { by: 'event', name: 'the shopper changes it' })
    }
    const told = await add(front, front.before)
    expect(told).toMatchObject({ status: 412, json: { code: 'cart/changed' } })
    expect(told.json.current[`cart/${front.shopper.id}`].lines).toHaveLength(1)
  })

  it.each(conflictPolicies)('is answered 412 under %s on what is no version of this cart', async (policy) => {
    const front = await filled()
    setConflictPolicy(front.world, 'cart', policy)
    for (const tag of [
      `W/${front.before}`,
      front.now.replace('@2', '@9'),
      front.now.replace('@2', '@0'),
      front.before.replace(/S\d+/, 'S000000'),
      'x',
    ])
      expect((await add(front, tag)).status, tag).toBe(412)
  })
})

describe('If-Match', () => {
  const write = (front: Awaited<ReturnType<typeof filled>>, tag: string) =>
    front.ask('POST', '/cart/lines', { body: { sku: front.plenty }, headers: { 'if-match': tag } })

  it('is met by any version as *, and by one of several tags', async () => {
    const front = await filled()
    expect((await write(front, '*')).status).toBe(201)
    expect(front.entries('commit').at(-1)).not.toHaveProperty('base')
    const tag = `"cart/${front.shopper.id}@3"`
    expect((await write(front, `"x", ${tag}`)).status).toBe(201)
  })

  it.each<[string, (tag: string) => string]>([
    ['a weak tag', (tag) => `W/${tag}`],
    ['a version to come', (tag) => tag.replace('@2', '@3')],
    ["another shopper's cart", (tag) => tag.replace(/S\d+/, 'S000000')],
    ['no tag at all', () => 'nonsense'],
    ['an empty one', () => '""'],
    ['a version beyond all numbers', (tag) => tag.replace('@2', '@99999999999999999999')],
  ])('is not met by %s', async (_what, tagged) => {
    const front = await filled()
    expect((await write(front, tagged(front.now))).status).toBe(412)
  })

  it('of a view that lags is not met by what the source has', async () => {
    const front = await filled()
    front.world.setPolicies({ chat: { cart: { kind: 'lag', ms: 30_000 } } })
    await front.ask('POST', '/cart/lines', { body: { sku: front.plenty } })
    const lagging = (await front.ask('GET', '/cart')).headers.get('etag') as string
    expect(lagging).toBe(front.now)
    expect((await write(front, lagging)).status).toBe(412)
  })
})
