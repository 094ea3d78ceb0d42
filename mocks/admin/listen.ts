import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Bytes } from '../body.ts'
import { bodyOf } from '../body-of.ts'
import { Admin } from './answer.ts'
import { freshToken } from './guard.ts'
import { type AdminReply, type AdminRoute, isStream } from './route.ts'
import type { Worlds } from './worlds.ts'

/** An admin API that listens. */
export interface AdminServing {
  readonly origin: string
  readonly port: number
  /** What every call has to carry as `Authorization: Bearer ...`. */
  readonly token: string
  /** Ends streams, and gives calls that are being answered `graceMs` to end. */
  close(graceMs?: number): Promise<void>
}

export interface AdminOptions {
  /** Default 0: one that is free. */
  readonly port?: number
  /** Default a new one: 256 bits. */
  readonly token?: string
  /** An address of this machine's loopback interface; default 127.0.0.1. */
  readonly host?: string
  /** Routes beside its own. */
  readonly routes?: readonly AdminRoute[]
}

/** A shorter token could be guessed. */
const shortestToken = 24

/**
 * Serves the admin API on a port of its own, for this machine alone.
 *
 * Throws a `RangeError` on an address that others can reach, on a token that is too short to be a secret, and on a
 * route that is there already; rejects with the system's error where the port can't be had.
 */
export async function serveAdmin(worlds: Worlds, options: AdminOptions = {}): Promise<AdminServing> {
  const { port: wanted = 0, host = '127.0.0.1', token = freshToken(), routes = [] } = options
  refuseUnfit(host, token)
  const admin = new Admin(worlds, routes)
  const leaving = new AbortController()
  const server: Server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const signal = AbortSignal.any([gone.signal, leaving.signal])
    void admin.answer(rawOf(request, signal), { token, port }).then((reply) => hand(response, reply))
  })
  await listening(server, wanted, host)
  const { port } = server.address() as AddressInfo
  return {
    port,
    token,
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close(graceMs = 0) {
      leaving.abort()
      return closed(server, graceMs)
    },
  }
}

function refuseUnfit(host: string, token: string): void {
  if (!/^(127(\.\d{1,3}){3}|::1)$/.test(host)) {
    throw new RangeError(
      `serving the admin API on ${host}: others could reach it; it is for this machine alone, on 127.0.0.1 or ::1`,
    )
  }
  if (!/^[\w.~+/=-]+$/.test(token) || token.length < shortestToken) {
    throw new RangeError(
      `taking the token of the admin API: at least ${shortestToken} letters, digits and . ~ + / = _ - are needed`,
    )
  }
}

/** Resolves once the server listens; rejects with the system's error. */
export function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Takes no new connection, lets calls that are being answered end for so long, and then cuts them off. */
export function closed(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    // A connection that is kept alive falls idle only when its answer has been sent.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close((error) => {
      clearTimeout(cut)
      clearInterval(idle)
      if (error) reject(error)
      else resolve()
    })
  })
}

function rawOf(request: IncomingMessage, signal: AbortSignal): Parameters<Admin['answer']>[0] {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://admin')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers[name] = value
  }
  return {
    method: request.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers,
    signal,
    body: (limitBytes) => collect(request, limitBytes),
  }
}

/** The whole body; of one that is larger the rest is read and let go. */
async function collect(request: IncomingMessage, limitBytes: number): Promise<Bytes> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limitBytes) chunks.push(chunk)
  }
  return size > limitBytes ? 'too large' : Buffer.concat(chunks)
}

async function hand(response: ServerResponse, reply: AdminReply): Promise<void> {
  const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  if (isStream(reply)) {
    response.writeHead(reply.status, { ...always, ...reply.headers })
    response.flushHeaders()
    // A client that goes away in mid-stream is none of our trouble.
    await pipeline(Readable.from(reply.stream), response).catch(() => {})
    return
  }
  const { text, headers } = bodyOf(reply)
  const body = text ?? ''
  response.writeHead(reply.status, { ...always, ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
