import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'

const validators = new WeakMap<TSchema, Validator>()

/** The validator of a schema; compiled when it is first asked for. */
export function compiled(schema: TSchema): Validator {
  const known = validators.get(schema)
  if (known) return known
  const made = Compile(schema) as Validator
  validators.set(schema, made)
  return made
}
