import { describe, expect, it } from 'vitest'
import { caseOf } from '../truth/case.ts'
import { judgeAnomalies } from './anomalies.ts'
import { story } from './story/story.ts'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('channels-agree', text)
const of = (text: string) =>
  heldIn('channels-agree', text).map(({ turn, words, harm, moment, sentence }) => ({
    turn: turn.turn.turn,
    shopper: turn.turn.conversation,
    words,
    harm,
    seq: moment.seq,
    sentence,
  }))

const how = 'shopper: How is my ticket? [status of ticket]\n'
const inProgress = 'bot: Your ticket {ticket} is in progress.'
const resolved = `given ticket: inProgress
${how}bot reads tickets
${inProgress}
the ticket goes on: resolve
20 s pass
${how}bot reads tickets
bot: Your ticket {ticket} is resolved.
20 s pass
`
const wentBack = 'fail: told of an earlier state'
const lost = 'a commit of the stock of item is lost from the journal\n'

const held = `given the cart holds 1 item
shopper: What is in my cart? [contents of cart]
bot reads cart
bot: Your cart has 1 {item}.
`
const meanwhile = 'the shopper adds 2 item on the app\n20 s pass\n'
const oneMore = 'shopper: One more {item}, please. [add 1 item]\n'
const overwrites = 'bot sets item to 2\nbot: Your cart is as you want it.'
const blind = 'fail: blind overwrite'

