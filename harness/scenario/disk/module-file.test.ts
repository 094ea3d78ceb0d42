import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { defineScenario } from '../define-scenario.ts'
import { loadScenarios } from '../load.ts'
import type { ScenarioForm } from '../scenario.ts'

const top = join(import.meta.dirname, '..', '..', '..')
const helper = pathToFileURL(join(import.meta.dirname, '..', 'define-scenario.ts')).href
const named = (code: string) => code.replace(`'plumbline'`, `'${helper}'`)
const good = `export default { scenario: 'a', clauses: ['S1.W1'], steps: [{ shopper: 'Hi' }] }`

function load(files: Readonly<Record<string, string>>, word = 'a.scenario.ts') {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-module-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  const { scenarios, problems } = loadScenarios([join(dir, word)], dir)
  const told = problems.map(({ file, line, column, message }) => {
    expect(file).toBe(relative('.', join(dir, word)))
    return `${line}:${column} ${message}`
  })
  return { scenarios, told, dir }
}

describe('a scenario in TypeScript', () => {
  it('is the one that the page shows, and has the name of its file', () => {
    const page = readFileSync(join(top, 'docs', 'scenarios.md'), 'utf8')
    const [, code = ''] = /^```ts scenario\n([\s\S]*?)^```/m.exec(page) ?? []
    const { scenarios, told } = load({ 'prices.scenario.ts': named(code) }, 'prices.scenario.ts')
    expect(told).toEqual([])
    expect(scenarios).toMatchObject([
      {
        id: 'prices',
        given: { items: { jacket: { with: ['plenty'] }, shirt: { with: ['plenty'] } } },
        steps: [{ asks: { 'price of': 'jacket' } }, { asks: { 'price of': 'shirt' } }],
      },
    ])
    const wrong = load(
      { 'prices.scenario.ts': named(code).replace(`'price of'`, `'price off'`) },
      'prices.scenario.ts',
    )
    const [, shown = ''] = /^prices\.scenario\.ts:(1:1): (.*)$/m.exec(page)?.slice(1) ?? []
    expect(shown).not.toBe('')
    expect(wrong.told[0]).toContain(`1:1 ${shown}`)
  })

  it('may include parts, have examples, and be JavaScript', () => {
    const code = `export default { scenario: 'a', clauses: ['S1.W1'], include: 'p.part.yaml', examples: [{ n: 1 }, { n: 2 }] }`
    const part =
      'given: { items: { a: { with: [plenty] } } }\nsteps: [{ shopper: "Add <n> {a}", asks: { add to cart: a, quantity: <n> } }]'
    const { scenarios, told } = load({ 'a.scenario.mjs': code, 'p.part.yaml': part }, 'a.scenario.mjs')
    expect([told, scenarios.map(({ id }) => id)]).toEqual([[], ['a.1', 'a.2']])
  })

  it('is told all of its mistakes by the way to them', () => {
    const code = `export default { scenario: 'a', clauses: ['S2.E9'], given: { items: { it: { with: ['plentyy'] } }, 'flash sales': { s: { off: 'it' } } }, steps: [{ shopper: 'The {thing}?' }, { shoper: 'x' }] }`
    expect(load({ 'a.scenario.ts': code }).told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1:1 clauses\[0\]: "S2\.E9" is not known here; did you mean/),
        expect.stringMatching(
          /^1:1 given\.items\.it\.with\[0\]: "plentyy" is not known here; did you mean "plenty"/,
        ),
        expect.stringMatching(
          /^1:1 given\["flash sales"\]\.s\.off: "off" is not known here; did you mean "of"/,
        ),
        expect.stringMatching(
          /^1:1 steps\[1\]\.shoper: no step begins with "shoper"; did you mean "shopper"/,
        ),
      ]),
    )
  })

  it.each<[string, string, RegExp]>([
    [
      'has none',
      'export const scenario = 1',
      /^1:1 it exports no scenario; begin with: export default defineScenario/,
    ],
    ['throws', '\nthrow new Error("oh no")', /^2:\d+ running it failed: oh no$/],
    ['throws no error', 'throw null', /^1:1 running it failed: null$/],
    ['is no TypeScript', 'export default {\n  a: ,\n}', /^\d:\d+ running it failed: /],
    ['waits', 'await 1\nexport default {}', /^1:1 it awaits at its top level/],
    ['imports what is not there', 'import "./gone.ts"', /^1:1 running it failed: Cannot find module/],
    [
      'holds a function',
      good.replace(`'Hi'`, '() => 1'),
      /^1:1 steps\[0\]\.shopper: a function stands here; only data can$/,
    ],
    [
      'holds a date',
      good.replace(`'Hi'`, 'new Date(0)'),
      /^1:1 steps\[0\]\.shopper: a Date stands here; only plain data can$/,
    ],
    ['holds no number', good.replace(`'Hi'`, '0 / 0'), /^1:1 steps\[0\]\.shopper: NaN stands here/],
    ['holds itself', 'const a = {}\na.steps = [a]\nexport default a', /^1:1 steps\[0\]: this holds itself$/],
    ['is a promise', `export default Promise.resolve(1)`, /^1:1 a Promise stands here/],
    ['is a list', `export default []`, /^1:1 an empty list stands here; a mapping with scenario/],
  ])('is told where it %s', (_what, code, message) => {
    expect(load({ 'a.scenario.ts': code }).told).toEqual([expect.stringMatching(message)])
  })

  it('is run only where it is named, and only under its name', () => {
    const trap = (name: string) =>
      `import { writeFileSync } from 'node:fs'\nwriteFileSync(import.meta.dirname + '/${name}.ran', '')\n${good}`
    const files = {
      'b.yaml': 'scenario: b\nclauses: [S1.W1]\nsteps: [{ shopper: Hi }]',
      'a.scenario.ts': trap('a'),
      'c.ts': trap('c'),
    }
    const walked = load(files, '.')
    expect(walked.scenarios.map(({ id }) => id)).toEqual(['b'])
    expect(existsSync(join(walked.dir, 'a.ran'))).toBe(false)
    const other = load(files, 'c.ts')
    expect(other.told).toEqual([
      '1:1 a scenario in TypeScript is called NAME.scenario.ts; other programs are not run',
    ])
    expect(existsSync(join(other.dir, 'c.ran'))).toBe(false)
    const meant = load(files)
    expect(meant.scenarios.map(({ id }) => id)).toEqual(['a'])
    expect(existsSync(join(meant.dir, 'a.ran'))).toBe(true)
  })

  it('is typed by the schema: a word that is none is no type', () => {
    type Step = ScenarioForm['steps'][number]
    type IsStep<T> = T extends Step ? true : false
    const right: IsStep<{ shopper: 'Hi' }> = true
    const wrong: IsStep<{ shoper: 'Hi' }> = false
    const clause: 'S9.E9' extends ScenarioForm['clauses'][number] ? true : false = false
    expect([right, wrong, clause]).toEqual([true, false, false])
    const scenario = { scenario: 'a', clauses: ['S1.W1'], steps: [{ shopper: 'Hi' }] } satisfies ScenarioForm
    expect(defineScenario(scenario)).toBe(scenario)
  })
})
