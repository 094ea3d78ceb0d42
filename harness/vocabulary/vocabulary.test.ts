import { describe, expect, it } from 'vitest'
import type { Journal } from '#journal'
import { createWorld, type Price } from '#sandbox'
import { entriesOf, type Hand, scenarioOf, staged } from '../conductor/fixtures/stage.ts'
import type { waits } from './conditions/index.ts'
import type { expectations } from './expectations/index.ts'
import type { facts } from './facts/index.ts'
import type { happenings } from './happenings/index.ts'

/** The last value of a kind of resource that something else than the opening committed. */
function changedTo(journal: Journal, kind: string): unknown {
  const of = entriesOf(journal, 'commit').filter(
    ({ resource, cause }) =>
      resource.startsWith(`${kind}/`) && !(cause.by === 'event' && cause.name === 'opening'),
  )
  return of.at(-1)?.value
}

function stated(journal: Journal, kind: string): unknown {
  const of = entriesOf(journal, 'commit').filter(
    ({ resource, cause }) =>
      resource.startsWith(`${kind}/`) && cause.by === 'event' && cause.name === 'opening',
  )
  return of.at(-1)?.value
}

const policies = (journal: Journal) =>
  entriesOf(journal, 'policy').map(({ about, name, value }) => [about, name, value])
const faultPhases = (journal: Journal) =>
  entriesOf(journal, 'fault').map(({ fault, phase }) => `${fault} ${phase}`)

interface Example {
  /** What is given besides the item. */
  readonly given?: string
  readonly lines: string
  readonly shows: (journal: Journal) => unknown
  readonly as: unknown
}

const happens: Readonly<Record<keyof typeof happenings, Example>> = {
  sold: {
    lines: '{ sold: item, quantity: 2, on: app }',
    shows: (journal) => changedTo(journal, 'stock'),
    as: expect.objectContaining({ onHand: 7 }),
  },
  restocked: {
    lines: '{ restocked: item, quantity: 5 }',
    shows: (journal) => changedTo(journal, 'stock'),
    as: expect.objectContaining({ onHand: 14 }),
  },
  repriced: {
    lines: '{ repriced: item, percent: 10 }',
    shows: percentOfBefore,
    as: 110,
  },
  discontinued: {
    lines: '{ discontinued: item }',
    shows: (journal) => changedTo(journal, 'stock'),
    as: expect.objectContaining({ discontinued: true }),
  },
  order: {
    given: 'orders: { parcel: { status: authorized, items: [item] } }',
    lines: '{ order: parcel, is: canceled }',
    shows: (journal) => changedTo(journal, 'order'),
    as: expect.objectContaining({ status: 'canceled' }),
  },
  ticket: {
    given: 'tickets: { complaint: { status: open } }',
    lines: '{ ticket: complaint, is: resolved }',
    shows: (journal) => changedTo(journal, 'ticket'),
    as: expect.objectContaining({ status: 'resolved' }),
  },
  'put into cart': {
    lines: '{ put into cart: item, quantity: 2, on: app }',
    shows: (journal) => changedTo(journal, 'cart'),
    as: expect.objectContaining({ lines: [expect.objectContaining({ quantity: 2 })] }),
  },
  'taken from cart': {
    given: 'cart: { item: 2 }',
    lines: '{ taken from cart: item }',
    shows: (journal) => changedTo(journal, 'cart'),
    as: expect.objectContaining({ lines: [] }),
  },
  'fault begins': {
    given: 'faults: { down: { fault: outage, in: orders, begins: later } }',
    lines: '{ fault begins: down }',
    shows: faultPhases,
    as: ['outage on'],
  },
  'fault ends': {
    given: 'faults: { down: { fault: outage, in: orders } }',
    lines: '{ fault ends: down }',
    shows: faultPhases,
    as: ['outage on', 'outage off'],
  },
  'sale called off': {
    given: 'flash sales: { sale: { of: item, lasts: 1 h, quantity: 3, percent off: 20 } }',
    lines: '{ sale called off: sale }',
    shows: (journal) => changedTo(journal, 'flash-sale'),
    as: expect.objectContaining({ status: 'ended' }),
  },
  desk: {
    given: 'desk: open',
    lines: '{ desk: closes }',
    shows: (journal) => changedTo(journal, 'desk'),
    as: expect.objectContaining({ status: 'closed' }),
  },
  views: {
    lines: '{ views: { app: { cart: { lags: 40 s } } } }',
    shows: policies,
    as: expect.arrayContaining([['view', 'app/cart', { kind: 'lag', ms: 40_000 }]]),
  },
}

