import { cues } from '../discourse/scene.ts'
import { notOfTheShop } from './exclusions.ts'
import { flag, flagReader } from './flags.ts'
import { limitedBefore } from './limitation.ts'
import type { ActReader } from './reader.ts'

const told = flagReader('generic', 'generic', notOfTheShop)

/** Reads that something holds in general, also where a condition follows: "can usually be returned, provided the tags are on". */
export const generic: ActReader = (scene, found) => {
  const said = told(scene, found)
  if (said.length) return said
  for (const line of scene.lines) {
    const cue = cues(line, 'generic').find(
      (one) => limitedBefore(line, one) && !notOfTheShop(scene, line, one, found),
    )
    if (cue && line.sentence.kind !== 'button') return [flag('generic', scene, line, cue.i, cue.j)]
  }
  return []
}
