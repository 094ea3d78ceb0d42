import { cues } from '../../discourse/scene.ts'
import type { Doubt } from './ground.ts'

/** "Aktuell haben wir den Schuh nicht in 42": what a language denies behind its verb may be just what is claimed. */
export const deniedBehind: Doubt = {
  reason: 'a denial stands behind the verb',
  acts: ['availability'],
  holds: ({ act, line, i, j }) =>
    act.act === 'availability' &&
    (act.status === 'in_stock' || act.status === 'low_stock') &&
    cues(line, 'doubt:denied').some(
      (cue) =>
        line.modes.clause[cue.i] === line.modes.clause[i] ||
        line.modes.clause[cue.i] === line.modes.clause[j - 1],
    ),
}
