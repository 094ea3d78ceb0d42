import { describe, expect, it } from 'vitest'
import { actsOf, readLast } from '../../examples.ts'
import { prepareCatalog, toCorpusActs } from '../../index.ts'

interface State {
  readonly order?: string
  readonly ticket?: string
  readonly status: string
  readonly uncertain?: boolean
}

/** The states of order W-8 or ticket T-8 that are read, `?` behind what is unsure. */
function statesOf(reply: string, shopper = 'Where is W-8?'): readonly string[] {
  const { order_status = [], ticket_status = [] } = toCorpusActs(
    readLast([shopper, reply], prepareCatalog(['Quartz Mug'])),
  ) as { order_status?: readonly State[]; ticket_status?: readonly State[] }
  return [...order_status, ...ticket_status].map(
    ({ status, uncertain }) => `${status}${uncertain ? '?' : ''}`,
  )
}

const list = (...entries: readonly string[]): string => entries.map((entry) => `- ${entry}`).join('\n')

describe('a list of stages', () => {
  it('is as far as its signs say', () => {
    expect(statesOf('[x] Confirmed\n[x] Packed\n[x] Shipped\n[ ] Out for delivery\n[ ] Delivered')).toEqual([
      'shipped',
    ])
    expect(statesOf('🟢 Placed\n✅ Packed\n🔲 Shipped\n🔲 Delivered')).toEqual(['processing'])
    expect(
      statesOf(list('Packed: done', 'Shipped: done', 'Out for delivery: pending', 'Delivered: –')),
    ).toEqual(['shipped'])
    expect(
      statesOf(
        '| Step | When |\n|---|---|\n| Packed | Nov 24 |\n| Shipped | Nov 25 |\n| Delivered | Expected Nov 29 |',
      ),
    ).toEqual(['shipped'])
    expect(statesOf(list('Placed: yes', 'Shipped: yes', 'Delivered: no'))).toEqual(['shipped'])
    expect(statesOf('● Packed\n● Shipped\n○ Delivered')).toEqual(['shipped'])
    expect(statesOf('✅ Packed\n✅ Shipped\n✅ Delivered')).toEqual(['delivered'])
  })

  it('is as far as it is said to be', () => {
    expect(
      statesOf(
        'Your order is at stage 3 of 5:\n1. Confirmed\n2. Packed\n3. Shipped\n4. Out for delivery\n5. Delivered',
      ),
    ).toEqual(['shipped'])
    expect(statesOf('2 of 4 steps are done.\n\n1. Placed\n2. Packed\n3. Shipped\n4. Delivered')).toEqual([
      'processing',
    ])
    expect(statesOf('1. Packed\n2. Shipped\n3. Out for delivery ← current step\n4. Delivered')).toEqual([
      'out_for_delivery',
    ])
    expect(statesOf('1. Packed\n2. Shipped (today)\n3. Out for delivery\n4. Delivered')).toEqual(['shipped'])
    expect(statesOf('1. Placed\n2. Packed\n3. Shipped (today)')).toEqual(['shipped'])
    expect(
      statesOf(
        'Das ist Schritt 2 von 4:\n1. Bestellt\n2. Wird gepackt\n3. Versendet\n4. Zugestellt',
        'Wo ist meine Bestellung W-8?',
      ),
    ).toEqual(['processing'])
  })

  it('is unsure where nothing says how far', () => {
    expect(statesOf('Progress of W-8:\n1. Confirmed\n2. Packed\n3. Shipped\n4. Delivered')).toEqual([
      'delivered?',
    ])
    expect(statesOf('✅ Packed\n✅ Shipped\n⏳ Out for delivery\n⬜ Delivered')).toEqual([
      'out_for_delivery?',
    ])
  })

  it('is none where it is a record, or tells of several orders', () => {
    expect(statesOf(list('Ordered: Nov 24', 'Status: in transit', 'Expected: Dec 1'))).toEqual(['in_transit'])
    expect(statesOf(list('W-8: shipped', 'W-9: delivered', 'W-10: on hold'), 'My orders?')).toEqual([
      'shipped',
      'delivered',
      'on_hold',
    ])
  })

  it('goes on with what is next', () => {
    expect(statesOf("It's at step 2 (packed). Next: shipped, then delivered.")).toEqual(['processing'])
    expect(statesOf('W-8 is packed. The following stages are out for delivery and delivered.')).toEqual([
      'processing',
    ])
    expect(statesOf("Next to your door: it's been delivered.")).toEqual(['delivered'])
  })
})

describe('states told apart by what is done and what is to come', () => {
  it('are none where they are to come, or only enumerated', () => {
    expect(statesOf('✅ Packed\n🚚 On its way (current)\n🏠 Delivered')).toEqual(['in_transit'])
    expect(statesOf('Completed: placed, packed\nPending: shipped, delivered')).toEqual(['processing'])
    expect(statesOf('Packed: now\nThen: shipped')).toEqual(['processing'])
    expect(statesOf('Done: packed, shipped. Still to come: delivered.')).toEqual(['shipped'])
    expect(statesOf('So far: packed and shipped. Not yet: delivered.')).toEqual(['shipped'])
    expect(statesOf('Your parcel: shipped ✓, delivered ✗')).toEqual(['shipped'])
    expect(statesOf('W-8 goes through four stages: placed, packed, shipped, delivered.')).toEqual([])
    expect(statesOf('W-8 has been packed, shipped and delivered.')).toEqual(['delivered'])
  })

  it('follow one another in a sentence', () => {
    expect(statesOf('It was first backordered, then packed, and finally shipped this morning.')).toEqual([
      'shipped',
    ])
    expect(statesOf('It was put on hold and will then be shipped.')).toEqual(['on_hold'])
  })
})

