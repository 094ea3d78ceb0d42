import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('action-done', text)
const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'

describe('action-done holds', () => {
  it('where the write was made and holds', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.`)).toBe('held'))

  it('where the write follows the words, before the turn is over', () =>
    expect(judged(`${asked}\nbot: I've added 1 {item} to your cart.\nbot adds 1 item`)).toBe('held'))

  it('where a deed of an earlier turn is told again', () =>
    expect(
      judged(`
        ${asked}
        bot adds 1 item
        bot: I've added 1 {item} to your cart.
        10 s pass
        shopper: Are you sure?
        bot: Yes, I've added 1 {item} to your cart.
      `),
    ).toBe('held'))

  it('where two writes make up what is told', () =>
    expect(
      judged(`
        given the cart holds 1 item
        shopper: Please add two more {item}. [add 2 item]
        bot adds 1 item
        bot adds 1 item
        bot: I've added 2 {item} to your cart.
      `),
    ).toBe('held'))

  it('where the shopper has put it there elsewhere, and the words claim no deed', () =>
    expect(
      judged(`
        shopper: Hello.
        bot: Hello!
        the shopper adds 1 item on the web
        ${asked}
        bot reads cart
        bot: The {item} is in your cart.
      `),
    ).toBe('held'))

  it('where another undid it', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\nthe shopper removes item on the web\nbot: I've added 1 {item} to your cart.`,
      ),
    ).toBe('held'))

  it('where the write was accepted and changed nothing', () =>
    expect(
      judged(`
        given the cart holds 2 item
        shopper: Make it two {item}, please.
        bot sets item to 2
        bot: I've updated your cart: the quantity of the {item} is now 2.
      `),
    ).toBe('held'))

  it('where a promise is kept before the shopper speaks again', () =>
    expect(
      judged(`
        ${asked}
        bot: I'll add the {item} to your cart.
        the turn ends
        bot adds 1 item
        10 s pass
        shopper: Thanks!
        bot: You're welcome!
      `),
    ).toBe('held'))

  it('where it was removed as told', () =>
    expect(
      judged(`
        given the cart holds 2 item
        shopper: Please remove the {item}. [remove item]
        bot removes item
        bot: I've removed the {item} from your cart.
      `),
    ).toBe('held'))

  it('where the notification is set up', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Notify me, please. [notify item]
        bot sets up a notification for item
        bot: I've set up a restock notification: you will be notified when the {item} is back in stock.
      `),
    ).toBe('held'))

  it('where an agent has been called', () =>
    expect(
      judged(`
        shopper: I want a human.
        bot hands off
        bot: I've passed this chat to our agents' desk.
      `),
    ).toBe('held'))
})

describe('action-done is broken', () => {
  it('where nothing was written', () =>
    expect(judged(`${asked}\nbot reads product item\nbot: I've added 1 {item} to your cart.`)).toBe(
      'fail: done without a write',
    ))

  it('where the write was refused', () =>
    expect(
      judged(`given 0 item in stock\n${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.`),
    ).toBe('fail: done without a write'))

  it('where only the write of an earlier turn is there, and the shopper wants one more', () =>
    expect(
      judged(`
        ${asked}
        bot adds 1 item
        bot: I've added 1 {item} to your cart.
        10 s pass
        shopper: Please add one more {item}. [add 1 item]
        bot: I've added 1 {item} to your cart.
      `),
    ).toBe('fail: done without a write'))

  it('where one is written and two are told', () =>
    expect(
      judged(`
        shopper: Please add two {item}. [add 2 item]
        bot adds 1 item
        bot: I've added 2 {item} to your cart.
      `),
    ).toBe('fail: done otherwise'))

  it('where another item is written', () =>
    expect(judged(`${asked}\nbot adds 1 other\nbot: I've added 1 {item} to your cart.`)).toBe(
      'fail: done otherwise',
    ))

  it('where one of two items is not written', () =>
    expect(
      judged(`
        shopper: Please add one {item} and one {other}. [add 1 item; add 1 other]
        bot adds 1 item
        bot: I've added 1 {item} to your cart. I've added 1 {other} to your cart.
      `),
    ).toBe('fail: done otherwise'))

  it('where the bot itself took it out again', () =>
    expect(
      judged(`${asked}\nbot adds 1 item\nbot removes item\nbot: I've added 1 {item} to your cart.`),
    ).toBe('fail: undone again'))

  it('where the emptied cart still holds something', () =>
    expect(
      judged(`
        given the cart holds 1 item
        given the cart holds 1 other
        shopper: Please empty my cart.
        bot removes item
        bot: I've emptied your cart.
      `),
    ).toBe('fail: done otherwise'))

  it('where the bot claims what the shopper did elsewhere', () =>
    expect(
      judged(`
        shopper: Hello.
        bot: Hello!
        the shopper adds 1 item on the web
        ${asked}
        bot: I've added 1 {item} to your cart.
      `),
    ).toBe('fail: done without a write'))

  it('where a promise is not kept', () =>
    expect(
      judged(`
        ${asked}
        bot: I'll add the {item} to your cart.
        10 s pass
        shopper: Thanks!
        bot: You're welcome!
      `),
    ).toBe('fail: promised, not done'))

  it('where the notification is for another item', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Notify me, please. [notify item]
        bot sets up a notification for other
        bot: I've set up a restock notification: you will be notified when the {item} is back in stock.
      `),
    ).toBe('fail: done without a write'))

  it('where no agent knows of it', () =>
    expect(judged("shopper: I want a human.\nbot: I've passed this chat to our agents' desk.")).toBe(
      'fail: done without a write',
    ))
})

describe('action-done is undecided', () => {
  it('where the cart calls are not seen', () =>
    expect(judged(`given no sight of cart\n${asked}\nbot: I've added 1 {item} to your cart.`)).toBe(
      'doubt: no sight of cart',
    ))

  it('where the bot is not wired', () =>
    expect(judged(`given not wired\n${asked}\nbot: I've added 1 {item} to your cart.`)).toBe(
      'doubt: not wired',
    ))

  it('and a promise that waits for the shopper is none to be kept yet', () =>
    expect(judged(`${asked}\nbot: I'll add the {item} to your cart. Which size would you like?`)).toBe(
      'nothing to judge',
    ))

  it('and a question or a condition claims nothing', () =>
    expect(judged(`${asked}\nbot: Shall I add the {item} to your cart?`)).toBe('nothing to judge'))
})

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

  it('is undecided where the calls to the system in question are not seen, and it may have been done there', () => {
    const wish = 'given 0 item in stock\nshopper: Notify me, please. [notify item]\nbot: As you wish.'
    const look = 'look: the shopper is to be told when item is back'
    expect(judged(`${wish}\n${look}`)).toBe('fail: not as expected')
    expect(judged(`given no sight of notifications\n${wish}\n${look}`)).toBe(
      'doubt: no sight of notifications',
    )
    expect(judged(`given no sight of orders\n${wish}\n${look}`)).toBe('fail: not as expected')
  })

  it('is undecided where none of the calls is seen', () =>
    expect(judged(`given not wired\n${asked}\nbot: Your cart is as it was.\n${did}`)).toBe(
      'doubt: not wired',
    ))
})
