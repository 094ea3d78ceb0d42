import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entryKinds } from './entry.ts'
import { foreignJsonSchema, journalJsonSchema } from './schema.ts'

const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}.json`, import.meta.url), 'utf8'))

describe('the published schemas', () => {
  test('are those of the code (write them anew with: npm run schemas)', () => {
    expect(published('journal-1')).toEqual(JSON.parse(JSON.stringify(journalJsonSchema())))
    expect(published('foreign-1')).toEqual(JSON.parse(JSON.stringify(foreignJsonSchema())))
  })

  test('name every kind of entry', () => {
    const text = JSON.stringify(journalJsonSchema())
    for (const kind of entryKinds) expect(text).toContain(`"const":"${kind}"`)
  })
})
