import type { Call } from './call.ts'

const redacted = '[redacted]'

/** What the journal may know of a confidential call's query and body: which fields there were, and no value. */
export function redact({ query, body }: Call): Pick<Call, 'query' | 'body'> {
  return { query: blanked(query), ...(body === undefined ? {} : { body: blankedBody(body) }) }
}

function blankedBody(body: unknown): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? blanked(body) : redacted
}

function blanked(fields: object): Record<string, string> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, redacted]))
}
