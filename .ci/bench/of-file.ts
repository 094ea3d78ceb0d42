import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { type Bench, type Figure, measure } from './bench.ts'

/** The child of `npm run bench`: measures the benches of one file that are asked for, and sends each figure up. */
const [file, ...words] = process.argv.slice(2)
const { benches } = (await import(pathToFileURL(file as string).href)) as { benches: readonly Bench[] }
for (const bench of benches.filter(isWanted)) {
  const figure = await measure(bench)
  console.log(line(bench, figure))
  process.send?.(figure)
}

/** What takes minutes is named by the word `long`, and is never taken along with others. */
function isWanted({ name, isLong }: Bench): boolean {
  const named = words.filter((word) => name.includes(word))
  return isLong ? named.some((word) => word.startsWith('long')) : !words.length || named.length > 0
}

function line({ most, least }: Bench, figure: Figure): string {
  const { name, value, unit, baseline, ratio, samples, seconds } = figure
  const kept = (most === undefined || ratio <= most) && (least === undefined || ratio >= least)
  const promise =
    most === undefined ? (least === undefined ? '' : ` (at least ${least})`) : ` (at most ${most})`
  const numbers = `${value.toPrecision(3)} against ${baseline.toPrecision(3)} ${unit}`
  const took = `${samples} ${samples === 1 ? 'pair' : 'pairs'} in ${seconds.toFixed(0)} s`
  return `${kept ? ' ' : '!'} ${ratio.toFixed(2).padStart(8)}x${promise}  ${name}: ${numbers}; ${took}`
}
