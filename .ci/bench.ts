import { fork } from 'node:child_process'
import { once } from 'node:events'
import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figure } from './bench/bench.ts'

/**
 * `npm run bench [-- --json FILE] [-- WORD...]`: every `*.bench.ts` of the rooms, or those whose figures'
 * names hold one of the words; those that take minutes only where the word is `long`. Prints what was promised beside
 * what was measured; a ratio beyond the promise is marked, and does not fail the command: the machine may be busy.
 * Each file has a process of its own, so that no figure feels what another file keeps in memory.
 */
const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{sandbox,mocks,harness,reports}/**/*.bench.ts', { cwd: root }).sort()
const figures: Figure[] = []
for (const file of files) figures.push(...(await figuresOf(join(root, file))))
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`)

async function figuresOf(file: string): Promise<Figure[]> {
  const measured: Figure[] = []
  const child = fork(fileURLToPath(new URL('bench/of-file.ts', import.meta.url)), [file, ...positionals], {
    execArgv: ['--expose-gc'],
  })
  child.on('message', (figure) => measured.push(figure as Figure))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the benches of ${file} ended with ${code}: its words stand above`)
  return measured
}