const given: Readonly<Record<keyof typeof facts, Example>> = {
  shop: { lines: 'shop: grocery', shows: (journal) => journal.header.shop, as: 'grocery' },
  shopper: {
    lines: 'shopper: { signed in: false }',
    shows: (journal) => entriesOf(journal, 'conversation').map(({ signedIn }) => signedIn),
    as: [false],
  },
  shoppers: {
    lines: 'shoppers: { bob: { signed in: true } }',
    shows: (journal) =>
      entriesOf(journal, 'commit').filter(({ resource }) => resource.startsWith('shopper/')).length,
    as: 2,
  },
  items: {
    lines: 'items: { shoe: { with: [in stock], stock: 4 } }',
    shows: (journal) => stated(journal, 'stock'),
    as: expect.objectContaining({ onHand: 4 }),
  },
  tickets: {
    lines: 'tickets: { t: { status: onHold, subject: Torn } }',
    shows: (journal) => stated(journal, 'ticket'),
    as: expect.objectContaining({ status: 'onHold', subject: 'Torn' }),
  },
  orders: {
    lines: 'items: { shoe: { with: [in stock] } }, orders: { o: { status: shipped, items: [shoe] } }',
    shows: (journal) => stated(journal, 'order'),
    as: expect.objectContaining({ status: 'shipped' }),
  },
  cart: {
    lines: 'items: { shoe: { with: [plenty] } }, cart: { shoe: 2 }',
    shows: (journal) => stated(journal, 'cart'),
    as: expect.objectContaining({ lines: [expect.objectContaining({ quantity: 2 })] }),
  },
  'flash sales': {
    lines:
      'items: { shoe: { with: [plenty] } }, flash sales: { s: { of: shoe, starts in: 5 min, lasts: 1 h, quantity: 3, limit: 1, percent off: 20, visits a minute: 2 } }',
    shows: (journal) => stated(journal, 'flash-sale'),
    as: expect.objectContaining({ status: 'announced', quantity: 3, limit: 1 }),
  },
  'waiting for': {
    lines: 'items: { shoe: { with: [sold out] } }, waiting for: [shoe]',
    shows: (journal) => stated(journal, 'restock-notification'),
    as: expect.objectContaining({ status: 'waiting' }),
  },
  desk: {
    lines: 'desk: closed',
    shows: (journal) => stated(journal, 'desk'),
    as: expect.objectContaining({ status: 'closed' }),
  },
  'sign-in needed for': {
    lines: 'sign-in needed for: [orders]',
    shows: policies,
    as: expect.arrayContaining([['privacy', 'orders', 'sign-in']]),
  },
  'stale writes': {
    lines: 'stale writes: { cart: last-writer-wins }',
    shows: policies,
    as: expect.arrayContaining([['api', 'conflict/cart', 'last-writer-wins']]),
  },
  'ordinary sales': {
    lines: 'ordinary sales: { an hour: 6 }',
    shows: policies,
    as: expect.arrayContaining([['api', 'ordinary-sales', { perHour: 6 }]]),
  },
  views: {
    lines:
      'views: { chat: { stock: { lags: 10 s, up to: 40 s }, price: { frozen: true }, order: { cut off: true, heals after: 5 min } }, web: { cart: { cached: 30 s }, list: { drops: 0.5 } }, app: { cart: { repeats: 1, after: 5 s }, ticket: { reorders: 1 s, up to: 9 s }, stock: { immediate: true } } }',
    shows: (journal) => policies(journal).filter(([about]) => about === 'view'),
    as: expect.arrayContaining([
      ['view', 'chat/stock', { kind: 'lag', fromMs: 10_000, toMs: 40_000 }],
      ['view', 'chat/order', { kind: 'cut off', healsAfterMs: 300_000 }],
      ['view', 'web/cart', { kind: 'cache', ttlMs: 30_000 }],
      ['view', 'app/cart', { kind: 'duplicate', probability: 1, afterMs: 5000 }],
      ['view', 'app/ticket', { kind: 'reorder', fromMs: 1000, toMs: 9000 }],
    ]),
  },
  faults: {
    lines:
      'faults: { slow: { fault: latency, in: catalog, route: "GET /catalog/products", calls: read, with: { ms: 200 }, for: 2 min, times: 3 } }',
    shows: (journal) => entriesOf(journal, 'fault')[0],
    as: expect.objectContaining({ fault: 'latency', phase: 'on', system: 'catalog' }),
  },
}

