import { describe, expect, it } from 'vitest'
import { type PrivacyRule, setPrivacy, signInNeededFor } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'

const no = { withheld: 'our lawyers asked for it' }
const everybody: PrivacyRule = { guest: no, identified: no, signedIn: no }

describe('what a policy withholds', () => {
  it('is a 403 with the reason for the chatbot, and nothing of it is observed', async () => {
    const front = shopFront()
    setPrivacy(front.world, { orders: everybody, cart: everybody })
    for (const [method, path] of [
      ['GET', '/orders'],
      ['GET', `/orders/${front.own.order.id}`],
      ['GET', '/cart'],
      ['DELETE', '/cart'],
    ] as const) {
      expect(await front.ask(method, path)).toMatchObject({
        status: 403,
        json: { code: 'privacy/withheld', title: 'Forbidden', reason: no.withheld },
      })
      expect(front.lastCompleted()).toMatchObject({
        ...{ problem: 'privacy/withheld', observations: [], effect: { kind: 'none' } },
      })
    }
    expect((await front.ask('GET', '/tickets')).status).toBe(200)
  })

  it('is shown on the shop’s own pages: they are no chat', async () => {
    const front = shopFront()
    setPrivacy(front.world, { orders: everybody })
    expect((await front.ask('GET', '/orders', { key: null })).status).toBe(200)
  })

  it('from guests is shown to a shopper who has signed in', async () => {
    const front = shopFront()
    setPrivacy(front.world, { orders: { ...everybody, signedIn: 'shown' } })
    expect((await front.ask('GET', '/orders', { token: null })).status).toBe(403)
    expect((await front.ask('GET', '/orders')).status).toBe(200)
  })
})

describe('what needs a sign-in', () => {
  it('is a 401 with the link, of whatever system', async () => {
    const { ask, world, site, plenty } = shopFront()
    setPrivacy(world, signInNeededFor(['inventory', 'orders']))
    for (const path of ['/orders', `/inventory/${plenty}`]) {
      expect(await ask('GET', path, { token: null })).toMatchObject({
        status: 401,
        json: { code: 'auth/sign-in-required', signIn: `${site.baseUrl}/sign-in` },
      })
      expect((await ask('GET', path)).status).toBe(200)
    }
  })
})

describe('a field that is withheld', () => {
  it('is left out, and named with the reason; what is observed lacks it', async () => {
    const { ask, world, shopper, lastCompleted } = shopFront()
    setPrivacy(world, { 'profile.email': everybody })
    const told = await ask('GET', '/profile')
    expect(told.json).toMatchObject({ name: shopper.name, withheld: { email: no.withheld } })
    expect(told.text).not.toContain(shopper.email)
    expect(lastCompleted().observations).toMatchObject([{ fields: ['id', 'name', 'city', 'postcode'] }])
    expect((await ask('GET', '/profile', { key: null })).json.email).toBe(shopper.email)
  })

  it('is left out of orders and tickets, one or many', async () => {
    const { ask, world, own, lastCompleted } = shopFront()
    setPrivacy(world, { 'orders.total': everybody, 'tickets.comments': everybody })
    for (const path of ['/orders', `/orders/${own.order.id}`]) {
      const { json } = await ask('GET', path)
      const order = json.items?.[0] ?? json
      expect(order).toMatchObject({ id: own.order.id, withheld: { total: no.withheld } })
      expect(order).not.toHaveProperty('total')
      expect(lastCompleted().observations[0]?.fields).not.toContain('total')
      expect(lastCompleted().observations[0]?.fields).toContain('status')
    }
    for (const path of ['/tickets', `/tickets/${own.ticket.id}`]) {
      const { json } = await ask('GET', path)
      expect(json.items?.[0] ?? json).toMatchObject({ withheld: { comments: no.withheld } })
      expect(json.items?.[0] ?? json).not.toHaveProperty('comments')
    }
  })

  it('is left out of what a write answers with, done or refused, and of a parcel', async () => {
    const { ask, world, own, lastCompleted } = shopFront()
    setPrivacy(world, {
      'orders.total': everybody,
      'orders.tracking': everybody,
      'orders.shopper': everybody,
    })
    const { id } = own.order
    const tracked = await ask('GET', `/orders/${id}/tracking`)
    expect(tracked.status).toBe(200)
    expect(tracked.json.shipments[0]).toHaveProperty('carrier')
    expect(tracked.json.shipments[0]).not.toHaveProperty('tracking')
    const late = await ask('POST', `/orders/${id}/cancel`)
    expect(late.status).toBe(409)
    expect(late.json.current[`order/${id}`]).toMatchObject({ id, withheld: { total: no.withheld } })
    expect(late.text).not.toContain('"total":{')
    expect(lastCompleted().observations[0]?.fields).toContain('status')
    expect(lastCompleted().observations[0]?.fields).not.toContain('total')
    const outdated = await ask('POST', `/orders/${id}/cancel`, { headers: { 'if-match': '"x@1"' } })
    expect(outdated.status).toBe(412)
    expect(outdated.text).not.toContain('"total":{')
    setPrivacy(world, { 'tickets.comments': everybody })
    const said = await ask('POST', `/tickets/${own.ticket.id}/comments`, { body: { text: 'And now?' } })
    expect(said).toMatchObject({ status: 201, json: { withheld: { comments: no.withheld } } })
    expect(said.json).not.toHaveProperty('comments')
    expect(lastCompleted().observations[0]?.fields).not.toContain('comments')
  })
})
