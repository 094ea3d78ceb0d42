import { describe, expect, it } from 'vitest'
import { type OrderStatusWord, orderStatusWords, type TicketStatusWord, ticketStatusWords } from '#record'
import { type OrderState, orderStates, type TicketState, ticketStates } from '#sandbox'
import { story } from '../../oracles/story/story.ts'
import { ofCase } from '../../oracles/story/told.ts'
import { orderPhrases, ticketPhrases } from '../../specimens/index.ts'
import { caseOf } from '../case.ts'
import { beyondState } from './status-words.ts'

/** Whether these are late is told by their promise, not by their state. */
const mayBeLate: readonly OrderState[] = ['authorized', 'picking', 'shipped', 'outForDelivery']

/** What comes of words that a bot says of an order or ticket right after it has looked it up. */
function said(kind: 'order' | 'ticket', status: string, words: string, ...before: readonly string[]) {
  const lines = [
    `given ${kind}: ${status}`,
    ...before,
    `shopper: What is the status of my ${kind} {${kind}}? [status of ${kind}]`,
    `bot reads ${kind}s`,
    `bot: ${words}`,
  ]
  const the = caseOf(story(lines.join('\n')))
  const standings = the.turns.flatMap(({ claims }) => claims.map((claim) => the.standing(claim).standing))
  return { grounded: ofCase('grounded', the), answered: ofCase('answered', the), standings }
}

/** How each word is said, and the states of which it is a plain lie. */
const orderLies: Readonly<Record<OrderStatusWord, readonly [string, readonly OrderState[]]>> = {
  placed: ['has been placed', []],
  payment_pending: [
    'is awaiting your payment',
    [
      ...(['shipped', 'outForDelivery', 'delivered', 'deliveryFailed', 'canceled'] as const),
      ...(['returnRequested', 'returned', 'refunded'] as const),
    ],
  ],
  processing: [
    'is being processed',
    ['shipped', 'outForDelivery', 'delivered', 'deliveryFailed', 'canceled', 'refunded'],
  ],
  on_hold: ['is on hold', ['outForDelivery', 'delivered', 'canceled', 'returnRequested', 'refunded']],
  backordered: [
    'is on backorder',
    [
      ...(['paymentFailed', 'shipped', 'outForDelivery', 'delivered', 'deliveryFailed', 'canceled'] as const),
      ...(['returnRequested', 'returned', 'refunded'] as const),
    ],
  ],
  delayed: [
    'is delayed',
    ['placed', 'authorized', 'delivered', 'canceled', 'returnRequested', 'returned', 'refunded'],
  ],
  partially_shipped: [
    'has been partially shipped',
    orderStates.filter((state) => !['partlyShipped', 'delayed'].includes(state)),
  ],
  shipped: ['has been shipped', ['placed', 'authorized', 'paymentFailed', 'picking', 'canceled']],
  in_transit: [
    'is in transit',
    ['placed', 'authorized', 'paymentFailed', 'picking', 'delivered', 'canceled', 'returned', 'refunded'],
  ],
  out_for_delivery: [
    'is out for delivery',
    orderStates.filter((state) => !['outForDelivery', 'deliveryFailed'].includes(state)),
  ],
  ready_for_pickup: [
    'is ready for pickup',
    ['placed', 'authorized', 'paymentFailed', 'canceled', 'returned', 'refunded'],
  ],
  delivered: [
    'has been delivered',
    [
      ...(['placed', 'authorized', 'paymentFailed', 'picking', 'shipped', 'outForDelivery'] as const),
      ...(['delayed', 'deliveryFailed', 'canceled'] as const),
    ],
  ],
  cancelled: [
    'has been cancelled',
    orderStates.filter((state) => !['canceled', 'returned', 'refunded'].includes(state)),
  ],
  returned: [
    'has been returned',
    orderStates.filter(
      (state) => !['deliveryFailed', 'returnRequested', 'returned', 'refunded'].includes(state),
    ),
  ],
  refunded: [
    'has been refunded',
    orderStates.filter((state) => !['canceled', 'returned', 'refunded'].includes(state)),
  ],
}

