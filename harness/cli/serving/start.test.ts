import { request } from 'node:https'
import process from 'node:process'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { worldShown } from '#mocks/admin'
import { certificateFor, noCertificates } from '../fixtures/certificate.ts'
import { type ServingWish, type Started, startServing } from './start.ts'

const open: Started[] = []
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const started of open.splice(0)) await started.close(0)
})

async function started(wish: Partial<ServingWish> = {}): Promise<Started> {
  const made = await startServing({
    ...{ shop: 'fashion', seed: 1, host: '127.0.0.1', port: 0, adminPort: 0, worlds: 32, journalMb: 16 },
    clock: { mode: 'frozen' },
    ...wish,
  })
  open.push(made)
  return made
}

const asBot = ({ world: { site, cast } }: Started) => ({
  'x-api-key': site.apiKey,
  authorization: `Bearer ${site.tokenFor(cast.idFor('shopper', 'maya'))}`,
})

describe('serving', () => {
  it('is the same for the same seed, but for the admin token', async () => {
    const [a, b] = [await started({ seed: 9, shop: 'grocery' }), await started({ seed: 9, shop: 'grocery' })]
    const [one, other] = [a, b].map(({ world }) => {
      const { baseUrl: _, signIn: _too, ...shown } = worldShown(world)
      return shown
    })
    expect(one).toEqual(other)
    expect(one).toMatchObject({
      shop: 'grocery',
      seed: 9,
      facts: { order: { order: expect.stringMatching(/^W/) } },
    })
    expect(a.admin.token).not.toBe(b.admin.token)
  })

  it('has no more worlds than it may', async () => {
    const { admin } = await started({ worlds: 2 })
    const headers = { authorization: `Bearer ${admin.token}` }
    const make = async () => (await fetch(`${admin.origin}/worlds`, { method: 'POST', headers })).status
    expect([await make(), await make()]).toEqual([201, 429])
  })

  it('opens at the wall’s now where world time goes at its pace', async () => {
    const { world } = await started({ clock: { mode: 'wall' } })
    expect(Math.abs(world.world.now - Date.now())).toBeLessThan(60_000)
    expect(world.clock.mode).toEqual({ kind: 'wall' })
  })

  it('gives every link at the public URL', async () => {
    const shop = await started({ publicUrl: 'https://shop.tunnel.example' })
    const { id, baseUrl, apiKey } = shop.world.site
    expect(baseUrl).toBe(`https://shop.tunnel.example/w/${id}`)
    const here = `${shop.shop.origin}/w/${id}`
    const metadata = await fetch(`${shop.shop.origin}/.well-known/oauth-authorization-server/w/${id}`)
    const links = Object.values((await metadata.json()) as object).filter((one) =>
      String(one).startsWith('http'),
    )
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(link).toMatch(/^https:\/\/shop\.tunnel\.example\/w\//)
    const unsigned = await fetch(`${here}/orders`, { headers: { 'x-api-key': apiKey } })
    expect(await unsigned.json()).toMatchObject({ signIn: `${baseUrl}/sign-in` })
    expect((await fetch(`${here}/sign-in`)).headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  it('sends webhooks to this machine, and where others reach it to no host that was not named', async () => {
    const status = async ({ shop, world: { site } }: Started, url: string) => {
      const headers = { 'x-api-key': site.apiKey, 'content-type': 'application/json' }
      const body = JSON.stringify({ url, events: ['order.changed'] })
      return (await fetch(`${shop.origin}/w/${site.id}/webhooks`, { method: 'POST', headers, body })).status
    }
    const here = 'http://127.0.0.1:9/told'
    const isPublic = { publicUrl: 'https://shop.tunnel.example' }
    expect(await status(await started(), here)).toBe(201)
    expect(await status(await started(isPublic), here)).toBe(403)
    const named = await started({ ...isPublic, webhookHosts: ['bot.example'] })
    expect(await status(named, 'https://bot.example/told')).toBe(201)
  })

  it('takes a secret of yours as the admin token, and none that is short', async () => {
    vi.stubEnv('PLUMBLINE_ADMIN_TOKEN', 'a-token-that-ci-has-made-itself')
    expect((await started()).admin.token).toBe(process.env.PLUMBLINE_ADMIN_TOKEN)
    vi.stubEnv('PLUMBLINE_ADMIN_TOKEN', 'short')
    await expect(started()).rejects.toThrow('at least 24')
  })

  it('opens a lobby again whose journal is full', async () => {
    const shop = await started()
    const url = `${shop.shop.origin}/clock`
    const { journal, now } = shop.lobby.world
    journal.append(now, { kind: 'ended', how: 'error', code: 'journal/full' })
    expect((await fetch(url)).status).toBe(200)
    expect(shop.lobby.world.journal.entries.at(-1)?.kind).toBe('completed')
  })

  it('says what keeps it from being served', async () => {
    const taken = Number(new URL((await started()).shop.origin).port)
    await expect(started({ port: taken })).rejects.toThrow(`--port ${taken} on 127.0.0.1: the port is taken`)
    await expect(started({ adminPort: taken })).rejects.toThrow(
      `--admin-port ${taken} on 127.0.0.1: the port is taken`,
    )
    await expect(started({ host: '203.0.113.7' })).rejects.toThrow('no such address')
    await expect(started({ redirectUris: ['javascript:alert(1)'] })).rejects.toThrow(
      'registering the redirect URI',
    )
  })

  it.skipIf(noCertificates)(
    `serves HTTPS with a certificate of yours (${noCertificates ?? 'made by openssl'})`,
    async () => {
      const [{ cert, key }, other] = [certificateFor('127.0.0.1'), certificateFor('127.0.0.1')]
      const shop = await started({ tls: { cert, key } })
      const { baseUrl } = shop.world.site
      expect(baseUrl).toMatch(/^https:\/\/127\.0\.0\.1:/)
      expect(await statusOf(`${baseUrl}/cart`, cert, asBot(shop))).toBe(200)
      await expect(statusOf(`${baseUrl}/cart`, undefined, asBot(shop))).rejects.toThrow('self-signed')
      await expect(fetch(baseUrl.replace('https', 'http'))).rejects.toThrow()
      await expect(started({ tls: { cert, key: other.key } })).rejects.toThrow('are no pair')
    },
  )
})

function statusOf(
  url: string,
  ca: string | undefined,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, ...(ca === undefined ? {} : { ca }) }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode))
    })
    asked.once('error', reject)
    asked.end()
  })
}