describe('a history', () => {
  it('ends with the latest, whichever way its dates go', () => {
    expect(statesOf(list('Placed: Nov 23', 'On hold: Nov 24', 'Packed: Nov 25', 'Shipped: Nov 26'))).toEqual([
      'shipped',
    ])
    expect(statesOf(list('Nov 26: Shipped', 'Nov 25: Packed', 'Nov 24: Delayed', 'Nov 23: Placed'))).toEqual([
      'shipped',
    ])
    expect(
      statesOf(
        list('Nov 26, 14:10: Delivered', 'Nov 26, 08:30: Out for delivery', 'Nov 26, 05:00: In transit'),
      ),
    ).toEqual(['delivered'])
    expect(statesOf(list('Today: Out for delivery', 'Yesterday: In transit', 'Nov 24: Shipped'))).toEqual([
      'out_for_delivery',
    ])
    expect(
      statesOf(list('Yesterday 14:00: Shipped', 'Today 06:00: In transit', 'Today 08:00: Out for delivery')),
    ).toEqual(['out_for_delivery'])
    expect(statesOf(list('Dec 30: on hold', 'Jan 2: shipped'))).toEqual(['shipped'])
    expect(statesOf('What has happened so far:\n- Placed\n- On hold\n- Packed\n- Shipped')).toEqual([
      'shipped',
    ])
  })

  it('has German dates', () => {
    expect(
      statesOf(list('24.11.: Angehalten', '25.11.: Verpackt', '26.11.: Versandt'), 'Wo ist W-8?'),
    ).toEqual(['shipped'])
  })

  it('keeps that an order was canceled where it was refunded then', () => {
    expect(statesOf(list('Cancelled: Nov 25', 'Refunded: Nov 27'))).toEqual(['refunded', 'cancelled'])
    expect(statesOf(list('Nov 24: Cancelled by mistake', 'Nov 24: Reinstated', 'Nov 26: Shipped'))).toEqual([
      'shipped',
    ])
  })

  it('is unsure where its latest event is no state', () => {
    expect(
      statesOf(list('Label created – Nov 24', 'Picked up – Nov 25', 'Address not found – Nov 27')),
    ).toEqual(['processing?'])
  })

  it('may stand in one sentence', () => {
    expect(statesOf('W-8: placed Nov 23, on hold Nov 24 (address check), shipped Nov 26.')).toEqual([
      'shipped',
    ])
    expect(statesOf('W-8 was shipped on Nov 26 and has been delayed since Nov 27.')).toEqual(['delayed'])
    expect(statesOf('It was delayed by snow but is on its way again.')).toEqual(['in_transit'])
  })

  it('is of a ticket as well', () => {
    expect(
      statesOf(
        list('Nov 20: opened', 'Nov 21: waiting for customer', 'Nov 25: in progress'),
        "How's ticket T-8?",
      ),
    ).toEqual(['in_progress'])
    expect(
      statesOf(list('Nov 20: opened', 'Nov 21: escalated', 'Nov 25: resolved'), "How's ticket T-8?"),
    ).toEqual(['resolved'])
    expect(statesOf('In progress ✅\nWaiting for customer ✅\nResolved ⬜', "How's ticket T-8?")).toEqual([
      'waiting_on_customer',
    ])
  })

  it('tells of then', () => {
    const acts = actsOf(
      'Where is W-8?',
      list('Ordered: Nov 23', 'Nov 23: payment failed', 'Nov 24: paid', 'Shipped: Nov 26'),
    )
    expect(acts.failure_disclosure ?? acts.order_placed ?? acts.freshness).toBeUndefined()
    expect(
      actsOf('Where is W-8?', list('Delivery attempted – Nov 26', 'Delivery attempted – Nov 27')).delivery,
    ).toBeUndefined()
  })
})

describe('what states mean', () => {
  it('is told of no order', () => {
    const legend = list('Shipped: your parcel is on its way', 'Cancelled: the order was stopped and refunded')
    expect(statesOf(`A quick overview:\n${legend}`, 'What do the order states mean?')).toEqual([])
    expect(
      statesOf(
        '- Versendet: Dein Paket ist unterwegs.\n- Storniert: Die Bestellung wurde erstattet.',
        'Was bedeuten die Status?',
      ),
    ).toEqual([])
    expect(statesOf('It means that W-8 has been shipped.', 'What does the status of W-8 mean?')).toEqual([])
  })
})

describe('a ticket or a return that is not through', () => {
  it('is unsure where it was answered and is to be closed later', () => {
    const shopper = "What's the state of ticket T-8?"
    expect(
      statesOf('T-8 has been answered. If a new one is fine, reply and they will close the ticket.', shopper),
    ).toEqual(['resolved?'])
    expect(statesOf('T-8 has been answered and closed.', shopper)).toEqual(['closed'])
    expect(statesOf('T-8 was answered by our team.', shopper)).toEqual(['resolved'])
  })

  it('tells of no order where a return is asked for', () => {
    expect(statesOf('It is being processed.', 'Where is my return R-900?')).not.toContain('processing')
    expect(statesOf('R-900 has been refunded.', 'Where is my return R-900?')).toEqual(['refunded'])
  })

  it('is an order that was made before where it has a date', () => {
    const placed = (reply: string, shopper: string): unknown => actsOf(shopper, reply).order_placed
    expect(
      placed('Order W-99 · placed Nov 24 · paid by card', 'summary of my last order please'),
    ).toBeUndefined()
    expect(placed('Order placed! Delivery: Nov 30.', 'please order the mug')).toBe(true)
  })
})
