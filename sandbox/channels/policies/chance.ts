import Type from 'typebox'
import { draw } from '../../random.ts'
import type { Passage } from './replication.ts'

/** A part of all commits, from none (0) to every one (1). */
export const Probability = Type.Readonly(Type.Number({ minimum: 0, maximum: 1 }))

/** Whether it befalls this commit on its way to this view. */
export function befalls(probability: number, purpose: string, passage: Passage): boolean {
  const { key, view, resource, version } = passage
  return draw(key, `${purpose} on ${view}`, resource, version) < probability
}
