import Type from 'typebox'
import { type Contract, page } from '../contract.ts'
import { type Route, route, system } from '../route.ts'
import { openApi } from './document.ts'
import { docsPage } from './page/docs-page.ts'

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

const readPage = {
  summary: 'This page: the same for people',
  answers: { 200: page },
} satisfies Contract

/** What tells of all routes, itself among them; `all` is asked when a call comes. */
export function documentRoutes(all: () => readonly Route[]): readonly Route[] {
  return system('docs', {
    'GET /openapi.json': route(readDocument, (_call, { site }) => ({
      status: 200,
      json: openApi(all(), site.baseUrl),
    })),
    'GET /docs': route(readPage, (_call, { site }) => docsPage(all(), site.baseUrl)),
  })
}
