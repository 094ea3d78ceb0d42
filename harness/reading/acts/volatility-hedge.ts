import { asserted } from '../discourse/scene.ts'
import { flag } from './flags.ts'
import type { ActReader } from './reader.ts'

/** Reads that stock or price can change or run out soon; one act for each clause, as each belongs to other claims. */
export const volatilityHedge: ActReader = (scene) =>
  scene.lines.flatMap((line) => {
    if (line.sentence.kind === 'button') return []
    const seen = new Set<number>()
    return asserted(line, 'volatility_hedge').flatMap((cue) => {
      const clause = line.modes.clause[cue.i]!
      if (seen.has(clause)) return []
      seen.add(clause)
      return [flag('volatility_hedge', scene, line, cue.i, cue.j)]
    })
  })
