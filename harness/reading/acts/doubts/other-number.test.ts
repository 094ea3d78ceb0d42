import { describe, expect, it } from 'vitest'
import { readLast } from '../../examples.ts'
import { prepareCatalog, toCorpusActs } from '../../index.ts'

const catalog = prepareCatalog(['Quartz Mug', 'Willow Vase'])

/** The orders of the last reply of a conversation and their states, `?` behind what is unsure. */
function ordersOf(...said: readonly string[]): readonly string[] {
  const { order_status = [] } = toCorpusActs(readLast(said, catalog)) as {
    order_status?: readonly { order: string; status: string; uncertain?: boolean }[]
  }
  return order_status.map(({ order, status, uncertain }) => `${order} ${status}${uncertain ? '?' : ''}`)
}

const first = ['Where is W-10423?', 'It was delivered yesterday.'] as const
const second = ['And W-10424?', "It's being packed."] as const

describe('an order that no number names', () => {
  it('is the one that was spoken of last', () => {
    expect(ordersOf(...first, ...second, 'please cancel it', 'It has been cancelled.')).toEqual([
      'W-10424 cancelled',
    ])
    expect(ordersOf(...first, ...second, 'ok', 'Thanks!', 'so?', "It's out for delivery.")).toEqual([
      'W-10424 out_for_delivery',
    ])
  })

  it('is unsure where several were spoken of at once, or another one is asked for', () => {
    const list = ['My orders?', 'You have two orders:\n1. W-10423\n2. W-10424'] as const
    expect(ordersOf(...list, 'cancel the second one', 'Your order has been cancelled.')).toEqual([
      'W-10423 cancelled?',
    ])
    expect(ordersOf(...first, 'Is my other order shipped too?', "It's on its way.")).toEqual([
      'W-10423 in_transit?',
    ])
    expect(ordersOf('Cancel W-10423, no wait, W-10424', 'It has been cancelled.')[0]).toMatch(/\?$/)
  })

  it('is none that is the number of a coupon or of a customer', () => {
    const problem = ['I have a problem with order W-10423', 'Please describe it.'] as const
    expect(ordersOf(...problem, "the coupon 55555 didn't work", 'Your order has been refunded.')).toEqual([
      'W-10423 refunded',
    ])
    const asked = ['Where is W-10423?', "What's your customer number?"] as const
    expect(ordersOf(...asked, '55120', "Thanks! It's out for delivery.")).toEqual([
      'W-10423 out_for_delivery',
    ])
  })

  it('is the one that the shopper named, whatever the next sentence tells of another', () => {
    const asked = 'Where is my order W-10423?'
    expect(ordersOf(asked, "It's on its way! Your other order W-10424 is still being packed.")).toEqual([
      'W-10423 in_transit',
      'W-10424 processing',
    ])
    expect(ordersOf(asked, 'It has shipped. W-10424 will follow tomorrow.')).toEqual(['W-10423 shipped'])
    expect(ordersOf(asked, "It's cancelled. Would you like to cancel W-10424 too?")).toEqual([
      'W-10423 cancelled',
    ])
    expect(ordersOf('Where is my order?', "It's on its way! Your order number is W-10423.")).toEqual([
      'W-10423 in_transit',
    ])
  })
})
