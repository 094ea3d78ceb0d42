import { describe, expect, it } from 'vitest'
import { parseBotConfig, profileOf } from './config.ts'

const whole = `
bot: shop bot
url: http://127.0.0.1:3000/chat
request:
  method: POST
  headers:
    authorization: Bearer \${TOKEN}
  body:
    text: "{{message}}"
    session: "{{conversation}}"
    shop: "{{shop.url}}"
replies: $.messages[*].text
start: { command: [node, bot.js], ready: listening }
wired: { orders: whole, cart: partial }
timeoutMs: 5000
`

describe('a bot’s config', () => {
  it('is read, with what the environment knows', () => {
    const parsed = parseBotConfig('shop.bot.yaml', whole, { TOKEN: 's3cret' })
    expect(parsed).toMatchObject({
      kind: 'config',
      config: { bot: 'shop bot', timeoutMs: 5000, request: { headers: { authorization: 'Bearer s3cret' } } },
    })
  })

  it('may be JSON', () => {
    const json =
      '{"bot": "b", "url": "https://b.example", "request": {"body": "{{message}}"}, "replies": "$.x"}'
    expect(parseBotConfig('b.json', json, {}).kind).toBe('config')
  })

  it('declares how its bot is wired; nothing said is nothing wired', () => {
    expect(profile('').wired).toMatchObject({ tickets: 'none', cart: 'none' })
    expect(profile('wired: whole').wired).toMatchObject({ tickets: 'whole', cart: 'whole' })
    expect(profile('wired: { cart: partial }').wired).toMatchObject({ tickets: 'none', cart: 'partial' })
  })

  it('is told all of its mistakes at once, where they stand', () => {
    const wrong = `bot: 3
url: ftp://shop
adress: x
request:
  method: GET
  headers: { authorization: "\${NOBODY}", "a b": c }
  body: { q: "{{mesage}}", "{{message}}": 1 }
replies: messages
wired: hole
scope: [orders, invetory, orders]
timeoutMs: 0
start: { command: [] }
`
    expect(mistakes(wrong)).toEqual([
      '1:6 3 stands here; a name for the reports is expected, in quotes: "3"',
      '2:6 "ftp://shop" is not an http or https URL',
      '3:1 "adress" is not known here (expected one of: bot, url, request, replies, claims, start, wired, scope, calls, prelude, farewell, answers, timeoutMs, models)',
      '4:1 nothing here holds {{message}}: the bot would never hear the shopper',
      '5:11 "GET" is not known here; did you mean "PUT"? (expected one of: POST, PUT)',
      '6:29 the environment has no NOBODY; set it, then run again',
      '6:42 "a b" with this value is no HTTP header',
      '7:14 {{mesage}} is not known here; did you mean "message"? (expected one of: message, conversation, traceparent, shop.url, shop.key, shop.token)',
      '7:28 {{message}} stands in a key; only values are filled in',
      "8:10 \"messages\" is not a JSONPath, such as $.messages[*].text: expected '$', found 'm' ('messages':0)",
      '9:8 "hole" is not known here; did you mean "whole"? (expected one of: whole, partial, none, or a mapping with tickets, orders, catalog, inventory, cart, notifications, desk)',
      '10:8 a list must not have duplicate items',
      '10:17 "invetory" is not known here; did you mean "inventory"? (expected one of: tickets, orders, catalog, inventory, cart, notifications, desk)',
      '11:12 0 is too small; at least 1 is expected',
      '12:19 the list is empty; at least one is needed',
    ])
  })

  it.each([
    ['', ['1:1 the file is empty']],
    [
      '- a',
      [
        '1:1 a list stands here; a mapping with bot, url, request, replies, claims, start, wired, scope, calls, prelude, farewell, answers, timeoutMs, models is expected',
      ],
    ],
    [
      'bot: b',
      [
        '1:1 "url" is missing: an http or https URL',
        '1:1 "request" is missing: a mapping with method, headers, body',
        '1:1 "replies" is missing: a JSONPath to the replies, such as $.messages[*].text',
      ],
    ],
    [frame('url: http://'), ['2:6 "http://" is not a whole URL, such as http://127.0.0.1:3000/chat']],
    [
      frame('url: http://me:pw@b.example'),
      ['2:6 name and password do not go into the URL; send them in a header (request.headers)'],
    ],
    [
      frame('url: http://b\nwired: { carts: none, orders: al }'),
      [
        '3:10 "carts" is not known here; did you mean "cart"? (expected one of: tickets, orders, catalog, inventory, cart, notifications, desk)',
        '3:31 "al" is not known here (expected one of: whole, partial, none)',
      ],
    ],
    [
      frame('url: http://b\nwired: whole'),
      [
        '3:1 it can\'t be wired to a shop that it is not told of: hand the bot {{shop.url}} and {{shop.key}}, or say "wired: none"',
      ],
    ],
    [frame('url: http://b\nrequest: { body: &a [*a] }', ''), ['3:22 *a stands inside of what it stands for']],
  ])('%j has its mistakes named', (text, expected) => expect(mistakes(text)).toEqual(expected))
})

describe('the scope of a bot', () => {
  it('is what its config names, and everything where it names nothing', () => {
    expect(profile('scope: [orders, cart]').scope).toEqual(['orders', 'cart'])
    expect(profile('scope: []').scope).toEqual([])
    expect(profile('wired: whole').scope).toBeUndefined()
  })
})

const told = 'request: { body: { text: "{{message}}", shop: "{{shop.url}}" } }\n'

function frame(lines: string, request = 'request: { body: "{{message}}" }\n'): string {
  return `bot: b\n${lines}\n${request}replies: $.x\n`
}

function profile(lines: string) {
  const parsed = parseBotConfig('b.yaml', frame(`url: http://b\n${lines}`, told), {})
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems))
  return profileOf(parsed.config)
}

function mistakes(text: string): readonly string[] {
  const parsed = parseBotConfig('b.yaml', text, {})
  return parsed.kind === 'problems'
    ? parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : []
}
