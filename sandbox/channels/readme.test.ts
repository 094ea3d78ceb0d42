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

it('prints what its example says', async () => {
  const { printed, promised } = await run(readFileSync(new URL('README.md', import.meta.url), 'utf8'))
  expect(promised).toHaveLength(3)
  expect(printed).toEqual(promised)
})
