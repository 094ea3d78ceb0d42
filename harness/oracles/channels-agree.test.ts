import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'
const look = 'look: the web cart holds 1 item'

describe('channels-agree holds', () => {
  it('where the other channel shows it', () =>
    expect(judged(`${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe('held'))

  it('where nothing was to be added, and nothing was', () =>
    expect(
      judged(
        `given 0 item in stock\n${asked}\nbot adds 1 item\nbot: Sorry, the {item} is sold out.\nlook: the web cart is empty`,
      ),
    ).toBe('held'))
})

describe('channels-agree is broken', () => {
  it('where the bot keeps the cart to itself', () =>
    expect(judged(`${asked}\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'fail: not on the other channel',
    ))

  it('where it wrote something else: that no view lags behind', () =>
    expect(judged(`${asked}\nbot adds 1 other\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'fail: not on the other channel',
    ))

  it('where it wrote too many', () =>
    expect(judged(`${asked}\nbot adds 3 item\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'fail: not on the other channel',
    ))

  it("and it is the shop's doing where its view lags behind the write", () =>
    expect(
      judged(
        `given the web shows the cart 60 s late\n${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.\n${look}`,
      ),
    ).toBe("fail: view lags, the shop's"))
})

describe('channels-agree is undecided', () => {
  it('where the cart calls are not seen', () =>
    expect(judged(`given no sight of cart\n${asked}\nbot: I've added 1 {item} to your cart.\n${look}`)).toBe(
      'doubt: no sight of cart',
    ))

  it('where the shop refused what the scenario expects, and the bot said so', () =>
    expect(
      judged(
        `given 0 item in stock\n${asked}\nbot adds 1 item\nbot: Sorry, the {item} is sold out.\n${look}`,
      ),
    ).toMatch(/^doubt: the cart on the web holds nothing, as the reply said$/))

  it('where what the scenario builds on never happened', () =>
    expect(
      judged(
        `a trigger waits in vain\n${asked}\nbot adds 1 item\nbot: I've added 1 {item} to your cart.\nlook: the web cart is empty`,
      ),
    ).toBe('doubt: not reached: the cart on the web is empty'))

  it('where the bot asked back and nobody answered', () =>
    expect(judged(`${asked}\nbot: Shall I add the {item} to your cart?\n${look}`)).toBe(
      'doubt: the chatbot asked back',
    ))

  it('and has nothing to judge where nobody looked', () =>
    expect(judged(`${asked}\nbot: I've added 1 {item} to your cart.`)).toBe('nothing to judge'))
})
