import type { Reporter, ReporterOptions } from '../record/index.ts'
import { pageOn } from './page.ts'
import { writeEpisode, writeNotice, writeOpening } from './progress.ts'
import { writeSummary } from './summary.ts'

/** A line for each episode while the run goes on, and at its end a summary that a person can act on. */
export function terminal(options: ReporterOptions): Reporter {
  const page = pageOn(options)
  return {
    name: 'terminal',
    on: (event) => {
      if (event.kind === 'run began') writeOpening(page, event.info)
      if (event.kind === 'episode ended') writeEpisode(page, event.record, event.wallMs)
      if (event.kind === 'notice') writeNotice(page, event.text)
      if (event.kind === 'run ended') writeSummary(page, event.record)
    },
    artifacts: () => [],
  }
}
