import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { Delivery } from './delivery.ts'
import { malformed, valid } from './fuzz.ts'
import { valueSchemas } from './index.ts'

const seeds = Array.from({ length: 60 }, (_unused, index) => index + 1)
const schemas = Object.entries({ ...valueSchemas, delivery: Delivery })

describe.each(schemas)('fuzz of a %s', (_name, schema) => {
  const validator = Compile(schema)

  it('fits its schema where it is meant to', () => {
    for (const seed of seeds) expect(validator.Check(valid(schema, seed)), `seed ${seed}`).toBe(true)
  })

  it('breaks just the one constraint that it names', () => {
    for (const seed of seeds) {
      const { value, keyword, path } = malformed(schema, seed)
      // A member too many is reported twice: by the object, and by the `false` that no member fits.
      const errors = validator
        .Errors(value)
        .filter((error) => error.keyword !== 'boolean')
        .map((error) => `${error.keyword} ${error.instancePath}`)
      expect(errors, `seed ${seed}`).toEqual([`${keyword} ${path}`])
    }
  })

  it('breaks one constraint here and another there', () => {
    const named = seeds.map((seed) => malformed(schema, seed)).map(({ keyword, path }) => keyword + path)
    expect(new Set(named).size).toBeGreaterThan(3)
  })

  it('is the same for the same seed, and changes nothing that it has given', () => {
    const before = seeds.map((seed) => JSON.stringify([valid(schema, seed), malformed(schema, seed)]))
    expect(seeds.map((seed) => JSON.stringify([valid(schema, seed), malformed(schema, seed)]))).toEqual(
      before,
    )
    expect(new Set(before).size).toBeGreaterThan(10)
  })
})

it('is not to be had where nothing is constrained, or nothing fits', () => {
  expect(() => malformed(Type.Unknown(), 1)).toThrow('nothing to draw from')
  expect(() => valid(Type.Integer({ minimum: 2, maximum: 1 }), 1)).toThrow('did not fit the schema')
})
