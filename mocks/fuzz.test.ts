import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import type { Cart } from '#sandbox'
import { bodyOf } from './body-of.ts'
import { marksOf, theirs, wrongAnswer, wrongShop } from './fixtures/harmless.ts'
import { hostileCall, hostileFront } from './fixtures/hostile-calls.ts'
import { sendRaw } from './fixtures/raw-client.ts'
import { type Raw, receive } from './receive.ts'
import { serve } from './serve.ts'

const calls = (count: number) => fc.array(hostileCall, { minLength: count, maxLength: count, size: 'max' })

describe('whatever is sent', () => {
  it('is answered without breaking anything, or telling anything of another shopper', () => {
    const statuses = new Set<number>()
    fc.assert(
      fc.property(calls(10), (asked) => {
        const front = hostileFront()
        const before = theirs(front)
        for (const one of asked) {
          const raw = { ...one, path: `/w/${front.site.id}${one.path}` }
          const { reply, completed } = receive(front.sites, raw)
          completed('whole')
          statuses.add(reply.status)
          const { text, headers } = bodyOf(reply)
          expect(
            wrongAnswer(reply.status, text ?? '', marksOf(front)),
            `${one.method} ${one.path}`,
          ).toBeUndefined()
          expect(() => new Response(null, { headers })).not.toThrow()
        }
        expect(wrongShop(front, before)).toEqual([])
      }),
      { numRuns: 80, seed: 7 },
    )
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining([200, 201, 400, 401, 404, 405, 409, 415, 422]),
    )
  })

  it('is answered so over sockets, all at once', async () => {
    const statuses = new Set<string>()
    await fc.assert(
      fc.asyncProperty(calls(24), async (asked) => {
        const front = hostileFront()
        const before = theirs(front)
        const serving = await serve(front.sites)
        try {
          const answers = await Promise.all(
            asked.map((one) => sendRaw(serving.origin, `/w/${front.site.id}`, one)),
          )
          for (const [index, answer] of answers.entries()) {
            const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? '0'
            statuses.add(status)
            const { method, path } = asked[index] ?? { method: '', path: '' }
            expect(wrongAnswer(Number(status), answer, marksOf(front)), `${method} ${path}`).toBeUndefined()
          }
        } finally {
          await serving.close()
        }
        expect(wrongShop(front, before)).toEqual([])
      }),
      { numRuns: 6, seed: 7 },
    )
    expect([...statuses]).toEqual(expect.arrayContaining(['200', '400', '401', '404', '422']))
  })

  it('is done once, of twenty writes that rest on one version and come at once', async () => {
    const front = hostileFront()
    const serving = await serve(front.sites)
    const write: Raw = {
      method: 'POST',
      path: '/cart/lines',
      query: {},
      headers: front.headersFor({ body: {}, headers: { 'if-match': `"cart/${front.shopper.id}@1"` } }),
      bytes: new TextEncoder().encode(JSON.stringify({ sku: front.plenty })),
    }
    try {
      const sent = Array.from({ length: 20 }, () => sendRaw(serving.origin, `/w/${front.site.id}`, write))
      const statuses = (await Promise.all(sent)).map((answer) => answer.slice('HTTP/1.1 '.length, 12)).sort()
      expect(statuses).toEqual(['201', ...Array.from({ length: 19 }, () => '412')])
    } finally {
      await serving.close()
    }
    expect(front.world.source<Cart>(resource('cart', front.shopper.id))?.value.lines).toMatchObject([
      { quantity: 1 },
    ])
  })

  it('would be noticed, were it to tell of another shopper, or to break', async () => {
    const front = hostileFront()
    const { text } = await front.ask('GET', '/profile', { token: front.otherToken })
    expect(wrongAnswer(200, text, marksOf(front))).toContain('of another shopper')
    expect(wrongAnswer(503, '', [])).toContain('503')
    const before = theirs(front)
    await front.ask('POST', '/cart/lines', { token: front.otherToken, body: { sku: front.plenty } })
    front.world.journal.append(front.world.now, { kind: 'ended', how: 'error', code: 'sandbox/error' })
    expect(wrongShop(front, before)).toEqual([
      expect.stringContaining('the episode ended'),
      'something of the other shopper was changed',
    ])
  })
})
