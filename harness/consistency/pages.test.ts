import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from './checks/index.ts'
import { told } from './fixtures/told-of.ts'

const page = readFileSync(new URL('../../docs/consistency.md', import.meta.url), 'utf8')

/** What the page says of each check, by its name. */
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
)

function examplesOf(check: string): readonly { line: string; result: string }[] {
  const found = (sections.get(check) ?? '').matchAll(/```history\n(.*)\n=> (.*)\n```/g)
  return [...found].map(([, line = '', result = '']) => ({ line, result }))
}

describe('the page of the checks', () => {
  it('has a section for each check, in the order of the table, and none besides', () =>
    expect([...sections.keys()]).toEqual(checks.map(({ name }) => name)))

  it('counts them rightly', () =>
    expect([page.includes('Seventeen checks'), checks.length]).toEqual([true, 17]))
})

describe.each(checks.map(({ name, source }) => ({ name, source })))('of $name', ({ name, source }) => {
  it('the page names the source', () => expect(sections.get(name)).toContain(`Source: ${source}.`))

  it.each(examplesOf(name))('$line is told rightly', ({ line, result }) =>
    expect(told(name, line)).toBe(result),
  )

  it('the page shows a history that holds, one that is broken, and one that nobody can decide', () => {
    const results = examplesOf(name).map(({ result }) => result.split(':')[0])
    expect(new Set(results)).toEqual(new Set(['holds', 'broken', 'undecided']))
  })
})
