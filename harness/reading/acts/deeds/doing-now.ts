import type { ActOf } from '#record'
import { cues, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { sure } from '../reader.ts'
import { negated } from '../statuses.ts'
import { idsOf } from './ids-of.ts'

type Deed = ActOf<'deed'>

/** "I haven't canceled it yet. I'm doing that now": a deed that is denied to be done, and promised right behind it. */
export function doingNow(scene: Scene, actions: readonly Deed['action'][]): readonly Deed[] {
  const line = scene.lines.find((one) => cues(one, 'doing:now').length > 0)
  const cue = line && cues(line, 'doing:now').find((one) => modeOf(line, one) === 'asserted')
  if (!cue) return []
  for (const before of [line, scene.lines[line.index - 1]])
    for (const action of before ? actions : []) {
      const denied = cues(before!, `deed:${action}`).find((one) => isDenied(before!, one))
      if (!denied || (before === line && denied.j > cue.i)) continue
      const [id] = idsOf(scene, before!, action, denied)
      return [
        {
          act: 'deed',
          action,
          ...(id ? { id } : {}),
          modality: 'promised',
          ...sure(scene, line, cue.i, cue.j),
        },
      ]
    }
  return []
}

/** "I have not canceled it", and not "I never canceled it". */
const isDenied = (line: Line, cue: { i: number; j: number }): boolean =>
  negated(line, cue, 3) || line.tokens.slice(cue.i, cue.j).some(({ w }) => w === 'not')
