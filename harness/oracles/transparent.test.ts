import { describe, expect, it } from 'vitest'
import { caseOf } from '../truth/case.ts'
import { story } from './story/story.ts'
import { told } from './story/told.ts'
import { transparent } from './transparent.ts'

const judged = (text: string): string => told('transparent', text)
const asked = 'shopper: What are your best sellers? [items of best-sellers]'

describe('transparent holds', () => {
  it('where nothing is denied', () =>
    expect(
      judged(`
        the list of best-sellers becomes item, other
        ${asked}
        bot reads best sellers
        bot: Here are our best sellers:\\n- {item}\\n- {other}
      `),
    ).toBe('held'))

  it('where something else is denied beside the answer', () =>
    expect(
      judged(`
        given order: shipped
        shopper: Where is my order? [status of order]
        bot reads orders
        bot: Your order {order} has been shipped. I can't see your loyalty points.
      `),
    ).toBe('held'))

  it('where the system was down', () =>
    expect(
      judged(`${asked}\nbot fails to read catalog\nbot: I don't have access to the catalog right now.`),
    ).toBe('held'))

  it('where a log-in is needed first', () =>
    expect(
      judged(`
        given signed out
        given order: shipped
        shopper: Where is my order? [status of order]
        bot: I don't have access to your orders.
      `),
    ).toBe('held'))

  it("where the order is another shopper's, or nobody called a system that was down", () => {
    expect(
      judged(`
        given order of B: shipped
        shopper: Where is order {order of B}? [status of order of B]
        bot: I don't have access to that order.
      `),
    ).toBe('held')
    expect(judged(`given catalog is down\n${asked}\nbot: I don't have access to the catalog.`)).toBe('held')
  })

  it('where the bot may well lack the access: its calls are not seen', () =>
    expect(judged(`given not wired\n${asked}\nbot: I don't have access to the catalog.`)).toBe('held'))
})

describe('transparent is broken', () => {
  it('where the bot denies an access that it has', () =>
    expect(judged(`${asked}\nbot: I don't have access to the catalog.`)).toBe('fail: denies access it has'))

  it('for that of two asks which it denies', () =>
    expect(
      judged(`
        given order: shipped
        given ticket: open
        shopper: Where is my order, and how is my ticket? [status of order; status of ticket]
        bot reads orders
        bot: Your order {order} has been shipped. I don't have access to ticket information.
      `),
    ).toBe('fail: denies access it has'))
})

describe('transparent is undecided', () => {
  it('where the reply may tell what it denies', () =>
    expect(
      judged(`
        given ticket: open
        shopper: What's the status of my ticket? [status of ticket]
        bot reads tickets
        bot: Ticket {ticket} is simmering nicely. I don't have access to more.
      `),
    ).toBe('doubt: the reply may tell what it denies'))

  it('and has nothing to judge where nothing is asked or denied', () =>
    expect(judged('shopper: Hello.\nbot: Hello!')).toBe('nothing to judge'))
})

describe('transparent leaves', () => {
  it('words that may deny, and what is denied to somebody who asked for nothing', () => {
    expect(judged(`${asked}\nbot: I have no idea.`)).toBe('held')
    expect(judged("shopper: Hello.\nbot: Hello! I don't have access to the catalog.")).toBe('held')
  })

  it('a denial to one of two conversations only with that one', () =>
    expect(
      judged(`given order: shipped
shopper: Where is my order? [status of order]
bot reads orders
bot: Your order {order} has been shipped.
shopper B: What are your best sellers? [items of best-sellers]
bot to B: I don't have access to the catalog.`),
    ).toBe('fail: denies access it has'))

  it('what it may tell of one of two things that it denies', () =>
    expect(
      judged(`
        given ticket: open
        shopper: How is my ticket, and what sells best? [status of ticket; items of best-sellers]
        bot reads tickets
        bot: Ticket {ticket} is simmering nicely. I don't have access to more.
      `),
    ).toBe('doubt: the reply may tell what it denies'))
})

it('transparent names the clauses of the lists where a list is denied', () => {
  const clauses = (text: string) =>
    transparent.judge(caseOf(story(text))).accusations.map((one) => one.clauses.includes('S1.E2'))
  expect(clauses(`${asked}\nbot: I don't have access to the catalog.`)).toEqual([true])
  expect(
    clauses(
      "given ticket: open\nshopper: How is my ticket? [status of ticket]\nbot: I don't have access to ticket information.",
    ),
  ).toEqual([false])
})
