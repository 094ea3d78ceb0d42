import type { Reply } from './call.ts'
import { type Raw, receive } from './receive.ts'
import type { Sites } from './sites.ts'

/**
 * Serves a Fetch request in-process; what was answered has reached the client when this resolves.
 * A request that was aborted before it was served is not served; rejects with the reason, as `fetch` does.
 */
export async function respond(sites: Sites, request: Request): Promise<Response> {
  // Not `request.body`: not every browser has it, and then a write would lose what it says.
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const bytes = hasBody ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array()
  request.signal.throwIfAborted()
  const { reply, completed } = receive(sites, toRaw(request, bytes))
  completed('whole')
  return toResponse(reply, request.method)
}

const mostRedirects = 20

/**
 * A `fetch` that reaches the sandbox and nothing else: for bots that run in this process, or in a page.
 * It follows redirects as the request asks; the sandbox has none but 303.
 */
export function fetchOf(sites: Sites): typeof fetch {
  return async (input, init) => {
    let request = new Request(input, init)
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const { redirect, url, headers, signal } = request
      const response = await respond(sites, request)
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

/** The text of a reply's body and the headers that go with it. */
export function bodyOf(reply: Reply): { text: string | null; headers: Record<string, string> } {
  const headers = { ...reply.headers }
  if (reply.html !== undefined)
    return { text: reply.html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }
  if (reply.json === undefined) return { text: null, headers }
  return { text: JSON.stringify(reply.json), headers: { 'content-type': 'application/json', ...headers } }
}

function toResponse(reply: Reply, method: string): Response {
  const { text, headers } = bodyOf(reply)
  return new Response(method === 'HEAD' ? null : text, { status: reply.status, headers })
}
