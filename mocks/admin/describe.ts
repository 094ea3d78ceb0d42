import type { AdminRoute } from './route.ts'

/** The admin API in the terms of OpenAPI 3.1: each route with its parameters and the JSON Schema of its body. */
export function described(routes: readonly AdminRoute[], version: string): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const [method = '', path = ''] = route.name.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(route, path) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plumbline admin API',
      version,
      description:
        'Refusals are problem details (RFC 9457) with a stable `code`; `mistakes` lists all that is wrong.',
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{ token: [] }],
    paths,
  }
}

function operation({ does, input, query = {} }: AdminRoute, path: string): Readonly<Record<string, unknown>> {
  const schema = { type: 'string' }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema },
  }))
  const inQuery = Object.entries(query).map(([name, description]) => ({
    ...{ name, in: 'query', description, schema },
  }))
  const parameters = [...inPath, ...inQuery]
  return {
    summary: does,
    ...(parameters.length ? { parameters } : {}),
    ...(input ? { requestBody: { content: { 'application/json': { schema: input } } } } : {}),
    responses: { default: { description: 'done, or a problem' } },
  }
}
