import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)
const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'

describe('what a scenario expects of the calls', () => {
  const never = 'look: the chatbot never called POST /cart/lines'
  const did = 'look: the chatbot called POST /cart/lines'

  it('holds where it is so', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot: Your cart is as you want it.\n${did}`)).toBe('held'))

  it('is a failure where the bot did what it was not to do, whatever it says', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot: Which one do you mean?\n${never}`)).toBe(
      'fail: not as expected',
    ))

  it('is undecided where the bot asked back, or said what failed', () => {
    expect(judged(`${asked}\nbot: Which size would you like?\n${did}`)).toBe('doubt: the chatbot asked back')
    expect(judged(`${asked}\nbot: Sorry, I can't reach the cart right now.\n${did}`)).toMatch(/^doubt: /)
  })

  it('is undecided where the bot asked for leave and got no answer, and not where it got one', () => {
    const leave = `${asked}\nbot: Shall I put one {item} in your cart?\n10 s pass`
    expect(judged(`${leave}\nshopper: Hello?\nbot: Hello!\n${did}`)).toMatch(
      /^doubt: the chatbot asked for leave/,
    )
    expect(
      judged(
        `${leave}\nshopper: Hello?\nbot adds 1 item\nbot: Hello!\n${did.replace('called', 'never called')}`,
      ),
    ).toBe('fail: not as expected')
    expect(judged(`${leave}\nshopper: Yes, please.\nbot: Hello!\n${did}`)).toBe('fail: not as expected')
  })

  it('is undecided where the calls to the system in question are not seen, and it may have been done there', () => {
    const wish = 'given 0 item in stock\nshopper: Notify me, please. [notify item]\nbot: As you wish.'
    const look = 'look: the shopper is to be told when item is back'
    expect(judged(`${wish}\n${look}`)).toBe('fail: not as expected')
    expect(judged(`given no sight of notifications\n${wish}\n${look}`)).toBe(
      'doubt: no sight of notifications',
    )
    expect(judged(`given no sight of orders\n${wish}\n${look}`)).toBe('fail: not as expected')
  })

  it('is told of the reply before the look, and with what the shop has', () => {
    const [one] = heldIn(
      'action-done',
      `shopper: Hello.\nbot: Hello!\n${asked}\nbot: As you wish.\nlook: the shopper is to be told when item is back`,
    )
    expect(one).toMatchObject({ words: 'As you wish.', truth: expect.stringContaining('does not exist') })
  })

  it('is nothing to judge where nobody has spoken', () => {
    expect(judged(did)).toBe('nothing to judge')
  })

  it('is undecided where none of the calls is seen', () =>
    expect(judged(`given not wired\n${asked}\nbot: Your cart is as it was.\n${did}`)).toBe(
      'doubt: not wired',
    ))
})
