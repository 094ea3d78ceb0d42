import { type Parsed, parseScenario } from '#harness'

const files = import.meta.glob<string>('../../scenarios/**/*.{yaml,yml}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The scenarios of the suite, read anew from their files; those with mistakes keep their problems. */
export const suite: readonly Parsed[] = Object.keys(files)
  .toSorted()
  .map((path) => parseScenario(path.replace(/^(\.\.\/)+/, ''), files[path] ?? ''))
