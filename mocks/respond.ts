import { bodyOf } from './body-of.ts'
import type { Reply } from './call.ts'
import { type Delivery, deliveryCan } from './deliveries.ts'
import { type Raw, receive } from './receive.ts'
import type { Sites } from './sites.ts'
import { streamBody } from './stream-body.ts'

/**
 * Serves a Fetch request in-process; what was answered has reached the client when this resolves. A connection that
 * breaks is a network error (`Response.error()`, type `error`). A request that was aborted before it was served is not
 * served; rejects with the reason, as `fetch` does, and so where it is aborted while its answer is held.
 */
export async function respond(
  sites: Sites,
  request: Request,
  delivery: Delivery = 'fetch',
): Promise<Response> {
  // Not `request.body`: not every browser has it, and then a write would lose what it says.
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const bytes = hasBody ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array()
  request.signal.throwIfAborted()
  const { reply, wire, completed } = receive(sites, toRaw(request, bytes), deliveryCan[delivery])
  if (wire.holdMs > 0 && (await aborted(request.signal, wire.holdMs))) completed('nothing')
  request.signal.throwIfAborted()
  completed(wire.isLost ? 'nothing' : 'whole')
  if (wire.isLost) return Response.error()
  const { status, headers, stream } = reply
  if (stream)
    return new Response(streamBody(stream, request.signal), { status, ...(headers ? { headers } : {}) })
  return toResponse(reply, request.method, wire.keepChars, delivery)
}

/** Waits so long, or until the request is aborted; says whether it was. */
function aborted(signal: AbortSignal, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const give = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', give)
      resolve(signal.aborted)
    }
    const timer = setTimeout(give, ms)
    signal.addEventListener('abort', give)
    if (signal.aborted) give()
  })
}

const mostRedirects = 20

/**
 * A `fetch` that reaches the sandbox and nothing else: for bots that run in this process, or in a page.
 * It follows redirects as the request asks; the sandbox has none but 303. Rejects with a `TypeError` where the
 * connection breaks, as `fetch` does.
 */
export function fetchOf(sites: Sites): typeof fetch {
  return async (input, init) => {
    let request = new Request(input, init)
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const { redirect, url, headers, signal } = request
      const response = await respond(sites, request)
      if (response.type === 'error') throw networkError(`fetching ${url}`)
      const location = response.headers.get('location')
      if (response.status !== 303 || location === null || redirect === 'manual') return response
      if (redirect === 'error') throw new TypeError(`fetching ${url}: it redirects to ${location}`)
      request = new Request(new URL(location, url), { headers, signal })
    }
    throw new TypeError(`fetching ${request.url}: more than ${mostRedirects} redirects`)
  }
}

function toRaw(request: Request, bytes: Uint8Array): Raw {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    urlChars: url.pathname.length + url.search.length,
    query: Object.fromEntries(url.searchParams),
    headers: { ...whatFetchAdds(request), ...Object.fromEntries(request.headers) },
    bytes,
  }
}

const conditional = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range']

/**
 * What `fetch` adds on its way to a wire, for here is none: `cache: 'no-store'` asks for the source, and so does
 * every conditional request that says nothing else.
 * @see Fetch Standard, HTTP-network-or-cache fetch, on the cache mode
 */
function whatFetchAdds({ cache, headers }: Request): Record<string, string> {
  const isConditional = conditional.some((name) => headers.has(name))
  if (cache === 'no-store' || cache === 'reload' || (cache === 'default' && isConditional)) {
    return { 'cache-control': 'no-cache', pragma: 'no-cache' }
  }
  return cache === 'no-cache' ? { 'cache-control': 'max-age=0' } : {}
}

function toResponse(
  reply: Reply,
  method: string,
  keepChars: number | undefined,
  delivery: Delivery,
): Response {
  const { text, headers } = bodyOf(reply)
  const { status } = reply
  if (method === 'HEAD' || text === null || keepChars === undefined)
    return new Response(method === 'HEAD' ? null : text, { status, headers })
  const whole = new TextEncoder().encode(text).byteLength
  const part = new TextEncoder().encode(text.slice(0, keepChars))
  return new Response(breakingOff(part, delivery === 'msw' ? aMoment : undefined), {
    status,
    headers: { ...headers, 'content-length': String(whole) },
  })
}

/** A body of which only this much arrives: then, maybe `later`, reading it fails. */
function breakingOff(
  part: Uint8Array<ArrayBuffer>,
  later?: () => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(part),
    async pull(controller) {
      await later?.()
      controller.error(networkError('reading a body'))
    },
  })
}

/** MSW breaks its socket in the same turn of the event loop, and then the client has not even read the status. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

/** What `fetch` rejects with where the connection breaks; Node's says the cause by its code. */
function networkError(what: string): TypeError {
  const cause = Object.assign(new Error('the connection was reset'), { code: 'ECONNRESET' })
  return new TypeError(`${what}: the connection broke`, { cause })
}
