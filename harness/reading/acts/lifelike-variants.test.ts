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
const usd = (item: string, amount: number) => ({ item, amount, currency: 'USD' })

/** One act of a reply: act, shopper, reply, what is read of it. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: unknown]

/** Variants as shops tell them: shades that no table knows, makes, grids of sizes and colors; and near contraries. */
const rows: readonly Row[] = [
  [
    'availability',
    'blanket?',
    'In slate we have 3 and in cobalt 5.',
    [held('Fern Blanket slate', 3), held('Fern Blanket cobalt', 5)],
  ],
  [
    'availability',
    'blanket?',
    'In cobalt we have 7, in sky just 1, and teal is finished.',
    [held('Fern Blanket cobalt', 7), few('Fern Blanket sky', 1), gone('Fern Blanket teal')],
  ],
  ['availability', 'blanket?', 'It is covered in ash, but in stock.', [held('Fern Blanket')]],
  [
    'availability',
    'blanket?',
    'The Fern Blanket is available in Medium in both Pine and Stone.',
    [held('Fern Blanket medium pine'), held('Fern Blanket medium stone')],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket is available in both Pine and Stone. Pine is $120 and Stone is on offer at $96.',
    [usd('Fern Blanket pine', 120), usd('Fern Blanket stone', 96)],
  ],
  [
    'availability',
    'blanket?',
    'It comes in three shades: Marigold, Cloud and Fig. Fig is sold out.',
    [gone('Fern Blanket fig')],
  ],
  [
    'availability',
    'blanket?',
    'Unfortunately, Navy and Marigold are sold out.',
    [gone('Fern Blanket navy'), gone('Fern Blanket marigold')],
  ],
  [
    'availability',
    'blanket?',
    'The Fern Blanket is available in Berlin and Munich. Berlin has 4 left.',
    [few('Fern Blanket', 4)],
  ],
  [
    'availability',
    'blanket?',
    'The Fern Blanket 140x250 is low in stock. 140x300 is fully available.',
    [few('Fern Blanket 140x250'), held('Fern Blanket 140x300')],
  ],
  ['availability', 'blanket?', 'Measured flat it is 140x250 and in stock.'],
  [
    'availability',
    'blanket?',
    'The waterproof version of the Fern Blanket is sold out; the regular version is in stock for $26.',
    [gone('Fern Blanket waterproof'), held('Fern Blanket regular')],
  ],
  [
    'price',
    'blanket?',
    'The waterproof version of the Fern Blanket is sold out; the regular version is in stock for $26.',
    [usd('Fern Blanket regular', 26)],
  ],
  [
    'price',
    'blanket?',
    'The navy Fern Blanket is sold out; black is in stock for $26.',
    [usd('Fern Blanket black', 26)],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket in navy is sold out, the black and white ones are available for $26.',
    [usd('Fern Blanket black', 26), usd('Fern Blanket white', 26)],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket in navy, which is lighter than the black, is $20.',
    [usd('Fern Blanket navy', 20)],
  ],
  [
    'availability',
    'blanket?',
    "The women's Fern Blanket is sold out, but the men's version is available.",
    [gone("Fern Blanket women's"), held("Fern Blanket men's")],
  ],
  ['availability', 'blanket?', 'The hardcover of it is heavy. These pads are soft ones.'],
  [
    'cart_action',
    'add two firm ones',
    "I've popped two Fern Blankets (Firm) in your basket.",
    [{ action: 'added', item: 'Fern Blanket firm', modality: 'done', qty: 2 }],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket is sold out. The full size never went away and is in stock, $38.',
    [{ ...usd('Fern Blanket', 38), uncertain: true }],
  ],
  [
    'price',
    'blanket?',
    'The Fern Blanket is in stock. The queen size is $38.',
    [usd('Fern Blanket queen', 38)],
  ],
  [
    'availability',
    'blanket colors?',
    'The Fern Blanket comes in two colors:\n\n| Color | S | M |\n|---|---|---|\n| Black | 4 | sold out |\n| Storm Blue | 0 | ✅ |',
    [
      held('Fern Blanket black s', 4),
      gone('Fern Blanket black m'),
      gone('Fern Blanket storm blue s', 0),
      held('Fern Blanket storm blue m'),
    ],
  ],
  [
    'price',
    'blanket prices',
    'Fern Blanket\n\n| Color | S | M |\n|---|---|---|\n| Black | $40 | $45 |',
    [usd('Fern Blanket black s', 40), usd('Fern Blanket black m', 45)],
  ],
  ['availability', 'blanket size chart', 'Fern Blanket\n\n| | S | M |\n|---|---|---|\n| Length | 90 | 96 |'],
  [
    'availability',
    'blanket?',
    'We have these shades of the Fern Blanket:\n\n- 110 Porcelain: 6 left\n- Storm Blue: plenty\n\n02 Beige is sold out.',
    [
      { item: 'Fern Blanket', status: 'in_stock', basis: 'presence' },
      held('Fern Blanket 110 porcelain', 6),
      held('Fern Blanket storm blue'),
      gone('Fern Blanket 02 beige'),
    ],
  ],
  [
    'restock',
    'blanket?',
    'The next batch of Fern Blankets will be ready in late April.',
    [{ item: 'Fern Blanket', text: 'next batch of Fern Blankets will be ready in late April' }],
  ],
  [
    'restock',
    'blanket?',
    'The Fern Blanket is still on backorder (ETA mid January).',
    [{ item: 'Fern Blanket', text: 'backorder (ETA mid January' }],
  ],
  [
    'restock',
    'blanket?',
    'fern blankets wont be here til thurs',
    [{ item: 'Fern Blanket', text: 'wont be here til thurs' }],
  ],
  [
    'restock',
    'blanket?',
    'New stock is expected between 3 and 7 December.',
    [{ item: 'Fern Blanket', text: 'New stock is expected between 3 and 7 December' }],
  ],
  ['restock', 'blanket?', 'Your order is on its way (ETA Friday).'],
  ['delivery', 'blanket?', 'Your order is on its way (ETA Friday).', [{ text: 'ETA Friday' }]],
  [
    'delivery',
    'blanket?',
    'Your parcel will not be here until Friday.',
    [{ text: 'will not be here until Friday' }],
  ],
  [
    'availability',
    'is the fern blanket back yet',
    'Not yet. We expect the next drop around 12 December.',
    [gone('Fern Blanket')],
  ],
  ['availability', 'is the fern blanket in stock?', 'Not right now, sorry.', [gone('Fern Blanket')]],
  ['availability', 'is the fern blanket sold out?', 'Not yet.', [held('Fern Blanket')]],
  ['availability', 'is the fern blanket in stock?', 'Not yet shipped.'],
  ['availability', 'is the fern blanket in stock?', 'Just the blue one.', [held('Fern Blanket blue')]],
  ['availability', 'is the fern blanket in stock?', 'Only in M.', [held('Fern Blanket m')]],
  ['availability', 'is the fern blanket sold out?', 'Only in M.', [gone('Fern Blanket m')]],
  ['availability', 'is the fern blanket in stock?', 'Not in grey, sorry.', [gone('Fern Blanket grey')]],
  ['availability', 'is the fern blanket in stock?', 'Only the blue one is nice.'],
  ['availability', 'is the fern blanket in stock?', 'Only in May.'],
  [
    'restock',
    'is the mug in stock?',
    "It's sold out. We expect it in June.",
    [{ item: 'Quartz Mug', text: 'We expect it in June' }],
  ],
  ['restock', 'can you deliver the mug by June? is it in stock?', 'In stock. We expect it in June.'],
  ['restock', 'where is my order W12?', 'We expect it in June.'],
  ['availability', 'mug', 'The mug we have 9 of.', [held('Quartz Mug', 9)]],
  ['availability', 'mug', 'The mug you have 9 of.'],
  [
    'availability',
    'blanket?',
    'There are no Fern Blankets in Coral left. Slate: 8. Sand: 5.',
    [gone('Fern Blanket coral'), held('Fern Blanket slate', 8), held('Fern Blanket sand', 5)],
  ],
  ['availability', 'blanket prices?', 'The Fern Blanket has three prices. Slate: 8. Sand: 5.'],
  [
    'cart_action',
    'add 3 mugs',
    'Added! 3 × Quartz Mug 🎉 Cart total: $52.50.',
    [{ action: 'added', item: 'Quartz Mug', modality: 'done', qty: 3 }],
  ],
  [
    'cart_contents',
    'remove the blanket',
    'The Fern Blanket has been removed from your cart. You now have 1 item: Quartz Mug ($45).',
    [{ item: 'Quartz Mug' }],
  ],
  ['price', 'how much is the mug?', 'Quartz Mug: 1 L $18.90.', [usd('Quartz Mug', 18.9)]],
  ['state_change', 'mug?', 'The Quartz Mug is $449, down from $599.'],
  ['state_change', 'mug?', 'Since this morning the Quartz Mug is $44, down from $59.', true],
  ['state_change', 'mug?', 'The Quartz Mug is no longer part of our range.', true],
  ['availability', 'mug?', "You won't find the Quartz Mug on the site any more.", [gone('Quartz Mug')]],
  ['unasserted', 'mug?', "You won't find the Quartz Mug on the site any more."],
  ['unasserted', 'mug?', 'The mug will never cost $20.'],
  ['limitation', 'mug?', "There's nothing I can't do."],
  ['limitation', 'mug?', "I can't do anything about that.", true],
  [
    'availability',
    'is the mug sold out everywhere?',
    "I can't find it in any of our stores.",
    [gone('Quartz Mug')],
  ],
  ['availability', 'my order', "I can't find it in any of our systems."],
  [
    'availability',
    'mug stores',
    'Quartz Mug, store stock:\nBristol: 3\nCardiff Bay: 1\nExeter: call store',
    [held('Quartz Mug', 3), held('Quartz Mug', 1)],
  ],
  [
    'availability',
    'mug',
    'We have the Quartz Mug at:\nBath: sold out\nBristol: 3',
    [
      { item: 'Quartz Mug', status: 'in_stock', basis: 'presence', uncertain: true },
      gone('Quartz Mug'),
      held('Quartz Mug', 3),
    ],
  ],
  ['availability', 'mug', 'Quartz Mug specs:\nMaterials: 3\nDishwasher safe: yes\nMicrowave: no'],
  ['availability', 'mug', 'Quartz Mug:\nHeight: 12\nWidth: 9'],
  [
    'availability',
    'blanket',
    'L is gone 😔 got M and XL though, want me to put one aside?',
    [
      gone('Fern Blanket l'),
      { item: 'Fern Blanket m', status: 'in_stock', basis: 'presence' },
      { item: 'Fern Blanket xl', status: 'in_stock', basis: 'presence' },
    ],
  ],
  [
    'availability',
    'blanket',
    'still have charcoal, cream n a couple of the bottle green',
    [
      { item: 'Fern Blanket charcoal', status: 'in_stock', basis: 'presence' },
      { item: 'Fern Blanket cream', status: 'in_stock', basis: 'presence' },
      few('Fern Blanket bottle green'),
    ],
  ],
  ['availability', 'blanket', 'We have a couple of black cats.'],
  ['availability', 'mug', "We've sold nearly all of them, maybe five or six left.", [few('Quartz Mug')]],
  [
    'delivery',
    'mug',
    'Quartz Mug\n* Delivery: Order within 4 h 12 min for delivery tomorrow',
    [{ item: 'Quartz Mug', text: 'for delivery tomorrow' }],
  ],
  [
    'delivery',
    'mug',
    'Reserve online and it will be ready to collect within the hour.',
    [{ text: 'ready to collect within the hour' }],
  ],
  [
    'delivery',
    'order W12',
    "W12: shipped. It'll be out for delivery tomorrow morning.",
    [{ item: 'W12', text: 'out for delivery tomorrow' }],
  ],
  ['price', 'mug', "They're $3.50 each, or any 3 for $9.", [usd('Quartz Mug', 3.5), usd('Quartz Mug', 9)]],
  [
    'price',
    'mug',
    'The price of $379 on the Quartz Mug ended last night. It is back to $449.',
    [usd('Quartz Mug', 449)],
  ],
  ['price', 'mug', 'The offer of $20 on the mug ends tonight.', [usd('Quartz Mug', 20)]],
  [
    'price',
    'mug',
    'I said $150 earlier, but that was for the previous model. The Quartz Mug is $189.',
    [usd('Quartz Mug', 189)],
  ],
  [
    'listing',
    'which mugs do you have',
    'We have these shades of the Quartz Mug:\n- Porcelain: 6 left\n- Buff: 7 left',
  ],
  [
    'price',
    'blankets',
    'The pink Fern Blanket has been discontinued. Mint and grey are still available at $12 each or $30 for three.',
    [
      usd('Fern Blanket mint', 12),
      usd('Fern Blanket grey', 12),
      usd('Fern Blanket mint', 30),
      usd('Fern Blanket grey', 30),
    ],
  ],
  [
    'price',
    'blankets',
    'Navy and black are $20.',
    [usd('Fern Blanket navy', 20), usd('Fern Blanket black', 20)],
  ],
  ['price', 'blankets', 'It is available in L and XXL and costs $74.', [usd('Fern Blanket', 74)]],
  [
    'price',
    'mug',
    'A mug is $12 each or $30 for the Willow Vase.',
    [usd('Quartz Mug', 12), usd('Willow Vase', 30)],
  ],
  [
    'price',
    'whats in my basket',
    'You have the Quartz Mug in there. It comes to $46.98, plus $3.50 for delivery.',
    [usd('subtotal', 46.98), usd('shipping', 3.5)],
  ],
  ['price', 'mug', 'You have the Quartz Mug on your list. It comes to $46.98.', [usd('Quartz Mug', 46.98)]],
  [
    'availability',
    'blankets',
    "We've got 11 Fern Blankets in speckled white and none in blue.",
    [held('Fern Blanket speckled white', 11), gone('Fern Blanket blue')],
  ],
  ['availability', 'fern blanket white 38', 'we have 37 n 39 in white or 38 in sand'],
  ['availability', 'do you have 38 fern blankets', 'we have 38 in white', [held('Fern Blanket white', 38)]],
  ['availability', 'blanket', 'The base game is in stock.'],
  [
    'restock',
    'blanket',
    "There are no Fern Blankets at the moment. We're expecting a delivery next Wednesday.",
    [{ item: 'Fern Blanket', text: "We're expecting a delivery next Wednesday" }],
  ],
  ['restock', 'blanket', "You're expecting a delivery on Friday."],
  ['volatility_hedge', 'blanket', "It's here, but it won't be for long.", true],
  [
    'cart_contents',
    'remove the vase',
    '{"reply":"Willow Vase was removed.","cart":{"items":[{"name":"Quartz Mug","quantity":1}]}}',
    [{ item: 'Quartz Mug', qty: 1 }],
  ],
  [
    'cart_action',
    'add',
    'I added 1 Quartz Mug and 2 packs of Willow Vase.',
    [
      { action: 'added', item: 'Quartz Mug', modality: 'done', qty: 1 },
      { action: 'added', item: 'Willow Vase', modality: 'done', qty: 2 },
    ],
  ],
  ['next_steps', 'do you have the fern blanket?', 'We can get you up to ten by Friday.'],
  [
    'availability',
    'do you have the fern blanket?',
    "Our system says 3, but I'd ring ahead.",
    [held('Fern Blanket', 3)],
  ],
  ['availability', 'do you have the fern blanket?', 'The label says 3, but I would ring ahead.'],
  [
    'restock',
    'do you have the fern blanket?',
    'The Fern Blanket in grey is on its way to us and should land on Monday.',
    [{ item: 'Fern Blanket grey', text: 'on its way to us and should land on Monday' }],
  ],
  [
    'restock',
    'do you have the fern blanket?',
    'The grey is back, blue will follow next week.',
    [{ item: 'Fern Blanket blue', text: 'will follow next week' }],
  ],
  ['restock', 'where is my order W12?', 'The mug has shipped, blue will follow next week.'],
  ['availability', 'do you have the fern blanket?', "Grey's back in!", [held('Fern Blanket grey')]],
  ['availability', 'do you have the fern blanket?', 'The grey is back there.'],
  [
    'availability',
    'do you have the fern blanket?',
    'grey yes blue no',
    [held('Fern Blanket grey'), gone('Fern Blanket blue')],
  ],
  [
    'availability',
    'do you have the fern blanket?',
    'all colours bar grey',
    [held('Fern Blanket'), gone('Fern Blanket grey')],
  ],
  [
    'availability',
    'do you have the fern blanket?',
    "We don't have grey, only blue and sand.",
    [gone('Fern Blanket grey'), held('Fern Blanket blue'), held('Fern Blanket sand')],
  ],
  ['availability', 'do you have the fern blanket?', 'We do not have grey areas in our policy.'],
  ['availability', 'do you have the fern blanket?', 'There is a blue stripe on it.'],
  [
    'price',
    'do you have the fern blanket?',
    'There is no grey one but there is a blue one for $30.',
    [usd('Fern Blanket blue', 30)],
  ],
]

describe('variants as shops tell them', () => {
  for (const [act, shopper, reply, expected] of rows)
    it(`reads ${act} in ${JSON.stringify(reply)}`, () => {
      const found = actsOf(shopper, reply)[act]
      if (expected === undefined && Array.isArray(found)) expect(found.filter(isSure)).toEqual([])
      else expect(found).toEqual(expected)
    })
})

const isSure = (one: unknown): boolean => !(one as { uncertain?: boolean }).uncertain
