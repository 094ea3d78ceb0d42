import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { entityType } from '../entity-types.ts'
import { kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import { type Resting, rest } from '../machine.ts'
import { sameJson } from '../same-json.ts'
import { valueSchemas } from '../schemas/index.ts'
import { BadSnapshot } from './bad-snapshot.ts'
import type { Snapshot } from './schema.ts'

type EntityOfSnapshot = Snapshot['entities'][0][1]

/**
 * Each machine knows the state that it is said to be in, which comes to the value that is served; the value is one of its
 * kind; and nothing is committed in times to come. Throws `BadSnapshot`.
 */
export function soundEntities({ entities, epoch, now }: Snapshot): void {
  if (epoch > now) throw new BadSnapshot('/epoch', 'it is after the present')
  const states = new Set<string>()
  for (const [index, [name, entity]] of entities.entries()) {
    const where = `/entities/${index}/1`
    const state = `${kindOf(name)} ${JSON.stringify(entity.state)}`
    if (!states.has(state)) knownState(name, entity, where)
    states.add(state)
    if (entity.committedAt > now) throw new BadSnapshot(`${where}/committedAt`, 'it is after the present')
    ownValue(name, entity, where)
    fittingValue(kindOf(name), entity.value, where)
  }
}

function knownState(name: Resource, entity: EntityOfSnapshot, where: string): void {
  try {
    rest(entityType(kindOf(name)).machine, entity as Resting)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new BadSnapshot(`${where}/state`, `${name} cannot be in that state: ${why}`, { cause })
  }
}

function ownValue(name: Resource, entity: EntityOfSnapshot, where: string): void {
  let due: unknown
  try {
    due = entityType(kindOf(name)).value(entity as Resting)
  } catch (cause) {
    throw new BadSnapshot(`${where}/context`, `${name} comes to no value by it`, { cause })
  }
  if (!sameJson(due, entity.value))
    throw new BadSnapshot(`${where}/value`, `${name} by its state comes to another value`)
}

const validators = new Map<ResourceKind, Validator>()

function fittingValue(kind: ResourceKind, value: unknown, where: string): void {
  const schema = (valueSchemas as Readonly<Partial<Record<ResourceKind, TSchema>>>)[kind]
  if (!schema) return
  const validator = validators.get(kind) ?? (Compile(schema) as Validator)
  validators.set(kind, validator)
  if (validator.Check(value)) return
  const [error] = validator.Errors(value)
  throw new BadSnapshot(
    `${where}/value${error?.instancePath ?? ''}`,
    error ? `it ${error.message}` : `it is no ${kind}`,
  )
}
