import { cues, has, type Line, modeOf } from '../discourse/scene.ts'
import { notByDesign } from './exclusions.ts'
import { flag, flagReader } from './flags.ts'
import type { ActReader } from './reader.ts'

/** "Are you sure? This can't be undone": a warning of what follows, no limit of the bot. */
const told = flagReader(
  'limitation',
  'limitation',
  (scene, line, cue, found) =>
    notByDesign(scene, line, cue, found) ||
    (line.tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:undone|reversed)$/.test(w)) &&
      scene.lines.some(
        (other) =>
          has(other, 'confirm:explicit') || (has(other, 'do:change') && other.tokens.at(-1)?.w === '?'),
      )),
)

/** Reads what the bot cannot do or know by design; not knowing whether an item is there is one, unless something failed. */
export const limitation: ActReader = (scene, found) => {
  const said = told(scene, found)
  if (said.length) return said
  for (const line of scene.lines) {
    const cue = cues(line, 'limitation').find(
      (one) => limitedBefore(line, one) && !notByDesign(scene, line, one, found),
    )
    if (cue && line.sentence.kind !== 'button') return [flag('limitation', scene, line, cue.i, cue.j)]
  }
  const disclaimed = found.find((act) => act.act === 'availability' && act.basis === 'disclaimed')
  if (!disclaimed || found.some((act) => act.act === 'failure_disclosure')) return []
  return [{ act: 'limitation', span: disclaimed.span, confidence: disclaimed.confidence }]
}

/** "I can't edit an address once an order has shipped": the limit stands, whatever the condition that follows it. */
export const limitedBefore = (line: Line, cue: { i: number; j: number }): boolean =>
  modeOf(line, cue) === 'conditional' && cues(line, 'mode:if').every((condition) => condition.i >= cue.j)
