import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { Lexicon } from './lexicon.ts'
import { compilePhrase } from './phrase.ts'

describe('a line of a phrase table', () => {
  for (const line of ['?it', '?it ?over|on', '^ ?talk ?to', '.. ?left', '!not ?here $', '...']) {
    it(`is refused where it requires no word: "${line}"`, () => {
      expect(() => compilePhrase(line, {})).toThrow(`the line "${line}" requires no word`)
    })
  }
  it('is refused in a table as well', () => {
    expect(() => new Lexicon({ out: 'sold out\n?now ?again' }, {})).toThrow('requires no word')
  })
  it('is refused where a kind is glued to letters', () => {
    expect(() => compilePhrase('not sell <word>s', {})).toThrow('"<word>s" is no kind of token')
  })
  it('is refused where a part may be missing and must not come', () => {
    expect(() => compilePhrase('sold ?!out', {})).toThrow('write !out')
  })
  for (const line of ['sold', '?all sold', '<item> ?too', '^ ?now @gone'])
    it(`stands where a part is required: "${line}"`, () => {
      expect(compilePhrase(line, { gone: 'gone out' }).text).toBe(line)
    })
})

describe('a gap', () => {
  const lexicon = new Lexicon({ arrived: 'was ... delivered', failed: 'could ... not ... load' }, {}, {}, [
    'not',
  ])
  it('goes over words that deny nothing', () => {
    expect(lexicon.find(tokenize('it was this morning delivered'))).toHaveLength(1)
  })
  it('ends before a denial', () => {
    expect(lexicon.find(tokenize('it was not yet delivered'))).toHaveLength(0)
  })
  it('reaches a denial that the phrase names', () => {
    expect(lexicon.find(tokenize('we could sadly not load it'))).toHaveLength(1)
  })
})
