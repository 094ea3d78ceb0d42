import { fileReporter } from './played-run.ts'
import type { Reporter } from './record/index.ts'

/** The record of the run as JSON, schema `plumbline-run/1.0`, in `run.json`. */
export function json(): Reporter {
  return fileReporter('json', 'run.json', ({ record }) => `${JSON.stringify(record, null, 2)}\n`)
}
