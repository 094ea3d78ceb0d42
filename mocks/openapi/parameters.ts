import Type, { IsOptional, type TProperties, type TSchema } from 'typebox'
import { longestKey } from '../idempotency.ts'
import type { Route } from '../route.ts'
import { answersOf, jsonType } from './answers.ts'

/** A parameter of a call: where it stands, and what it may be. */
export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly isNeeded: boolean
  readonly schema: TSchema
  readonly words?: string
}

/** All parameters of a route: those that its contract names, and the headers that routes of its sort take. */
export function parametersOf(route: Route): readonly Parameter[] {
  const { path = {}, query = {} } = route.contract
  return [
    ...[...route.name.matchAll(/\{(\w+)\}/g)].map(([, name = '']): Parameter => {
      const words = path[name]
      return { in: 'path', name, isNeeded: true, schema: Type.String(), ...(words ? { words } : {}) }
    }),
    ...Object.entries(query as TProperties).map(([name, schema]): Parameter => {
      const { description: words } = schema as { description?: string }
      return { in: 'query', name, isNeeded: !IsOptional(schema), schema, ...(words ? { words } : {}) }
    }),
    ...headers.filter(({ of }) => of(route)).map(({ parameter }) => parameter),
  ]
}

const headers: readonly { readonly parameter: Parameter; readonly of: (route: Route) => boolean }[] = [
  {
    parameter: header('Cache-Control', 'no-cache, or max-age=0: reads the source and not the channel’s view'),
    of: (route) => route.name.startsWith('GET ') && tellsAge(route),
  },
  {
    parameter: header(
      'If-None-Match',
      'entity tags of answers that the client has, or *: 304 where one is still so',
    ),
    of: (route) => route.name.startsWith('GET ') && tellsAge(route),
  },
  {
    parameter: header(
      'If-Modified-Since',
      'when the answer that the client has was changed last: 304 where it still is so',
    ),
    of: (route) => route.name.startsWith('GET ') && tellsAge(route),
  },
  {
    parameter: header(
      'Idempotency-Key',
      'the same write again under the same key is done once',
      Type.String({ maxLength: longestKey }),
    ),
    of: ({ name, confidential }) => name.startsWith('POST ') && !confidential,
  },
  {
    parameter: header(
      'Last-Event-ID',
      'the id of the last event that was got: what came since is told first',
    ),
    of: ({ name }) => name === 'GET /events',
  },
  {
    parameter: header('If-Match', 'the entity tag of the version on which the write rests, or *'),
    of: ({ contract }) => contract.basedOn !== undefined,
  },
]

function header(name: string, words: string, schema: TSchema = Type.String()): Parameter {
  return { in: 'header', name, isNeeded: false, schema, words }
}

/** Whether the answer of a route says as of when it is. */
export function tellsAge(route: Route): boolean {
  return [...answersOf(route).values()].some(({ content }) =>
    JSON.stringify(content.get(jsonType) ?? {}).includes('"asOf"'),
  )
}
