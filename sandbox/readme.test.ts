import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What the example prints, and what its comments say that it prints. Its imports are those of its reader. */
async function run(markdown: string): Promise<{ printed: readonly string[]; promised: readonly string[] }> {
  const code = /```ts\n([\s\S]*?)```/.exec(markdown)?.[1] ?? ''
  const doors = { '#journal': await import('#journal'), '#sandbox': await import('#sandbox') }
  const body = code.replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = doors[$2]')
  const printed: string[] = []
  const log = (...values: readonly unknown[]): void => {
    printed.push(values.join(' '))
  }
  await new Function('doors', 'console', `return (async () => {${body}})()`)(doors, { log })
  return { printed, promised: [...code.matchAll(/console\.log.* \/\/ (.*)$/gm)].map(([, said = '']) => said) }
}

it.each([
  ['README.md', 5],
  ['faults/README.md', 3],
])('%s prints what its example says', async (page, lines) => {
  const { printed, promised } = await run(readFileSync(new URL(page, import.meta.url), 'utf8'))
  expect(promised).toHaveLength(lines)
  expect(printed).toEqual(promised)
})

it('would notice an example that is wrong', async () => {
  const { printed, promised } = await run('```ts\nconsole.log(1 + 1) // 3\n```')
  expect(printed).not.toEqual(promised)
  await expect(run("```ts\nimport { gone } from '#sandbox'\ngone()\n```")).rejects.toThrow('gone is not')
})
