import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Bench, type Figure, measure } from './bench/bench.ts'

/**
 * `npm run bench [-- --json FILE] [-- WORD...]`: every `*.bench.ts` of the rooms, or those whose figures'
 * names hold one of the words; those that take minutes only where the word is `long`. Prints what was promised beside
 * what was measured; a ratio beyond the promise is marked, and does not fail the command: the machine may be busy.
 */
const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{sandbox,mocks,harness,reports}/**/*.bench.ts', { cwd: root }).sort()
const figures: Figure[] = []
for (const file of files) {
  const { benches } = (await import(pathToFileURL(join(root, file)).href)) as { benches: readonly Bench[] }
  for (const bench of benches) {
    const words = positionals.filter((word) => bench.name.includes(word))
    // What takes minutes is named by the word `long`, and is never taken along with others.
    if (bench.isLong ? !words.some((word) => word.startsWith('long')) : positionals.length && !words.length)
      continue
    const figure = await measure(bench)
    figures.push(figure)
    console.log(line(bench, figure))
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`)

function line({ most, least }: Bench, { name, value, unit, baseline, ratio }: Figure): string {
  const kept = (most === undefined || ratio <= most) && (least === undefined || ratio >= least)
  const promise =
    most === undefined ? (least === undefined ? '' : ` (at least ${least})`) : ` (at most ${most})`
  const numbers = `${value.toPrecision(3)} against ${baseline.toPrecision(3)} ${unit}`
  return `${kept ? ' ' : '!'} ${ratio.toFixed(2).padStart(8)}x${promise}  ${name}: ${numbers}`
}
