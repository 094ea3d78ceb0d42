import type { TSchema } from 'typebox'
import type { Problem } from './problem.ts'
import { mistakesIn, type Path } from './schema-mistakes.ts'

/** A value that somebody wrote, with its places, so that every mistake can be shown where it stands. */
export interface Places {
  readonly file: string
  /** Undefined where it could not be read, which `problems` then say. */
  readonly value: unknown
  /** What was noted. */
  readonly problems: readonly Problem[]
  /** Notes a mistake at the value of `path`. */
  note(path: Path, message: string): void
  /** Notes a mistake at a key of the map at `path`. */
  noteKey(path: Path, key: string, message: string): void
}

/** Checks a value at `path` against a schema and notes every mistake. Returns whether it fits. */
export function checkAt(places: Places, schema: TSchema, value: unknown, path: Path): boolean {
  const mistakes = mistakesIn(schema, value)
  for (const { path: inner, key, message } of mistakes) {
    if (key === undefined) places.note([...path, ...inner], message)
    else places.noteKey([...path, ...inner], key, message)
  }
  return mistakes.length === 0
}

/** Mistakes in the order of their places. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
}