describe('what can happen', () => {
  it.each(Object.entries(happens))(
    '"%s" changes the shop',
    async (_word, { given: more = '', lines, shows, as }) => {
      const journal = await staged(
        `given: { items: { item: { with: [plenty], stock: 9 } }${more && `, ${more}`} }
steps: [{ elsewhere: ${lines} }, { shopper: Hello }]`,
        () => ['Hello.'],
      )
      expect(shows(journal)).toEqual(as)
      expect(journal.ended?.how).toBe('completed')
    },
  )

  it('ends the episode as an error of the scenario where the shop does not let it', async () => {
    const lines = `given: { items: { item: { with: [plenty] } }, orders: { o: { status: delivered, items: [item] } } }`
    const direct = await staged(
      `${lines}\nsteps: [{ elsewhere: { order: o, is: canceled } }, { shopper: Hi }]`,
      () => ['Hi.'],
    )
    expect(direct.ended).toMatchObject({ how: 'error', code: 'scenario/not-given' })
    const byTrigger = await staged(
      `${lines}\nsteps: [{ when: { bot has answered message: 1 }, happens: { order: o, is: canceled } }, { shopper: Hi }]`,
      () => ['Hi.'],
    )
    expect(byTrigger.ended).toMatchObject({ how: 'error', code: 'scenario/not-given' })
    expect(byTrigger.ended?.detail).toMatch(/^order "o" is canceled: order W\d+ is delivered/)
  })
})

describe('what is given', () => {
  it.each(Object.entries(given))('"%s" is so at the opening', async (_word, { lines, shows, as }) => {
    const journal = await staged(`given: { ${lines} }\nsteps: [{ shopper: Hello }]`, () => ['Hello.'])
    expect(shows(journal)).toEqual(as)
    expect(journal.ended?.how).toBe('completed')
  })
})

