import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

const stock = (item: string, status: string, quantity?: number) => ({
  item,
  status,
  ...(quantity === undefined ? {} : { quantity }),
  basis: 'stock',
})
const gone = (item: string, basis = 'stock') => [{ item, status: 'out_of_stock', basis }]
const here = (item: string, basis = 'stock') => [{ item, status: 'in_stock', basis }]

/** Other ways to say what can be had, written before the reader was tried on them. */
const availability: readonly Example[] = [
  ['', 'Every last Quartz Mug has found a home.', gone('Quartz Mug')],
  ['kettle?', 'The Harbor Kettle sold out over the weekend.', gone('Harbor Kettle')],
  ['any lanterns?', "We've run out of Ember Lanterns, I'm afraid.", gone('Ember Lantern')],
  ['vase', 'Willow Vase: currently out', gone('Willow Vase')],
  ['is the blanket there', 'Fern Blanket is not have now, very sorry.', gone('Fern Blanket')],
  ['backpack in stock?', "Good news, we've still got the Tidal Backpack in stock!", here('Tidal Backpack')],
  ['mugs?', 'Yes! 14 Quartz Mugs are waiting in our warehouse.', [stock('Quartz Mug', 'in_stock', 14)]],
  ['', 'There are just three Cedar Stools left.', [stock('Cedar Stool', 'low_stock', 3)]],
  ['', 'Stock of the Willow Vase stands at 22.', [stock('Willow Vase', 'in_stock', 22)]],
  ['', 'The Ember Lantern is down to its last two.', [stock('Ember Lantern', 'low_stock', 2)]],
  [
    '',
    '| Product | Stock |\n|---|---|\n| Quartz Mug | 12 |\n| Willow Vase | 0 |',
    [stock('Quartz Mug', 'in_stock', 12), stock('Willow Vase', 'out_of_stock', 0)],
  ],
  [
    'mug and vase?',
    'Mug yes, vase no.',
    [stock('Quartz Mug', 'in_stock'), stock('Willow Vase', 'out_of_stock')],
  ],
  [
    'mug and vase?',
    'The Quartz Mug is in stock; the Willow Vase, however, is not.',
    [stock('Quartz Mug', 'in_stock'), stock('Willow Vase', 'out_of_stock')],
  ],
  ['lantern?', 'The Ember Lantern cannot be ordered at present.', gone('Ember Lantern')],
  ['lantern?', 'No more Ember Lanterns, sorry 😢', gone('Ember Lantern')],
  ['is the vase gone', 'Not at all, the Willow Vase is still available.', here('Willow Vase')],
  [
    'stool?',
    'The Cedar Stool is out of stock everywhere, the Cedar Stool Tall is available.',
    [stock('Cedar Stool', 'out_of_stock'), stock('Cedar Stool Tall', 'in_stock')],
  ],
  [
    'kettle stock',
    '{"product":"Harbor Kettle","in_stock":true,"quantity":7}',
    [stock('Harbor Kettle', 'in_stock', 7)],
  ],
  ['kettle stock', '{"product":"Harbor Kettle","available":false}', gone('Harbor Kettle')],
  ['', 'Hardly any Fern Blankets left.', [stock('Fern Blanket', 'low_stock')]],
  ['', 'Both stools are sold out.', [...gone('Cedar Stool'), ...gone('Cedar Stool Tall')]],
  [
    'tall stool',
    "You're in luck, one Cedar Stool Tall remains.",
    [stock('Cedar Stool Tall', 'low_stock', 1)],
  ],
  ['', 'The Quartz Mug has been snapped up.', gone('Quartz Mug')],
  ['mugs', "We're fresh out of Quartz Mugs.", gone('Quartz Mug')],
  ['', 'The Willow Vase was sold out last week.', undefined],
  ['', 'Our Ember Lantern lamp stays lit for 40 hours.', undefined],
  ['', 'You can buy up to 5 Quartz Mugs per order.', undefined],
]

const other: readonly Example[] = [
  ['got a mug?', 'Yes, we do have the Quartz Mug.', here('Quartz Mug', 'presence')],
  ['a vase?', "There's the Willow Vase, a lovely one.", here('Willow Vase', 'presence')],
  ['blankets?', 'We carry the Fern Blanket.', here('Fern Blanket', 'presence')],
  ['do you sell tents', "Tents aren't something we sell.", gone('Tents', 'not_carried')],
  ['do you sell tents', 'We do not carry tents.', gone('tents', 'not_carried')],
  ['got hammocks', 'Hammocks are not part of our range.', gone('Hammocks', 'not_carried')],
  ['Ember Lantern?', 'The Ember Lantern has been discontinued.', gone('Ember Lantern', 'not_carried')],
  [
    'copper pans under 20',
    'No results for "copper pans under 20".',
    gone('copper pans under 20', 'no_match'),
  ],
  ['copper pans under 20', 'Nothing matched copper pans under 20.', gone('copper pans under 20', 'no_match')],
  ['search purple rugs', 'Your search "purple rugs" returned 0 items.', gone('purple rugs', 'no_match')],
  ['purple rugs', "I couldn't find any purple rugs.", gone('purple rugs', 'no_match')],
  [
    'how many mugs',
    "I can't see how many Quartz Mugs we have.",
    [{ item: 'Quartz Mug', status: 'unknown', basis: 'disclaimed' }],
  ],
]

