import type { Reporter, RunEvent, RunRecord } from './record/index.ts'

/** A finished run with the wall times that only its events told. */
export interface PlayedRun {
  readonly record: RunRecord
  /** Wall milliseconds by episode; none for an episode whose end was never told. */
  readonly wallMs: ReadonlyMap<string, number>
  readonly notices: readonly string[]
}

/** A reporter that waits for the end of the run and then renders it into one file. */
export function fileReporter(name: string, path: string, render: (run: PlayedRun) => string): Reporter {
  const wallMs = new Map<string, number>()
  const notices: string[] = []
  let record: RunRecord | undefined
  return {
    name,
    on: (event: RunEvent) => {
      if (event.kind === 'episode ended') wallMs.set(event.record.episode, event.wallMs)
      if (event.kind === 'notice') notices.push(event.text)
      if (event.kind === 'run ended') record = event.record
    },
    artifacts: () => (record ? [{ path, text: render({ record, wallMs, notices }) }] : []),
  }
}
