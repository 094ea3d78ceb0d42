import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateFor, noCertificates } from './fixtures/certificate.ts'
import { top } from './fixtures/command.ts'
import { type Served, served } from './fixtures/served.ts'

/** A network of its own, joined to this one by a cable: as another machine, or a container. */
const elsewhere = `plumbline-${process.pid}`
const cable = [`pl${process.pid}a`, `pl${process.pid}b`].map((name) => name.slice(-15))
/** Addresses for tests of networks (RFC 2544): nobody's. */
const here = `198.18.${process.pid % 250}.1`
const there = `198.18.${process.pid % 250}.2`

function ip(...words: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync('ip', words, { encoding: 'utf8' })
  return status === 0 ? undefined : `ip ${words.join(' ')}: ${(error?.message ?? stderr).trim()}`
}

/** Why no network can be made here; undefined where one was made. */
function joined(): string | undefined {
  const [end = '', other = ''] = cable
  return (
    ip('netns', 'add', elsewhere) ??
    ip('link', 'add', end, 'type', 'veth', 'peer', 'name', other, 'netns', elsewhere) ??
    ip('addr', 'add', `${here}/30`, 'dev', end) ??
    ip('link', 'set', end, 'up') ??
    ip('-n', elsewhere, 'addr', 'add', `${there}/30`, 'dev', other) ??
    ip('-n', elsewhere, 'link', 'set', other, 'up') ??
    ip('-n', elsewhere, 'link', 'set', 'lo', 'up')
  )
}

const noNetwork = joined()
afterAll(() => {
  ip('link', 'del', cable[0] ?? '')
  ip('netns', 'del', elsewhere)
})

/** Runs a command in the other network, without blocking this process. */
function runElsewhere(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn('ip', ['netns', 'exec', elsewhere, ...words], { env: { ...process.env, ...env } })
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...text })))
}

/** A chatbot there logs a shopper in and asks for the orders, by nothing but the links that it is given. */
async function botElsewhere({ world }: Served, env: NodeJS.ProcessEnv = {}) {
  const bot = join(top, 'mocks', 'fixtures', 'bot-elsewhere.ts')
  const { email, password } = world.credentials
  const words = [process.execPath, bot, world.baseUrl, world.apiKey, email, password]
  const { out, err } = await runElsewhere(words, env)
  return out ? (JSON.parse(out) as Record<string, unknown>) : err
}

describe.skipIf(noNetwork)(
  `a chatbot in another network (${noNetwork ?? 'made by ip netns'})`,
  { timeout: 60_000 },
  () => {
    let shop: Served
    beforeAll(async () => {
      const port = String(20_000 + (process.pid % 20_000))
      shop = await served(['--host', '0.0.0.0', '--port', port, '--public-url', `http://${here}:${port}`])
    }, 60_000)
    afterAll(() => shop?.stop())

    it('logs a shopper in by the links of the shop, and sees their orders', async () => {
      const { baseUrl } = shop.world
      expect(baseUrl).toContain(here)
      expect(await botElsewhere(shop)).toEqual({
        issuer: baseUrl,
        signIn: `${baseUrl}/sign-in`,
        challenge: expect.stringContaining(`${baseUrl}/.well-known/oauth-protected-resource`),
        status: 200,
        orders: 1,
      })
    })

    it('is served by the line that is printed to be tried', async () => {
      const { out } = await runElsewhere(['sh', '-c', shop.try])
      expect(JSON.parse(out)).toMatchObject({ id: shop.world.facts.order?.order, status: 'shipped' })
    })

    it('does not reach the admin API, at no address', async () => {
      const { port } = new URL(shop.admin.origin)
      for (const address of [here, '127.0.0.1']) {
        const asked = [
          'curl',
          '-sS',
          '-m',
          '5',
          '-H',
          `authorization: Bearer ${shop.admin.token}`,
          `http://${address}:${port}/worlds`,
        ]
        const { code, err } = await runElsewhere(asked)
        expect([code, err]).toEqual([7, expect.stringContaining('onnect')])
      }
    })

    it.skipIf(noCertificates)(
      `does it all by HTTPS (${noCertificates ?? 'with a certificate made by openssl'})`,
      async () => {
        const { cert, key } = certificateFor(here).files
        const port = String(40_001 + (process.pid % 20_000))
        const safe = await served(['--host', here, '--port', port, '--tls-cert', cert, '--tls-key', key])
        expect(safe.world.baseUrl).toBe(`https://${here}:${port}/w/${safe.world.id}`)
        expect(await botElsewhere(safe, { NODE_EXTRA_CA_CERTS: cert })).toMatchObject({
          issuer: safe.world.baseUrl,
          status: 200,
          orders: 1,
        })
        expect(await botElsewhere(safe)).toContain('self-signed certificate')
        const { out } = await runElsewhere(['curl', '-sS', '--cacert', cert, `${safe.world.baseUrl}/clock`])
        expect(JSON.parse(out)).toHaveProperty('now')
        await safe.stop()
      },
    )
  },
)
