import { createServer, type Server } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { unreachable } from './reach.ts'

describe('reaching for a bot', () => {
  it('finds whatever listens, and sends it nothing', async () => {
    const heard: Buffer[] = []
    const server = createServer((socket) => socket.on('data', (chunk) => heard.push(chunk)))
    const port = await listening(server)
    expect(await unreachable(`http://127.0.0.1:${port}/chat`)).toBeUndefined()
    expect(await unreachable(`http://localhost:${port}`)).toBeUndefined()
    await new Promise((resolve) => server.close(resolve))
    expect(heard).toEqual([])
  })

  it('says why nothing answers', async () => {
    const server = createServer()
    const port = await listening(server)
    await new Promise((resolve) => server.close(resolve))
    expect(await unreachable(`http://127.0.0.1:${port}/chat`)).toBe('ECONNREFUSED')
    expect(await unreachable('http://no-such-host.invalid/chat')).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
  })

  it('gives up after its limit', async () => {
    // TEST-NET-1 (RFC 5737) belongs to nobody; a network that refuses it at once has answered too.
    expect(await unreachable('http://192.0.2.1:81/', 30)).toMatch(/^no connection within 0\.03 s$|^E[A-Z]+$/)
  })
})

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as { port: number }).port
}
