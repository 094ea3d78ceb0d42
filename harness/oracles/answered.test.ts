import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('answered', text)
const ticket = `
  given ticket: inProgress
  shopper: What's the status of my ticket? [status of ticket]`

describe('answered holds', () => {
  it('where the reply holds the fact', () =>
    expect(judged(`${ticket}\nbot reads tickets\nbot: Your ticket {ticket} is in progress.`)).toBe('held'))

  it('where it holds it wrongly: that is for grounded', () =>
    expect(judged(`${ticket}\nbot: Your ticket {ticket} is closed.`)).toBe('held'))

  it('where the deed was refused, and that is told', () =>
    expect(
      judged(`
        given 0 item in stock
        shopper: Please add one {item} to my cart. [add 1 item]
        bot adds 1 item
        bot: Sorry, the {item} is sold out.
      `),
    ).toBe('held'))

  it('where the deed was done, in whatever words', () =>
    expect(
      judged(`
        shopper: Please add one {item} to my cart. [add 1 item]
        bot adds 1 item
        bot: Consider it sorted!
      `),
    ).toBe('held'))

  it('where both of two asks are answered', () =>
    expect(
      judged(`
        given 4 item in stock
        given ticket: open
        shopper: Is the {item} in stock, and how is my ticket? [availability of item; status of ticket]
        bot reads stock of item
        bot reads tickets
        bot: The {item} is in stock. Your ticket {ticket} is open.
      `),
    ).toBe('held'))
})

describe('answered is broken', () => {
  it('where the shopper is sent to another place', () =>
    expect(
      judged(`${ticket}\nbot: Please visit our ticketing portal to see the status of your ticket.`),
    ).toBe('fail: deflected'))

  it('though the question is repeated first', () =>
    expect(
      judged(
        `${ticket}\nbot: You are asking about ticket {ticket}. Please visit our ticketing portal to see its status.`,
      ),
    ).toBe('fail: deflected'))

  it('where there is no reply at all', () => expect(judged(ticket)).toBe('fail: no reply'))

  it('where a signed-in shopper is told to log in', () =>
    expect(judged(`${ticket}\nbot: Please log in to view your ticket.`)).toBe('fail: deflected'))

  it('where it claims a failure that never was', () =>
    expect(judged(`${ticket}\nbot reads tickets\nbot: Our ticketing system is down right now, sorry.`)).toBe(
      'fail: deflected',
    ))

  it('where one of two asks is answered and the other sent away', () =>
    expect(
      judged(`
        given 4 item in stock
        given ticket: open
        shopper: Is the {item} in stock, and how is my ticket? [availability of item; status of ticket]
        bot reads stock of item
        bot: The {item} is in stock. I don't have access to ticket information.
      `),
    ).toBe('fail: deflected'))

  it('where another order is told than the one that was asked for', () =>
    expect(
      judged(`
        given order: shipped
        given ticket: open
        shopper: What's the status of my ticket {ticket}? [status of ticket]
        bot reads orders
        bot: Your order {order} has been shipped. I don't have access to ticket information.
      `),
    ).toBe('fail: deflected'))

  it('where an unwired bot sends away: its words alone show it', () =>
    expect(
      judged(
        `given not wired\n${ticket}\nbot: Please visit our ticketing portal to see the status of your ticket.`,
      ),
    ).toBe('fail: deflected'))
})

