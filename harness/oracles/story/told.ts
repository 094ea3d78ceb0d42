import type { OracleName } from '#record'
import { type Case, caseOf } from '../../truth/case.ts'
import { oracles } from '../index.ts'
import type { Accusation, Oracle } from '../oracle.ts'
import { story } from './story.ts'

/**
 * What an oracle makes of a story, in one line: `held`, `nothing to judge`, `fail: contradicted`,
 * `doubt: not wired`; what the shop is charged with is marked. Several are sorted and joined by `; `.
 */
export function told(oracle: OracleName, text: string): string {
  return ofCase(oracle, caseOf(story(text)))
}

/** What an oracle holds against somebody in a story, whole. */
export function heldIn(name: OracleName, text: string): readonly Accusation[] {
  return oracleOf(name).judge(caseOf(story(text))).accusations
}

function oracleOf(name: OracleName): Oracle {
  const oracle = oracles.find((one) => one.name === name)
  if (!oracle) throw new RangeError(`there is no oracle ${name}`)
  return oracle
}

export function ofCase(name: OracleName, the: Case): string {
  const { accusations, doubts, looked } = oracleOf(name).judge(the)
  for (const one of accusations) demandWhole(name, one)
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

/** What is found where nothing was seen or done: there may be nothing to show for it. */
const restsOnAbsence: ReadonlySet<string> = new Set([
  'done without a write',
  'promised, not done',
  'unfounded',
  'invented',
  'lucky',
])

/** Whatever an oracle holds against a chatbot names the guide's statements and what shows it; throws where it does not. */
function demandWhole(name: OracleName, { subVerdict, clauses, evidence, charged, moment }: Accusation): void {
  const lacks = [
    ...(clauses.length || charged === 'sandbox' ? [] : ['clauses']),
    ...(evidence.length || restsOnAbsence.has(subVerdict) ? [] : ['evidence']),
    ...(evidence.every(({ seq, shows }) => seq > 0 && shows !== '') && moment.seq > 0 ? [] : ['a place']),
  ]
  if (lacks.length) throw new RangeError(`${name} finds "${subVerdict}" and names no ${lacks.join(', no ')}`)
}
