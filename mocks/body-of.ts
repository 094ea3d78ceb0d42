import type { Reply } from './call.ts'
import { bodyText } from './shown-once.ts'

/** The text of a reply's body and the headers that go with it; null where it has none. */
export function bodyOf(reply: Reply): { text: string | null; headers: Record<string, string> } {
  const headers = { ...reply.headers }
  if (reply.text !== undefined) return { text: reply.text, headers }
  if (reply.html !== undefined)
    return { text: reply.html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }
  if (reply.json === undefined) return { text: null, headers }
  return { text: bodyText(reply.json), headers: { 'content-type': 'application/json', ...headers } }
}
