import type { ActOf, StepKind } from '../../../reports/record/reading.ts'
import { cues, type Line, type Scene } from '../discourse/scene.ts'
import { type ActReader, sure } from './reader.ts'
import { negated } from './statuses.ts'

const kinds: readonly StepKind[] = ['login', 'human', 'link', 'retry', 'contact', 'alternatives', 'notify', 'saved_search']

/** Reads the concrete next steps offered: an offer, a question and a button count. */
export const nextSteps: ActReader = (scene) => {
  const out: ActOf<'next_step'>[] = []
  for (const step of kinds) {
    const found = stepIn(scene, step)
    if (!found) continue
    const [line, i, j] = found
    const url = step === 'link' || step === 'login' ? line.tokens.find((token) => token.kind === 'url')?.raw : undefined
    out.push({ act: 'next_step', step, ...(url ? { url } : {}), ...sure(scene, line, i, j) })
  }
  return out
}

function stepIn(scene: Scene, step: StepKind): [Line, number, number] | undefined {
  for (const line of scene.lines) {
    for (const cue of cues(line, `step:${step}`)) {
      const mode = line.modes.at[cue.i]
      if (mode === 'meaning' || mode === 'hypothetical' || (mode === 'quoted' && line.tokens[cue.i - 1]?.w !== '"')) continue
      if (negated(line, cue, 3)) continue
      return [line, cue.i, cue.j]
    }
  }
  return undefined
}
