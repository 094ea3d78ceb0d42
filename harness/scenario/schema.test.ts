import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { PartForm } from './include.ts'
import { scenarioFiles } from './load.ts'
import { parseScenario } from './parse.ts'
import { partSchema, scenarioSchema } from './schema.ts'

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

describe('the published schema of parts', () => {
  const part = {
    include: 'shared/others.part.yaml',
    tags: ['shared'],
    given: { items: { jacket: { with: ['plenty'] }, cap: { with: ['<there-are>'] } }, desk: 'closed' },
    steps: [{ shopper: 'Hello!' }, { wait: '<time> min' }],
    expect: [{ 'cart is empty': true }],
  }

  it('is up to date', () => {
    const text = readFileSync(join(top, 'docs', 'scenario-part.schema.json'), 'utf8')
    expect(
      JSON.parse(text),
      'write it anew: node harness/cli/plumbline.js schema part > docs/scenario-part.schema.json && npx biome check --write docs',
    ).toEqual(partSchema())
  })

  it('has the keys that the loader takes in a part, and requires none', () => {
    expect(Object.keys(partSchema().properties as object)).toEqual(Object.keys(PartForm.properties))
    for (const value of [{}, { steps: [] }, { tags: [] }, part]) {
      expect([value, Check(partSchema(), value)]).toEqual([value, true])
      expect([value, Check(PartForm, value)]).toEqual([value, true])
    }
  })

  it.each([
    ['a trait that is none', { ...part, given: { items: { jacket: { with: ['plentyy'] } } } }],
    ['a step that is none', { ...part, steps: [{ shoper: 'Hi' }] }],
    ['what only a scenario has', { ...part, scenario: 'A part' }],
    ['a path out of the project', { ...part, include: '/etc/x.part.yaml' }],
    ['a table of examples', { ...part, examples: [{ time: 2 }] }],
  ])('refuses %s', (_what, value) => expect(Check(partSchema(), value)).toBe(false))
})

it('a part that is taken for a scenario is told to be one, whatever stands in it', () => {
  for (const text of ['steps: [{ shopper: Hi }]', 'scenario: a', 'tags: 3'])
    expect(parseScenario('shared/hi.part.yaml', text)).toMatchObject({
      kind: 'problems',
      problems: [{ line: 1, column: 1, message: expect.stringContaining('this is a part, and no scenario') }],
    })
})
