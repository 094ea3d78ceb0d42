import { describe, expect, it } from 'vitest'
import { presets, productTraits, ticketStates } from '#sandbox'
import { waits } from '../vocabulary/conditions/index.ts'
import { expectations } from '../vocabulary/expectations/index.ts'
import { happenings } from '../vocabulary/happenings/index.ts'
import { parseScenario } from './parse.ts'

describe('a scenario', () => {
  it('may be as short as this', () => {
    const parsed = parseScenario(
      'suite/hello.yaml',
      'scenario: Hello\nclauses: [S1.W1]\nsteps: [{ shopper: Hi }]\n',
    )
    expect(parsed).toMatchObject({
      kind: 'scenario',
      scenario: {
        id: 'hello',
        title: 'Hello',
        shows: '',
        clauses: ['S1.W1'],
        tags: [],
        given: {},
        steps: [{ shopper: 'Hi' }],
        expect: [],
        file: 'suite/hello.yaml',
      },
    })
  })

  it('may use all of the language at once', () => {
    expect(mistakes(everything)).toEqual([])
  })

  it('is told all of its mistakes at once, each where it stands', () => {
    const wrong = `scenario: ''
clauses: [S2.E9, 3]
tags: smoke
shop: fashion
given:
  shop: fasion
  shopper: { signed-in: true }
  items:
    Jacket: { with: [in stock] }
    b: { with: [in stok], stock: -1 }
    c: in stock
  tickets: { t: { status: opened } }
  cart: { b: 0 }
steps:
  - shoper: hi
  - say
  - shopper: ' '
  - shopper: hi
    asks: { status-of: t, items of: newest }
  - wait: 5
  - wait: 40 sec
  - when: { bot has read the stok of: b }
    happens: {}
  - when: { bot has read the stock of: b, bot is about to write to: cart }
    happens: { sold: b, quantity: some, on: shop }
expect: [{}, { cart holds: b, quantity: 1.5 }, { cart is empty: false }]
`
    expect(mistakes(wrong)).toEqual([
      '1:11 the text is empty; what it is called is expected',
      '2:11 "S2.E9" is not known here; did you mean "S2.E1"? (expected a clause of the guide, such as S2.E1)',
      '2:18 3 is not known here (expected a clause of the guide, such as S2.E1)',
      '3:7 "smoke" stands here; a list is expected: [smoke]',
      '4:1 "shop" is not known here; did you mean "shows"? (expected one of: scenario, shows, clauses, tags, include, given, steps, expect, examples)',
      `6:9 "fasion" is not known here; did you mean "fashion"? (expected one of: ${presets.map(({ name }) => name).join(', ')})`,
      '7:14 "signed-in" is not known here; did you mean "signed in"? (expected one of: signed in, temperament)',
      '9:5 "Jacket" is not a name: lower case, digits, hyphens, a letter first',
      `10:17 "in stok" is not known here; did you mean "in stock"? (expected one of: ${Object.keys(productTraits).join(', ')})`,
      '10:34 -1 is too small; at least 0 is expected',
      '11:8 "in stock" stands here; a mapping with with, stock is expected',
      `12:27 "opened" is not known here; did you mean "open"? (expected one of: ${ticketStates.join(', ')})`,
      '13:14 0 is too small; at least 1 is expected',
      '15:5 no step begins with "shoper"; did you mean "shopper"? (expected one of: shopper, when, elsewhere, wait)',
      '16:5 a step begins with one of: shopper, when, elsewhere, wait',
      '17:14 " " is not what the shopper says',
      '19:13 "status-of" is not known here; did you mean "status of"? (expected one of: status of, and status of, availability of, price of, items of, contents of, add to cart, remove from cart, notify about, hand over to, quantity)',
      '19:37 "newest" is not known here (expected one of: new-arrivals, best-sellers)',
      '20:11 5 stands here; a time such as "40 s" or "2 min" is expected',
      '21:11 "40 sec" is not a time such as "40 s" or "2 min"',
      `22:13 no wait begins with "bot has read the stok of"; did you mean "bot has read the stock of"? (expected one of: ${Object.keys(waits).join(', ')})`,
      `23:14 a happening begins with one of: ${Object.keys(happenings).join(', ')}`,
      '24:43 "bot has read the stock of" and "bot is about to write to" are two things; make them two entries',
      '25:35 "some" is not known here (expected a whole number from 1, or all)',
      '25:45 "shop" is not known here (expected one of: web, app)',
      `26:10 an expectation begins with one of: ${Object.keys(expectations).join(', ')}, any of`,
      '26:41 1.5 stands here; a whole number is expected',
      '26:65 false is not known here (expected one of: true)',
    ])
  })

  it('uses only names that it has given, each for the right kind of thing', () => {
    const text = frame(`given:
  items: { jacket: { with: [in stock] }, ticket: { with: [plenty] } }
  tickets: { ticket: { status: open } }
  orders: { parcel: { status: shipped, items: [jaket, parcel] } }
  cart: { jackets: 1 }
steps:
  - shopper: Where is {parcl}, and { jacket }?
    asks: { status of: jacket, price of: parcel, availability of: jackt, add to cart: x }
  - when: { bot has read the stock of: parcel }
    happens: { sold: nothing }
  - elsewhere: { restocked: nobody, quantity: 2 }
  - shopper: Well?
expect: [{ cart holds: parcel }]`)
    expect(mistakes(text)).toEqual([
      '5:14 "ticket" is the name of an item already; choose another',
      '6:48 nothing is given under the name "jaket"; an item is expected here (given: jacket, ticket); did you mean "jacket"?',
      '6:55 "parcel" is an order; an item is expected here (given: jacket, ticket)',
      '7:11 nothing is given under the name "jackets"; an item is expected here (given: jacket, ticket); did you mean "jacket"?',
      '9:14 nothing is given under the name "parcl"; an item or a ticket or an order is expected here (given: jacket, ticket, parcel); did you mean "parcel"?',
      '9:14 nothing is given under the name " jacket "; an item or a ticket or an order is expected here (given: jacket, ticket, parcel); did you mean "jacket"?',
      '10:24 "jacket" is an item; a ticket or an order is expected here (given: parcel)',
      '10:42 "parcel" is an order; an item is expected here (given: jacket, ticket)',
      '10:67 nothing is given under the name "jackt"; an item is expected here (given: jacket, ticket); did you mean "jacket"?',
      '10:87 nothing is given under the name "x"; an item is expected here (given: jacket, ticket)',
      '11:40 "parcel" is an order; an item is expected here (given: jacket, ticket)',
      '12:22 nothing is given under the name "nothing"; an item is expected here (given: jacket, ticket)',
      '13:29 nothing is given under the name "nobody"; an item is expected here (given: jacket, ticket)',
      '15:24 "parcel" is an order; an item is expected here (given: jacket, ticket)',
    ])
  })

  it.each([
    [
      'nobody speaks',
      'steps: [{ wait: 5 s }]',
      '3:8 nobody says anything: a step that begins with "shopper" is needed',
    ],
    [
      'a trigger comes too late',
      'steps: [{ shopper: Hi }, { when: { bot is about to write to: cart }, happens: { sold: a } }]',
      '3:26 this can never happen: the chatbot is not spoken to after it; move it up',
    ],
    [
      'nothing is sold',
      'steps: [{ elsewhere: { quantity: 2 } }, { shopper: Hi }]',
      `3:24 no happening begins with "quantity" (expected one of: ${Object.keys(happenings).join(', ')})`,
    ],
    [
      'two things happen at once',
      'steps: [{ elsewhere: { sold: a, restocked: a } }, { shopper: Hi }]',
      '3:33 "sold" and "restocked" are two things; make them two entries',
    ],
    [
      'all are restocked',
      'steps: [{ elsewhere: { restocked: a, quantity: all } }, { shopper: Hi }]',
      '3:48 "all" stands here; a whole number is expected',
    ],
    [
      'a quantity of nothing is asked for',
      'steps: [{ shopper: Hi, asks: { price of: a, quantity: 2 } }]',
      '3:45 "quantity" belongs to "add to cart", which is not here',
    ],
    [
      'an empty cart has a quantity',
      'steps: [{ shopper: Hi }]\nexpect: [{ cart is empty: true, quantity: 2 }]',
      '4:33 "quantity" is not known here (expected one of: cart is empty, of, on)',
    ],
    [
      'nothing is expected',
      'steps: [{ shopper: Hi }]\nexpect: [{ on: web }]',
      `4:12 no expectation begins with "on" (expected one of: ${Object.keys(expectations).join(', ')}, any of)`,
    ],
  ])('makes sense: %s', (_why, lines, problem) => {
    expect(mistakes(frame(`${lines}\ngiven: { items: { a: { with: [in stock] } } }`))).toEqual([problem])
  })

  it('says what is wrong with a fault, where it is given', () => {
    const text = frame(`given:
  faults:
    slow: { fault: latency, with: { ms: -1 } }
    down: { fault: outage, in: orders, for: 2 min }
    none: { fault: outrage }
steps: [{ elsewhere: { fault ends: slow } }, { elsewhere: { fault ends: dawn } }, { shopper: Hi, by: bob }]`)
    expect(mistakes(text.replace('    none: { fault: outrage }\n', ''))).toEqual([
      expect.stringMatching(/^5:11 .*"latency".*parameters: /),
      '7:73 nothing is given under the name "dawn"; a fault is expected here (given: slow, down); did you mean "down"?',
      '7:102 nothing is given under the name "bob"; a shopper is expected here (none is given)',
    ])
    expect(mistakes(text)).toEqual([
      expect.stringMatching(/^7:20 "outrage" is not known here; did you mean "outage"\?/),
      '8:73 nothing is given under the name "dawn"; a fault is expected here (given: slow, down, none); did you mean "down"?',
      '8:102 nothing is given under the name "bob"; a shopper is expected here (none is given)',
    ])
  })

  it('has a file whose name can be an id', () => {
    const text = 'scenario: a\nclauses: [S1.W1]\nsteps: [{ shopper: Hi }]'
    for (const name of ['a.yaml', 'dir with blanks/A-1.b_c.YML', 'C:\\suite\\a.yml']) {
      expect(parseScenario(name, text).kind).toBe('scenario')
    }
    for (const name of ['two words.yaml', 'a#1.yaml', '.yaml', 'é.yaml', '-a.yaml']) {
      expect(parseScenario(name, text).kind).toBe('problems')
    }
  })
})

