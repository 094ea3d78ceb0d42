import type { Act, ActName } from '#record'
import { asserted, cues, type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { type ActReader, sure } from './reader.ts'

/** Acts that are true or absent. */
export type Flag = Extract<
  ActName,
  | 'cart_empty'
  | 'handoff_done'
  | 'lookup_claimed'
  | 'order_placed'
  | 'realtime_claim'
  | 'volatility_hedge'
  | 'limitation'
  | 'failure_disclosure'
  | 'deflection'
  | 'auth_challenge'
  | 'slot_request'
  | 'confirmation_request'
  | 'state_change'
  | 'privacy_refusal'
  | 'personal'
  | 'generic'
>

/** An act with no content but its span. */
export function flag(act: Flag, scene: Scene, line: Scene['lines'][number], i: number, j: number): Act {
  return { act, ...sure(scene, line, i, j) } as Act
}

/** What keeps a phrase from being an act. */
export type Unless = (
  scene: Scene,
  line: Line,
  cue: { i: number; j: number },
  found: readonly Act[],
) => boolean

/** Reads a flag wherever an asserted phrase of its own table stands. */
export function flagReader(act: Flag, tag: string = act, unless: Unless = () => false): ActReader {
  return (scene, found) => {
    for (const line of scene.lines) {
      if (line.sentence.kind === 'button') continue
      const cue = asserted(line, tag).find((one) => !unless(scene, line, one, found))
      if (cue) return [flag(act, scene, line, cue.i, cue.j)]
    }
    return []
  }
}

/** Reads a flag also where a condition follows its phrase: "can usually be returned, provided the tags are on". */
export function standingReader(act: Flag, unless: Unless): ActReader {
  const told = flagReader(act, act, unless)
  return (scene, found) => {
    const said = told(scene, found)
    if (said.length) return said
    for (const line of scene.lines) {
      const cue = cues(line, act).find((one) => limitedBefore(line, one) && !unless(scene, line, one, found))
      if (cue && line.sentence.kind !== 'button') return [flag(act, scene, line, cue.i, cue.j)]
    }
    return []
  }
}

/** "I can't edit an address once an order has shipped": the limit stands, whatever the condition that follows it. */
const limitedBefore = (line: Line, cue: { i: number; j: number }): boolean =>
  modeOf(line, cue) === 'conditional' && cues(line, 'mode:if').every((condition) => condition.i >= cue.j)
