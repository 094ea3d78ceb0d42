import { describe, expect, it } from 'vitest'
import { prepareCatalog } from '../catalog.ts'
import { KnownMentions } from './mentions.ts'

/** How often a message is looked through, whose conversation knows one set of numbers after the other. */
function looks(text: string, ...known: readonly (readonly string[])[]): number {
  const [mentions, catalog] = [new KnownMentions(), prepareCatalog([])]
  let count = 0
  for (const ids of known)
    mentions.of(text, catalog, new Set(ids), () => {
      count += 1
      return []
    })
  return count
}

describe('what an earlier message mentions', () => {
  it('is found once, whatever other numbers become known', () => {
    expect(looks('Is order W1-7 on its way?', ['w1-7'], ['w1-7', 'c-12'], ['c-12', 'w1-7', 't9'])).toBe(1)
  })
  it('is found again when a number becomes known that stands in it', () => {
    expect(looks('Is 4711 on its way?', [], ['4711'])).toBe(2)
  })
  it.each(['Is 30–7 here?', 'Is ３０-７ here?', 'Is 30-7 here?'])(
    'is found again in other characters: %s',
    (text) => {
      expect(looks(text, [], ['30-7'])).toBe(2)
    },
  )
})
