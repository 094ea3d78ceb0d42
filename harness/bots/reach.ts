import { connect } from 'node:net'

/** Why nothing answers at a URL, or undefined where something does. Nothing is sent. */
export function unreachable(url: string, limitMs = 3000): Promise<string | undefined> {
  const { hostname, port, protocol } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
    })
    const settle = (why: string | undefined): void => {
      socket.destroy()
      resolve(why)
    }
    socket.setTimeout(limitMs, () => settle(`no connection within ${limitMs / 1000} s`))
    socket.once('connect', () => settle(undefined))
    socket.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message))
  })
}
