import { cues } from '../../discourse/scene.ts'
import type { Doubt } from './ground.ts'

/** "We have 14 pairs in stock, 3 of them in size 42": the first is the count of all, whatever was asked for. */
export const countOfAll: Doubt = {
  reason: 'a part of what is counted is told apart',
  acts: ['availability'],
  holds: ({ act, line, i }) =>
    act.act === 'availability' &&
    act.quantity !== undefined &&
    cues(line, 'doubt:of which').some((cue) => cue.i > i),
}
