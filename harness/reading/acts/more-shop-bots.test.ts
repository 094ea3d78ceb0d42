import { describe, expect, it } from 'vitest'
import { prepareCatalog, read, toCorpusActs } from '../index.ts'

const catalog = prepareCatalog(['Wool Scarf', 'Trail Boot', 'Linen Shirt'])
const acts = (shopper: string, reply: string): Record<string, unknown> =>
  toCorpusActs(read(reply, { shopper, catalog }))
const order = 'Where is my order W73487974?'
const ticket = 'What is the status of my ticket T-6747233?'
const stock = 'Is the Wool Scarf in stock?'
const price = 'How much is the Wool Scarf?'
const add = 'Please add 1 Wool Scarf to my cart.'

/** What was mended after nine more chatbots for shops had been played. */
describe('what more shop bots say', () => {
  it.each([
    ['its with the courier now', 'in_transit'],
    ['Status: With courier – arriving today', 'out_for_delivery'],
    ['courier has it in the van today', 'out_for_delivery'],
    ['our driver is bringing it today', 'out_for_delivery'],
    ['we sent it off and our carrier has it now', 'in_transit'],
    ['W73487974 is in the post.', 'shipped'],
    ['half of it left already, other half coming', 'partially_shipped'],
    ['Part of it has shipped; the remaining items will follow separately.', 'partially_shipped'],
    ['W73487974 is half shipped.', 'partially_shipped'],
    ['The payment isn’t there yet though.', 'payment_pending'],
    ['The warehouse is getting it ready to ship.', 'processing'],
    ['Order W73487974\nStatus: Delivered\nThe status has changed since your last request.', 'delivered'],
  ])('hears of an order in %j', (reply, status) => {
    expect(acts(order, reply).order_status).toMatchObject([{ status }])
  })

  it.each([
    ['On hold.', 'on_hold'],
    ['No change. On hold.', 'on_hold'],
    ['Queued', 'open'],
    ['Your ticket: on the pile, nobody got to it yet', 'open'],
    ['Your ticket about “The screen flickers”.\nSomeone’s on it.', 'in_progress'],
  ])('hears of a ticket in %j', (reply, status) => {
    expect(acts(ticket, reply).ticket_status).toMatchObject([{ status }])
  })

  it('tells an order from a ticket, told one below the other', () => {
    const told = acts(
      `${order} And my ticket T-6747233?`,
      'Order no. W73487974\nStatus: Paused\nRequest T-6747233\nStatus: Solved',
    )
    expect(told.order_status).toMatchObject([{ order: 'W73487974', status: 'on_hold' }])
    expect(told.ticket_status).toMatchObject([{ ticket: 'T-6747233', status: 'resolved' }])
  })

  it.each([
    ['No. Try: Trail Boot €47.90.', 'out_of_stock'],
    ['We’ve sold all of our Wool Scarf.', 'out_of_stock'],
    ['Sold, the last of them, since we spoke.', 'out_of_stock'],
    ['The Wool Scarf has left our range.', 'out_of_stock'],
    ['we stopped with the Wool Scarf', 'out_of_stock'],
    ['Our warehouse has the Wool Scarf, 13 in total.', 'in_stock'],
    ['12.', 'in_stock'],
    ['Only 5 there.', 'low_stock'],
  ])('hears of the stock of the scarf in %j', (reply, status) => {
    expect(acts(stock, reply).availability).toMatchObject([{ item: 'Wool Scarf', status }])
  })

  it.each([
    ['the same as before', stock, 'That’s the same as earlier.'],
    ['a mail', 'Tell me when the Wool Scarf is back.', 'Back-in-stock e-mail is temporarily unavailable.'],
    ['a cart', 'I no longer need the Wool Scarf.', 'There’s no Wool Scarf in it.'],
    ['a system that gives no reply', stock, 'Stock: no reply. Later, please.'],
  ])('hears nothing of stock in what is told of %s', (_what, shopper, reply) => {
    expect(acts(shopper, reply).availability).toBeUndefined()
  })

  it.each([
    'It’s €30. I should mention that the price has been updated since I quoted you €28.10.',
    '€30. Not €28.10 any longer, that’s right.',
    '€30. We told you €28.10 before, but we’ve changed it since.',
    'It’s €30.\nNormally €28.10.',
    'SALE €30\nRegular price €28.10',
    'It’s €30. It normally goes for €28.10.',
  ])('hears the price of now only in %j', (reply) => {
    expect(acts(price, reply).price).toEqual([{ item: 'Wool Scarf', amount: 30, currency: 'EUR' }])
  })

  it.each(['1 Wool Scarf at €20, 1 Trail Boot at €10; €30 in all.', '1 Wool Scarf, 1 Trail Boot. €30.00.'])(
    'hears a total in %j',
    (reply) => {
      expect(acts('What is in my cart?', reply).price).toContainEqual({
        item: 'total',
        amount: 30,
        currency: 'EUR',
      })
    },
  )

  it('is not sure of what stands beside the number of an order', () => {
    const [told] = acts('Cancel W64535647', 'W64535647, Wool Scarf, €31.80. Cancel it?').price as unknown[]
    expect(told).toMatchObject({ uncertain: true })
  })

  it.each([
    ['what did not come in', add, 'ay, last one went just now, nothing in your cart from me'],
    ['when stock was read', stock, 'Stock of the Wool Scarf: 26, last updated less than a minute ago.'],
    [
      'what is offered',
      add,
      'Out of stock.\nSo I didn’t add it.\nBut look:\nTrail Boot, €40\nThat one is in.',
    ],
  ])('hears no deed on a cart in what is told of %s', (_what, shopper, reply) => {
    const told = acts(shopper, reply)
    expect([told.cart_action, told.cart_empty]).toEqual([undefined, undefined])
  })

  it.each([
    [add, '1 × Wool Scarf, €3.79.\nInto the cart?'],
    ['Cancel my order W64535647', 'W64535647.\nReally cancel it?'],
    ['I want to return my order W64535647', 'Really send it back?'],
  ])('hears that leave is asked by who wants %j', (shopper, reply) => {
    expect(acts(shopper, reply).confirmation_request).toBe(true)
  })

  it.each([
    [stock, 'The product catalogue is temporarily unavailable.', true],
    [order, 'Orders down. Later, or a human?', true],
    [ticket, 'the tickets is broken rn', true],
    [stock, 'There are 5, so 9 won’t go.', undefined],
    [order, 'It is not delivered, as the delivery attempt failed.', undefined],
  ])('asked %j, tells by %j whether something failed', (shopper, reply, failed) => {
    expect(acts(shopper, reply).failure_disclosure).toBe(failed)
  })

  it.each(['We’ve called a colleague to this chat; it takes about 2 minutes.', 'I’ve asked for someone.'])(
    'hears that somebody was called in %j',
    (reply) => {
      expect(acts('Let me talk to a person', reply).handoff_done).toBe(true)
    },
  )
})
