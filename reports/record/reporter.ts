import type { EpisodeRecord } from './episode.ts'
import type { RunInfo, RunRecord } from './run.ts'

/** What happens in a run, in this order: one `run began`, each episode's two events, one `run ended`. */
export type RunEvent =
  | { readonly kind: 'run began'; readonly info: RunInfo }
  | { readonly kind: 'episode began'; readonly episode: string; readonly title: string }
  | { readonly kind: 'episode ended'; readonly record: EpisodeRecord; readonly wallMs: number }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'run ended'; readonly record: RunRecord }

/** A file that a reporter made; `path` is relative to the output folder. */
export interface Artifact {
  readonly path: string
  readonly text: string
}

/**
 * Renders a run. It is told every event and may write lines to the terminal at once; files it returns at
 * the end, and the writer puts them into the output folder. It never touches the disk itself.
 *
 * A reporter that throws fails the run but does not stop it.
 */
export interface Reporter {
  readonly name: string
  on(event: RunEvent): void
  /** The files; asked for once, after `run ended`. */
  artifacts(): readonly Artifact[]
}

/** What a reporter is given: where lines go, and what the terminal can show. */
export interface ReporterOptions {
  write(text: string): void
  /** True where the terminal shows colors. */
  readonly color: boolean
  /** Columns of the terminal; 80 where unknown. */
  readonly width: number
}
