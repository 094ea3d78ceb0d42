import { PassThrough, Writable } from 'node:stream'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { sessionClient } from './fixtures/agents.ts'
import { longestMessageBytes } from './pipe.ts'
import { serveMcpStdio } from './stdio.ts'

const program = new URL('fixtures/stdio-server.ts', import.meta.url).pathname

describe('a child process', () => {
  it('serves the shop over its standard streams, and ends when its client does', async () => {
    const transport = new StdioClientTransport({ command: process.execPath, args: [program], stderr: 'pipe' })
    let journal = ''
    transport.stderr?.on('data', (chunk: Buffer) => {
      journal += String(chunk)
    })
    const client = await sessionClient(transport)
    expect((await client.listTools()).tools.length).toBeGreaterThan(30)
    const front = shopFront()
    const result = await client.callTool({ name: 'add_to_cart', arguments: { sku: front.plenty } })
    expect(result.structuredContent).toMatchObject({ lines: [{ sku: front.plenty, quantity: 1 }] })
    expect(await client.ping()).toEqual({})
    const ended = new Promise((resolve) => transport.stderr?.once('end', resolve))
    await client.close()
    await ended
    const entries = journal.split('\n').map((line) => JSON.parse(line))
    expect(entries.filter(({ kind }) => kind === 'invoked')).toMatchObject([
      { route: 'POST /cart/lines', actor: { role: 'bot', channel: 'chat', shopper: front.shopper.id } },
    ])
    expect(entries.at(-1)).toMatchObject({ kind: 'completed', sight: 'whole', effect: { kind: 'committed' } })
  }, 20_000)
})

describe('a pair of streams', () => {
  function started() {
    const front = shopFront()
    const [input, output] = [new PassThrough(), new PassThrough()]
    const over = serveMcpStdio(front.site, { shopper: front.shopper.id, input, output })
    const said = (): Record<string, unknown>[] =>
      String(output.read() ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    return { front, input, output, over, said }
  }
  const ping = (id: number) => `{"jsonrpc":"2.0","id":${id},"method":"ping"}`

  it('may be cut anywhere, and have lines with nothing on them', async () => {
    const { input, over, said } = started()
    const text = `${ping(1)}\n\r\n\n${ping(2)}\r\n{"jsonrpc":"2.0","id":"ü","method":"ping"}\n`
    for (const byte of Buffer.from(text)) input.write(Buffer.from([byte]))
    input.end()
    await over
    expect(said().map(({ id }) => id)).toEqual([1, 2, 'ü'])
  })

  it('may bring a line that is too long, which is refused and the next one read', async () => {
    const { input, over, said } = started()
    input.write(`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(longestMessageBytes)}`)
    input.end(`"}\n${ping(2)}\n`)
    await over
    expect(said()).toMatchObject([
      { error: { code: -32700, message: expect.stringContaining('bytes') } },
      { id: 2 },
    ])
  })

  it('is over when the client no longer reads; what it did not get it did not see', async () => {
    const front = shopFront()
    const input = new PassThrough()
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) })
    const over = serveMcpStdio(front.site, { shopper: front.shopper.id, input, output })
    input.write(`${ping(1)}\n`)
    await over
    expect(input.listenerCount('data')).toBe(0)
  })
})
