import { faker } from '@faker-js/faker/locale/en'
import { generateSync, type JsonSchema } from 'json-schema-faker'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { type DrawKey, drawInteger, drawOne } from '../random.ts'
import { type Breach, breachesOf } from './breaches.ts'

/** A value that breaks one constraint of its schema, and which. */
export interface Malformed {
  readonly value: unknown
  /** The JSON Schema keyword that does not hold, such as `required`. */
  readonly keyword: string
  /** Where, as a JSON Pointer into the value; of what is missing or too much, the object that lacks or has it. */
  readonly path: string
}

/** How often another value is tried where the generator missed a pattern. */
const tries = 20

const keyOf = (seed: number): DrawKey => ({ seed, scenario: 'fuzz', repeat: 0 })

/**
 * A value that fits the schema and makes no sense beyond that: for contract tests, not for a shop that is to be believed.
 * The same for the same seed. Throws a `RangeError` where the generator finds none.
 */
export function valid(schema: TSchema, seed: number): unknown {
  // Its hidden marks are typebox's own; the generator is given plain JSON Schema.
  const plain = JSON.parse(JSON.stringify(schema)) as JsonSchema
  const validator = Compile(schema)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const drawn = drawInteger(keyOf(seed), 1, 2 ** 31 - 1, 'valid', '', attempt)
    faker.seed(drawn)
    const value = generateSync(plain, { seed: drawn, extensions: { faker } })
    if (validator.Check(value)) return value
  }
  throw new RangeError(`making a valid value with seed ${seed}: ${tries} in turn did not fit the schema`)
}

/**
 * A value that fits the schema but for one constraint, which is named. The same for the same seed.
 * Throws a `RangeError` on a schema that constrains nothing.
 */
export function malformed(schema: TSchema, seed: number): Malformed {
  const value = valid(schema, seed)
  const breaches = breachesOf(schema as Breachable, value)
  const { keyword, path, broken } = drawOne<Breach>(keyOf(seed), breaches, 'malformed')
  return { value: broken(value), keyword, path }
}

type Breachable = Parameters<typeof breachesOf>[0]
