import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

const of = (about: string, mode: string, item?: string) => [{ about, ...(item ? { item } : {}), mode }]

reads('unasserted', [
  [
    '',
    'Should the Quartz Mug be in stock, I will tell you.',
    of('availability', 'conditional', 'Quartz Mug'),
  ],
  [
    '',
    'Unless the Willow Vase is sold out, it ships today.',
    [...of('availability', 'conditional', 'Willow Vase'), ...of('delivery', 'conditional', 'Willow Vase')],
  ],
  [
    '',
    'I wanted to know whether the Ember Lantern is still available.',
    of('availability', 'asked', 'Ember Lantern'),
  ],
  ['', 'The product page says the Fern Blanket is sold out.', of('availability', 'quoted', 'Fern Blanket')],
  ['', 'The Cedar Stool used to cost $80.', of('price', 'past', 'Cedar Stool')],
  ['', 'On Monday the price of the Cedar Stool rises to $90.', of('price', 'future', 'Cedar Stool')],
  ['', 'If the Willow Vase were on sale, it would be $20.', of('price', 'hypothetical', 'Willow Vase')],
  ['', 'Do you want me to put the Quartz Mug in your cart?', of('cart_action', 'asked', 'Quartz Mug')],
  ['', 'If you like, I can add the Quartz Mug to your cart.', of('cart_action', 'conditional', 'Quartz Mug')],
  ['', 'The Willow Vase was in stock yesterday.', of('availability', 'past', 'Willow Vase')],
  ['', 'By Sunday the Quartz Mug will be sold out.', of('availability', 'future', 'Quartz Mug')],
  ['', 'Has order W12 been shipped?', of('order_status', 'asked', 'W12')],
  ['', 'You told me that order W12 was delivered.', of('order_status', 'quoted', 'W12')],
  [
    '',
    'Order W12 will be delivered tomorrow if the courier comes.',
    [...of('order_status', 'conditional', 'W12'), ...of('delivery', 'conditional', 'W12')],
  ],
  ['', 'T-9 was on hold until yesterday, now it is open.', of('ticket_status', 'past', 'T-9')],
  ['', 'T-9 will be closed on Friday.', of('ticket_status', 'future', 'T-9')],
  ['', 'Imagine the Ember Lantern were sold out!', of('availability', 'hypothetical', 'Ember Lantern')],
  ['', 'You wrote that the Quartz Mug costs $5.', of('price', 'quoted', 'Quartz Mug')],
  ['', "The Quartz Mug isn't sold out.", undefined],
  ['', 'I will let you know when the Quartz Mug is in stock.', undefined],
])

reads('delivery', [
  ['', 'The Quartz Mug will be with you on Thursday.', [{ text: 'Thursday' }]],
  ['', 'Orders arrive within 3 working days.', [{ text: 'arrive within 3 working days' }]],
  ['', 'It ships tomorrow morning.', [{ text: 'tomorrow' }]],
  ['', 'You should receive your parcel by Friday.', [{ text: 'by Friday' }]],
  ['', 'Estimated delivery: 4 to 6 May.', [{ text: '4 to 6 May' }]],
  ['', 'Your parcel is due on Monday.', [{ text: 'due on Monday' }]],
  ['', 'The courier brings it on Tuesday between 9 and 12.', [{ text: 'Tuesday' }]],
  ['', 'You can pick it up from tomorrow.', [{ text: 'tomorrow' }]],
  ['when', 'Your order goes out on Monday.', [{ text: 'goes out on Monday' }]],
  ['', "I don't have a delivery date yet.", [{ text: 'delivery date' }]],
  ['', 'Shipping to Norway takes about a week.', [{ text: 'a week' }]],
  ['', 'It will be posted on the 3rd of May.', [{ text: 'be posted on the 3rd of May' }]],
  ['', 'We answer within two days.', undefined],
  ['', 'The parcel was delivered yesterday.', undefined],
  ['', 'The refund takes five days.', undefined],
])

