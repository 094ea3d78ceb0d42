import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodyLimitBytes } from './body.ts'
import { shopFront } from './fixtures/shop-front.ts'
import { type Serving, serve } from './serve.ts'

type Front = ReturnType<typeof shopFront>
let front: Front
let serving: Serving
const wires: Wire[] = []

beforeEach(async () => {
  front = shopFront()
  serving = await serve(front.sites)
})
afterEach(async () => {
  for (const wire of wires.splice(0)) wire.socket.destroy()
  await serving.close()
})

/** A client that writes to its socket just what it is told to. */
class Wire {
  readonly socket: Socket
  #read = ''

  constructor(socket: Socket) {
    this.socket = socket
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      this.#read += text
    })
    socket.on('error', () => {})
  }

  static open(): Promise<Wire> {
    const { port, hostname } = new URL(serving.origin)
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const wire = new Wire(socket)
        wires.push(wire)
        resolve(wire)
      })
    })
  }

  /** Waits for the next `count` whole responses and takes them; gives their statuses. */
  async responses(count: number): Promise<readonly number[]> {
    const statuses: number[] = []
    while (statuses.length < count) {
      const head = this.#read.indexOf('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(this.#read.slice(0, head))?.[1] ?? 0)
      const end = head + 4 + length
      if (head < 0 || this.#read.length < end) {
        await new Promise((resolve) => this.socket.once('data', resolve))
        continue
      }
      statuses.push(Number(this.#read.slice('HTTP/1.1 '.length, 'HTTP/1.1 '.length + 3)))
      this.#read = this.#read.slice(end)
    }
    return statuses
  }

  /** Resolves when the other side has closed the connection too. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.socket.once('close', () => resolve()))
  }
}

const request = (path: string, { method = 'GET', body = '', headers = '' } = {}): string =>
  `${method} /w/${front.site.id}${path} HTTP/1.1\r\nHost: shop\r\nX-Api-Key: ${front.site.apiKey}\r\n` +
  `Authorization: Bearer ${front.token}\r\nContent-Type: application/json\r\n${headers}` +
  `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

const connections = () => front.entries('invoked').map(({ connection }) => connection)

describe('a connection', () => {
  it('is named where the client waits for each answer', async () => {
    const wire = await Wire.open()
    for (let time = 0; time < 3; time += 1) {
      wire.socket.write(request('/clock'))
      expect(await wire.responses(1)).toEqual([200])
    }
    const [name] = connections()
    expect(name).toEqual(expect.any(String))
    expect(connections()).toEqual([name, name, name])
  })

  it('is named so for calls with bodies too, in however many pieces they come', async () => {
    const wire = await Wire.open()
    const text = request('/cart/lines', { method: 'POST', body: JSON.stringify({ sku: front.plenty }) })
    for (let time = 0; time < 2; time += 1) {
      for (const cut of [0, 40, text.length - 3]) {
        const next = cut === 0 ? 40 : cut === 40 ? text.length - 3 : text.length
        wire.socket.write(text.slice(cut, next))
        await new Promise((resolve) => setImmediate(resolve))
      }
      expect(await wire.responses(1)).toEqual([201])
    }
    expect(new Set(connections()).size).toBe(1)
    expect(connections()[0]).toBeDefined()
  })

  it('is another one for another client', async () => {
    const [one, two] = await Promise.all([Wire.open(), Wire.open()])
    one.socket.write(request('/clock'))
    await one.responses(1)
    two.socket.write(request('/clock'))
    await two.responses(1)
    expect(new Set(connections()).size).toBe(2)
  })

  it('is not named from the call on that a client sends before it has the last answer', async () => {
    const wire = await Wire.open()
    wire.socket.write(request('/clock'))
    await wire.responses(1)
    wire.socket.write(request('/desk') + request('/clock') + request('/desk'))
    await wire.responses(3)
    wire.socket.write(request('/clock'))
    await wire.responses(1)
    const [first, ...rest] = connections()
    expect(first).toBeDefined()
    expect(rest.slice(1)).toEqual([undefined, undefined, undefined])
  })

  it('is not named for a write that is sent together with the read before it', async () => {
    const wire = await Wire.open()
    const write = request('/cart/lines', { method: 'POST', body: JSON.stringify({ sku: front.plenty }) })
    wire.socket.write(request('/clock') + write + request('/cart'))
    expect(await wire.responses(3)).toEqual([200, 201, 200])
    expect(connections().slice(1)).toEqual([undefined, undefined])
  })
})

describe('a client that goes away', () => {
  it('before its answer has been written has got nothing of it', async () => {
    const wire = await Wire.open()
    wire.socket.pause()
    // More than the system's buffers hold: the last answers can't have been handed over when the client goes.
    const many = 4000
    const done = new Promise<void>((resolve) => {
      front.world.journal.onAppend((entry) => {
        if (entry.kind === 'completed' && entry.sight === 'nothing') resolve()
      })
    })
    wire.socket.write(request('/catalog/products').repeat(many), () => wire.socket.resetAndDestroy())
    await done
    const sights = new Set(front.entries('completed').map(({ sight }) => sight))
    expect(sights).toContain('nothing')
    const calls = front.entries('completed').map(({ call }) => call)
    expect(new Set(calls).size).toBe(calls.length)
  })

  it('before it has sent its request whole has made no call', async () => {
    const wire = await Wire.open()
    const text = request('/cart/lines', { method: 'POST', body: JSON.stringify({ sku: front.plenty }) })
    wire.socket.write(text.slice(0, -5))
    wire.socket.end()
    await wire.closed()
    const next = await Wire.open()
    next.socket.write(request('/cart'))
    expect(await next.responses(1)).toEqual([200])
    expect(front.entries('invoked').map(({ path }) => path)).toEqual(['/cart'])
  })
})

describe('what is sent over a port', () => {
  it('may be as large as is said, and is refused when it is larger: an operation all the same', async () => {
    const wire = await Wire.open()
    const fill = (size: number) => `{"topic":"${'x'.repeat(size - 12)}"}`
    expect(Buffer.byteLength(fill(bodyLimitBytes))).toBe(bodyLimitBytes)
    for (const size of [bodyLimitBytes, bodyLimitBytes + 1, 4 * bodyLimitBytes]) {
      wire.socket.write(request('/hand-offs', { method: 'POST', body: fill(size) }))
    }
    expect(await wire.responses(3)).toEqual([422, 413, 413])
    expect(front.lastCompleted()).toMatchObject({ status: 413, problem: 'body/too-large', sight: 'whole' })
    expect(front.entries('invoked')[1]).not.toHaveProperty('body')
  })

  it('is refused where it is no HTTP at all, and the next client is served', async () => {
    const wire = await Wire.open()
    wire.socket.write('\u0000\u0001 nonsense\r\n\r\n')
    expect(await wire.responses(1)).toEqual([400])
    const next = await Wire.open()
    next.socket.write(request('/clock'))
    expect(await next.responses(1)).toEqual([200])
  })

  it.each(['*', 'http://elsewhere/clock', '/w/../../etc/passwd', '/w/%00', '//', '/w//clock', '/?', '/#'])(
    'is answered 404 at %s',
    async (target) => {
      const wire = await Wire.open()
      wire.socket.write(`GET ${target} HTTP/1.1\r\nHost: shop\r\n\r\n`)
      expect(await wire.responses(1)).toEqual([404])
    },
  )

  it('is answered with the time of the world, not of the wall', async () => {
    const response = await fetch(`${serving.origin}/w/${front.site.id}/clock`)
    expect(response.headers.get('date')).toBe(new Date(front.world.now).toUTCString())
    expect((await fetch(`${serving.origin}/w/none`)).headers.get('date')).toBeNull()
  })
})

describe('a server', () => {
  it('says so when its port is taken', async () => {
    const { port } = new URL(serving.origin)
    await expect(serve(front.sites, { port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('names an origin that can be called, for IPv6 too', async () => {
    const six = await serve(front.sites, { host: '::1' }).catch(() => undefined)
    if (!six) return
    expect((await fetch(`${six.origin}/w/${front.site.id}/clock`)).status).toBe(200)
    await six.close()
  })
})
