import { expect, test } from 'vitest'
import { stem, wordsOf } from './words.ts'

test('writes contractions out', () => {
  expect(wordsOf('What’s my order’s status? I don’t see it.')).toEqual(
    'what is my order status i do not see it'.split(' '),
  )
  expect(wordsOf("I've logged in, can't you see?")).toEqual('i have logged in can not you see'.split(' '))
})

test('keeps ids, accents and hyphens whole', () => {
  expect(wordsOf('T-48213: the Café-Racer!')).toEqual(['t-48213', 'the', 'café-racer'])
})

test.each([
  ['boots', 'boot'],
  ['dresses', 'dress'],
  ['dress', 'dress'],
  ['scarves', 'scarf'],
  ['batteries', 'battery'],
  ['news', 'news'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected)
})
