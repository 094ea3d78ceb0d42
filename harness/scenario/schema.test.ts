import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { scenarioFiles } from './load.ts'
import { parseScenario } from './parse.ts'
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

  const table = (rows: unknown) => ({
    scenario: 'A <what>',
    clauses: ['S1.E1'],
    given: { items: { item: { with: ['<trait>'], stock: '<units>' } }, shopper: { 'signed in': '<known>' } },
    steps: [
      { shopper: { wants: '<wish>', of: 'item' } },
      { wait: '<time> min' },
      { elsewhere: { sold: 'item', quantity: '<units>', on: '<channel>' } },
    ],
    examples: rows,
  })
  const row = {
    ...{ what: 'cart', trait: 'plenty', units: 3, known: true, wish: 'price', time: 2, channel: 'web' },
  }

  it('takes a <name> for a number, a word of the language and a yes or no, as the loader does', () => {
    expect(Check(scenarioSchema(), table([row]))).toBe(true)
    expect(parseScenario('a.yaml', stringify(table([row])))).toMatchObject({ kind: 'scenario' })
  })

  it.each([
    ['a number that is none', { ...table([row]), steps: [{ wait: 'two' }] }],
    ['a placeholder in place of a mapping', { ...table([row]), given: '<given>' }],
    ['a placeholder in the table itself', table(['<row>'])],
    ['a placeholder without its end', { ...table([row]), steps: [{ elsewhere: { sold: '<item' } }] }],
  ])('refuses %s', (_what, value) => expect(Check(scenarioSchema(), value)).toBe(false))
})
