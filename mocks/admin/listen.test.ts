import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { Sites } from '../sites.ts'
import { type AdminOptions, type AdminServing, serveAdmin, Worlds } from './index.ts'

const open: AdminServing[] = []
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.close()
})

async function listen(options: AdminOptions = {}): Promise<{ admin: AdminServing; worlds: Worlds }> {
  const worlds = new Worlds({ sites: new Sites(), baseUrl: (id) => `http://shop.example/w/${id}` })
  const admin = await serveAdmin(worlds, options)
  open.push(admin)
  return { admin, worlds }
}

const asking = ({ origin, token }: AdminServing, path: string, init: RequestInit = {}) =>
  fetch(`${origin}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })

describe('the admin API on its port', () => {
  it('answers who has its token, and nobody else', async () => {
    const { admin } = await listen()
    const made = await asking(admin, '/worlds', { method: 'POST' })
    expect([made.status, ((await made.json()) as { episode: string }).episode]).toEqual([201, 'serve#0'])
    const stranger = await fetch(`${admin.origin}/worlds`)
    expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('Bearer'),
    ])
    expect(stranger.headers.get('content-type')).toBe('application/problem+json')
  })
  it('has a token that nobody guesses, another one each time', async () => {
    const [a, b] = [await listen(), await listen()]
    expect(a.admin.token).toMatch(/^adm_[0-9a-f]{64}$/)
    expect(a.admin.token).not.toBe(b.admin.token)
  })
  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.com', '127.0.0.1.example.com', 'localhost'])(
    'is not served on %s',
    async (host) => {
      await expect(listen({ host })).rejects.toThrow('for this machine alone')
    },
  )
  it.each(['short', 'x'.repeat(23), `${'x'.repeat(30)} y`])('takes no token like "%s"', async (token) => {
    await expect(listen({ token })).rejects.toThrow('at least 24')
  })
  it('rejects where its port is taken', async () => {
    const { admin } = await listen()
    await expect(listen({ port: admin.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
  it('serves further routes, and none that is there already', async () => {
    const route = {
      name: 'GET /harness',
      does: 'Is told by a test.',
      handle: () => ({ status: 200, json: 'here' }),
    }
    const { admin } = await listen({ routes: [route] })
    expect(await (await asking(admin, '/harness')).json()).toBe('here')
    await expect(listen({ routes: [{ ...route, name: 'GET /worlds' }] })).rejects.toThrow('the table has one')
  })
  it('refuses a body that is too large, and goes on', async () => {
    const { admin } = await listen()
    const body = JSON.stringify({ name: 'x'.repeat(300_000) })
    const headers = { 'content-type': 'application/json' }
    expect((await asking(admin, '/worlds', { method: 'POST', body, headers })).status).toBe(413)
    expect((await asking(admin, '/worlds')).status).toBe(200)
  })
  it('streams the journal to its end over the wire', async () => {
    const { admin, worlds } = await listen()
    const { id } = worlds.open({})
    const response = await asking(admin, `/worlds/${id}/journal/stream`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const text = response.text()
    worlds.get(id).world.advance(5)
    await asking(admin, `/worlds/${id}`, { method: 'DELETE' })
    expect(await text).toMatch(
      /^id: 1\ndata: \{"seq":1,[\s\S]*"kind":"clock"[\s\S]*"kind":"ended"[^\n]*\n\n$/,
    )
  })
  it('holds nothing back for a client that does not read', async () => {
    const { admin, worlds } = await listen()
    const hosted = worlds.open({})
    const socket = connect(admin.port, '127.0.0.1')
    socket.setEncoding('utf8')
    socket.write(
      `GET /worlds/${hosted.id}/journal/stream HTTP/1.1\r\nHost: 127.0.0.1:${admin.port}\r\nAuthorization: Bearer ${admin.token}\r\n\r\n`,
    )
    await new Promise((resolve) => socket.once('readable', resolve))
    for (let time = 0; time < 60_000; time += 1) hosted.world.advance(1)
    const { lines } = hosted.world.journal
    worlds.close(hosted)
    let end = ''
    await new Promise<void>((resolve) => {
      socket.on('data', (text: string) => {
        end = (end + text).slice(-4000)
        if (end.includes(`{"seq":${lines.length},`)) resolve()
      })
      socket.resume()
    })
    expect(end).toContain(lines.at(-1))
    socket.destroy()
  })
  it('ends its streams when it is closed', async () => {
    const { admin, worlds } = await listen()
    const { id } = worlds.open({})
    const response = await asking(admin, `/worlds/${id}/journal/stream`)
    const reading = response.text()
    await admin.close(5000)
    expect(await reading).toContain('"kind":"policy"')
    open.length = 0
  })
})