describe('what a trigger waits for', () => {
  const calls: Readonly<
    Record<keyof typeof waits, readonly [wait: string, call: (hand: Hand) => Promise<unknown>]>
  > = {
    'bot has read the stock of': [
      '{ bot has read the stock of: item }',
      async ({ text, call }) => {
        const { items } = await call(`/catalog/products?q=${encodeURIComponent(text.split('|')[0] ?? '')}`)
        return call(`/inventory/${items[0].sku}`)
      },
    ],
    'bot has read the order': [
      '{ bot has read the order: parcel }',
      ({ text, call }) => call(`/orders/${text.split('|')[1]}`),
    ],
    'bot has read the ticket': [
      '{ bot has read the ticket: complaint }',
      ({ text, call }) => call(`/tickets/${text.split('|')[2]}`),
    ],
    'bot is about to write to': [
      '{ bot is about to write to: tickets }',
      ({ call }) => call('/tickets', { method: 'POST', body: JSON.stringify({ subject: 'Torn' }) }),
    ],
    'bot has answered message': ['{ bot has answered message: 1 }', async () => undefined],
  }

  it.each(Object.entries(calls))('"%s" fires once it is so, and not before', async (_word, [wait, call]) => {
    const lines = `given: { items: { item: { with: [plenty, has an unambiguous name] }, other: { with: [sold out] } }, orders: { parcel: { status: shipped, items: [item] } }, tickets: { complaint: { status: open } } }
steps:
  - when: ${wait}
    happens: { restocked: other, quantity: 5 }
  - shopper: "{item}|{parcel}|{complaint}"`
    const fired = async (does: (hand: Hand) => Promise<unknown>) => {
      const journal = await staged(lines, async (hand) => {
        await does(hand)
        return ['Done.']
      })
      return entriesOf(journal, 'trigger').map(({ phase }) => phase)
    }
    expect(await fired(call)).toEqual(['armed', 'fired'])
    if (!wait.includes('answered')) expect(await fired(async () => undefined)).toEqual(['armed', 'unfired'])
  })
})

describe('what is expected', () => {
  const things =
    'given: { items: { item: { with: [plenty, has an unambiguous name] } }, orders: { parcel: { status: authorized, items: [item] } }, tickets: { complaint: { status: open } }, shoppers: { bob: { signed in: true } } }'
  const looks: Readonly<
    Record<keyof typeof expectations, readonly [lines: string, held: readonly string[]]>
  > = {
    'cart holds': [
      '{ cart holds: item }, { cart holds: item, of: bob }, { cart holds: item, quantity: 2 }',
      ['yes', 'no', 'no'],
    ],
    'cart is empty': ['{ cart is empty: true }, { cart is empty: true, of: bob, on: app }', ['no', 'yes']],
    order: ['{ order: parcel, is: canceled }, { order: parcel, is: shipped }', ['yes', 'no']],
    ticket: ['{ ticket: complaint, is: open }, { ticket: complaint, is: closed }', ['yes', 'no']],
    'has ordered': ['{ has ordered: item }', ['no']],
    'is to be notified about': ['{ is to be notified about: item }', ['no']],
    'bot called': ['{ bot called: "GET /clock" }, { bot called: "POST /cart/lines" }', ['no', 'yes']],
    'bot never called': [
      '{ bot never called: "GET /clock" }, { bot never called: "POST /cart/lines" }',
      ['yes', 'no'],
    ],
    'bot says nothing': ['{ bot says nothing: true }', ['no']],
    'bot changed only': [
      '{ bot changed only: [cart, order, stock] }, { bot changed only: [] }',
      ['yes', 'no'],
    ],
  }

  it.each(Object.entries(looks))('"%s" is looked at when all has been said', async (_word, [lines, held]) => {
    const journal = await staged(
      `${things}\nsteps: [{ shopper: "{item}|{parcel}" }]\nexpect: [${lines}]`,
      async ({ text, call }) => {
        const [name = '', id] = text.split('|')
        const { items } = await call(`/catalog/products?q=${encodeURIComponent(name)}`)
        await call('/cart/lines', {
          method: 'POST',
          body: JSON.stringify({ sku: items[0].sku, quantity: 1 }),
        })
        await call(`/orders/${id}/cancel`, { method: 'POST', body: '{}' })
        return ['Done.']
      },
    )
    expect(checked(journal).map((one) => one.held)).toEqual(held)
  })

  it('may be one of several, of which one must hold', async () => {
    const journal = await staged(
      `${things}\nsteps: [{ shopper: Hi }]\nexpect: [{ any of: [{ cart holds: item }, { cart is empty: true }] }, { any of: [{ cart holds: item }, { ticket: complaint, is: closed }] }]`,
      () => ['Hm.'],
    )
    expect(checked(journal)).toMatchObject([
      { held: 'yes', detail: 'the cart on the web holds nothing', on: 'web' },
      { held: 'no', detail: expect.stringMatching(/holds nothing; .* is open$/) },
    ])
  })

  it('may be silence', async () => {
    const journal = await staged(
      `${things}\nsteps: [{ shopper: Hi, expect: [{ bot says nothing: true }] }, { shopper: Ho, expect: [{ bot says nothing: true }] }]`,
      ({ text }) => (text === 'Hi' ? [] : ['Hello!']),
    )
    expect(checked(journal).map(({ held }) => held)).toEqual(['yes', 'no'])
  })

  it('behind one step is looked at before the next', async () => {
    const journal = await staged(
      `${things}\nsteps: [{ shopper: Hi, expect: [{ cart is empty: true }] }, { elsewhere: { put into cart: item } }, { shopper: Ho }]\nexpect: [{ cart is empty: true }]`,
      () => ['Hm.'],
    )
    expect(checked(journal).map(({ held }) => held)).toEqual(['yes', 'no'])
  })
})

