import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expressApp } from './express.ts'
import type { Sites } from './sites.ts'

export interface Serving {
  /** The origin, such as `http://127.0.0.1:4010`. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * More is answered 431 by the system, which no world hears of; what is within, but beyond a site's own limits, is answered
 * and noted by that.
 */
const mostHeaderBytes = 64 * 1024

/**
 * Serves the sandbox on a port of this machine.
 *
 * `port` 0, the default, takes a free one. Rejects with the system's error (`EADDRINUSE`, `EACCES`) where
 * the port can't be had.
 */
export async function serve(sites: Sites, options: { host?: string; port?: number } = {}): Promise<Serving> {
  const { host = '127.0.0.1', port = 0 } = options
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = createServer({ maxHeaderSize: mostHeaderBytes }, expressApp(sites))
    listening.once('error', reject)
    listening.listen(port, host, () => resolve(listening))
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
