import { cues, type Line, modeOf } from '../discourse/scene.ts'
import { notOfTheShop } from './exclusions.ts'
import { flag, standingReader } from './flags.ts'
import type { ActReader } from './reader.ts'

const told = standingReader('generic', notOfTheShop)

/** Reads that something holds in general, also where a condition stands beside it: "once it is back, refunds usually take a week". */
export const generic: ActReader = (scene, found) => {
  const said = told(scene, found)
  if (said.length) return said
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    const cue = cues(line, 'generic').find(
      (one) => followsCondition(line, one) && !notOfTheShop(scene, line, one, found),
    )
    if (cue) return [flag('generic', scene, line, cue.i, cue.j)]
  }
  return []
}

/** Whether a phrase stands in the clause that follows a condition, and not in the condition. */
const followsCondition = (line: Line, cue: { i: number; j: number }): boolean =>
  modeOf(line, cue) === 'conditional' &&
  cues(line, 'mode:if').every(
    (condition) => condition.j <= cue.i && line.modes.clause[condition.i] !== line.modes.clause[cue.i],
  )
