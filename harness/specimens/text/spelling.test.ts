import { expect, test } from 'vitest'
import { soundsLike } from './spelling.ts'

test.each([
  ['ticket', 'tickt'],
  ['order', 'ordre'],
  ['linen', 'linnen'],
  ['available', 'avaliable'],
  ['glen', 'glenn'],
])('takes %s and %s for the same word', (a, b) => {
  expect(soundsLike(a, b)).toBe(true)
  expect(soundsLike(b, a)).toBe(true)
})

test.each([
  ['shirt', 'short'],
  ['think', 'thank'],
  ['chuck', 'check'],
  ['red', 'rod'],
  ['boot2', 'boot3'],
  ['jacket', 'basket'],
])('keeps %s and %s apart', (a, b) => {
  expect(soundsLike(a, b)).toBe(false)
})
