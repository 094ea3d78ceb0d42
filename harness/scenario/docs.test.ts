import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadPart } from './include.ts'
import { parseScenario } from './parse.ts'
import { problemText } from './problem.ts'
import { scenarioSchema } from './schema.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'scenarios.md'), 'utf8')
const examples = [...text.matchAll(/^```yaml scenario\n([\s\S]*?)^```/gm)].map(([, example = '']) => example)

const [, part = ''] = /^```yaml part\n([\s\S]*?)^```/m.exec(text) ?? []
const partOfPage: ReadPart = (_from, file) => ({ file, text: part })

describe('the page on scenarios', () => {
  it('shows scenarios that are read without a mistake', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4)
    for (const example of examples)
      expect(parseScenario('page.yaml', example, partOfPage)).toMatchObject({ kind: 'scenario' })
  })

  it('names every key of the language, and uses each in an example', () => {
    const written = examples.join('\n')
    for (const key of keysOf(scenarioSchema())) {
      expect(text).toContain(key)
      expect([key, new RegExp(`(^|[\\s{,-])${key}:`, 'm').test(written)]).toEqual([key, true])
    }
  })

  it('shows the mistakes that really are found', () => {
    const wrong = `scenario: a\nclauses: [S2.E1]\ngiven:\n  items:\n    item:\n      # a comment\n      with: [plentyy]\nsteps:\n  - shopper: Add it.\n    asks:\n      add too cart: item\n`
    const parsed = parseScenario('cart.yaml', wrong)
    const found = parsed.kind === 'problems' ? parsed.problems.map(problemText) : []
    const shown = /```text mistakes\n([\s\S]*?)```/.exec(text)?.[1]?.trim().split('\n') ?? []
    expect(shown).toHaveLength(2)
    shown.forEach((line, index) => {
      expect(found[index]).toContain(line)
    })
  })
})

/** Every key that a schema knows, at any depth; names that the writer chooses apart. */
function keysOf(schema: unknown): ReadonlySet<string> {
  const keys = new Set<string>()
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [word, inner] of Object.entries(part)) {
      if (word === 'properties') for (const key of Object.keys(inner as object)) keys.add(key)
      look(inner)
    }
  }
  look(schema)
  return keys
}