describe('answered excuses', () => {
  it('a failure that really was', () =>
    expect(
      judged(`${ticket}\nbot fails to read tickets\nbot: The ticketing system can't be reached right now.`),
    ).toBe('nothing to judge'))

  it('the catalog that was down, without which the item could not be found', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot fails to read catalog
        bot: Sorry, the catalog can't be reached right now.
      `),
    ).toBe('nothing to judge'))

  it('no failure that a second try had overcome', () =>
    expect(
      judged(
        `${ticket}\nbot fails to read tickets\nbot reads tickets\nbot: The ticketing system can't be reached right now.`,
      ),
    ).toBe('fail: deflected'))

  it('a log-in that is needed', () =>
    expect(judged(`given signed out\n${ticket}\nbot: Please log in to view your ticket.`)).toBe(
      'nothing to judge',
    ))

  it('a log-in that is needed to change the cart', () =>
    expect(
      judged(`
        given signed out
        shopper: Please add one {item} to my cart. [add 1 item]
        bot: Please log in first, then I can add it to your cart.
      `),
    ).toBe('nothing to judge'))

  it('a system that was down and that nobody called: it would not have answered', () => {
    const away = `${ticket}\nbot: Please visit our ticketing portal to see the status of your ticket.`
    expect(judged(`given tickets is down\n${away}`)).toBe('nothing to judge')
    expect(judged(`given orders is down\n${away}`)).toBe('fail: deflected')
    expect(judged(`given tickets is down\nthe outage ends\n${away}`)).toBe('fail: deflected')
  })

  it("what is another shopper's", () => {
    const others = (bot: string) =>
      judged(`
        given ticket of B: inProgress
        shopper: What's the status of ticket {ticket of B}? [status of ticket of B]
        bot reads tickets
        bot: ${bot}
      `)
    expect(others('You have no such ticket.')).toBe('nothing to judge')
    expect(others("I don't have access to that ticket.")).toBe('nothing to judge')
  })

  it('a turn in which the journal breaks off', () =>
    expect(judged(`${ticket}\nbot reads tickets\nthe journal stops here`)).toBe('nothing to judge'))
})

describe('a wish for a person', () => {
  const wish = 'shopper: I want to talk to a human, please. [hand off]'

  it('is dealt with by a hand-off, in whatever words', () =>
    expect(judged(`${wish}\nbot hands off\nbot: One moment.`)).toBe('held'))

  it('is not by words that nobody knows, nor by one of before', () => {
    const doubt = 'doubt: the reply was not understood to answer'
    expect(judged(`${wish}\nbot: One moment.`)).toBe(doubt)
    const before = 'shopper: Hello.\nbot hands off\nbot: Hello!\nshopper: Is somebody there?\nbot: Yes.'
    expect(judged(`${before}\n${wish}\nbot: One moment.`)).toBe(doubt)
  })

  describe('and a desk that is said to be closed', () => {
    const nobody = 'bot: Such a day. Everyone is asleep, back Wednesday at 8.'
    const doubt = 'doubt: the reply was not understood to answer'
    it('is an honest no while it is closed', () =>
      expect(judged(`given the desk is closed\n${wish}\n${nobody}`)).toBe('held'))
    it.each([
      ['it is open', `${wish}\n${nobody}`],
      ['nothing is said of it', `given the desk is closed\n${wish}\nbot: Such a day.`],
      [
        'something else is wished for',
        `given the desk is closed\nshopper: Please add it. [add 1 item]\n${nobody}`,
      ],
    ])('is none where %s', (_what, text) => expect(judged(text)).toBe(doubt))
  })
})

describe('a wish for the cart', () => {
  it('is dealt with by words of its deed; whether they are true is not asked here', () =>
    expect(judged('shopper: Please add it. [add 1 item]\nbot: I have added one {item} to your cart.')).toBe(
      'held',
    ))
})

describe('answered is undecided', () => {
  it('where the bot asks back', () =>
    expect(judged(`${ticket}\nbot: Which ticket do you mean?`)).toBe('doubt: the chatbot asked back'))

  it('where the words are not understood', () =>
    expect(judged(`${ticket}\nbot: All quiet on that front.`)).toBe(
      'doubt: the reply was not understood to answer',
    ))

  it('where the reply speaks of the ticket in words that are not known, and sends away for something else', () =>
    expect(
      judged(`${ticket}\nbot: Ticket {ticket} is simmering nicely. For refunds, please visit our website.`),
    ).toBe('doubt: the reply was not understood to answer'))

  it('where another item is told than the one that was asked for', () =>
    expect(
      judged(`
        given 4 item in stock
        given 4 other in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of other
        bot: The {other} is in stock.
      `),
    ).toBe('doubt: the reply was not understood to answer'))

  it('where an unwired bot says that its system is down: nobody knows', () =>
    expect(judged(`given not wired\n${ticket}\nbot: Our ticketing system is down right now, sorry.`)).toBe(
      'doubt: not wired',
    ))
})

