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

describe('action-done, on whose deed it was and when,', () => {
  const meanwhile = `${asked}\nthe shopper adds 1 item on the web\n`
  const two = 'shopper: Please add two {item}. [add 2 item]\nbot adds 2 item\n'
  const ofTwo = 'bot: I have added 2 {item} to your cart.'

  it.each([
    ['of the bot, which added more besides', `${two}bot adds 1 item\nbot adds 1 other\n${ofTwo}`, 'held'],
    [
      'of the bot, taken back in part, which it tells',
      `${two}bot sets item to 1\n${ofTwo} I have removed 1 {item} from your cart.`,
      'held',
    ],
    [
      'of the bot, taken back in part, beside another removal',
      `given the cart holds 1 other\n${two}bot sets item to 1\nbot removes other\n${ofTwo} I have removed the {other} from your cart.`,
      'fail: undone again',
    ],
    [
      'of the bot, taken back in part, beside another addition',
      `${two}bot sets item to 1\nbot adds 1 other\n${ofTwo} I have added the {other} to your cart.`,
      'fail: undone again',
    ],
    ['of the bot, bought at once', `${two}bot orders what is in the cart\n${ofTwo} It is ordered.`, 'held'],
    [
      'of the shopper meanwhile, claimed',
      `${meanwhile}bot: I've added 1 {item} to your cart.`,
      'fail: done without a write',
    ],
    [
      'of the shopper meanwhile, not claimed',
      `${meanwhile}bot: 1 {item} has been added to your cart.`,
      'held',
    ],
    [
      'of the shopper, claimed as done already',
      `${meanwhile}bot: I have already added 1 {item} to your cart.`,
      'fail: done without a write',
    ],
    [
      'that was no deed: it was there before, and nobody added it',
      `given the cart holds 1 item\n${asked}\nbot: 1 {item} has been added to your cart.`,
      'fail: done without a write',
    ],
    [
      'of the bot, before the conversation began',
      `shopper B: Hello.\nbot to B: Hello!\nbot adds 1 item\n${asked}\nbot: I've already added 1 {item} to your cart.`,
      'fail: done without a write',
    ],
    [
      'of the bot, in an earlier turn, beside a new wish',
      `${asked}\nbot adds 1 item\nbot: Done.\nshopper: Now take the {other} out. [remove other]\nbot: I've added 1 {item} to your cart.`,
      'held',
    ],
    [
      'of the bot, in an earlier turn, for the same wish',
      `given the cart holds 2 item\nshopper: Take it out. [remove 1 item]\nbot sets item to 1\nbot: Done.\nshopper: And the last {item}. [remove 1 item]\nbot: I've removed 1 {item} from your cart.`,
      'fail: done without a write',
    ],
    [
      'of the bot, after the shopper spoke again',
      `${asked}\nbot: I've added 1 {item} to your cart.\nshopper: Thanks!\nbot adds 1 item\nbot: You're welcome!`,
      'fail: done without a write',
    ],
    [
      'of the bot, undone by the bot, while the shopper changed something else',
      `${asked}\nbot adds 1 item\nbot removes item\nthe shopper adds 1 other on the app\nbot: I've added 1 {item} to your cart.`,
      'fail: undone again',
    ],
    [
      'of the bot, undone by the shopper, undone anew by the bot',
      `${asked}\nbot adds 1 item\nthe shopper removes item on the app\nthe shopper adds 2 item on the app\nbot removes item\nbot: I've added 1 {item} to your cart.`,
      'fail: undone again',
    ],
  ])('judges one %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('action-done, on a write that changed nothing,', () => {
  const wish = 'given the cart holds 2 item\nshopper: Make it two {item}, please.'
  const two = "bot: I've updated your cart: the quantity of the {item} is now 2."

  it.each([
    ['that the shop took, after a look', `${wish}\nbot reads cart\nbot sets item to 2\n${two}`, 'held'],
    ['that the shop refused', `${wish}\nbot sets item to -1\n${two}`, 'fail: done without a write'],
    ['where there was only a look', `${wish}\nbot reads cart\n${two}`, 'fail: done without a write'],
    [
      'in an earlier turn, for another wish',
      `${wish}\nbot sets item to 2\nbot: Done.\nshopper: Please add another {item}. [add 1 item]\nbot: I've added 2 {item} to your cart.`,
      'fail: done without a write',
    ],
    [
      'after the words were spoken and the turn was over',
      `${wish}\n${two}\nthe turn ends\nbot sets item to 2\nshopper: Thanks!\nbot: You're welcome!`,
      'fail: done without a write',
    ],
  ])('judges one %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('action-done, on promises,', () => {
  const promise = "bot: I'll add the {item} to your cart."
  const thanks = "shopper: Thanks!\nbot: You're welcome!"

  it.each([
    [
      'that the shopper did not wait for',
      `${asked}\n${promise}\nthe shopper adds 1 item on the web\n${thanks}`,
      'fail: promised, not done',
    ],
    [
      'that is kept one message too late',
      `${asked}\n${promise}\n${thanks}\nbot adds 1 item\n${thanks}`,
      'fail: promised, not done',
    ],
    [
      'that is kept while another shopper speaks',
      `${asked}\n${promise}\nthe turn ends\nshopper B: Hello.\nbot to B: Hello!\nbot adds 1 item\n${thanks}`,
      'held',
    ],
    [
      'of what was asked for beside a fact',
      `shopper: Is the {item} in stock? Then add it. [availability of item; add 1 item]\n${promise}\n${thanks}`,
      'fail: promised, not done',
    ],
    ['that nobody asked for', `shopper: Nice {item}!\n${promise}\n${thanks}`, 'nothing to judge'],
    [
      'beside the news that another item is there',
      `${asked}\n${promise} The {other} is in stock.\n${thanks}`,
      'fail: promised, not done',
    ],
    [
      'beside the news that one of two items is sold out',
      `${asked}\n${promise} The {other} is in stock. The {third} is sold out.\n${thanks}`,
      'nothing to judge',
    ],
    [
      'of an item that is not named',
      `shopper: Please add the shirt. [add 1 item]\nbot: I'll add the shirt to your cart.\n${thanks}`,
      'doubt: ambiguous words',
    ],
    [
      'of an item that comes in variants',
      `shopper: Please add one. [add 1 item]\nbot: I'll add the {sized} to your cart.\n${thanks}`,
      'doubt: ambiguous words',
    ],
  ])('judges one %s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('action-done, on words that leave open what was done,', () => {
  it.each([
    ['to the cart', 'shopper: Please add the shirt.\nbot: The shirt has been added to your cart.'],
    [
      'to be told',
      'shopper: Notify me about the shirt.\nbot: I have set up a restock notification for the shirt.',
    ],
    [
      'to be told of one of several',
      'shopper: Notify me about one.\nbot: I have set up a restock notification for the {sized}.',
    ],
  ])('is undecided: %s', (_what, text) => expect(judged(text)).toBe('doubt: ambiguous words'))
})
