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
const few = stock('low_stock')
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
  [
    'availability',
    'blanket?',
    'UK 8 is out of stock in the Fern Blanket. UK 7.5 and UK 8.5 are both available.',
    [gone('Fern Blanket 8'), held('Fern Blanket 7.5'), held('Fern Blanket 8.5')],
  ],
  [
    'availability',
    'blanket?',
    'In the Fern Blanket we have zero grey, but white and olive are all ready to ship.',
    [gone('Fern Blanket grey', 0), held('Fern Blanket white'), held('Fern Blanket olive')],
  ],
  [
    'availability',
    'is the fern blanket in stock?',
    'we got black in m and l',
    [
      { item: 'Fern Blanket black m', status: 'in_stock', basis: 'presence' },
      { item: 'Fern Blanket black l', status: 'in_stock', basis: 'presence' },
    ],
  ],
  ['availability', 'is the fern blanket in stock?', 'No black this time, we have white walls.'],
  ['availability', 'is the fern blanket in stock?', 'XS went yesterday.', [gone('Fern Blanket xs')]],
  ['availability', 'is the fern blanket in stock?', 'The grey went well with the room.'],
  [
    'availability',
    'blanket?',
    'The Fern Blanket is available in brown in 40, 41 and 42.',
    [held('Fern Blanket brown 40'), held('Fern Blanket brown 41'), held('Fern Blanket brown 42')],
  ],
  [
    'availability',
    'blanket?',
    'The Fern Blanket comes in three scents:\n- Sea Salt – in stock\n- Wild Fig – sold out\n- Amber: 3 left',
    [held('Fern Blanket sea salt'), gone('Fern Blanket wild fig'), few('Fern Blanket amber', 3)],
  ],
  [
    'availability',
    'blanket?',
    'Fern Blanket, Oak: 0 in our central warehouse.',
    [gone('Fern Blanket oak', 0)],
  ],
  [
    'availability',
    'trays?',
    'We have 9 Maple Trays at 40 cm and just 1 left at 60 cm.',
    [held('Maple Tray 40 cm', 9), few('Maple Tray 60 cm', 1)],
  ],
  [
    'availability',
    'mugs?',
    'still got 4 quartz mugs and loads of vases',
    [held('Quartz Mug', 4), held('Willow Vase')],
  ],
  [
    'availability',
    'blanket?',
    'The Fern Blanket in Sand is available from stock.',
    [held('Fern Blanket sand')],
  ],
  ['availability', 'blanket?', 'The Fern Blanket is available from Monday.'],
  [
    'availability',
    'is the mug in stock?',
    "It's in stock at $79 and usually ships the same day.",
    [held('Quartz Mug')],
  ],
  ['availability', 'is the mug in stock?', "It's usually in stock and ships fast."],
  [
    'availability',
    'mug?',
    'the mug we still have, the vase we no longer have',
    [{ item: 'Quartz Mug', status: 'in_stock', basis: 'presence' }, gone('Willow Vase')],
  ],
  [
    'cart_action',
    'change the blanket in my bag to L',
    'I swapped the Fern Blanket in M for a size L.',
    [
      { action: 'removed', item: 'Fern Blanket m', modality: 'done' },
      { action: 'added', item: 'Fern Blanket l', modality: 'done' },
    ],
  ],
  [
    'cart_action',
    'set the mugs in my cart to 3',
    'Updated: Quartz Mug x3 (was x1).',
    [{ action: 'updated', item: 'Quartz Mug', qty: 3, modality: 'done' }],
  ],
  ['cart_action', 'set the mugs in my cart to 3', 'Updated: Quartz Mug is sold out.'],
  [
    'cart_action',
    'add 5 mugs to my cart',
    "I've put those 3 in your cart instead.",
    [{ action: 'added', item: 'Quartz Mug', qty: 3, modality: 'done' }],
  ],
  [
    'cart_action',
    'add all three: mug, vase, lantern',
    'I put two of the three in your cart: Quartz Mug and Willow Vase.',
    [
      { action: 'added', item: 'Quartz Mug', modality: 'done' },
      { action: 'added', item: 'Willow Vase', modality: 'done' },
    ],
  ],
  [
    'cart_contents',
    'cart',
    'Your bag (3 items)\nFern Blanket, White, M – Qty 2 – $36.00\nQuartz Mug – Qty 1 – $42.00',
    [
      { item: 'Fern Blanket white m', qty: 2 },
      { item: 'Quartz Mug', qty: 1 },
    ],
  ],
  [
    'availability',
    'blanket',
    '### Fern Blanket\n\n| Storage | Color | Stock |\n|---|---|---|\n| 128 GB | Graphite | 4 |\n| 256 GB | Silver | 0 |',
    [held('Fern Blanket 128 gb graphite', 4), gone('Fern Blanket 256 gb silver', 0)],
  ],
  ['availability', 'mug stock', 'Qty on hand: 112', [held('Quartz Mug', 112)]],
  ['delivery', 'mug', 'Order now and collect today from 2pm.', [{ text: 'and collect today from 2pm' }]],
  ['delivery', 'mug', 'Please collect your parcel.'],
  [
    'restock',
    'mug stock',
    'Sorry, out of mugs. The next shipment is due to reach our warehouse around December 12.',
    [{ item: 'Quartz Mug', text: 'due to reach our warehouse around December 12' }],
  ],
  [
    'availability',
    'blanket in red?',
    'The Fern Blanket is available in Navy (M) and Black (M and L).',
    [held('Fern Blanket navy m'), held('Fern Blanket black m'), held('Fern Blanket black l')],
  ],
  [
    'availability',
    'do you have the blanket',
    'There are only two in large beige.',
    [few('Fern Blanket large beige', 2)],
  ],
  ['availability', 'do you have the blanket', 'There are two in black boxes.'],
  ['price', 'mug price', 'During our Black Week the Quartz Mug is $9.', [costs('Quartz Mug', 9, 'USD')]],
  [
    'price',
    'blanket',
    'Fern Blanket | Navy | $129 | Available: Yes',
    [costs('Fern Blanket navy', 129, 'USD')],
  ],
  [
    'restock',
    'blanket colors',
    'Every color of the Fern Blanket is in stock except sage, which comes back on December 15.',
    [{ item: 'Fern Blanket sage', text: 'back on December 15' }],
  ],
  [
    'restock',
    'mug?',
    'The Quartz Mug is out of stock; our supplier expects to deliver by the end of next week.',
    [{ item: 'Quartz Mug', text: 'supplier expects to deliver by the end of next week' }],
  ],
  [
    'cart_contents',
    'shipping?',
    'Shipping for the Quartz Mug is $4; all other items in your cart ship free.',
  ],
  [
    'freshness',
    'mug?',
    '{"item":"Quartz Mug","stock":4,"as_of":"2026-11-28T10:05:00Z"}',
    [{ text: '2026-11-28T10:05:00Z', kind: 'at', time: '10:05' }],
  ],
  [
    'availability',
    'mug?',
    '{"name":"Quartz Mug","inventory":{"available":23,"reserved":4}}',
    [held('Quartz Mug', 23)],
  ],
  [
    'delivery',
    'lantern',
    'The Ember Lantern ships Dec 5–8.',
    [{ item: 'Ember Lantern', text: 'ships Dec 5–8' }],
  ],
  ['delivery', 'collect today?', "Collection today isn't possible, sorry."],
  ['state_change', 'mug?', "The Quartz Mug won't be restocked this season."],
  [
    'availability',
    'is the fern blanket in stock?',
    'We have no black ones, but plenty of white.',
    [gone('Fern Blanket black'), held('Fern Blanket white')],
  ],
  [
    'availability',
    'is the fern blanket in stock?',
    'Neither M nor L is in stock, but XL is.',
    [gone('Fern Blanket m'), gone('Fern Blanket l'), held('Fern Blanket xl')],
  ],
  [
    'availability',
    'is the fern blanket in stock?',
    'S and M are in stock, XL is not.',
    [held('Fern Blanket s'), held('Fern Blanket m'), gone('Fern Blanket xl')],
  ],
  ['availability', 'is the fern blanket in stock?', 'M is sold out, but XL is.'],
  [
    'availability',
    'is the fern blanket in stock?',
    'navy yes, grey no',
    [held('Fern Blanket navy'), gone('Fern Blanket grey')],
  ],
  ['availability', 'is the fern blanket in stock?', 'Plenty of white walls here.'],
  [
    'price',
    '',
    'The Willow Vase pairs well with the Quartz Mug and is $20.',
    [costs('Willow Vase', 20, 'USD')],
  ],
  ['price', '', 'The Willow Vase is in stock and the Quartz Mug is $20.', [costs('Quartz Mug', 20, 'USD')]],
  ['availability', 'is the mug in stock?', "I've set aside two mugs for you until 6 pm."],
  [
    'cart_action',
    'add 2 quartz mugs to my cart',
    'I added 1 instead of 2.',
    [{ action: 'added', item: 'Quartz Mug', qty: 1, modality: 'done' }],
  ],
  [
    'unasserted',
    'add 2 quartz mugs to my cart',
    "I couldn't add the second one, so there's one Quartz Mug in your cart.",
  ],
  [
    'cart_contents',
    'add 2 mugs, remove the vase',
    'Both mugs are now in your cart and the vase has been removed.',
    [{ item: 'Quartz Mug' }],
  ],
  ['delivery', 'when?', "It won't arrive before Friday.", [{ text: "won't arrive before Friday" }]],
  [
    'price',
    'blanket?',
    'Delivery of the Fern Blanket to Spain takes 4–6 working days and costs €11.90.',
    [costs('shipping', 11.9, 'EUR')],
  ],
  [
    'price',
    'blanket?',
    'Delivery of the Fern Blanket takes 4 days and the Quartz Mug costs €11.90.',
    [costs('Quartz Mug', 11.9, 'EUR')],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket comes in Black, Sand and Navy, all of which are in stock at £549.',
    [costs('Fern Blanket', 549, 'GBP')],
  ],
  ['unasserted', 'cart?', 'Shipping is free from €75, so you will pay €94.80.'],
  [
    'restock',
    'blanket?',
    "We're waiting on the Fern Blanket ourselves, no firm date from the supplier yet.",
    [{ item: 'Fern Blanket', text: 'no firm date from the supplier' }],
  ],
  ['availability', 'blanket?', 'The Fern Blanket is available in frame size M.', [held('Fern Blanket m')]],
  ['availability', 'is the mug in stock?', 'There are usually 16 in stock.'],
  ['delivery', 'my return', 'Our courier will collect it tomorrow.'],
  ['restock', 'my return', 'Your return is due to arrive at our warehouse on Friday.'],
  ['restock', 'open?', 'The store is closed and unavailable until Monday.'],
  ['availability', 'is the fern blanket in stock?', 'Black is over there.'],
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
