import type { Artifact, Reporter, ReporterOptions, RunEvent } from '#record'
import { reporters } from '#reports'

/** The reporters of a run. One that throws says nothing more; the others go on. */
export interface ReporterTeam {
  tell(event: RunEvent): void
  artifacts(): readonly Artifact[]
  /** What those said that threw. */
  readonly broken: readonly Error[]
}

/** The reporters of these names; default all. */
export function reporterTeam(
  options: ReporterOptions,
  names: readonly string[] = Object.keys(reporters),
): ReporterTeam {
  const team = names.flatMap((name) => reporters[name]?.(options) ?? [])
  const broken = new Map<string, Error>()
  const guarded = <T>(reporter: Reporter, act: () => T, otherwise: T): T => {
    if (broken.has(reporter.name)) return otherwise
    try {
      return act()
    } catch (error) {
      const message = `the ${reporter.name} reporter failed: ${(error as Error).message}`
      broken.set(reporter.name, new Error(message, { cause: error }))
      return otherwise
    }
  }
  return {
    tell: (event) => {
      for (const reporter of team) guarded(reporter, () => reporter.on(event), undefined)
    },
    artifacts: () => team.flatMap((reporter) => guarded(reporter, () => reporter.artifacts(), [])),
    get broken() {
      return [...broken.values()]
    },
  }
}
