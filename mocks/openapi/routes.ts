import Type from 'typebox'
import type { Contract } from '../contract.ts'
import { type Route, route, system } from '../route.ts'
import { openApi } from './document.ts'

const readDocument = {
  summary: 'This document: what every route takes and answers (OpenAPI 3.1)',
  answers: {
    200: Type.Object({
      openapi: Type.String({ pattern: '^3\\.1\\.' }),
      info: Type.Object({}),
      paths: Type.Object({}),
      components: Type.Object({}),
    }),
  },
} satisfies Contract

/** What tells of all routes, itself among them; `all` is asked when a call comes. */
export function documentRoutes(all: () => readonly Route[]): readonly Route[] {
  return system('docs', {
    'GET /openapi.json': route(readDocument, (_call, { site }) => ({
      status: 200,
      json: openApi(all(), site.baseUrl),
    })),
  })
}
