import { exemplaryPolicy } from '../behavior/exemplary.ts'
import { statusTimeAsServed } from '../behavior/recency.ts'
import type { SpecimenDefinition } from '../definition.ts'
import type { Policy } from '../turn.ts'

const firstTime: Policy['statusTime'] = async (turn, asOf) => {
  const { notes } = turn.memory
  if (!notes.has('time')) notes.set('time', await statusTimeAsServed(turn, asOf))
  return notes.get('time') as string | undefined
}

/** Looks each time, and has the clock of the first. */
export const tellsTheFirstTime: SpecimenDefinition = {
  name: 'tells-the-first-time',
  title: 'Tells the time of its first answer',
  defect: 'Gives the time of its first status to every later one.',
  clauses: ['S2.R3'],
  expected: [{ oracle: 'freshness', subVerdict: 'wrong as-of', scenario: 'order-delivered-meanwhile' }],
  policy: { ...exemplaryPolicy, statusTime: firstTime },
}
