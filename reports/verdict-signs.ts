import type { Verdict } from './record/index.ts'

/** One character a verdict, so that no report leans on color alone. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  passed: '✓',
  failed: '✗',
  inconclusive: '?',
  error: '!',
  'not applicable': '–',
}

/** Verdicts in the order in which a reader needs them. */
export const verdictOrder: readonly Verdict[] = [
  'failed',
  'error',
  'inconclusive',
  'not applicable',
  'passed',
]

/** What an exit code tells the one who started the run. */
export function exitCodeMeans(code: number): string {
  return meanings[code] ?? 'not a code of a finished run'
}

const meanings: Readonly<Record<number, string>> = {
  0: 'all passed',
  1: 'an episode failed',
  2: 'an episode is inconclusive',
  3: 'an episode could not be played',
  64: 'wrong usage or an invalid file',
  130: 'interrupted',
}
