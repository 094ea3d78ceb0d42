import Type, { type Static } from 'typebox'

/** What came of an episode. `not applicable` names the means that the bot lacks; it is never silent. */
export const Verdict = Type.Enum(['passed', 'failed', 'inconclusive', 'error', 'not applicable'])
export type Verdict = Static<typeof Verdict>

/** The exit code of a run, the first that applies; codes are a contract. */
export const exitCodes = {
  interrupted: 130,
  usage: 64,
  error: 3,
  failed: 1,
  inconclusive: 2,
  passed: 0,
} as const

/** The exit code of a run that was played to its end. */
export function exitCodeOf(verdicts: readonly Verdict[]): number {
  if (verdicts.includes('error')) return exitCodes.error
  if (verdicts.includes('failed')) return exitCodes.failed
  if (verdicts.includes('inconclusive')) return exitCodes.inconclusive
  return exitCodes.passed
}
