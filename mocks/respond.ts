import { bodyLimitBytes, tooLarge } from './body.ts'
import type { Reply } from './call.ts'
import { type Raw, receive } from './receive.ts'
import type { Sites } from './sites.ts'

/** Serves a Fetch request in-process; what was answered has reached the client when this resolves. */
export async function respond(sites: Sites, request: Request): Promise<Response> {
  const text = request.body ? await request.text() : ''
  if (text.length > bodyLimitBytes) return toResponse(tooLarge())
  const { reply, completed } = receive(sites, toRaw(request, text))
  completed('whole')
  return toResponse(reply)
}

/** A `fetch` that reaches the sandbox and nothing else: for bots that run in this process, or in a page. */
export function fetchOf(sites: Sites): typeof fetch {
  return async (input, init) => respond(sites, new Request(input, init))
}

function toRaw(request: Request, text: string): Raw {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(request.headers),
    text,
  }
}

/** The text of a reply's body and the headers that go with it. */
export function bodyOf(reply: Reply): { text: string | null; headers: Record<string, string> } {
  const headers = { ...reply.headers }
  if (reply.html !== undefined)
    return { text: reply.html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }
  if (reply.json === undefined) return { text: null, headers }
  return { text: JSON.stringify(reply.json), headers: { 'content-type': 'application/json', ...headers } }
}

function toResponse(reply: Reply): Response {
  const { text, headers } = bodyOf(reply)
  return new Response(text, { status: reply.status, headers })
}