describe('a file that is no scenario', () => {
  it.each([
    ['', ['1:1 the file is empty']],
    ['# nothing\n', ['1:1 the file is empty']],
    ['null', ['1:1 the file is empty']],
    [
      'hello',
      [
        '1:1 "hello" stands here; a mapping with scenario, shows, clauses, tags, include, given, steps, expect, examples is expected',
      ],
    ],
    [
      '{}',
      [
        '1:1 "scenario" is missing: what it is called',
        '1:1 "clauses" is missing: a list of clauses of the guide, such as [S2.E1]',
        '1:1 "steps" is missing: a list of steps',
      ],
    ],
    ['\tscenario: x', ['1:1 a tab stands here; YAML is indented with spaces']],
    ['a: 1\n---\nb: 2', ['2:1 a second document begins here (---); a file holds one']],
    ['? [a]\n: 1', ['1:3 a key must be a text']],
    ['scenario: !secret x', ['1:11 !secret is a tag, and no tags are known here']],
    ['a: *b', ['1:4 *b stands for nothing: no &b comes before it']],
    ['a: &a [*a]', ['1:8 *a stands inside of what it stands for']],
  ])('%j is told why', (text, expected) => expect(mistakes(text)).toEqual(expected))

  it('says where its YAML breaks off', () => {
    const found = mistakes('scenario: [x\nsteps: }')
    expect(found[0]).toMatch(/^\d+:\d+ not YAML: /)
    expect(found.join('\n')).not.toContain('missing')
  })

  it('has a key twice, and its other mistakes are told all the same', () => {
    const text = 'scenario: a\nscenario: b\nclauses: [S1.W1]\nsteps: [{ shoper: Hi }]\n'
    expect(mistakes(text)).toEqual([
      '2:1 "scenario" is there twice; keep one of them',
      '4:11 no step begins with "shoper"; did you mean "shopper"? (expected one of: shopper, when, elsewhere, wait)',
    ])
  })

  it('has a word wrong, and names of nothing are told all the same, once each', () => {
    const wish = (given: string) =>
      mistakes(
        frame(
          `${given}: { items: { item: { with: [plenty] } } }\nsteps: [{ shopper: { wants: pric, of: itme } }]`,
        ),
      )
    expect(wish('given')).toEqual([
      expect.stringMatching(
        /^4:29 "pric" is not known here; did you mean "price"\? \(expected one of: order status, /,
      ),
      '4:39 nothing is given under the name "itme"; an item or an order or a ticket is expected here (given: item); did you mean "item"?',
    ])
    expect(wish('givn').filter((one) => one.includes('itme'))).toEqual([])
  })

  it('may name what every object has, and harms nobody', () => {
    const text = frame(
      '__proto__: { polluted: 1 }\nconstructor: 1\ngiven: { items: { __proto__: { with: [plenty] } } }\nsteps: [{ shopper: Hi, toString: 1 }]',
    )
    expect(mistakes(text)).toEqual([
      '3:1 "__proto__" is not known here (expected one of: scenario, shows, clauses, tags, include, given, steps, expect, examples)',
      '4:1 "constructor" is not known here (expected one of: scenario, shows, clauses, tags, include, given, steps, expect, examples)',
      '5:19 "__proto__" is not a name: lower case, digits, hyphens, a letter first',
      '6:24 "toString" is not known here (expected one of: shopper, by, only if, asks, turns, expect)',
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  it('is a bomb of aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, index) => {
        const before = 'abcdefg'[index]
        return `${key}: &${key} [${Array(5).fill(`*${before}`).join(', ')}]`
      }),
    ].join('\n')
    expect(mistakes(bomb)).toEqual([
      '1:1 its aliases (*name) unfold to too much; write out what they stand for',
    ])
    const many = `a: &a x\nb: [${Array(51).fill('*a').join(', ')}]`
    expect(mistakes(many)).toEqual(['1:1 the file has 51 aliases (*name); at most 50 are read'])
  })

  it('is too large, or nested without end, and is not read for long', () => {
    expect(mistakes(`# ${'x'.repeat(300_000)}`)).toEqual([
      '1:1 the file has 300002 characters; at most 262144 are read',
    ])
    for (const deep of ['['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000)]) {
      expect(mistakes(deep).at(-1)).toMatch(/nested too deeply to be read$/)
    }
  })
})

