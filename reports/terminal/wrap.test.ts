import { expect, test } from 'vitest'
import { displayWidth, fitted } from './display-width.ts'
import { wrap } from './wrap.ts'

test('breaks between words', () => {
  expect(wrap('the last one had been sold', 12)).toEqual(['the last one', 'had been', 'sold'])
})

test('cuts a word that is wider than the line', () => {
  expect(wrap('see https://shop.example/similar', 10)).toEqual([
    'see',
    'https://sh',
    'op.example',
    '/similar',
  ])
})

test('counts wide characters as two columns', () => {
  expect(displayWidth('在庫👟')).toBe(6)
  expect(wrap('在庫あり', 4)).toEqual(['在庫', 'あり'])
})

test('leaves a mark out of the count', () => {
  expect(displayWidth('e\u0301')).toBe(1)
})

test('ends a cut text with an ellipsis within the width', () => {
  expect(fitted('in stock', 5)).toBe('in s…')
  expect(fitted('在庫あり', 4)).toBe('在…')
  expect(fitted('gone', 4)).toBe('gone')
})
