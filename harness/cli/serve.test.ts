import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { plumbline, start } from './fixtures/command.ts'
import { type Served, served } from './fixtures/served.ts'

const asBot = ({ world }: Served) => ({
  'x-api-key': world.apiKey,
  authorization: `Bearer ${world.shoppers.maya.token}`,
})

describe('plumbline serve', { timeout: 120_000 }, () => {
  it('says what a script needs to know, serves it, and ends by SIGTERM with 0', async () => {
    const shop = await served(['--seed', '7', '--shop', 'grocery'])
    const order = `${shop.world.baseUrl}/orders/${shop.world.facts.order?.order}`
    expect((await fetch(order, { headers: asBot(shop) })).status).toBe(200)
    expect((await fetch(`${shop.shop.origin}/catalog/products`)).status).toBe(200)
    const told = (await (await shop.askAdmin('/worlds')).json()) as {
      worlds: { shop: string; seed: number }[]
    }
    expect(told.worlds).toMatchObject([{ shop: 'grocery', seed: 7 }])
    expect(shop.running.child.pid).toBe(shop.pid)
    expect(await shop.stop()).toMatchObject({ code: 0, err: '' })
  })

  it('tells a person where everything is, and says ready last', async () => {
    const running = start(['serve', '--port', '0', '--admin-port', '0'])
    await running.says('\nready\n')
    running.child.kill('SIGINT')
    const { code, out, err } = await running.ended
    expect(code).toBe(130)
    expect(err).toContain('stopping')
    for (const row of ['shop', 'key', 'shopper', 'log in', 'lobby', 'admin', 'token'])
      expect(out).toMatch(new RegExp(`^ {2}${row} +\\S`, 'm'))
    expect(out).toMatch(
      /^ {2}curl -H 'x-api-key: key_\w+' -H 'authorization: Bearer \S+' http:\S+\/orders\/W\d+$/m,
    )
    expect(out.trimEnd().endsWith('\nready')).toBe(true)
    expect(out.match(/adm_\w+/g)).toHaveLength(1)
  })

  it('lets an answer that is owed be given before it ends, and cuts it off when told twice', async () => {
    for (const [again, wanted] of [
      [false, 0],
      [true, 130],
    ] as const) {
      const shop = await served()
      const { hostname, port } = new URL(shop.shop.origin)
      const socket = connect(Number(port), hostname)
      socket.setEncoding('utf8').on('error', () => {})
      const { pathname } = new URL(shop.world.baseUrl)
      const head = `POST ${pathname}/cart/lines HTTP/1.1\r\nHost: shop\r\nX-Api-Key: ${shop.world.apiKey}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n`
      socket.write(`${head}{`)
      // The request has come when another, behind it, has been answered.
      await fetch(`${shop.world.baseUrl}/clock`)
      const answer = new Promise<string>((resolve) => {
        let text = ''
        socket.on('data', (more: string) => {
          text += more
        })
        socket.once('close', () => resolve(text))
      })
      shop.running.child.kill('SIGTERM')
      await refused(shop.shop.origin)
      if (again) shop.running.child.kill('SIGTERM')
      else socket.write('}')
      expect(await answer).toContain(again ? '' : 'HTTP/1.1 401')
      expect((await shop.running.ended).code).toBe(wanted)
    }
  })

  it('says which port is taken, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    const { code, out, err } = await plumbline('serve', '--port', '0', '--admin-port', String(port))
    taken.close()
    expect([code, out]).toEqual([64, ''])
    expect(err).toContain(`--admin-port ${port} on 127.0.0.1: the port is taken`)
  })

  it('refuses what makes no sense before it listens, and says what would', async () => {
    const cases: readonly (readonly [words: readonly string[], says: string])[] = [
      [['--shop', 'fashon'], 'there is fashion'],
      [['--port', '70000'], 'from 0 to 65535'],
      [['--port', '5000', '--admin-port', '5000'], 'a port of its own'],
      [['--public-url', 'shop.example', '--clock', 'fast'], 'an absolute URL'],
      [['--journal-mb', '513'], 'at most 512'],
    ]
    for (const [words, says] of cases) {
      const { code, out, err } = await plumbline('serve', ...words)
      expect([words, code, out], err).toEqual([words, 64, ''])
      expect(err).toContain(says)
      expect(err).not.toMatch(/^ {4}at /m)
    }
  })

  it('helps', async () => {
    const { code, out } = await plumbline('serve', '--help')
    expect(code).toBe(0)
    const page = readFileSync(new URL('../../docs/serve.md', import.meta.url), 'utf8')
    for (const [flag] of out.matchAll(/--[a-z][a-z-]+/g)) if (flag !== '--help') expect(page).toContain(flag)
  })
})

/** Waits until nobody listens there any more. */
async function refused(origin: string): Promise<void> {
  for (;;) {
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (!answered) return
  }
}
