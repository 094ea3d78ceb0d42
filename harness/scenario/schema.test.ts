import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { scenarioFiles } from './load.ts'
import { scenarioSchema } from './schema.ts'

const top = join(import.meta.dirname, '..', '..')

describe('the published schema of scenarios', () => {
  it('is up to date', () => {
    const published: unknown = JSON.parse(readFileSync(join(top, 'docs', 'scenario.schema.json'), 'utf8'))
    expect(
      published,
      'write it anew: node harness/cli/plumbline.js schema > docs/scenario.schema.json && npx biome check --write docs',
    ).toEqual(scenarioSchema())
  })

  it('fits every scenario of the suite', () => {
    for (const file of scenarioFiles(join(top, 'scenarios'))) {
      expect([file, Check(scenarioSchema(), parse(readFileSync(file, 'utf8')))]).toEqual([file, true])
    }
  })

  it.each([
    ['a step that is none', { scenario: 'a', clauses: ['S1.E1'], steps: [{ shoper: 'Hi' }] }],
    ['a key that is none', { scenario: 'a', clauses: ['S1.E1'], steps: [{ shopper: 'Hi' }], extra: 1 }],
    ['a clause that is none', { scenario: 'a', clauses: ['S9.E1'], steps: [{ shopper: 'Hi' }] }],
  ])('refuses %s', (_what, value) => expect(Check(scenarioSchema(), value)).toBe(false))
})
