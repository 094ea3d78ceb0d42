import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createWorld, sell } from '#sandbox'
import { fetchOf } from './respond.ts'
import { routes } from './routes/index.ts'
import { Site } from './site.ts'
import { Sites } from './sites.ts'

const page = readFileSync(new URL('../docs/shop-api.md', import.meta.url), 'utf8')

describe('the page on the shop’s API', () => {
  it('names every route, and no other', () => {
    const named = [...page.matchAll(/(GET|POST|PATCH|DELETE) (\/(?:[\w{}/-]|\.(?=\w))+)/g)]
      .map(([, method, path]) => `${method} ${path}`)
      .filter((name) => !name.includes('/w/'))
    expect([...new Set(named)].sort()).toEqual(routes.map(({ name }) => name).sort())
  })

  it('shows a refusal as it is given', async () => {
    const world = createWorld({ seed: 1 })
    sell(world, 'COR-CS', 'all', { by: 'event', name: 'another shopper buys', channel: 'web' })
    const site = new Site(world, 'http://shop.test')
    const sites = new Sites()
    sites.add(site)
    const response = await fetchOf(sites)(`http://shop.test/w/${site.id}/cart/lines`, {
      method: 'POST',
      headers: {
        'x-api-key': site.apiKey,
        authorization: `Bearer ${site.tokenFor('S1')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ sku: 'COR-CS', quantity: 1 }),
    })
    expect(await response.json()).toEqual(JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''))
  })
})
