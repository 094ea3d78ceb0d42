import { createServer, IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { closed, listening } from './admin/listen.ts'
import { expressApp } from './express.ts'
import type { Sites } from './sites.ts'

export interface Serving {
  /** The origin, such as `http://127.0.0.1:4010`; of a server that listens on all addresses, that of this machine. */
  readonly origin: string
  /** Takes no new connection, lets calls that are being answered end for `graceMs`, default 0, and cuts off the others. */
  close(graceMs?: number): Promise<void>
}

export interface ServeOptions {
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string
  /** Default 0: one that is free. */
  readonly port?: number
  /** A certificate and its key, as PEM: then HTTPS is served, and nothing else. */
  readonly tls?: { readonly cert: string; readonly key: string }
}

/**
 * More is answered 431 by the system, which no world hears of; what is within, but beyond a site's own limits, is answered
 * and noted by that.
 */
const mostHeaderBytes = 64 * 1024

/**
 * Serves the sandbox on a port of this machine.
 *
 * Rejects with the system's error (`EADDRINUSE`, `EACCES`) where the port can't be had, and with OpenSSL's where
 * certificate and key are none or do not belong together.
 */
export async function serve(sites: Sites, options: ServeOptions = {}): Promise<Serving> {
  const { host = '127.0.0.1', port = 0, tls } = options
  const app = expressApp(sites)
  const bounds = { maxHeaderSize: mostHeaderBytes, ...bornFor(app) }
  const server = tls ? createSecureServer({ ...tls, ...bounds }, app) : createServer(bounds, app)
  await listening(server, port, host)
  const { port: taken } = server.address() as AddressInfo
  return {
    origin: `${tls ? 'https' : 'http'}://${named(host)}:${taken}`,
    close: (graceMs = 0) => closed(server, graceMs),
  }
}

/** A name under which this machine reaches a server that listens on that address. */
function named(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * The classes of the requests and responses of a server that belongs to one application: theirs are its prototypes from
 * birth. Express gives them to each request else, and an object whose prototype has changed is slow from then on: with
 * these a call costs the processor a twentieth less. The application may still be mounted in another.
 */
function bornFor(app: Express): {
  IncomingMessage: typeof IncomingMessage
  ServerResponse: typeof ServerResponse
} {
  class AppRequest extends IncomingMessage {}
  class AppResponse<R extends IncomingMessage> extends ServerResponse<R> {}
  Object.setPrototypeOf(AppRequest.prototype, app.request)
  Object.setPrototypeOf(AppResponse.prototype, app.response)
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype })
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse }
}