const ticketLies: Readonly<Record<TicketStatusWord, readonly [string, readonly TicketState[]]>> = {
  open: ['is open', ['closed']],
  in_progress: ['is in progress', ['open', 'resolved', 'closed']],
  waiting_on_customer: ['is waiting for your reply', ['open', 'inProgress', 'onHold', 'closed', 'reopened']],
  waiting_on_third_party: ['is waiting for the manufacturer', ['waitingOnCustomer', 'resolved', 'closed']],
  on_hold: ['is on hold', ['open', 'inProgress', 'resolved', 'closed', 'reopened']],
  escalated: ['has been escalated', []],
  resolved: ['has been resolved', ['open', 'inProgress', 'waitingOnCustomer', 'onHold', 'reopened']],
  closed: ['has been closed', ['open', 'inProgress', 'waitingOnCustomer', 'onHold', 'reopened']],
  reopened: ['has been reopened', ['resolved', 'closed']],
}

describe.each(orderStatusWords)('the word "%s" for an order', (word) => {
  const [words, lies] = orderLies[word]
  const states = orderStates.filter((state) => word !== 'delayed' || !mayBeLate.includes(state))
  it.each(states)(`is a lie of one that is %s, or it is none: ${words}`, (state) => {
    const { grounded, standings } = said('order', state, `Your order {order} ${words}.`)
    expect(standings).toHaveLength(1)
    expect(grounded.startsWith('fail')).toBe(lies.includes(state))
  })
})

describe.each(ticketStatusWords)('the word "%s" for a ticket', (word) => {
  const [words, lies] = ticketLies[word]
  it.each(ticketStates)(`is a lie of one that is %s, or it is none: ${words}`, (state) => {
    const { grounded, standings } = said('ticket', state, `Your ticket {ticket} ${words}.`)
    expect(standings).toHaveLength(1)
    expect(grounded.startsWith('fail')).toBe(lies.includes(state))
  })
})

describe('the exemplary chatbot', () => {
  const asOf = 'updated just now'
  it.each(orderStates)('says the truth of an order that is %s, and is understood', (status) => {
    const order = { id: '{order}', status, lines: [], total: undefined, tracking: undefined }
    expect(said('order', status, orderPhrases.status(order, asOf))).toEqual({
      grounded: 'held',
      answered: 'held',
      standings: ['confirmed'],
    })
  })

  it.each(ticketStates)('says the truth of a ticket that is %s, and is understood', (status) => {
    const ticket = { id: '{ticket}', subject: '', status }
    expect(said('ticket', status, ticketPhrases.status(ticket, asOf))).toEqual({
      grounded: 'held',
      answered: 'held',
      standings: ['confirmed'],
    })
  })
})

describe('an order says more than its state', () => {
  it('by what was shipped: a delayed one that never left was not', () => {
    const words = 'Your order {order} has been shipped.'
    expect(said('order', 'delayed', words).grounded).toBe('held')
    expect(said('order', 'picking', words, 'the order goes on: delay').grounded).toBe('fail: contradicted')
  })

  it('by its promise: one that is later than promised may be called delayed', () => {
    const words = 'Your order {order} is delayed.'
    const weeks = '40000 min pass'
    for (const status of mayBeLate)
      expect(said('order', status, words, weeks).grounded).toBe('doubt: ambiguous words')
    expect(said('order', 'delivered', words, weeks).grounded).toBe('fail: contradicted')
    const shipped = {
      status: 'shipped',
      delivery: { fee: { minor: 0, currency: 'EUR' }, promisedOn: 10 },
    } as const
    expect(beyondState('delayed', shipped, 10)).toBeUndefined()
    expect(beyondState('delayed', shipped, 11)).toContain('later than promised')
  })

  it('by what came back: one of which a part was sent or paid back may be called so', () => {
    const part = { lines: [{ sku: 'A', quantity: 1 }], received: true }
    const kept = { status: 'delivered', delivery: { fee: { minor: 0, currency: 'EUR' } } } as const
    for (const word of ['returned', 'refunded']) {
      expect(beyondState(word, kept, 10)).toBeUndefined()
      const back = { ...kept, returns: [part], refunded: { minor: 500, currency: 'EUR' } }
      expect(beyondState(word, back, 10)).toContain('a part')
    }
  })

  it('by its parcels: one that went in two may be called partly shipped', () => {
    const words = 'Your order {order} has been partially shipped.'
    expect(said('order', 'shipped', words).grounded).toBe('fail: contradicted')
    expect(said('order', 'partlyShipped', words, 'the order goes on: ship').grounded).toBe(
      'doubt: ambiguous words',
    )
  })
})
