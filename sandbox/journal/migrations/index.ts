/**
 * Turns a line (header or entry) of one major version into the next one's. A pure function, kept for good,
 * with a fixture of a journal that needs it.
 */
export interface Migration {
  readonly from: number
  migrate(line: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

/** From the oldest to the newest; one line a major version. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = []

/** The line in today's form. Within a major version kinds and fields are only added, so nothing is to be done. */
export function migrated(line: object, major: number, steps: readonly Migration[]): object {
  let current = line as Readonly<Record<string, unknown>>
  for (const step of steps) if (step.from >= major) current = step.migrate(current)
  return current
}
