import { expect, test } from 'vitest'
import { scoreOf } from './cue.ts'

const has = (said: string, cue: string): boolean => scoreOf(said.split(' '), [[1, cue]]) === 1

test('groups match in any order, each word once', () => {
  expect(has('my ticket has what status', 'status|news ticket|case')).toBe(true)
  expect(has('my ticket', 'status|news ticket|case')).toBe(false)
  expect(has('do you deliver', 'delivery|order deliver*')).toBe(false)
})

test('a phrase matches in its order only', () => {
  expect(has('please do not add it', '"not add|put"')).toBe(true)
  expect(has('add it or not', '"not add|put"')).toBe(false)
  expect(has('did you put it in the cart', '"did|have you" cart|basket')).toBe(true)
})

test('a whole cue needs a core word and nothing foreign', () => {
  expect(has('yes please', '=yes|sure / please|it')).toBe(true)
  expect(has('please', '=yes|sure / please|it')).toBe(false)
  expect(has('yes but no', '=yes|sure / please|it')).toBe(false)
})

test('weights add up', () => {
  const cues = [
    [4, 'ticket'],
    [2, 'status'],
    [-3, 'order'],
  ] as const
  expect(scoreOf(['ticket', 'status', 'order'], cues)).toBe(3)
})
