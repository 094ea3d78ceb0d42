import { describe, expect, it } from 'vitest'
import { shopFront } from './fixtures/shop-front.ts'

describe('the injected fetch', () => {
  it.each<[string, RequestInit, boolean]>([
    ['nothing more', {}, false],
    ['no-cache', { headers: { 'cache-control': 'no-cache' } }, true],
    ['no age', { headers: { 'cache-control': 'max-age=0' } }, true],
    ['a little age', { headers: { 'cache-control': 'max-age=05' } }, false],
    ['the cache mode no-store', { cache: 'no-store' }, true],
    ['the cache mode reload', { cache: 'reload' }, true],
    ['the cache mode no-cache', { cache: 'no-cache' }, true],
    ['the cache mode force-cache', { cache: 'force-cache' }, false],
    ['a condition', { headers: { 'if-none-match': '"x"' } }, true],
    [
      'a condition, and any age',
      { headers: { 'if-none-match': '"x"', 'cache-control': 'max-age=60' } },
      false,
    ],
  ])('asked with %s reads what it would read over a wire', async (_what, init, fromSource) => {
    const { shopFetch, site, plenty, lastInvoked } = shopFront()
    await shopFetch(`${site.baseUrl}/inventory/${plenty}`, init)
    expect(lastInvoked().fromSource ?? false).toBe(fromSource)
  })

  it('does nothing for a request that was aborted, and rejects with the reason', async () => {
    const { shopFetch, site, token, plenty, world } = shopFront()
    const { state } = world
    const abort = new AbortController()
    abort.abort(new Error('the bot gave up'))
    const posted = shopFetch(`${site.baseUrl}/cart/lines`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sku: plenty }),
      signal: abort.signal,
    })
    await expect(posted).rejects.toThrow('the bot gave up')
    expect(world.state).toBe(state)
  })

  it('reaches the sandbox and nothing else', async () => {
    const { shopFetch } = shopFront()
    const response = await shopFetch('https://example.com/')
    expect([response.status, (await response.json()).code]).toEqual([404, 'world/unknown'])
  })

  it('gives no body to HEAD', async () => {
    const { shopFetch, site } = shopFront()
    const response = await shopFetch(`${site.baseUrl}/clock`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})
