import { Compile, type Validator } from 'typebox/compile'
import type { ConditionType } from '../condition.ts'
import { type Answered, answered } from './answered.ts'
import { type Committed, committed } from './committed.ts'
import { type FaultBit, fault } from './fault.ts'
import { type Read, read } from './read.ts'
import { type RouteCalled, route } from './route.ts'
import { type TimePassed, time } from './time.ts'
import { type Write, write } from './write.ts'

/** What a trigger can wait for, as data. */
export type Condition = Read | Write | RouteCalled | Answered | Committed | FaultBit | TimePassed

/** Every kind of condition: one line each. */
export const conditionTypes: {
  readonly [K in Condition['kind']]: ConditionType<Extract<Condition, { kind: K }>>
} = { read, write, route, answered, committed, fault, time }

const validators = new Map<string, Validator>()

/**
 * A copy of a condition that came from elsewhere. Trusts nothing: throws a `RangeError` that says what is wrong, where
 * there is no condition of that kind, or it is of another form.
 */
export function checkedCondition(value: unknown): Condition {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind
  if (typeof kind !== 'string' || !Object.hasOwn(conditionTypes, kind)) {
    const known = Object.keys(conditionTypes).join(', ')
    throw new RangeError(`waiting for a condition of kind ${JSON.stringify(kind)}: there is ${known}`)
  }
  const validator = validators.get(kind) ?? Compile(conditionTypes[kind as Condition['kind']].schema)
  validators.set(kind, validator)
  if (validator.Check(value)) return structuredClone(value) as Condition
  const [error] = validator.Errors(value)
  throw new RangeError(
    `waiting for a condition of kind "${kind}": ${error?.instancePath || 'it'} ${error?.message ?? 'does not fit'}`,
  )
}
