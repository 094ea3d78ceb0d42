import { describe, expect, it } from 'vitest'
import { readLast } from '../../examples.ts'
import { prepareCatalog, toCorpusActs } from '../../index.ts'

interface Told {
  readonly status?: string
  readonly action?: string
  readonly modality?: string
  readonly uncertain?: boolean
}

const catalog = prepareCatalog(['Harbor Kettle', 'Quartz Mug'])

/** What is told for sure of orders, tickets and deeds that are done. */
function toldIn(reply: string, shopper = "What's up with W-8?"): readonly string[] {
  const acts = toCorpusActs(readLast([shopper, reply], catalog)) as Record<
    string,
    readonly Told[] | undefined
  >
  return ['order_status', 'ticket_status', 'deed'].flatMap((name) =>
    (acts[name] ?? [])
      .filter(({ uncertain, modality }) => !uncertain && modality !== 'promised')
      .map(({ status, action }) => status ?? action ?? ''),
  )
}

const nothing = (replies: readonly string[], shopper?: string): void => {
  for (const reply of replies) expect([reply, toldIn(reply, shopper)]).toEqual([reply, []])
}
const some = (replies: readonly (readonly [string, readonly string[]])[], shopper?: string): void => {
  for (const [reply, told] of replies) expect([reply, toldIn(reply, shopper)]).toEqual([reply, told])
}

describe('what comes then', () => {
  it('is not so yet', () => {
    nothing([
      'You can fetch it until Friday. After that, it is returned to us and refunded.',
      'We look at it first. Then your order is refunded.',
      "Three days later it's delivered.",
      'First your parcel is weighed, then it is handed to DHL.',
      'In that case the parcel is sent again at no cost.',
      'Next it is packed and shipped.',
      "You refuse it at the door, and it's then returned and refunded.",
      "When you give it back to the driver, it's returned to us.",
      'After 14 days in the shop it is returned to us.',
      'It changes to "packed" tonight, and on Monday to "shipped".',
      'Upon approval, your order is refunded in full.',
      'If you confirm, W-8 is cancelled and refunded.',
      'Just reply YES and your order is cancelled.',
      'One click on the link and your order is cancelled.',
      'You are entitled to have the whole order refunded.',
    ])
    nothing(
      ['Danach wird es zurückgeschickt und erstattet.', 'In diesem Fall wird deine Bestellung storniert.'],
      'Was ist mit W-8?',
    )
    nothing(['Ohne Antwort wird das Ticket am 5.12. geschlossen.'], 'Ist T-8 offen?')
  })

  it('has happened where it is told as past, or as so now', () => {
    some([
      ['It was held by customs. Afterwards it was delivered.', ['delivered']],
      ['After a short check, your order has been shipped.', ['shipped']],
      ['First of all, your order is on its way.', ['in_transit']],
      [
        'Yesterday it left us, then it reached the hub, and today it is out for delivery.',
        ['out_for_delivery'],
      ],
      ['After 3 days in customs, your parcel is now on its way.', ['in_transit']],
      ['You chose express. In that case your order is already on its way.', ['in_transit']],
      ['Upon your request, W-8 has been cancelled.', ['cancelled', 'order_canceled']],
      ["Then there's W-8, which is delivered.", ['delivered']],
      ["Next, W-8: it's out for delivery.", ['out_for_delivery']],
      ['You confirmed, and your order is cancelled.', ['cancelled']],
      ['Then I cancelled W-8.', ['cancelled', 'order_canceled']],
    ])
    some([['Danach wurde deine Bestellung verschickt.', ['shipped']]], 'Was ist mit W-8?')
  })
})

describe('an answer to how it goes', () => {
  it('tells of no case', () => {
    nothing(
      ['It is searched for ten days, and you are refunded or get a new one.'],
      'What happens if my parcel is lost?',
    )
    nothing(
      ['1. You print the label\n2. We check the parcel\n3. Your refund is issued'],
      'How do returns work?',
    )
    nothing(['It is delivered to the shop next door, or it is returned.'], "What do I do if I'm not home?")
    nothing(['A number like T-999 is shown, and the case is closed by us.'], 'How do tickets work?')
  })

  it('may tell of the case at hand', () => {
    some(
      [
        ["It's already been delivered!", ['delivered']],
        ['W-8 is cancelled.', ['cancelled']],
      ],
      "What if W-8 doesn't come?",
    )
  })
})

describe('what holds of many', () => {
  it('holds of no order for sure', () => {
    nothing([
      '92% of parcels in your area are delivered before noon.',
      'About half of the parcels are delivered on day 5.',
      '3 of 100 orders are delayed, and yours is fine.',
      'Items returned in their box are refunded in full.',
      'All online orders are shipped as ever.',
      'Everything ordered on Black Friday is delayed.',
      'Affected kettles are replaced or refunded.',
      'Each Harbor Kettle is shipped with a manual.',
      'For damaged ones, the whole price is refunded.',
      'Of 500 sold, 20 came back. All of them were refunded.',
    ])
    nothing(
      [
        '80% of tickets are resolved within 3.',
        'Most of them are closed within two weeks.',
        'Last week, all tickets with high priority were closed within a day.',
      ],
      'How is T-8?',
    )
  })

  it('is told of the own parts of an order', () => {
    some([
      ['Half of your order has been shipped, the rest is being packed.', ['partially_shipped']],
      ['Most of your items have been delivered.', ['delivered']],
      ['All items of your order are shipped.', ['shipped']],
      ['Both parcels have been delivered.', ['delivered']],
      ['2 of 3 parcels have been delivered.', ['partially_shipped']],
      ['Everything you ordered is shipped.', ['shipped']],
      ['The items you ordered are delayed.', ['delayed']],
      ['Parcels in your order are delayed.', ['delayed']],
    ])
  })
})

describe('what was done for others', () => {
  it('was not done for this shopper', () => {
    nothing([
      'Last month we refunded 98% of all returned mugs.',
      'All customers of that batch have been refunded.',
      'A customer asked me to cancel his order, and I cancelled it.',
      'In similar cases, the kettle was replaced or the price refunded.',
      "My last customer's parcel was lost, and we refunded him.",
      "Another customer's parcel was delayed and has been refunded.",
    ])
  })

  it('may come beside what was', () => {
    some([
      ['Another customer complained too, and we refunded you.', ['refunded', 'refund_issued']],
      ['The order W-8 of another customer has been shipped.', ['shipped']],
      ['We refunded 50% of the price for W-8.', ['refunded', 'refund_issued']],
      ["You've been refunded like all other customers.", ['refunded', 'refund_issued']],
      ['We have refunded all shipping costs for W-8.', ['refund_issued']],
    ])
  })
})
