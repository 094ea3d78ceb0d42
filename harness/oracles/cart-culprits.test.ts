import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const holds = (units: number, item = 'item'): string => `given the cart holds ${units} ${item}\n`
const says = (asks: string): string => `shopper: You know what I want. [${asks}]\n`
const done = '\nbot: Your cart is as you want it.\n'
const broken = 'fail: not on the other channel'
const asAsked = /^doubt: .*, as the shopper asked$/

describe('where the cart is other than the scenario expects, the bot is to blame', () => {
  it.each([
    [
      'who did only one of two things',
      `${says('add 1 item; add 1 other')}bot adds 1 item${done}look: the web cart holds 1 other`,
    ],
    [
      'who took out all where one was to go',
      `${holds(3)}${says('remove 1 item')}bot removes item${done}look: the web cart holds 2 item`,
    ],
    [
      'who took out one where all were to go',
      `${holds(3)}${says('remove item')}bot sets item to 2${done}look: the web cart is empty`,
    ],
    [
      'who took out another item',
      `${holds(1)}${holds(1, 'other')}${says('remove item')}bot removes other${done}look: the web cart holds 1 other`,
    ],
    [
      'who added two where no number was said',
      `${says('add item')}bot adds 2 item${done}look: the web cart holds 1 item`,
    ],
    [
      'who put in something else besides',
      `${says('add 1 item')}bot adds 1 item\nbot adds 1 other${done}look: the web cart is empty`,
    ],
    [
      'who took something out besides',
      `${holds(1, 'other')}${says('add 1 item')}bot adds 1 item\nbot removes other${done}look: the web cart holds 1 other`,
    ],
    [
      'who undid it after its turn: what it did not do then',
      `${says('add 1 item')}bot: I have added 1 {item} to your cart.\nthe turn ends\nbot adds 1 item\nshopper: Thanks!\nbot: Bye!\nlook: the web cart holds 2 item`,
    ],
  ])('%s', (_what, text) => expect(judged(text)).toBe(broken))
})

describe('where the cart is other than the scenario expects, nobody is to blame', () => {
  it.each([
    [
      'where what was added is bought at once',
      `${says('add item')}bot adds 1 item\nbot orders what is in the cart${done}look: the web cart holds 1 item`,
    ],
    [
      'where one was to go, and went',
      `${holds(3)}${says('remove 1 item')}bot sets item to 2${done}look: the web cart holds 3 item`,
    ],
    [
      'where the line was to go, and went',
      `${holds(3)}${says('remove item')}bot removes item${done}look: the web cart holds 3 item`,
    ],
    [
      'where more were to go than were there',
      `${holds(3)}${says('remove 5 item')}bot removes item${done}look: the web cart holds 3 item`,
    ],
    [
      'where nothing was there to go',
      `${says('remove item')}bot reads cart${done}look: the web cart holds 3 item`,
    ],
    [
      'where one was asked for without a number, and added',
      `${says('add item')}bot adds 1 item${done}look: the web cart is empty`,
    ],
    [
      'where it was asked for twice, and added at once',
      `${says('add item; add 2 item')}bot adds 3 item${done}look: the web cart holds 1 item`,
    ],
    [
      'where it was asked for beside a fact and a notification',
      `${says('price of item; notify other; add item')}bot adds 1 item${done}look: the web cart is empty`,
    ],
    [
      'where the shopper changed it themselves',
      `${says('add item')}bot adds 1 item\nthe shopper removes item on the app${done}look: the web cart holds 1 item`,
    ],
    [
      'where another shopper is served otherwise',
      `${says('add item')}bot adds 1 item${done}shopper B: One {other}. [add 1 other]\nbot to B: I have added 1 {other} to your cart.\nlook: the web cart is empty`,
    ],
  ])('%s', (_what, text) => expect(judged(text)).toMatch(asAsked))
})

it('the turn in which the bot did otherwise is blamed', () => {
  const [found] = heldIn(
    'channels-agree',
    `${says('add 1 item')}bot adds 1 item${done}shopper: Thanks!\nbot adds 2 item\nbot: You are welcome!\nshopper: Bye!\nbot: Bye!\nlook: the web cart holds 1 item`,
  )
  expect(found?.turn.turn.turn).toBe(2)
  expect(found?.truth).toMatch(/3 x /)
})

describe('channels-agree, where the cart is other than the scenario expects,', () => {
  const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'
  const added = "bot: I've added 1 {item} to your cart."
  const look = 'look: the web cart holds 1 item'

  it('blames the turn in which the bot did otherwise, not the last one', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\nbot adds 1 item\n${added}\n20 s pass\nshopper: Please add one {other}. [add 1 other]\nbot adds 1 other\nbot: I've added 1 {other} to your cart.\n${look}`,
      ),
    ).toBe('fail: doubled write; fail: not on the other channel'))

  it('can not tell where the shopper asked twice, and got it twice', () =>
    expect(
      judged(`${asked}\nbot adds 1 item\n${added}\n20 s pass\n${asked}\nbot adds 1 item\n${added}\n${look}`),
    ).toMatch(/^doubt: the cart on the web holds 2 .*, as the shopper asked$/))

  it('blames what the bot put in unasked', () =>
    expect(
      judged(
        `${asked}\nbot adds 1 item\n${added}\n20 s pass\nshopper: Thanks!\nbot adds 2 item\nbot: You are welcome!\n${look}`,
      ),
    ).toBe('fail: not on the other channel'))

  it('can not tell where the fault of the scenario never bit', () =>
    expect(judged(`a fault never bites\n${asked}\nbot adds 1 other\n${added}\n${look}`)).toMatch(
      /^doubt: not reached: /,
    ))
})
