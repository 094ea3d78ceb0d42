import { mkdirSync, writeFileSync } from 'node:fs'
import { foreignJsonSchema, journalJsonSchema } from '#journal'
import { openApi, routes } from '#mocks'

/** Writes the published JSON Schemas anew from the code: `npm run schemas`. */
const folder = new URL('../docs/schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of [
  ['journal-1', journalJsonSchema()],
  ['foreign-1', foreignJsonSchema()],
  ['openapi', openApi(routes, 'http://127.0.0.1:4010/w/WORLD')],
] as const) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`)
}