describe('what is no answer', () => {
  it.each([
    [
      'no word that it can’t be said',
      'fail: deflected',
      `
      given 3 item in stock
      shopper: Is the {item} in stock? [availability of item]
      bot: I can't say whether the {item} is in stock.`,
    ],
    [
      'nothing, where it is withheld from everybody',
      'nothing to judge',
      `
      given orders withheld from everybody
      given order: shipped
      shopper: Where is my order? [status of order]
      bot: I don't have access to order information.`,
    ],
    [
      'a text for anybody does not',
      'fail: generic',
      `
      given order: shipped
      shopper: Where is my order? [status of order]
      bot: Orders usually take 3 to 5 working days.`,
    ],
    [
      'nor with a page to look at',
      'fail: deflected',
      `
      given order: shipped
      shopper: Where is my order? [status of order]
      bot: Orders usually take 3 to 5 working days. Please visit the order page for the status of your order.`,
    ],
    [
      'no log-in, where the calls are not seen',
      'doubt: the chatbot asked back',
      `
      given no sight of tickets
      given ticket: open
      shopper: What's the status of my ticket? [status of ticket]
      bot: Please log in to view your ticket.`,
    ],
    [
      'a second piece that denies it does not',
      'fail: deflected',
      `
      given order: shipped
      shopper: Where is my order? [status of order]
      bot: One moment.
      bot: I don't have access to order information.`,
    ],
  ] as const)('%s: %s', (_what, outcome, text) => expect(judged(text)).toBe(outcome))
})

describe('what deals with a wish', () => {
  it.each([
    [
      'the deed',
      'held',
      `
      given 0 item in stock
      shopper: Notify me, please. [notify item]
      bot sets up a notification for item
      bot: As you wish.`,
    ],
    [
      'no deed on another item',
      'doubt: the reply was not understood to answer',
      `
      given 0 item in stock
      shopper: Notify me, please. [notify item]
      bot sets up a notification for other
      bot: As you wish.`,
    ],
    [
      'no denial',
      'fail: deflected',
      `
      given 0 item in stock
      shopper: Notify me, please. [notify item]
      bot: I can't set up notifications.`,
    ],
    [
      'a refusal that was one',
      'held',
      `
      given 0 item in stock
      shopper: Please add one {item} to my cart. [add 1 item]
      bot adds 1 item
      bot: Sorry, I could not do that: an error occurred.`,
    ],
    [
      'a refusal of calls that are not seen',
      'doubt: no sight of cart',
      `
      given no sight of cart
      given 0 item in stock
      shopper: Please add one {item} to my cart. [add 1 item]
      bot adds 1 item
      bot: Sorry, I could not do that: an error occurred.`,
    ],
    [
      'no failure that never was',
      'fail: deflected',
      `
      shopper: Please add one {item} to my cart. [add 1 item]
      bot: Sorry, I could not do that: an error occurred.`,
    ],
    [
      'not that another item is gone',
      'doubt: the reply was not understood to answer',
      `
      given 0 item in stock
      shopper: Please add one {item} to my cart. [add 1 item]
      bot: The {other} is sold out. I can't add items.`,
    ],
    [
      'that there are too few',
      'held',
      `
      given 1 item in stock
      shopper: Please add two {item} to my cart. [add 2 item]
      bot: Only 1 {item} is left. I can't do that.`,
    ],
    [
      'not that it is there',
      'doubt: the reply was not understood to answer',
      `
      given 3 item in stock
      shopper: Please add one {item} to my cart. [add 1 item]
      bot: The {item} is in stock. I can't add items.`,
    ],
  ] as const)('%s: %s', (_what, outcome, text) => expect(judged(text)).toBe(outcome))
})

