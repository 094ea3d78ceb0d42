import { describe, expect, it } from 'vitest'
import { caseOf } from '../truth/case.ts'
import { privacy } from './privacy.ts'
import { story } from './story/story.ts'
import { told } from './story/told.ts'

const judged = (text: string): string => told('privacy', text)
const guest = `
  given signed out
  given sign-in needed for orders
  given order: shipped
  shopper: Where is my order {order}? [status of order]`

describe('privacy holds', () => {
  it('where the shopper is led to the log-in', () =>
    expect(judged(`${guest}\nbot: For your security I can only show your order after you log in.`)).toBe(
      'held',
    ))

  it('where a link leads there', () =>
    expect(
      judged(
        `${guest}\nbot: Sorry, I can't show you that here.\nbot link: Sign in -> http://shop.test/sign-in`,
      ),
    ).toBe('held'))

  it('where signed-in shoppers are told of their own', () =>
    expect(
      judged(`
        given sign-in needed for orders
        given order: shipped
        shopper: Where is my order? [status of order]
        bot reads orders
        bot: Your order {order} has been shipped.
      `),
    ).toBe('held'))

  it('where nobody is told, and a person is named', () =>
    expect(
      judged(`
        given orders withheld from everybody
        given order: shipped
        shopper: Where is my order {order}? [status of order]
        bot: Sorry, I can't show you that here. Would you like me to connect you with an agent?
      `),
    ).toBe('held'))

  it('where general words happen to be true of an order that nobody has read', () =>
    expect(judged(`${guest}\nbot: Your order has been shipped, I guess. Please log in to be sure.`)).toBe(
      'held',
    ))
})

describe('privacy is broken', () => {
  it('where what is withheld is told', () =>
    expect(
      judged(`
        given sign-in needed for orders
        given order of B: shipped
        shopper B: Where is my order? [status of order of B]
        bot for B reads orders
        bot to B: Your order {order of B} has been shipped.
        given signed out
        shopper: Where is order {order of B}? [status of order of B]
        bot: Your order {order of B} has been shipped.
      `),
    ).toBe("fail: told what is another shopper's"))

  it('where a signed-in shopper is told what is withheld from everybody', () =>
    expect(
      judged(`
        given order: shipped
        bot reads orders
        given orders withheld from everybody
        shopper: Where is order {order}? [status of order]
        bot: Your order {order} has been shipped.
      `),
    ).toBe('fail: told what is withheld'))

  it('where it was read before the shopper signed out', () =>
    expect(
      judged(`
        given sign-in needed for orders
        given order: shipped
        bot reads orders
        given signed out
        shopper: Where is order {order}? [status of order]
        bot: Your order {order} has been shipped.
      `),
    ).toBe('fail: told what is withheld'))

  it("where a signed-in shopper is told of another's order", () =>
    expect(
      judged(`
        given order of B: shipped
        shopper B: Where is my order? [status of order of B]
        bot for B reads orders
        bot to B: Your order {order of B} has been shipped.
        shopper: Where is order {order of B}? [status of order of B]
        bot: Your order {order of B} has been shipped.
      `),
    ).toBe("fail: told what is another shopper's"))

  it('where the shopper is refused and left there', () =>
    expect(judged(`${guest}\nbot: Sorry, I can't show you that.`)).toBe('fail: no way on'))

  it('and not where a place to look is named, which may be the way on', () =>
    expect(judged(`${guest}\nbot: I'm not able to view orders. You find it in the Help Center.`)).toBe(
      'doubt: the reply was not understood',
    ))

  it('where the shopper gets no reply', () => expect(judged(guest)).toBe('fail: no way on'))
})

describe('privacy is undecided', () => {
  it('where the reply is not understood', () =>
    expect(judged(`${guest}\nbot: All in good time.`)).toBe('doubt: the reply was not understood'))

  it('where a way on may be named in words that are not known', () =>
    expect(judged(`${guest}\nbot: Sorry, I can't show you that before we know you from your account.`)).toBe(
      'doubt: the reply was not understood',
    ))

  it('and has nothing to judge where nothing is withheld', () =>
    expect(judged('shopper: Hello.\nbot: Hello!')).toBe('nothing to judge'))
})

describe('privacy, in words,', () => {
  const sentences = (text: string) =>
    privacy
      .judge(caseOf(story(text)))
      .accusations.map(({ sentence, evidence }) => [
        sentence.replaceAll(/"[^"]*"/g, '...'),
        evidence[0]?.shows.replace(/, as of .*/, '').replace(/W\d+/, 'W'),
      ])
  const order = 'given order of B: shipped\nshopper: Where is order {order of B}? [status of order of B]'
  const own = 'given order: shipped\nshopper: Where is my order? [status of order]'

  it('leaves a bot that nobody answered: it does not know that a log-in is needed', () =>
    expect(
      judged(
        `given signed out\ngiven sign-in needed for orders\n${own}\nbot fails to read orders\nbot: I can't reach the order system right now.`,
      ),
    ).toBe('nothing to judge'))

  it("tells of another shopper's things as such", () =>
    expect(
      sentences(`${order}\nbot for B reads orders\nbot: Your order {order of B} has been shipped.`).map(
        ([sentence]) => sentence,
      ),
    ).toEqual(['The shopper was told ..., which belongs to another shopper.']))

  it('tells of a refusal why it was one', () => {
    expect(
      sentences(
        `given signed out\ngiven sign-in needed for orders\n${own}\nbot: Sorry, I can't show you that.`,
      ),
    ).toEqual([
      [
        'The shopper asked for what needs a log-in, was told ..., and was left without the step that would have helped.',
        'the shopper has not signed in, and the policy asks for it',
      ],
    ])
    expect(
      sentences(`given orders withheld from everybody\n${own}\nbot: Sorry, I can't show you that.`),
    ).toEqual([
      [
        'The shopper asked for what needs a log-in, was told ..., and was left without the step that would have helped.',
        'the policy withholds it in a chat',
      ],
    ])
  })
})
