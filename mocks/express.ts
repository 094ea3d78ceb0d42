import type { Socket } from 'node:net'
import express, { type Express, type Request, type Response } from 'express'
import { type Bytes, bodyLimitBytes } from './body.ts'
import { bodyOf } from './body-of.ts'
import type { Reply } from './call.ts'
import { deliveryCan } from './deliveries.ts'
import { receive } from './receive.ts'
import type { Sites } from './sites.ts'
import type { Wire } from './wire.ts'

/** The sandbox as an Express application: one middleware into the same table of routes. */
export function expressApp(sites: Sites): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  const connections = new Connections()
  app.use((request, response) => {
    // The reply names the world's time; the wall's would contradict it.
    response.sendDate = false
    collect(request, (bytes) => serve(sites, connections, request, response, bytes))
  })
  return app
}

/** Nothing waits between the end of the request and its `invoked` entry. */
function serve(
  sites: Sites,
  connections: Connections,
  request: Request,
  response: Response,
  bytes: Bytes,
): void {
  const connection = connections.nameOf(request.socket)
  const { method, path, url } = request
  const raw = {
    method,
    path,
    urlChars: url.length,
    query: queryOf(url),
    headers: headersOf(request),
    bytes,
    ...(connection ? { connection } : undefined),
  }
  const { reply, wire, completed } = receive(sites, raw, deliveryCan.express)
  const settle = connections.awaitEnd(request.socket, completed)
  response.on('finish', () => settle('whole'))
  response.on('close', () => settle('nothing'))
  const go = (): void => hand(request, response, reply, wire, settle)
  if (wire.holdMs === 0) go()
  else {
    const timer = setTimeout(go, wire.holdMs)
    response.once('close', () => clearTimeout(timer))
  }
}

type Settle = (sight: 'whole' | 'nothing') => void

function hand({ socket }: Request, response: Response, reply: Reply, wire: Wire, settle: Settle): void {
  if (wire.isLost) {
    settle('nothing')
    socket.resetAndDestroy()
  } else if (reply.stream) stream(response, reply, settle)
  else send(response, reply, wire.keepChars, settle)
}

/** A body that goes on: its head goes out at once, and that is the answer; its pieces as they come, until either side ends it. */
function stream(response: Response, { status, headers, stream: body }: Reply, settle: Settle): void {
  response.writeHead(status, headers)
  response.flushHeaders()
  settle('whole')
  const gone = body?.open({
    write: (text, got) => void response.write(text, (error) => error ?? got()),
    end: () => response.end(),
    cut: () => response.destroy(),
  })
  response.once('close', () => gone?.())
}

/** All of a reply; or only the first characters of its body, and then the connection breaks. */
function send(response: Response, reply: Reply, keepChars: number | undefined, settle: Settle): void {
  const { text, headers } = bodyOf(reply)
  const body = text ?? ''
  // Without a body its length would be said to be nothing (RFC 9110, section 8.6).
  const length =
    text === null && (reply.status === 304 || response.req.method === 'HEAD')
      ? {}
      : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(reply.status, { ...headers, ...length })
  // A text goes out in one piece with the headers; bytes would cost a second one, a third of all that a call costs.
  if (keepChars === undefined) response.end(body)
  else
    response.write(body.slice(0, keepChars), () => {
      settle('whole')
      response.socket?.destroy()
    })
}

/** What follows the first question mark; a further one is part of the query (RFC 3986, section 3.4). */
function queryOf(url: string): Record<string, string> {
  const mark = url.indexOf('?')
  return mark < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(mark + 1)))
}

/** The whole body; of one that is larger than the limit the rest is read and let go. */
function collect(request: Request, then: (bytes: Bytes) => void): void {
  if (hasNoBody(request)) {
    then(nothing)
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= bodyLimitBytes) chunks.push(chunk)
  })
  request.on('end', () => then(size > bodyLimitBytes ? 'too large' : Buffer.concat(chunks)))
}

const nothing = Buffer.alloc(0)

/** A request that announces no body has none (RFC 9112, section 6.3). */
function hasNoBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}

function headersOf(request: Request): Record<string, string> {
  const headers: Record<string, string> = {}
  const all = request.headers
  for (const name in all) {
    const value = all[name]
    if (typeof value === 'string') headers[name] = value
  }
  return headers
}

/** What is known of a socket: its name, how much had been read when its last response ended. */
interface Known {
  readonly name: string
  /** Set where the client was seen to send before it had the answer: then its calls are in no order. */
  pipelined: boolean
  readAtEnd: number
  pending: ((sight: 'whole') => void) | undefined
}

/**
 * Names connections, and finds out whether a client sends its next request before it has the last answer.
 * A response that was handed to the system before the next request on its socket was read has been got.
 */
class Connections {
  #count = 0
  readonly #known = new WeakMap<Socket, Known>()

  nameOf(socket: Socket): string | undefined {
    const known = this.#of(socket)
    if (known.pending || socket.bytesRead === known.readAtEnd) known.pipelined = true
    return known.pipelined ? undefined : known.name
  }

  /** The word that ends the operation; whichever of the ways of ending comes first counts. */
  awaitEnd(socket: Socket, completed: Settle): Settle {
    const known = this.#of(socket)
    let over = false
    const settle: Settle = (sight) => {
      if (over) return
      over = true
      known.pending = undefined
      known.readAtEnd = socket.bytesRead
      completed(sight)
    }
    known.pending = settle
    return settle
  }

  #of(socket: Socket): Known {
    const before = this.#known.get(socket)
    if (before) return before
    this.#count += 1
    const known: Known = { name: `c${this.#count}`, pipelined: false, readAtEnd: -1, pending: undefined }
    this.#known.set(socket, known)
    return known
  }
}
