import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EventSource } from 'eventsource'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createWorld, pickProduct, sell, switchOn } from '#sandbox'
import { type Serving, serve } from '../serve.ts'
import { Site } from '../site.ts'
import { Sites } from '../sites.ts'
import type { PushOptions } from './pushes.ts'

const elsewhere = { by: 'event', name: 'another shopper buys', channel: 'web' } as const

/** A shop on a port whose clock says what the wall says, for those who compare. */
async function shop(push: PushOptions = {}) {
  const world = createWorld({ scenario: 'sockets', epoch: Date.now() })
  world.setPolicies({})
  const site = new Site(world, '', { push })
  const sites = new Sites()
  sites.add(site)
  const serving = await serve(sites)
  onTestFinished(() => serving.close().catch(() => undefined))
  site.baseUrl = `${serving.origin}/w/${site.id}`
  const sku = pickProduct(world, 'item', ['plenty']) as string
  return { world, site, sites, serving, sellOne: () => sell(world, sku, 1, elsewhere) }
}

interface Arrived {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver on a port of this machine that answers as it is told, and then accepts. */
async function receiver(answers: readonly (number | 'hang' | 'reset')[] = []) {
  const arrived: Arrived[] = []
  const left = [...answers]
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      arrived.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      const answer = left.shift() ?? 204
      if (answer === 'reset') request.socket.destroy()
      else if (answer === 302) response.writeHead(302, { location: '/elsewhere' }).end()
      else if (answer !== 'hang') response.writeHead(answer).end('never read')
    })
  })
  const port = await listening(server)
  return { url: `http://127.0.0.1:${port}/hooks`, arrived }
}

function listening(server: Server): Promise<number> {
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

const verified = (secret: string, { headers, body }: Arrived) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as { version: number; id: string }

describe('webhooks over sockets', () => {
  it('are subscribed by a call, and verified by a library that is not ours', async () => {
    const { site, sellOne } = await shop()
    const { url, arrived } = await receiver()
    const headers = { 'x-api-key': site.apiKey, 'content-type': 'application/json' }
    const body = JSON.stringify({ url, events: ['stock.changed'] })
    const made = await fetch(`${site.baseUrl}/webhooks`, { method: 'POST', headers, body })
    const { secret } = (await made.json()) as { secret: string }
    sellOne()
    expect(await site.pushes.settled()).toBe(true)
    expect(arrived).toHaveLength(1)
    expect(verified(secret, arrived[0] as Arrived)).toMatchObject({ type: 'stock.changed', version: 2 })
    const [first] = arrived as [Arrived]
    expect(() => verified(secret, { ...first, body: first.body.replace('2', '3') })).toThrow('No matching')
    expect(() => verified(`whsec_${btoa('x'.repeat(24))}`, first)).toThrow('No matching')
  })

  it('come again after whatever went wrong, with one id, and twice where a fault says so', async () => {
    const { world, site, sellOne } = await shop({ timeoutMs: 200 })
    const { url, arrived } = await receiver([500, 'reset', 302, 'hang'])
    const { secret } = site.pushes.subscribe({ url, events: ['stock.changed'] })
    sellOne()
    await site.pushes.advance(10 * 3_600_000)
    const outcomes = world.journal.entries.flatMap((entry) =>
      entry.kind === 'pushed' ? [entry.outcome] : [],
    )
    expect(outcomes).toEqual(['refused', 'unreachable', 'refused', 'timeout', 'delivered'])
    expect(new Set(arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    switchOn(world, { fault: 'duplicated-push' })
    sellOne()
    await site.pushes.settled()
    const [one, other] = arrived.slice(5)
    expect(one?.headers['webhook-id']).toBe(other?.headers['webhook-id'])
    expect(arrived).toHaveLength(7)
    expect(secret).toMatch(/^whsec_/)
  })
})

describe('an event stream over sockets', () => {
  it('gives an EventSource that comes back exactly what it missed', async () => {
    const { site, sites, serving, sellOne } = await shop()
    const source = new EventSource(`${site.baseUrl}/events?types=stock.changed`, {
      fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, 'x-api-key': site.apiKey } }),
    })
    onTestFinished(() => source.close())
    const versions: number[] = []
    source.addEventListener('stock.changed', ({ data }) => void versions.push(JSON.parse(data).version))
    const heard = (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => (versions.length >= count ? resolve() : undefined)
        source.addEventListener('stock.changed', look)
        look()
      })
    await new Promise((resolve) => source.addEventListener('open', resolve, { once: true }))
    sellOne()
    await heard(1)
    const broken = new Promise((resolve) => source.addEventListener('error', resolve, { once: true }))
    await serving.close()
    await broken
    sellOne()
    sellOne()
    const again: Serving = await serve(sites, { port: Number(new URL(serving.origin).port) })
    onTestFinished(() => again.close())
    await heard(3)
    sellOne()
    await heard(4)
    expect(versions).toEqual([2, 3, 4, 5])
  })

  it('holds a burst of changes for a reader that is quick enough, and cuts nobody for it', async () => {
    const { world, site } = await shop()
    const response = await fetch(`${site.baseUrl}/events`, { headers: { 'x-api-key': site.apiKey } })
    const name = world.names('price')[0] as `price/${string}`
    for (let count = 0; count < 900; count += 1)
      world.send(name, { type: 'reprice', minor: 100 + count }, elsewhere)
    const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (text.split('id: evt').length <= 900) text += (await stream?.read())?.value ?? ''
    expect(await site.pushes.settled()).toBe(true)
    expect(world.journal.entries.filter(({ kind }) => kind === 'pushed')).toHaveLength(900)
    await stream?.cancel()
  })
})
