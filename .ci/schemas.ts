import { mkdirSync, writeFileSync } from 'node:fs'
import { foreignJsonSchema, journalJsonSchema } from '#journal'

/** Writes the published JSON Schemas anew from the code: `npm run schemas`. */
const folder = new URL('../docs/schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of [
  ['journal-1', journalJsonSchema()],
  ['foreign-1', foreignJsonSchema()],
] as const) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`)
}
