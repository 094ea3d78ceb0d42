import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const stock = (status: string) => (item: string, quantity?: number) => ({
  item,
  status,
  basis: 'stock',
  ...(quantity === undefined ? {} : { quantity }),
})
const held = stock('in_stock')
const gone = stock('out_of_stock')
const costs = (item: string, amount: number, currency: string | null) => ({ item, amount, currency })

/** One act of a reply: act, shopper, reply, what is read of it. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: unknown]

/** What shoppers get from large retailers, language models and small shops on a messenger, and near contraries of it. */
const rows: readonly Row[] = [
  [
    'availability',
    'is the fern blanket in stock?',
    'All colors except mint are in stock.',
    [held('Fern Blanket'), gone('Fern Blanket mint')],
  ],
  [
    'availability',
    'is the fern blanket in stock?',
    'Everything except size M is sold out.',
    [gone('Fern Blanket'), held('Fern Blanket m')],
  ],
  [
    'availability',
    'is the fern blanket in stock?',
    'Apart from M, which is sold out, all sizes are available.',
    [gone('Fern Blanket m'), held('Fern Blanket')],
  ],
  [
    'availability',
    'is the fern blanket in stock?',
    'No size other than M is in stock.',
    [held('Fern Blanket m')],
  ],
  ['freshness', 'mugs?', "we're fresh out of mugs", undefined],
  ['freshness', 'mugs?', 'Quartz Mug: 4, fresh from the till.', [{ text: 'fresh from the', kind: 'now' }]],
  ['deed', '', 'The discount is applied automatically at checkout.'],
  [
    'deed',
    '',
    'The discount has been applied automatically.',
    [{ action: 'code_applied', modality: 'done' }],
  ],
  ['notify_done', 'mug?', 'The Quartz Mug sells out fast, so set an alarm!'],
  ['notify_done', 'mug?', 'Done, set an alert for the Quartz Mug.', [{ item: 'Quartz Mug' }]],
  [
    'price',
    '',
    'The Ember Lantern works with both the Quartz Mug and the Willow Vase. It is $79.',
    [costs('Ember Lantern', 79, 'USD')],
  ],
  [
    'price',
    '',
    'I can offer the Willow Vase instead of the Quartz Mug. It is $5.',
    [costs('Willow Vase', 5, 'USD')],
  ],
  [
    'price',
    '',
    'The Ember Lantern is sold out, but we have the Willow Vase. It costs $20.',
    [costs('Willow Vase', 20, 'USD')],
  ],
  ['availability', 'add the lantern', "I've added the Ember Lantern to your cart. The lid is sold out."],
  ['price', 'lantern?', 'Delivery to a room of your choice is £59.', [costs('shipping', 59, 'GBP')]],
  ['delivery', '', "Same-day delivery isn't offered for this item."],
  ['delivery', '', "Next-day delivery isn't a problem.", [{ text: 'Next-day delivery' }]],
  ['availability', '', 'got mugs, 3 of them, shall i keep one for you?', [held('Quartz Mug', 3)]],
  ['unasserted', '', "The mug has been discontinued, so we won't be getting any more."],
  ['availability', '', 'The Quartz Mug you had in there sold out.', [gone('Quartz Mug')]],
  ['availability', '', 'The mug we had was sold out.'],
]

describe('retail replies', () => {
  for (const [act, shopper, reply, expected] of rows)
    it(`reads ${act} in ${JSON.stringify(reply)}`, () => {
      const found = actsOf(shopper, reply)[act]
      if (expected === undefined) expect((found as unknown[] | undefined)?.filter(isSure) ?? []).toEqual([])
      else expect(found).toEqual(expected)
    })
})

const isSure = (one: unknown): boolean => !(one as { uncertain?: boolean }).uncertain
