import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Entry } from '#journal'
import { story } from './story.ts'
import { told } from './told.ts'

const lines = `
  given 5 item in stock
  given the cart holds 1 other
  given ticket: open
  shopper: Is the {item} in stock, and my ticket {ticket}? [availability of item; status of ticket]
  bot reads stock of item and waits later
  bot reads tickets on line one
  the answers come
  bot fails to read orders
  bot: The {item} costs {price of item} EUR, two cost {2 x price of item} EUR.
  bot button: Show my cart -> http://shop.test/cart
  another shopper buys 2 item
  40 s pass
  shopper B: Hello. [contents of cart]
  bot to B: Hello!
  look: the app cart is empty`

describe('a story', () => {
  it('is the same journal each time', () => expect(story(lines)).toEqual(story(lines)))

  it('is a journal as it is published', () => {
    const invalid = story(lines).entries.filter((entry) => !Value.Check(Entry, entry))
    expect(invalid).toEqual([])
  })

  it('refuses a line that it does not know, and a thing that it was not given', () => {
    expect(() => story('the bot dances')).toThrow('does not know the line "the bot dances"')
    expect(() => story('shopper: Where is {order}? [status of order]')).toThrow('the story gives no order')
    expect(() => story('shopper: Hm. [meaning of life]')).toThrow('asks for "meaning of life"')
    expect(() => story('given order: placed\nthe order goes on: deliver')).toThrow('refused')
  })

  it('calls an oracle by its name', () => {
    expect(told('grounded', 'shopper: Hello.\nbot: Hello!')).toBe('nothing to judge')
    expect(() => told('none' as 'grounded', lines)).toThrow('there is no oracle none')
  })
})
