import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type OracleName, oracleNames } from '#record'
import { caseOf } from '../truth/case.ts'
import { oracles } from './index.ts'
import { story } from './story/story.ts'
import { ofCase } from './story/told.ts'
import { subVerdicts } from './sub-verdicts.ts'

const folder = fileURLToPath(new URL('../../docs/oracles/', import.meta.url))
const pageOf = (name: string): string => readFileSync(`${folder}${name}.md`, 'utf8')

/** The examples of a page: the story, and what the oracle makes of it. */
function examplesOf(page: string): readonly { text: string; result: string }[] {
  return [...page.matchAll(/```story\n([\s\S]*?)=> (.*)\n```/g)].map(([, text = '', result = '']) => ({
    text,
    result,
  }))
}

/** The sub-verdicts in the table of a page. */
function findsOf(page: string): readonly string[] {
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, subVerdict = '']) => subVerdict)
}

/** The clauses that a page names. */
function clausesOf(page: string): readonly string[] {
  return /^Clauses: (.*)$/m.exec(page)?.[1]?.match(/[GS]\d\.\w+/g) ?? []
}

describe.each(oracles.map(({ name }) => name))('the page of %s', (name) => {
  const page = pageOf(name)
  const examples = examplesOf(page)

  it('names what the oracle can find, and nothing else', () =>
    expect([...findsOf(page)].sort()).toEqual([...subVerdicts[name as keyof typeof subVerdicts]].sort()))

  it.each(examples)('tells an example rightly: $result', ({ text, result }) =>
    expect(ofCase(name, caseOf(story(text)))).toBe(result),
  )

  it('shows a holding, a broken and an undecidable example', () => {
    const results = examples.map(({ result }) => result).join('\n')
    expect(results).toMatch(/^held$/m)
    expect(results).toMatch(/^fail: /m)
    expect(results).toMatch(/^doubt: /m)
  })

  it('shows an example of everything that the oracle can find', () => {
    const results = examples.map(({ result }) => result).join('\n')
    for (const subVerdict of findsOf(page)) expect(results).toContain(`: ${subVerdict}`)
  })

  it('names the clauses that its findings name', () => {
    const oracle = oracles.find((one) => one.name === name)
    const clauses = examples.flatMap(({ text }) =>
      (oracle?.judge(caseOf(story(text))).accusations ?? []).flatMap((accusation) => accusation.clauses),
    )
    expect(clausesOf(page)).toEqual(expect.arrayContaining([...new Set(clauses)]))
  })
})

describe('the index of the oracles', () => {
  const index = pageOf('README')

  it('names all twelve promises, and links those that are judged', () => {
    const built = new Set<OracleName>(oracles.map(({ name }) => name))
    for (const name of oracleNames) {
      if (built.has(name)) expect(index).toContain(`(${name}.md)`)
      else expect(index).toMatch(new RegExp(`\\*${name}\\*.*not built yet`))
    }
  })

  it('has a page for each oracle, and none besides', () =>
    expect(readdirSync(folder).sort()).toEqual(
      ['README.md', ...oracles.map(({ name }) => `${name}.md`)].sort(),
    ))
})
