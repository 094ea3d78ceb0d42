import { fileReporter } from './played-run.ts'
import type { Reporter } from './record/index.ts'

/** Wall milliseconds of the run and of each episode, in `timings.json`: beside the record, in no digest. */
export function timings(): Reporter {
  return fileReporter('timings', 'timings.json', ({ record, wallMs }) => {
    const episodes = Object.fromEntries([...wallMs].map(([name, ms]) => [name, Math.round(ms)]))
    return `${JSON.stringify({ runMs: Math.round(record.wallMs), episodes }, null, 2)}\n`
  })
}
