import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { routes } from '../routes/index.ts'
import { allScopes, readScopes } from './scopes.ts'

describe('a token', () => {
  const scoped = routes.filter(({ scope }) => scope !== undefined)
  it.each(scoped.map(({ name, scope }) => [name, scope] as const))(
    'is good for %s only with %s',
    async (name, scope) => {
      const { ask, site, shopper } = shopFront()
      const [method = '', path = ''] = name.split(' ')
      const asked = (scopes: typeof allScopes) =>
        ask(method, path.replace(/\{\w+\}/, 'NO'), {
          token: site.tokenFor(shopper.id, { scopes }),
          ...(method === 'GET' ? {} : { body: {} }),
        })
      const refused = await asked(allScopes.filter((one) => one !== scope))
      expect(refused).toMatchObject({ status: 403, json: { code: 'auth/insufficient-scope', scope } })
      expect(refused.headers.get('www-authenticate')).toContain(`error="insufficient_scope"`)
      expect((await asked([scope as (typeof allScopes)[number]])).json.code).not.toBe(
        'auth/insufficient-scope',
      )
    },
  )

  it('is needed for whatever asks for a sign-in', async () => {
    const { ask } = shopFront()
    for (const { name, scope, confidential } of routes) {
      // Nothing is asked of whoever reads what is told to everybody; and it does not end.
      if (confidential || name === 'GET /events') continue
      const [method = '', path = ''] = name.split(' ')
      const told = await ask(method, path.replace(/\{\w+\}/, 'NO'), {
        token: null,
        ...(method === 'GET' ? {} : { body: {} }),
      })
      const needsShopper = told.json?.code === 'auth/sign-in-required'
      if (needsShopper) expect(scope, name).toBeDefined()
      if (needsShopper)
        expect(told.headers.get('www-authenticate')).toMatch(/^Bearer realm="shop", resource_metadata=/)
    }
  })

  it('of no scope at all is good for what everybody may see', async () => {
    const { ask, site, shopper, plenty } = shopFront()
    const token = site.tokenFor(shopper.id, { scopes: [] })
    for (const path of ['/clock', '/desk', '/catalog/best-sellers', `/inventory/${plenty}`]) {
      expect((await ask('GET', path, { token })).status).toBe(200)
    }
    expect((await ask('GET', '/cart', { token })).status).toBe(403)
  })
})

describe('scopes', () => {
  it.each<[string | undefined, readonly string[] | undefined]>([
    [undefined, allScopes],
    ['', allScopes],
    ['cart', ['cart']],
    ['tickets:read  orders:read cart cart', ['orders:read', 'tickets:read', 'cart']],
    ['cart admin', undefined],
    ['constructor', undefined],
    ['CART', undefined],
  ])('of %j are %j', (text, scopes) => expect(readScopes(text)).toEqual(scopes))
})