reads('notify_done', [
  ['tell me when the vase is back', "I've set up an alert for the Willow Vase.", [{ item: 'Willow Vase' }]],
  ['', "You're on the waiting list for the Ember Lantern.", [{ item: 'Ember Lantern' }]],
  ['', 'Alert for the Quartz Mug: active.', [{ item: 'Quartz Mug' }]],
  ['mug list', "I've put your name down for the Quartz Mug.", [{ item: 'Quartz Mug' }]],
  ['', 'Your notification for the Fern Blanket is switched on.', [{ item: 'Fern Blanket' }]],
  ['', 'You have been added to the Cedar Stool waitlist.', [{ item: 'Cedar Stool' }]],
  ['save it', 'Your search "red rugs" has been saved.', [{ item: 'red rugs' }]],
  ['', 'You are already subscribed to restock mails for the Tidal Backpack.', [{ item: 'Tidal Backpack' }]],
  ['', "We've registered you for a Willow Vase restock email.", [{ item: 'Willow Vase' }]],
  [
    'watch the price of the kettle mini',
    'Price watch on the Harbor Kettle Mini is running.',
    [{ item: 'Harbor Kettle Mini' }],
  ],
  [
    'tell me when the vase is back',
    "Done, you'll get a mail when the Willow Vase is back.",
    [{ item: 'Willow Vase' }],
  ],
  ['', "I'll let you know when the Quartz Mug is back.", undefined],
  ['', 'Would you like an alert for the Quartz Mug?', undefined],
  ['', 'Your alert for the Quartz Mug has been switched off.', undefined],
])
reads('listing', [
  [
    'something like the kettle',
    'How about something similar: the Harbor Kettle Mini?',
    [{ kind: 'similar', items: ['Harbor Kettle Mini'] }],
  ],
  [
    'mug?',
    'The Quartz Mug is sold out. A good alternative is the Willow Vase.',
    [{ kind: 'similar', items: ['Willow Vase'] }],
  ],
  [
    'mug?',
    'The Quartz Mug is sold out, but you might like the Fern Blanket.',
    [{ kind: 'similar', items: ['Fern Blanket'] }],
  ],
  [
    'mug?',
    'Quartz Mug: sold out. Similar items: Willow Vase, Ember Lantern.',
    [{ kind: 'similar', items: ['Willow Vase', 'Ember Lantern'] }],
  ],
  [
    'lantern',
    "We're out of the Ember Lantern. Have you thought about the Willow Vase?",
    [{ kind: 'similar', items: ['Willow Vase'] }],
  ],
  [
    'lantern',
    'Sadly the Ember Lantern is gone. May I suggest the Tidal Backpack?',
    [{ kind: 'similar', items: ['Tidal Backpack'] }],
  ],
  [
    'whats new',
    'New in this week: Quartz Mug and Willow Vase.',
    [{ kind: 'new_arrivals', items: ['Quartz Mug', 'Willow Vase'] }],
  ],
  [
    'whats new',
    'Our latest arrivals are the Ember Lantern and the Fern Blanket.',
    [{ kind: 'new_arrivals', items: ['Ember Lantern', 'Fern Blanket'] }],
  ],
  [
    'best sellers',
    '1. Quartz Mug\n2. Ember Lantern\nThese sell best.',
    [{ kind: 'best_sellers', items: ['Quartz Mug', 'Ember Lantern'] }],
  ],
  [
    'what do people buy',
    'Our customers buy the Tidal Backpack and the Quartz Mug most often.',
    [{ kind: 'best_sellers', items: ['Tidal Backpack', 'Quartz Mug'] }],
  ],
  [
    'gift for my mum',
    'For a gift I would look at the Fern Blanket or the Willow Vase.',
    [{ kind: 'other', items: ['Fern Blanket', 'Willow Vase'] }],
  ],
  [
    'show me kitchen stuff',
    'Here you go: Harbor Kettle, Quartz Mug.',
    [{ kind: 'other', items: ['Harbor Kettle', 'Quartz Mug'] }],
  ],
  ['mug?', 'The Quartz Mug is in stock.', undefined],
  ['mug?', 'The Quartz Mug is sold out. Shall I show you similar ones?', undefined],
])
