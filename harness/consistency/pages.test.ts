import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as mocks from '#mocks'
import * as sandbox from '#sandbox'
import { checks } from './checks/index.ts'
import { told } from './fixtures/told-of.ts'
import { checkConsistency } from './index.ts'

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

describe('the example of the README', () => {
  it('prints what it says', async () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const { printed } = await run(code)
    const promised = [...code.matchAll(/console\.log.* \/\/ (.*)$/gm)].map(([, said = '']) => said)
    expect(promised).toHaveLength(3)
    expect(printed).toEqual(promised)
  })

  it('would be noticed where it is wrong', async () =>
    expect((await run('console.log(1 + 1) // 3')).printed).not.toEqual(['3']))
})

/** Runs an example with the doors that its imports name. */
async function run(code: string): Promise<{ printed: readonly string[] }> {
  const doors = { '#harness': { checkConsistency }, '#mocks': mocks, '#sandbox': sandbox }
  const body = code.replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = doors[$2]')
  const printed: string[] = []
  const log = (...values: readonly unknown[]): void => void printed.push(values.join(' '))
  await new Function('doors', 'console', `return (async () => {${body}\n})()`)(doors, { log })
  return { printed }
}
