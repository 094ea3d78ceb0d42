import { expect, test } from 'vitest'
import { clipped, oneLine, visibleText } from './visible-text.ts'

test('shows escape sequences by their numbers', () => {
  expect(visibleText('gone\x1b[2J\x07\x7f\x9b')).toBe('gone[U+001B][2J[U+0007][U+007F][U+009B]')
})

test('shows overrides of direction by their numbers', () => {
  expect(visibleText('\u202Ekcots ni\u202C')).toBe('[U+202E]kcots ni[U+202C]')
})

test('keeps line feeds and tabs, and takes carriage returns off line ends', () => {
  expect(visibleText('a\r\nb\tc\rd')).toBe('a\nb\tc[U+000D]d')
})

test('makes half a character whole', () => {
  expect(visibleText('x\ud83d')).toBe('x\ufffd')
})

test('folds white space onto one line', () => {
  expect(oneLine('  in\n\n stock\t')).toBe('in stock')
})

test('cuts between characters and says how much is missing', () => {
  expect(clipped('ab👟cd', 3)).toBe('ab… (4 more characters)')
  expect(clipped('abc', 3)).toBe('abc')
})
