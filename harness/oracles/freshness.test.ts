import { describe, expect, it } from 'vitest'
import { heldIn, told } from './story/told.ts'

const judged = (text: string): string => told('freshness', text)

/** A ticket was read; so long after, the shopper asks again, and the bot answers from memory. */
const later = (time: string, words: string, meanwhile = ''): string => `
  given ticket: inProgress
  shopper: What's the status of my ticket? [status of ticket]
  bot reads tickets
  bot: Your ticket {ticket} is in progress.
  ${meanwhile}
  ${time} pass
  shopper: And now? [status of ticket]
  bot: ${words}`

describe('freshness is in doubt', () => {
  it.each([
    'Your ticket {ticket} is in progress. This data is updated hourly.',
    'Your ticket {ticket} is in progress; I have that from the cache.',
    'Your ticket {ticket} was in progress when I last looked, and still is in progress as far as I know.',
  ])('where it is said that it may be old, but not how old: %s', (words) =>
    expect(judged(later('20 min', words, 'the ticket goes on: resolve'))).toBe('doubt: ambiguous words'),
  )

  it.each([
    'Your ticket {ticket} is in progress. We update you on every step.',
    'Your ticket {ticket} is in progress. It was refreshed with your last mail.',
  ])('but not by words of other things: %s', (words) =>
    expect(judged(later('20 min', words, 'the ticket goes on: resolve'))).toBe('fail: silent staleness'),
  )
})

describe('freshness holds', () => {
  it('within the bound of the kind, without a word', () =>
    expect(judged(later('4 min', 'Your ticket {ticket} is in progress.'))).toBe('held'))

  it('beyond the bound, where the age is said', () =>
    expect(judged(later('20 min', 'Your ticket {ticket} is in progress, updated 20 minutes ago.'))).toBe(
      'held',
    ))

  it('where a rounded age is within a fifth', () =>
    expect(judged(later('23 min', 'Your ticket {ticket} is in progress, updated 20 minutes ago.'))).toBe(
      'held',
    ))

  it.each(['11:00', '11:01', '10:00'])('where the time said is %s: the minute, one more, or UTC', (time) =>
    expect(judged(later('20 min', `Your ticket {ticket} is in progress, as of ${time}.`))).toBe('held'),
  )

  it.each(["I've just checked", 'I just looked'])(
    'where "%s" is true of the look, but for a warning',
    (words) =>
      expect(
        judged(`
        given reads are served 600 s old
        15 min pass
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: ${words}, and the {item} is in stock.
      `),
      ).toBe('warn: undisclosed age'),
  )

  it('finds a look that was not made', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: Yes, the {item} is in stock.
        10 min pass
        shopper: Is it still there? [availability of item]
        bot: I've just checked, and the {item} is in stock.
      `),
    ).toBe('fail: under-disclosed'))

  it('where "live" was read in this turn', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: Yes, the {item} is in stock (live data).
      `),
    ).toBe('held'))

  it('where the view lags by less than the words allow', () =>
    expect(
      judged(`
        given 5 item in stock
        40 s pass
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item
        bot: The {item} is in stock: 5 left, updated just now.
      `),
    ).toBe('held'))

  it('where the cart has just been read, though its view lags', () =>
    expect(
      judged(`
        given the chat shows the cart 30 s late
        given the cart holds 1 item
        40 s pass
        shopper: Hello.
        bot: Hello!
        the shopper removes item on the web
        shopper: What is in my cart? [contents of cart]
        bot reads cart
        bot: Your cart has 1 {item}.
      `),
    ).toBe('held'))
})

describe('freshness is broken', () => {
  it('silently, where old words are no longer true', () =>
    expect(
      judged(later('20 min', 'Your ticket {ticket} is in progress.', 'the ticket goes on: resolve')),
    ).toBe('fail: silent staleness'))

  it('with a warning where they still are', () =>
    expect(judged(later('20 min', 'Your ticket {ticket} is in progress.'))).toBe('warn: undisclosed age'))

  it('where the age said is too small', () =>
    expect(judged(later('20 min', 'Your ticket {ticket} is in progress, updated 5 minutes ago.'))).toBe(
      'fail: under-disclosed',
    ))

  it('where it was not just now', () =>
    expect(judged(later('3 min', 'Your ticket {ticket} is in progress, updated just now.'))).toBe(
      'fail: under-disclosed',
    ))

  it('where the time said is not when it was so', () =>
    expect(judged(later('20 min', 'Your ticket {ticket} is in progress, as of 11:20.'))).toBe(
      'fail: wrong as-of',
    ))

  it('where "live" comes from memory', () =>
    expect(
      judged(`
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: Yes, the {item} is in stock.
        20 s pass
        shopper: Is the {item} still in stock? [availability of item]
        bot: Yes, the {item} is in stock (live data).
      `),
    ).toBe('fail: live over-claim'))

  it('at once, where the shopper has changed the cart elsewhere', () =>
    expect(
      judged(`
        given the cart holds 1 item
        shopper: What is in my cart? [contents of cart]
        bot reads cart
        bot: Your cart has 1 {item}.
        the shopper removes item on the web
        10 s pass
        shopper: And now? [contents of cart]
        bot: Your cart has 1 {item}.
      `),
    ).toBe('fail: silent staleness'))

  it('after seconds, while stock is fast', () =>
    expect(
      judged(`
        given 9 item in stock
        shopper: Is the {item} in stock? [availability of item]
        bot reads stock of item at the source
        bot: The {item} is in stock: 9 left.
        another shopper buys 1 item
        another shopper buys 1 item
        another shopper buys 1 item
        10 s pass
        shopper: How many are left? [availability of item]
        bot: The {item} is in stock: 9 left.
      `),
    ).toBe('fail: silent staleness'))
})

