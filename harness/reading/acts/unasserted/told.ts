import type { ActOf } from '#record'
import type { Mode } from '../../discourse/modes.ts'
import { type Line, modeOf } from '../../discourse/scene.ts'
import { isFuture, isPast } from '../tense.ts'

type Unasserted = ActOf<'unasserted'>

/** How words of a claim are meant that do not state it. */
export type Told = Unasserted['mode']

/** Words of a claim found unasserted, before they are made an act. */
export interface Found {
  about: Unasserted['about']
  item: string | undefined
  mode: Told
  i: number
  j: number
}

/** The modes of words that become modes of the act. */
export const modes: Readonly<Partial<Record<Mode, Told>>> = {
  conditional: 'conditional',
  hypothetical: 'hypothetical',
  asked: 'asked',
  quoted: 'quoted',
}

/** The mode of a phrase, tense included: what is not asserted, or lies in the past or the future. */
export function told(line: Line, mark: { i: number; j: number }, tense = true): Told | undefined {
  const mode = modeOf(line, mark)
  if (mode !== 'asserted') return modes[mode]
  if (!tense) return undefined
  if (isPast(line, mark)) return 'past'
  return isFuture(line, mark) ? 'future' : undefined
}