describe('a message that is said only if', () => {
  const lines = `steps:
  - shopper: Hi
  - { shopper: "Yes, please", only if: asked }
  - { shopper: Then not, only if: not asked }`
  const saidTo = async (reply: string) => {
    const heard: string[] = []
    await staged(lines, ({ text }) => {
      heard.push(text)
      return [reply]
    })
    return heard
  }

  it('the chatbot asks is left out where it does not', async () => {
    expect(await saidTo('Shall I look it up?')).toEqual(['Hi', 'Yes, please'])
    expect(await saidTo('Hello.')).toEqual(['Hi', 'Then not'])
  })
})

describe('several shoppers', () => {
  it('each talk in a conversation of their own, in the order of the steps', async () => {
    const said: [string, boolean][] = []
    const journal = await staged(
      `given: { shoppers: { bob: { signed in: false } } }
steps: [{ shopper: One }, { shopper: Two, by: bob }, { shopper: Three }]`,
      ({ conversation, shop }) => {
        said.push([conversation.split('-').at(-1) ?? '', shop.token !== undefined])
        return ['Hm.']
      },
    )
    expect(said).toEqual([
      ['1', true],
      ['2', false],
      ['1', true],
    ])
    const shoppers = new Set(entriesOf(journal, 'conversation').map(({ shopper }) => shopper))
    expect(shoppers.size).toBe(2)
  })

  it('are one where they are the same person, whom the chat knows in one conversation and not in the other', async () => {
    const journal = await staged(
      `given: { shoppers: { again: { same person: true, signed in: false } } }
steps: [{ shopper: One }, { shopper: Two, by: again }]`,
      () => ['Hm.'],
    )
    const talks = entriesOf(journal, 'conversation')
    expect(talks.map(({ signedIn }) => signedIn)).toEqual([true, false])
    expect(new Set(talks.map(({ shopper }) => shopper)).size).toBe(1)
    expect(new Set(talks.map(({ conversation }) => conversation)).size).toBe(2)
  })
})

it('a name may stand for one thing only, whatever gives it', () => {
  expect(() =>
    scenarioOf(
      'given: { shoppers: { x: { signed in: true } }, faults: { x: { fault: outage } } }\nsteps: [{ shopper: Hi }]',
    ),
  ).toThrow('"x" is the name of a shopper already; choose another')
})

const checked = (journal: Journal) => entriesOf(journal, 'checked')

/** A price that was changed, in percent of what it was when the shop opened. */
function percentOfBefore(journal: Journal): number | undefined {
  const last = entriesOf(journal, 'commit').findLast(({ resource }) => resource.startsWith('price/'))
  const before = last && createWorld().source<Price>(last.resource)?.value.amount.minor
  return last && before ? Math.round(((last.value as Price).amount.minor / before) * 100) : undefined
}
