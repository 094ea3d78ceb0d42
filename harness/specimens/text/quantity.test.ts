import { expect, test } from 'vitest'
import { ordinalIn, quantityIn } from './quantity.ts'
import { wordsOf } from './words.ts'

test.each([
  ['two of them', 2],
  ['add 3 please', 3],
  ['a couple', 2],
  ['one more', 1],
  ['4x', 4],
  ['the second one', undefined],
  ['that one', undefined],
  ['add it', undefined],
])('"%s" asks for %s', (said, expected) => {
  expect(quantityIn(wordsOf(said))).toBe(expected)
})

test.each([
  ['the second one', 2],
  ['the 3rd', 3],
  ['the last one', -1],
  ['option 2', 2],
  ['two of them', undefined],
])('"%s" points at place %s', (said, expected) => {
  expect(ordinalIn(wordsOf(said))).toBe(expected)
})