describe('what was so before is told', () => {
  it.each([
    ['and the shopper knew better', `${resolved}${how}${inProgress}`, wentBack],
    ['though nobody had a wish', `${resolved}shopper: Well?\n${inProgress}`, wentBack],
    [
      'by news that was sent to the bot',
      `${resolved}bot is sent the news of ticket\n${how}${inProgress}`,
      'nothing to judge',
    ],
    [
      'and the news sent to the bot are of something else',
      `${resolved}bot is sent the news of cart\n${how}${inProgress}`,
      wentBack,
    ],
    [
      'in a turn that breaks off',
      `${resolved}${how}${inProgress}\nthe episode breaks off`,
      'nothing to judge',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))

  it('to the shopper in whose turn it is, though another has spoken since', () => {
    const [found] = of(`${resolved}${how}shopper B: Hello.\nbot to B: Hello.\nbot: Well.\n${inProgress}`)
    expect(found).toMatchObject({ turn: 3, shopper: 'talk-1', harm: 'task failure' })
    expect(found?.words).toMatch(/^Your ticket T-\d+ is in progress\.$/)
  })

  it('with the words that tell it, of several that the reply has', () =>
    expect(of(`${resolved}${how}bot: Hello there! Your cart is empty.\n${inProgress}`)[0]?.words).toMatch(
      /^Your ticket/,
    ))

  it('of a stock, which costs no more than trust', () => {
    const ask = 'shopper: Is the {item} in stock? [availability of item]\n'
    const [found] = of(`given 1 item in stock
${ask}bot reads stock of item at the source
bot: The {item} is in stock: 1 left.
another shopper buys all item
20 s pass
${ask}bot reads stock of item at the source
bot: The {item} is sold out.
20 s pass
${ask}bot: The {item} is in stock: 1 left.`)
    expect(found).toMatchObject({ turn: 3, harm: 'lost trust' })
  })
})

describe('what the bot had not seen is overwritten', () => {
  it.each([
    ['where the shopper wants one more', `${held}${meanwhile}${oneMore}${overwrites}`, blind],
    [
      'where the bot has changed something too, unseen',
      `${held}${meanwhile}${oneMore}bot adds 1 other and the answer is lost\n${overwrites}`,
      blind,
    ],
    ['by the bot itself alone', `${held}${oneMore}bot adds 1 item\n${overwrites}`, 'held'],
    [
      'and the shopper wants just that',
      `${held}${meanwhile}shopper: Make it two.\n${overwrites}`,
      'nothing to judge',
    ],
    [
      'and the calls are not seen',
      `given no sight of cart\n${held}${meanwhile}${oneMore}${overwrites}`,
      'doubt: no sight of cart',
    ],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))

  it('in the turn of the call that did it, with all that the reply says', () => {
    const [found] = of(`${held}${meanwhile}${oneMore}shopper B: Hello.\nbot to B: Hello.\n${overwrites}`)
    expect(found).toMatchObject({
      turn: 2,
      shopper: 'talk-1',
      words: 'Your cart is as you want it.',
      harm: 'task failure',
      sentence: 'The shopper had a change of the cart undone by a write that did not know of it.',
    })
  })
})

describe('what the shop shows', () => {
  const lagging = `given ticket: inProgress
given the chat shows the ticket 60 s late
shopper: Hello. [status of ticket]
the ticket goes on: resolve
bot reads ticket at the source
bot: Your ticket {ticket} is resolved.
10 s pass
`
  const again = 'shopper: And now?\nbot reads ticket\nbot: One moment.\n'

  it('to the bot alone is a note; to the shopper it is a failure', () => {
    expect(judged(`${lagging}${again}`)).toBe("note: shown out of order, the shop's")
    const late = 'given the web shows the cart 600 s late\n'
    const wish = 'shopper: One {item}. [add 1 item]\nbot adds 1 item\nbot: Done.\n120 s pass\n'
    expect(judged(`${late}${wish}look: the web cart holds 1 item`)).toMatch(
      /^fail: shown too old, the shop's/,
    )
  })

  it('to the bot first, and told by it to the shopper then, is a failure: what reached the shopper decides', () => {
    const told = again.replace('bot: One moment.', 'bot: Your ticket {ticket} is in progress.')
    const failed = "fail: shown out of order, the shop's"
    expect(judged(`${lagging}${told}`)).toBe(failed)
    expect(judged(`${lagging}${again}${told}`)).toBe(failed)
    const [found, ...others] = of(`${lagging}${again}${told}`)
    expect([found?.turn, found?.words, others]).toEqual([3, expect.stringContaining('in progress'), []])
    expect(found?.sentence).toMatch(/, 3 times\.$/)
  })

  it('several times is told once, with how often', () => {
    expect(of(`${lagging}${again}`)[0]?.sentence).toMatch(/ than it came about\.$/)
    expect(of(`${lagging}${again}${again}`)[0]?.sentence).toMatch(/ than it came about, 2 times\.$/)
    expect(of(`${lagging}${again}`)[0]?.harm).toBe('lost trust')
  })

  it('of a lost change is a failure, whoever saw it', () =>
    expect(
      judged(`given the last write of a cart wins
${held}the shopper adds 1 other on the app
20 s pass
shopper: Make it two of the {item}, please.
bot sets item to 2 on version 2
bot: Well.`),
    ).toBe("fail: lost update, the shop's"))
})

describe('what nothing explains', () => {
  const sandboxes = "fail: unexplained anomaly, the sandbox's"

  it.each([
    ['is told where it came before the first word', `${lost}shopper: Hello.\nbot: Hello.`, sandboxes],
    ['is told where it came later', `shopper: Hello.\nbot: Hello.\n${lost}`, sandboxes],
    ['is told of a turn that breaks off', `shopper: Hello.\n${lost}the episode breaks off`, sandboxes],
    ['has nobody to be told of where nobody has spoken', lost, 'nothing to judge'],
  ])('%s', (_what, text, result) => expect(judged(text)).toBe(result))

  it('is told in the turn in which it came', () => {
    const turns = 'shopper: One.\nbot: Hello.\nshopper: Two.\nbot: Hello.\n'
    expect(of(`${turns}${lost}shopper: Three.\nbot: Hello.`)[0]?.turn).toBe(2)
    expect(of(`${lost}${turns}`)[0]?.turn).toBe(1)
  })

  it('is none of a log from elsewhere, whose versions are in no order', () => {
    const recorded = story(`shopper: Hello.\n${lost}bot: Hello.`)
    expect(judgeAnomalies(caseOf(recorded)).accusations).toHaveLength(1)
    const foreign = { ...recorded, header: { ...recorded.header, shop: 'foreign' } }
    expect(judgeAnomalies(caseOf(foreign)).accusations).toHaveLength(0)
  })
})

describe('channels-agree, on what the history shows,', () => {
  const asked = 'shopper: Please add one {item} to my cart. [add 1 item]'
  const added = "bot: I've added 1 {item} to your cart."

  const ticket = 'given ticket: inProgress\nshopper: How is my ticket? [status of ticket]\nbot reads tickets'
  const told = `${ticket}\nbot: Your ticket {ticket} is in progress.\nthe ticket goes on: resolve\n20 s pass
shopper: And now? [status of ticket]\nbot reads tickets\nbot: Your ticket {ticket} is resolved.\n20 s pass
shopper: And now? [status of ticket]`

  it('leaves an earlier state that is told with its time, or hedged', () => {
    expect(judged(`${told}\nbot: As of 11:00, your ticket {ticket} is in progress.`)).toBe('nothing to judge')
    expect(judged(`${told}\nbot: I think your ticket {ticket} may be in progress.`)).toBe('nothing to judge')
  })

  it('can not tell of a bot whose calls are not seen', () =>
    expect(judged(`given no sight of tickets\n${told}\nbot: Your ticket {ticket} is in progress.`)).toBe(
      'doubt: no sight of tickets',
    ))

  it('leaves a removal, and a number that the shopper wanted, whatever came meanwhile', () => {
    const meanwhile =
      'given the cart holds 1 item\nshopper: What is in my cart? [contents of cart]\nbot reads cart\nbot: Your cart has 1 {item}.\nthe shopper adds 2 item on the app\n20 s pass'
    expect(
      judged(
        `${meanwhile}\nshopper: Make it five.\nbot sets item to 5\nbot: Your cart now has 5 of the {item}.`,
      ),
    ).toBe('nothing to judge')
    expect(
      judged(
        `${meanwhile}\nshopper: Remove it. [remove item]\nbot removes item\nbot: I've removed the {item}.`,
      ),
    ).toBe('nothing to judge')
  })

  it('leaves what came meanwhile by its own writes', () =>
    expect(
      judged(
        `given the cart holds 1 other\nshopper: What is in my cart? [contents of cart]\nbot reads cart\nbot: Your cart has 1 {other}.\n20 s pass\n${asked}\nbot adds 1 item\nbot sets item to 2\nbot sets item to 1\n${added}`,
      ),
    ).toBe('held'))
})