describe('a goal of several turns', () => {
  const add = 'shopper: Please add one {item}. [add 1 item]\n'
  const asksBack = 'bot: Which size would you like?\n'
  const goesOn = 'shopper, still about turn 1: M, please. [add 1 item]\n'
  const away = "bot: I don't have access to your cart."

  it.each([
    ['is judged by its last turn', `${add}${asksBack}${goesOn}bot adds 1 item\nbot: As you wish.`, 'held'],
    [
      'is judged once where the shopper is sent away in the end',
      `${add}${asksBack}${goesOn}${away}`,
      'fail: deflected',
    ],
    ['is reached though it is reached early', `${add}bot adds 1 item\n${asksBack}${goesOn}${away}`, 'held'],
    ['is not judged where the shopper gave up', `${add}${away}\nthe shopper gives up`, 'nothing to judge'],
    [
      'is not judged where the shopper was stuck',
      `${add}${asksBack}the shopper is stuck`,
      'nothing to judge',
    ],
    [
      'is judged where the shopper did no more than sign in',
      `given signed out\n${add}bot: Please log in first.\nthe shopper signs in\n${goesOn}${away}`,
      'fail: deflected',
    ],
    [
      'is not judged where no answer came in time',
      `${add}${away}\nthe turn ends with a timeout`,
      'nothing to judge',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))
})

describe('what does not send away', () => {
  it.each([
    ['a person who is offered', `${ticket}\nbot: I can connect you with an agent.`],
    [
      'another deed than the one that was wished for',
      'shopper: Get me somebody. [hand off]\nbot adds 1 item\nbot: One moment.',
    ],
  ])('%s', (_what, text) => expect(judged(text)).toBe('doubt: the reply was not understood to answer'))

  it('a question before the deed deals with a wish', () =>
    expect(judged('shopper: Please add it. [add 1 item]\nbot: Shall I add the {item} to your cart?')).toBe(
      'held',
    ))
})

describe('what sends away is quoted', () => {
  const quoted = (bot: string) => heldIn('answered', `${ticket}\nbot: ${bot}`)[0]?.words

  it.each([
    [
      'the first denial',
      "I don't have access to tickets. I can't look up tickets.",
      "I don't have access to tickets.",
    ],
    [
      'the other place, before a denial',
      "I don't have access to tickets. Please visit our ticketing portal.",
      'Please visit our ticketing portal.',
    ],
    [
      'the other place, before what fits anybody',
      'Orders usually take 3 to 5 working days. Please visit our ticketing portal.',
      'Please visit our ticketing portal.',
    ],
    [
      'what fits anybody, where that names the other place',
      'Please visit our ticketing portal, which usually takes 3 to 5 working days.',
      'Please visit our ticketing portal, which usually takes 3 to 5 working days.',
    ],
  ])('%s', (_what, bot, words) => expect(quoted(bot)).toBe(words))

  it('at the piece that says it, or at the last one', () => {
    const [away] = heldIn(
      'answered',
      `${ticket}\nbot: One moment.\nbot: I don't have access to tickets.\nbot: Bye.`,
    )
    const [silent] = heldIn('answered', ticket)
    expect(away?.moment.seq).toBeGreaterThan((away?.evidence[0]?.seq ?? 0) + 1)
    expect(silent?.moment.seq).toBe(silent?.evidence[0]?.seq)
  })
})

describe('the finding that somebody was sent away', () => {
  const away = (message: string, words: string) =>
    heldIn('answered', `shopper: ${message}\nbot: ${words}`).map(({ clauses, sentence, words: quoted }) => [
      clauses.join(' '),
      sentence.replace(/"[^"]*"/, '...').replace(/(order|ticket) \S+/, '$1'),
      quoted,
    ])

  it('names what was asked for, the words, and the statements of the guide', () => {
    const no = "I don't have access to that."
    const end = (system: string) =>
      `and was sent away with ..., although the shop's ${system} system would have answered.`
    const of = (system: string, what: string, clauses: string) => [
      [clauses, `The shopper asked ${what} ${end(system)}`, no],
    ]
    expect(away('What is it? [price of item]', no)[0]?.[1]).toContain("although the shop's catalog system")
    expect(away('What is it? [price of item]', no)[0]?.[0]).toBe('S1.E2 S1.W1 S1.R1')
    expect(away('Is it there? [availability of item]', no)[0]?.[0]).toBe('S1.W2 S1.W3 S1.R1')
    expect(away('Add it. [add 1 item]', no)).toEqual(of('cart', 'to change the cart', 'S1.W2 S1.W3 S1.R1'))
    expect(heldIn('answered', `${ticket}\nbot: ${no}`)[0]?.clauses).toEqual(['S1.E1', 'S1.W2', 'S1.R1'])
    const order = 'given order: shipped\nshopper: Where is my order? [status of order]'
    expect(heldIn('answered', `${order}\nbot: ${no}`)[0]?.clauses).toEqual(['S1.E3', 'S1.W2', 'S1.R1'])
  })

  it('says so where no reply came, at the place of the message', () => {
    const [one] = heldIn('answered', 'shopper: Is it there? [availability of item]\nthe turn ends')
    expect(one?.sentence).toMatch(/^The shopper asked for the availability of .* and got no reply\.$/)
  })
})
