import type { Act, ActName } from '#record'
import { asserted, type Scene } from '../discourse/scene.ts'
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

/** Reads a flag wherever an asserted phrase of its own table stands. */
export function flagReader(
  act: Flag,
  tag: string = act,
  unless: (
    scene: Scene,
    line: Scene['lines'][number],
    cue: { i: number; j: number },
    found: readonly Act[],
  ) => boolean = () => false,
): ActReader {
  return (scene, found) => {
    for (const line of scene.lines) {
      if (line.sentence.kind === 'button') continue
      const cue = asserted(line, tag).find((one) => !unless(scene, line, one, found))
      if (cue) return [flag(act, scene, line, cue.i, cue.j)]
    }
    return []
  }
}
