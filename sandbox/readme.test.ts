import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runExample } from './fixtures/run-example.ts'

it.each([
  ['README.md', 5],
  ['channels/README.md', 3],
  ['faults/README.md', 3],
  ['reactions/README.md', 1],
  ['triggers/README.md', 2],
])('prints what the example of %s says', async (file, lines) => {
  const { printed, promised } = await runExample(readFileSync(new URL(file, import.meta.url), 'utf8'))
  expect(promised).toHaveLength(lines)
  expect(printed).toEqual(promised)
})

it('would notice an example that is wrong', async () => {
  const { printed, promised } = await runExample('```ts\nconsole.log(1 + 1) // 3\n```')
  expect(printed).not.toEqual(promised)
  await expect(runExample("```ts\nimport { gone } from '#sandbox'\ngone()\n```")).rejects.toThrow(
    'gone is not',
  )
})
