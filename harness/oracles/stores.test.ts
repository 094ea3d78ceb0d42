import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

/** The online shop has none, the store by the river three, and the one in the old town does not carry it. */
const given = 'given 0 item in stock\ngiven 3 item on the shelf at STORE-3\n'
const asked = 'shopper: Do you have the {item} in stock? [availability of item]\n'
const looked = `${given}${asked}bot reads stock of item\nbot reads stores of item\n`
const judged = (reply: string, before = looked): string => told('grounded', `${before}bot: ${reply}`)

describe('words on what a store has', () => {
  it.each([
    ['Our Riverside store has 3 of the {item} in stock.'],
    ['The {item} is in stock at our Riverside store.'],
    ['Riverside: 3 {item} in stock.'],
  ])('are held to the shelf of that store: %s', (reply) => expect(judged(reply)).toBe('held'))

  it.each([
    ['Our Riverside store has 5 of the {item} in stock.'],
    ['The {item} is sold out at our Riverside store.'],
    ['The {item} is in stock at our Old Town store.'],
  ])('and are false where it has it otherwise: %s', (reply) =>
    expect(judged(reply)).toBe('fail: contradicted'),
  )

  it.each([
    ['The {item} is in stock in our stores.'],
    ['You can pick up the {item} at our downtown branch today, 3 are left there.'],
    ['The {item} is sold out online, but our Riverside store has 3 left.'],
  ])('may be true of one of them, and are then held against nobody: %s', (reply) =>
    expect(judged(reply)).toBe('doubt: ambiguous words'),
  )

  it('claim nothing where the store rightly has none of what it never carried', () =>
    expect(judged('The {item} is not available at our Old Town store.')).toBe('nothing to judge'))

  it('may be meant where the shopper asked about a store', () => {
    const there = asked.replace('in stock?', 'in your stores?')
    expect(judged('Yes, the {item} is in stock.', `${given}${there}bot reads stores of item\n`)).toBe(
      'doubt: ambiguous words',
    )
  })

  it('are false where neither the shop nor any store ever had it so', () =>
    expect(judged('Our stores have 99 of the {item} left.')).toBe('fail: contradicted'))

  it('excuse nothing that is said of the online shop', () =>
    expect(judged('The {item} is in stock.')).toBe('fail: contradicted'))

  it('answer the question for the product', () =>
    expect(told('answered', `${looked}bot: Our Riverside store has 3 of the {item} in stock.`)).toBe('held'))

  it('are told of by the name of the store', () => {
    const [one] = heldIn('grounded', `${looked}bot: Our Riverside store has 5 of the {item} in stock.`)
    expect(one?.truth).toMatch(/^the .+ at Riverside: 3 on the shelf/)
  })
})