reads('availability', [...availability, ...other])

reads('price', [
  ['', 'You can have the Quartz Mug for €9.', [{ item: 'Quartz Mug', amount: 9, currency: 'EUR' }]],
  ['', 'The Fern Blanket goes for 45 dollars.', [{ item: 'Fern Blanket', amount: 45, currency: 'USD' }]],
  ['price of vase', 'Willow Vase, price now: £28', [{ item: 'Willow Vase', amount: 28, currency: 'GBP' }]],
  [
    '',
    'The Harbor Kettle has come down from $60 to $49.',
    [{ item: 'Harbor Kettle', amount: 49, currency: 'USD' }],
  ],
  [
    '',
    'Kettle $60, mini kettle $40.',
    [
      { item: 'Harbor Kettle', amount: 60, currency: 'USD' },
      { item: 'Harbor Kettle Mini', amount: 40, currency: 'USD' },
    ],
  ],
  ['what does the stool cost', "It's 79 €.", [{ item: 'Cedar Stool', amount: 79, currency: 'EUR' }]],
  ['', 'Delivery is free of charge.', [{ item: 'shipping', amount: 0, currency: null }]],
  ['total?', 'Your total comes to $91.20.', [{ item: 'total', amount: 91.2, currency: 'USD' }]],
  ['', 'The Ember Lantern sells at $1,250.00.', [{ item: 'Ember Lantern', amount: 1250, currency: 'USD' }]],
  [
    '',
    'Ember Lantern reduced from €80 to €64 until Sunday.',
    [{ item: 'Ember Lantern', amount: 64, currency: 'EUR' }],
  ],
  ['', 'Prices for mugs start at $6.', undefined],
  ['', 'We will refund $30 to your card.', undefined],
  ['', 'You have €12 of store credit.', undefined],
])

reads('state_change', [
  ['mug?', 'The Quartz Mug sold out ten minutes ago.', true],
  ['', 'The Willow Vase is no longer available.', true],
  ['', 'The price of the Cedar Stool has gone up to $90.', true],
  ['', "It was in stock an hour ago, but it isn't anymore.", true],
  ['', 'Since you asked, two more Quartz Mugs have been sold, so 3 are left.', true],
  ['', 'The Fern Blanket is back in stock.', true],
  ['', 'Last week we had 30 Quartz Mugs, today we have 4.', true],
  ['', 'Your order status changed from processing to shipped.', true],
  ['', 'Somebody just bought the last Ember Lantern.', true],
  ['', 'Ember Lantern: 6 this morning, 1 now.', true],
  ['', 'The vase went out of stock while we were talking.', true],
  ['', 'The Quartz Mug is in stock.', undefined],
  ['', 'Your order has been cancelled.', undefined],
  ['', 'I misread that, sorry: it is $12.', undefined],
])

reads('restock', [
  [
    'kettle back?',
    'The Harbor Kettle is expected back on 12 May.',
    [{ item: 'Harbor Kettle', text: '12 May' }],
  ],
  ['', 'We are getting more Quartz Mugs next Tuesday.', [{ item: 'Quartz Mug', text: 'next Tuesday' }]],
  [
    '',
    'Willow Vase will be restocked in two weeks.',
    [{ item: 'Willow Vase', text: 'restocked in two weeks' }],
  ],
  ['', 'A new delivery of Fern Blankets arrives on Friday.', [{ item: 'Fern Blanket', text: 'on Friday' }]],
  ['vase?', 'No restock date for the Willow Vase yet.', [{ item: 'Willow Vase', text: 'No restock date' }]],
  ['', 'The Ember Lantern should return in autumn.', [{ item: 'Ember Lantern', text: 'return in autumn' }]],
  ['', 'Quartz Mug - back in stock 3 June', [{ item: 'Quartz Mug', text: 'back in stock 3 June' }]],
  [
    '',
    "We don't know when the Cedar Stool will be back.",
    [{ item: 'Cedar Stool', text: "don't know when the Cedar Stool will be back" }],
  ],
  [
    '',
    'The Tidal Backpack will be available again from Monday.',
    [{ item: 'Tidal Backpack', text: 'available again from Monday' }],
  ],
  ['', 'Next batch of Quartz Mugs: end of June.', [{ item: 'Quartz Mug', text: 'end of June' }]],
  ['', 'The Quartz Mug was restocked this morning.', undefined],
  ['', 'We will be back on Monday at nine.', undefined],
])
