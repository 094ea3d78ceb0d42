import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './journal/index.ts'
import { sameJson } from './same-json.ts'

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, 0, -0, 1, '', 'a', true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'toString'), tie('value'), { maxKeys: 3 }),
  ),
})).value

it('says what canonical JSON says', () => {
  const pair = fc.oneof(
    fc.tuple(json, json),
    json.map((value) => [value, value === undefined ? null : structuredClone(value)]),
  )
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(sameJson(a, b)).toBe(canonicalJson([a]) === canonicalJson([b]))
    }),
    { numRuns: 2000 },
  )
})

it('does not care for the order of keys, nor for members that are undefined', () => {
  expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined })).toBe(true)
  expect(sameJson({ a: null }, {})).toBe(false)
})
