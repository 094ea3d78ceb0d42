import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenize } from './tokenize.ts'

const pieces = fc.oneof(
  fc.constantFrom('Mug', 'a1', '12', '1.049,00', "isn't", 'R&D', 'T-215', 'x-ray', '3x', '-', '–', '…', '€'),
  fc.constantFrom(
    '_',
    "'",
    '&',
    '.',
    ',',
    ' ',
    '\n',
    '\u200b',
    'é',
    'а',
    '²',
    '½',
    '😀',
    '\ud800',
    '\u00a0',
    '✓',
  ),
  fc.string({ maxLength: 4 }),
)

it('tells plain words by their characters just as the scanner does', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
      const text = words.join('').replace(/[@:]|www/g, ' ')
      // A text with an address in it is left to the scanner as a whole.
      expect(tokenize(text)).toEqual(tokenize(`${text} @`).slice(0, -1))
    }),
    { numRuns: 2000 },
  )
})
