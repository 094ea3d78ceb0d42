import { posix } from 'node:path'
import type { Tree } from './breaches.ts'
import { importsOf } from './imports.ts'

/** Vitest collects `*.test.ts`; a `*.laws.ts` file only offers its laws, and counts for nothing until a test runs them. */
export function lawsThatNobodyRuns(tree: Tree): string[] {
  const run = Object.entries(tree)
    .filter(([file]) => file.endsWith('.test.ts'))
    .flatMap(([file, source]) =>
      importsOf(file, source).map(({ specifier }) => posix.join(posix.dirname(file), specifier ?? '')),
    )
  return Object.keys(tree).filter((file) => file.endsWith('.laws.ts') && !run.includes(file))
}
