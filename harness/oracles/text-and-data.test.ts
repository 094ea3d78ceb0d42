import { expect, it } from 'vitest'
import { type Case, caseOf } from '../truth/case.ts'
import { story } from './story/story.ts'
import { ofCase } from './story/told.ts'

const lookedUp = `
  given 3 item in stock
  shopper: Is the {item} in stock? [availability of item]
  bot reads stock of item`

/** A story whose bot declares a claim of its item as data beside its words. */
function declaring(text: string, claim: object): Case {
  const plain = story(text)
  const [name] = caseOf(plain).turns.flatMap(
    ({ turn }) => /the (.+) in stock\?/.exec(turn.message.text)?.[1] ?? [],
  )
  const declared = [{ item: name, ...claim }]
  const entries = plain.entries.map((entry) => (entry.kind === 'turn' ? { ...entry, declared } : entry))
  return caseOf({ ...plain, entries })
}

const soldOut = { claim: 'availability', status: 'out_of_stock' }
const there = { claim: 'availability', status: 'in_stock', quantity: 3 }

it('judges a claim that is declared as data though no word of the reply makes it', () => {
  const the = declaring(`${lookedUp}\n  bot: Here you go.`, soldOut)
  expect(the.turns[0]?.claims).toMatchObject([
    { sure: true, words: expect.stringMatching(/^data: availability/) },
  ])
  expect(ofCase('grounded', the)).toBe('fail: contradicted')
  expect(ofCase('grounded', declaring(`${lookedUp}\n  bot: Here you go.`, there))).toBe('held')
})

it('doubts a reply whose words and data differ, and judges each of them for itself', () => {
  const the = declaring(`${lookedUp}\n  bot: The {item} is in stock.`, soldOut)
  expect(ofCase('grounded', the)).toMatch(
    /^doubt: text and data differ: the data say "availability .* out_of_stock"; fail: contradicted$/,
  )
  const counted = declaring(`${lookedUp}\n  bot: We have 3 of the {item} in stock.`, {
    ...there,
    quantity: 2,
  })
  expect(ofCase('grounded', counted)).toContain('text and data differ')
})

it('finds no difference where the data say what the words say, or more', () => {
  expect(ofCase('grounded', declaring(`${lookedUp}\n  bot: The {item} is in stock.`, there))).toBe('held')
})

it('takes data that are no claims for nothing', () => {
  for (const junk of [
    { claim: 'price' },
    { claim: 'availability', status: 'maybe' },
    { __proto__: null, claim: 1 },
  ])
    expect(declaring(`${lookedUp}\n  bot: Hm.`, junk).turns[0]?.claims).toEqual([])
})
