import type { Route } from '../route.ts'
import { Components, type Json } from './components.ts'
import { operationOf } from './operation.ts'
import { headerComponents, trouble } from './responses.ts'
import { securitySchemes } from './security.ts'
import { sharedResponses } from './shared-responses.ts'
import { systemsOf, systemWords } from './systems.ts'

const about = `A fake shop whose truth is known. Each conversation has a world of its own under its base URL; where
the key or a token names the world, the path may do without /w/ID. Reads say how current they are (asOf); a chat's view may be behind
the source, which Cache-Control: no-cache reads. traceparent, passed on from the call to the bot, ties a call to its turn.`

/**
 * What these routes take and answer, as a document of OpenAPI 3.1; `baseUrl` is that of the world in which it is read.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApi(routes: readonly Route[], baseUrl: string): Json {
  const components = new Components()
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const [method = '', path = ''] = route.name.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(route, components) }
  }
  const shared = sharedResponses(paths)
  return {
    openapi: '3.1.1',
    info: { title: 'The shop of Plumbline', version: '1', description: about.replaceAll('\n', ' ') },
    servers: [{ url: baseUrl }],
    tags: systemsOf(routes).map((name) => ({ name, description: systemWords[name] ?? name })),
    paths: shared.paths,
    components: {
      schemas: components.schemas,
      responses: { ...shared.responses, Trouble: trouble },
      headers: headerComponents,
      securitySchemes: securitySchemes(baseUrl),
    },
  }
}
