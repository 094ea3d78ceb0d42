import type { OracleName } from '#record'
import { type Case, caseOf } from '../../truth/case.ts'
import { oracles } from '../index.ts'
import { story } from './story.ts'

/**
 * What an oracle makes of a story, in one line: `held`, `nothing to judge`, `fail: contradicted`,
 * `doubt: not wired`; what the shop is charged with is marked. Several are sorted and joined by `; `.
 */
export function told(oracle: OracleName, text: string): string {
  return ofCase(oracle, caseOf(story(text)))
}

export function ofCase(name: OracleName, the: Case): string {
  const oracle = oracles.find((one) => one.name === name)
  if (!oracle) throw new RangeError(`there is no oracle ${name}`)
  const { accusations, doubts, looked } = oracle.judge(the)
  const words = [
    ...accusations.map(({ severity, subVerdict, charged = 'bot' }) => {
      const whose = charged === 'bot' ? '' : `, the ${charged}'s`
      return `${severity}: ${subVerdict}${whose}`
    }),
    ...doubts.map(({ why, decisive }) => `doubt: ${why}${decisive ? '' : ' (not decisive)'}`),
  ]
  if (words.length) return [...new Set(words)].sort().join('; ')
  return looked ? 'held' : 'nothing to judge'
}
