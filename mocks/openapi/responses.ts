import { statusTitle } from '../problem.ts'
import type { Route } from '../route.ts'
import { type Answered, answersOf, jsonType } from './answers.ts'
import type { Components, Json } from './components.ts'
import { tellsAge } from './parameters.ts'

/** The responses of a route, by status, and what a fault may make of them. */
export function responsesOf(route: Route, components: Components, example?: unknown): Json {
  const all = [...answersOf(route)].map(([status, answered]) => {
    const shown = status < 300 && example !== undefined ? { example } : {}
    return [String(status), response(route, status, answered, components, shown)] as const
  })
  return { ...Object.fromEntries(all), default: { $ref: '#/components/responses/Trouble' } }
}

/** What may come of a call while a fault of the world befalls it. */
export const trouble: Json = {
  description:
    'While a fault is on, anything may come of a call: late, lost, doubled, or answered with 429, 500, 502, 503 or 504.',
}

function response(
  route: Route,
  status: number,
  { content }: Answered,
  components: Components,
  shown: Json,
): Json {
  const headers = headersOf(route, status)
  const bodies = [...content].map(([type, schema]) => [
    type,
    schema ? { schema: components.refer(schema), ...(type === jsonType ? shown : {}) } : pageBody,
  ])
  return {
    description: statusTitle(status),
    ...(headers.length ? { headers: Object.fromEntries(headers) } : {}),
    ...(bodies.length ? { content: Object.fromEntries(bodies) } : {}),
  }
}

const pageBody = { schema: { type: 'string' } }

function headersOf(route: Route, status: number): readonly (readonly [string, Json])[] {
  const named = (name: string) => [name, { $ref: `#/components/headers/${name}` }] as const
  if (status === 303) return [named('Location')]
  if (status === 401) return [named('WWW-Authenticate')]
  if (status === 304) return ['ETag', 'Age'].map(named)
  if (status === 429) return [named('Retry-After')]
  if (status >= 300 || !tellsAge(route)) return []
  return route.name.startsWith('GET ') ? ['ETag', 'Last-Modified', 'Age'].map(named) : [named('ETag')]
}

const text = { type: 'string' }

/** The headers that responses refer to. */
export const headerComponents: Json = {
  ETag: {
    schema: text,
    description: 'the version of what the answer is about, for If-Match and If-None-Match',
  },
  'Last-Modified': { schema: text, description: 'when the newest of what was read was changed last' },
  Age: {
    schema: { type: 'integer', minimum: 1 },
    description: 'how far behind the source the answer is, in s',
  },
  'Retry-After': { schema: { type: 'integer', minimum: 1 }, description: 'how long to wait, in s' },
  Location: { schema: text, description: 'the page that comes next' },
  'WWW-Authenticate': { schema: text, description: 'how to get at what was refused (RFC 6750, RFC 9728)' },
}