const everything = `
scenario: Everything
shows: All that the language has.
clauses: [G0.1, S2.R4b]
tags: [guide, own-tag]
given:
  shop: fashion
  shopper: { signed in: true }
  items:
    jacket: { with: [plenty, new arrival], stock: 12 }
    shoe: { with: [sold out] }
  tickets:
    ticket: { status: onHold, subject: "Jacket too small: what now?" }
  orders:
    parcel: { status: shipped, items: [jacket, shoe] }
  cart: { jacket: 2 }
  sign-in needed for: [orders, tickets, cart]
steps:
  - when: { bot has read the stock of: jacket }
    happens: { sold: jacket, quantity: all, on: app }
  - when: { bot is about to write to: cart }
    happens: { restocked: shoe, quantity: 3 }
  - shopper: &where "Where are {parcel} and {ticket}?"
    asks: { status of: parcel }
  - elsewhere: { sold: jacket, quantity: 2, on: web }
  - wait: 40 s
  - wait: 2 min
  - shopper: *where
    asks: { availability of: shoe, price of: jacket, items of: new-arrivals, contents of: cart }
  - shopper: "Add two {jacket}."
    asks: { add to cart: jacket, quantity: 2 }
expect:
  - cart holds: jacket
    quantity: 2
    on: app
  - cart is empty: true
`

function frame(lines: string): string {
  return `scenario: framed\nclauses: [S1.W1]\n${lines}`
}

function mistakes(text: string): readonly string[] {
  const parsed = parseScenario('s.yaml', text)
  return parsed.kind === 'problems'
    ? parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : []
}