describe('freshness is undecided', () => {
  it("where the time is of another clock than the shop's", () =>
    expect(judged(later('20 min', 'Your ticket {ticket} is in progress, as of 16:45.'))).toBe(
      'doubt: "as of 16:45" is no time of this shop\'s clock',
    ))

  it('where the calls are not seen', () =>
    expect(
      judged(`given no sight of tickets\n${later('20 min', 'Your ticket {ticket} is in progress.')}`),
    ).toBe('doubt: no sight of tickets'))

  it('and has nothing to say where nothing supports the words', () =>
    expect(
      judged(`
        given ticket: open
        shopper: What's the status of my ticket? [status of ticket]
        bot: Your ticket {ticket} is resolved.
      `),
    ).toBe('nothing to judge'))
})

describe('freshness, of an answer that does not say how old it is,', () => {
  const asks =
    'shopper: Is the {item} in stock? [availability of item]\nbot reads stock of item at the source'
  const says = 'bot: The {item} is in stock: 4 left.'
  const old = (more: string, between = '') =>
    judged(
      `given 4 item in stock\n200 s pass\nanother shopper buys all item\n10 s pass\ngiven reads are served 100 s old${more}\n${asks}${between}\n${says}`,
    )

  it('charges the shop, for no chatbot could know', () =>
    expect(old(', and keep silent')).toBe("fail: silent staleness, the shop's"))

  it('charges the chatbot where the answer said so', () => expect(old('')).toBe('fail: silent staleness'))

  it('charges the chatbot where its own look was that long ago', () =>
    expect(
      old(', and keep silent', '\nbot: One moment.\n90 s pass\nshopper: And? [availability of item]'),
    ).toBe('fail: silent staleness'))
})

describe('freshness, at its bounds,', () => {
  const inProgress = 'Your ticket {ticket} is in progress'
  const hasOne = 'Your cart has 1 {item}.'
  const underDisclosed = 'fail: under-disclosed'

  it.each([
    ['5 min', `${inProgress}.`, 'held'],
    ['300001 ms', `${inProgress}.`, 'warn: undisclosed age'],
    ['60 s', `${inProgress}, updated just now.`, 'held'],
    ['60001 ms', `${inProgress}, updated just now.`, underDisclosed],
    ['10 min', `${inProgress}, updated a few minutes ago.`, 'held'],
    ['600001 ms', `${inProgress}, updated a few minutes ago.`, underDisclosed],
    ['6 min', `${inProgress}, updated 5 minutes ago.`, 'held'],
    ['360001 ms', `${inProgress}, updated 5 minutes ago.`, underDisclosed],
    ['72 min', `${inProgress}, updated one hour ago.`, 'held'],
    ['4320001 ms', `${inProgress}, updated one hour ago.`, underDisclosed],
    ['20 min', `${inProgress}, updated yesterday.`, 'held'],
  ])('%s after: %s', (time, words, result) => expect(judged(later(time, words))).toBe(result))

  it('takes the newest of what the bot had seen', () => {
    const twice = (words: string) =>
      judged(later('20 min', `One moment.\n  bot reads tickets\n  bot: ${inProgress}${words}.`))
    expect(twice(', updated just now')).toBe('held')
    expect(twice(' (live)')).toBe('held')
    expect(twice('')).toBe('held')
  })

  it('is undecided on words that are not sure of what is no longer so', () => {
    const cart = (meanwhile: string, words: string, time = '20 min pass') =>
      judged(`
        given the cart holds 3 item
        shopper: What is in my cart? [contents of cart]
        bot reads cart
        bot: Your cart has 3 {item}.
        ${meanwhile}
        ${time}
        shopper: Make it three.
        bot: ${words}`)
    const unsure = "I've updated your cart: the quantity of the {item} is now 3."
    expect(cart('the shopper removes item on the web', unsure)).toBe('doubt: ambiguous words')
    expect(cart('10 s pass', unsure)).toBe('held')
    expect(cart('the shopper removes item on the web', hasOne)).not.toMatch(/doubt/)
  })
})

it('the finding of words that are too young says how old it was', () => {
  const [found] = heldIn(
    'freshness',
    later('20 min', 'Your ticket {ticket} is in progress, updated just now.'),
  )
  expect(found?.sentence).toBe(
    'The shopper was told "updated just now"; what the chatbot told was 20 minutes old.',
  )
})
