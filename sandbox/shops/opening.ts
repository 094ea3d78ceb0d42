import { entityType } from '../entity-types.ts'
import { kindOf, type Resource } from '../journal/index.ts'
import { begin } from '../machine.ts'
import type { Entity } from '../world-state.ts'

/** A resource as it stands when the shop opens: version 1, committed at the epoch. */
export function atOpening(name: Resource, input: unknown, epoch: number): readonly [string, Entity] {
  const type = entityType(kindOf(name))
  const { state, context } = begin(type.machine, input)
  const value = type.value({ state, context })
  return [name, { state, context, version: 1, value, committedAt: epoch, recent: [] }]
}
