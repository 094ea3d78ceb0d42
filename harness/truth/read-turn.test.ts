import { describe, expect, it } from 'vitest'
import { story } from '../oracles/story/story.ts'
import { caseOf } from './case.ts'
import { quote } from './quote.ts'

const turnIn = (text: string) => {
  const turn = caseOf(story(text)).turns.at(-1)
  if (!turn) throw new Error('the story has no turn')
  return turn
}
const asked = 'shopper: Is the {item} in stock? [availability of item]'

describe('a reply as it is read', () => {
  it('claims nothing by the label of a button', () =>
    expect(turnIn(`${asked}\nbot button: The {item} is in stock`).claims).toEqual([]))

  it('offers a step by a link, and a log-in where the label says so', () => {
    const { reading } = turnIn(`${asked}\nbot: Hm.\nbot link: Sign in -> http://shop.test/sign-in`)
    const steps = reading.acts.flatMap((act) => (act.act === 'next_step' ? [act.step] : []))
    expect(steps).toContain('login')
  })

  it('keeps the place of words behind a button', () => {
    const turn = turnIn(`${asked}\nbot button: Show my cart\nbot: The {item} is in stock.`)
    expect(turn.claims.map(({ words }) => words)).toEqual([
      turn.turn.pieces[1] && expect.stringMatching(/ is in stock\.$/),
    ])
  })

  it('dates a claim by the piece that completes its words', () => {
    const turn = turnIn(`${asked}\nbot: One moment.\n5 s pass\nbot: The {item} is in stock.`)
    expect(turn.claims[0]?.moment).toEqual({ seq: turn.turn.pieces[1]?.seq, at: turn.turn.pieces[1]?.at })
    expect(turn.claims[0]?.window.from).toBe(turn.turn.message.seq)
  })
})

describe('quote', () => {
  const quoted = (reply: string): readonly string[] => {
    const { turn, reading } = turnIn(`${asked}\nbot: ${reply}`)
    return reading.acts.flatMap((act) => (act.act === 'availability' ? [quote(turn, act)] : []))
  }

  it('gives the sentence in which the words stand, as it was sent', () =>
    expect(quoted('Good news! The {item} is in stock. It costs 12.50 EUR.')).toEqual([
      expect.stringMatching(/^The .* is in stock\.$/),
    ]))

  it('does not cut at the point of a price', () =>
    expect(quoted('At 12.50 EUR, the {item} is in stock.')).toEqual([
      expect.stringMatching(/^At 12\.50 EUR, the .* is in stock\.$/),
    ]))

  it('gives the words alone where the sentence is endless', () =>
    expect(quoted(`The {item} is in stock ${'and lovely '.repeat(40)}.`)[0]?.length).toBeLessThan(60))
})

describe('claims', () => {
  it('of both "sold out" and "in stock" in one reply are not sure', () => {
    const { claims } = turnIn(`${asked}\nbot: The {item} is sold out. The {item} is in stock.`)
    expect(claims.map(({ sure }) => sure)).toEqual([false, false])
  })

  it('take "it" for the one item that was asked for', () => {
    const turn = turnIn(`${asked}\nbot: Yes, it is in stock.`)
    expect(turn.claims.map(({ resource }) => resource)).toEqual(
      turn.turn.message.asks.map((ask) => (ask.for === 'fact' ? ask.of : '')),
    )
  })
})
