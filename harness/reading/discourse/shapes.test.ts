import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareCatalog } from '../catalog.ts'
import { read } from '../index.ts'
import { Lexicon } from '../patterns/lexicon.ts'
import type { TokenKind, Told } from '../text/token.ts'
import { Shapes } from './shapes.ts'

const lexicon = new Lexicon({ out: 'sold out', 'mode:if': 'if', always: 'open 24 7' }, {})
const words = (text: string, kinds: Readonly<Record<string, TokenKind>> = {}): Told[] =>
  text.split(' ').map((w) => ({ w, kind: kinds[w] ?? 'word' }))

describe('the shape of a sentence', () => {
  const shapes = new Shapes(lexicon)
  it('is found once for two products', () => {
    const kinds = { mug: 'item', vase: 'item' } as const
    expect(shapes.of(words('the mug is sold out', kinds))).toBe(
      shapes.of(words('the vase is sold out', kinds)),
    )
  })
  it('is found once for two amounts', () => {
    const kinds = { $4: 'money', $15: 'money' } as const
    expect(shapes.of(words('it is $4', kinds))).toBe(shapes.of(words('it is $15', kinds)))
  })
  it('is another one with another word', () => {
    expect(shapes.of(words('it is sold out'))).not.toBe(shapes.of(words('it is sold off')))
  })
  it('is another one where a word is of another kind', () => {
    expect(shapes.of(words('may is gone'))).not.toBe(shapes.of(words('may is gone', { may: 'date' })))
  })
  it('keeps a number that a phrase is made with', () => {
    const numbers = { 24: 'number', 7: 'number', 8: 'number' } as const
    expect(shapes.of(words('open 24 7', numbers)).byTag.has('always')).toBe(true)
    expect(shapes.of(words('open 24 8', numbers)).byTag.has('always')).toBe(false)
  })
})

describe('a sentence whose shape is known', () => {
  const sentence = fc
    .array(fc.constantFrom('if', 'sold', 'out', 'open', '24', '7', '8', 'mug', 'vase', ',', '?'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((said) =>
      words(said.join(' '), { mug: 'item', vase: 'item', 24: 'number', 7: 'number', 8: 'number' }),
    )
  it('reads as one that is met for the first time, whatever was met before', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (all) => {
        const shapes = new Shapes(lexicon)
        for (const one of all) expect(shapes.of(one)).toEqual(new Shapes(lexicon).of(one))
      }),
    )
  })
  it('is read of the product that it names', () => {
    const catalog = prepareCatalog(['Harbor Mug', 'Coral Vase'])
    for (const name of ['Harbor Mug', 'Coral Vase', 'Harbor Mug'])
      expect(read(`The ${name} is sold out.`, { catalog }).acts).toMatchObject([{ item: name }])
  })
})
