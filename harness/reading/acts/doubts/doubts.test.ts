import { describe, expect, it } from 'vitest'
import { shop } from '../../examples.ts'
import { read } from '../../index.ts'

/** Each: what the shopper wrote, what the bot replied, the act in doubt, and the reason. */
const doubtful: readonly (readonly [string, string, string, string])[] = [
  ['', 'I think the Willow Vase is in stock.', 'availability', 'the speaker is not certain'],
  ['W9?', "I couldn't find an order with that number.", 'lookup_claimed', 'that it looked is not said'],
  ['', 'Your refund has been approved.', 'deed', 'a refund is approved, maybe not paid yet'],
  ['', 'The exchange has been requested.', 'deed', 'a change is requested, maybe not made'],
  ['', 'The Willow Vase should be available.', 'availability', 'the speaker is not certain'],
  ['', 'The Quartz Mug is probably sold out.', 'availability', 'the speaker is not certain'],
  ['', 'I may have passed this chat to our agents.', 'handoff_done', 'the speaker is not certain'],
  ['', 'I might have set up an alert for the Quartz Mug.', 'notify_done', 'the speaker is not certain'],
  [
    'Do you have the Willow Vase?',
    "We don't have a Willow Vase Pro. The Willow Vase itself, yes.",
    'availability',
    'the name goes on, and may be of another product',
  ],
  ['', 'We have 41 and 43 in the Willow Vase.', 'availability', 'the numbers may be sizes'],
  [
    '',
    'The RRP of the Quartz Mug is €29.90.',
    'price',
    'the amount may be a recommended price, or hold for some only',
  ],
  [
    '',
    'Members pay €22 for the Quartz Mug.',
    'price',
    'the amount may be a recommended price, or hold for some only',
  ],
  [
    '',
    'The lid of the Quartz Mug is sold out.',
    'availability',
    'it may be told of a part or an extra of the product',
  ],
  [
    '',
    'Spare lids for the Quartz Mug are in stock.',
    'availability',
    'it may be told of a part or an extra of the product',
  ],
  [
    '',
    "The Quartz Mug's predecessor is sold out.",
    'availability',
    'it may be told of a part or an extra of the product',
  ],
  ['', 'Typically we keep 20 Willow Vases in stock.', 'availability', 'the speaker is not certain'],
  [
    'add the Willow Vase',
    'Adding the Willow Vase … oops, that failed.',
    'cart_action',
    'a failure is told behind it',
  ],
  ['', 'Quartz Mug: in stock soon.', 'availability', 'the speaker is not certain'],
  ['', 'Die Willow Vase ist vermutlich ausverkauft.', 'availability', 'the speaker is not certain'],
  ['Wo ist W1234?', 'W1234 wurde vermutlich zugestellt.', 'order_status', 'the speaker is not certain'],
  ['where is W1234', "If W1234 isn't there by Friday, we'll refund it.", 'deed', 'it hangs on a condition'],
  [
    'price of the Quartz Mug?',
    "You've paid $15 for the Quartz Mug.",
    'price',
    'the amount may be the price of a part, a bundle or an extra',
  ],
  [
    '',
    "The Quartz Mug isn't in stock at every store.",
    'availability',
    'it is denied of all, maybe not of each',
  ],
  ['', "The Quartz Mug isn't $15.", 'price', 'an amount is denied'],
  ['', 'Amazon has the Quartz Mug for $12.', 'price', 'it may be told of another shop'],
  ['', 'Our supplier has the Quartz Mug in stock.', 'availability', 'it may be told of another shop'],
  [
    '',
    'The Quartz Mug rather than the Willow Vase is sold out.',
    'availability',
    'another product is named to compare',
  ],
  [
    'cart?',
    'There were two Quartz Mugs in your cart, one has been taken out.',
    'cart_contents',
    'it may be told of what was there before',
  ],
  ['ticket T-5?', 'T-5 can be closed once you confirm.', 'ticket_status', 'it is only possible'],
  ['', 'Reviews say the Quartz Mug is always sold out.', 'availability', 'the speaker is not certain'],
  [
    '',
    'We had planned to have the Quartz Mug in stock by now.',
    'availability',
    'the speaker is not certain',
  ],
  ['', 'The Quartz Mug is usually available.', 'availability', 'the speaker is not certain'],
  [
    '',
    "The Quartz Mug isn't available in your region.",
    'availability',
    'it holds for one region or shopper only',
  ],
  [
    '',
    "The courier says W1 was delivered, but I can't confirm it.",
    'order_status',
    'the speaker is not certain',
  ],
  [
    '',
    'The Quartz Mug is $25/month.',
    'price',
    'the amount may be the price of a part, a bundle or an extra',
  ],
  ['', "It's not that the Quartz Mug is sold out.", 'availability', 'the speaker is not certain'],
  [
    'add the mug',
    "I wasn't able to add the Quartz Mug.",
    'limitation',
    'an attempt that failed, maybe no limit by design',
  ],
  [
    'how many mugs',
    'We have 6 Quartz Mugs in stock. The till says 4 though.',
    'availability',
    'several sources are told',
  ],
  [
    'what do you have in mugs',
    'One Quartz Mug, $9, will do.',
    'availability',
    'a product is named, maybe not counted',
  ],
  ['desk setup?', "They'll phone you the day before.", 'next_step', 'who will write or call is not told'],
  [
    'why was it not saved',
    "Yesterday the page didn't load because of an error.",
    'failure_disclosure',
    'it is told of another day',
  ],
  ['', 'As far as I can see the Fern Blanket costs $40.', 'price', 'the speaker is not certain'],
  ['where is W5501', 'W5501 seems to be in transit.', 'order_status', 'the speaker is not certain'],
  ['vase?', "It's out, sorry.", 'availability', 'the words tell of stock only beside a product'],
  ['', "That's $19.", 'price', 'no product is named'],
  [
    'where is W5501',
    "I don't see W5501 among your orders. It's possible there's a typo, or that it was placed with a different account.",
    'order_status',
    'the speaker is not certain',
  ],
  [
    'my ticket?',
    "Our team is working on it, and they'll get back to you soon.",
    'next_step',
    'an answer that comes later needs nobody at the desk now',
  ],
  [
    'add one more mug',
    'All set — 1 Quartz Mug is now in your cart!',
    'cart_contents',
    'the number may be of what was added',
  ],
  [
    'blanket?',
    'The Fern Blanket is in stock. Sorry, the Fern Blanket is sold out.',
    'availability',
    'the same is said of the product in two ways',
  ],
  [
    'price of the mug',
    'The Quartz Mug is $12. The Quartz Mug is $17.',
    'price',
    'the same is said of the product in two ways',
  ],
  [
    'blanket in stock?',
    'The Fern Blanket is sold out, 3 in green.',
    'availability',
    'several variants are named',
  ],
  [
    '',
    'We have the Cedar Stool, the taller one is sold out.',
    'availability',
    'another product than the one named may be meant',
  ],
  [
    '',
    'The Quartz Mug bundle is $30.',
    'price',
    'the amount may be the price of a part, a bundle or an extra',
  ],
  [
    'wool socks for kids in navy',
    'No wool socks in navy were found.',
    'availability',
    'the name is free text that the reply and the shopper word differently',
  ],
  ['where is the W1 refund', 'W1 is cancelled and refunded.', 'deed', 'a state is told, maybe no action'],
  ['', 'Your order W1 is now cancelled.', 'deed', 'a state is told, maybe no action'],
  [
    'why is the mug not in my cart',
    'The Quartz Mug was taken out of your cart.',
    'cart_action',
    'nobody says who changed the cart',
  ],
  [
    'I want to get an invoice',
    "I'll get right on it!",
    'cart_action',
    'neither a cart nor a product is named',
  ],
  [
    'change W1',
    'I changed W1. The payment was refunded.',
    'order_status',
    'a sum was refunded, maybe not the whole order',
  ],
  ['cancel W1', 'You have cancelled W1 yourself.', 'deed', 'the shopper did it, not the shop'],
  ['W1', "You've already cancelled order W1.", 'deed', 'the shopper did it, not the shop'],
  ['cancel it', 'Your request has been submitted.', 'ticket_status', 'a request is told of, maybe no ticket'],
  ['', 'Order W1, unlike W2, has been shipped.', 'order_status', 'several numbers stand in the clause'],
  [
    '',
    'The cheapest option for the Fern Blanket is not available.',
    'availability',
    'it may be told of one variant only',
  ],
  ['', 'The larger size of the Fern Blanket costs $40.', 'price', 'it may be told of one variant only'],
  [
    '',
    '1. Order 17\n   Quartz Mug (grey)\n   Status: shipped\n   Amount: $36',
    'price',
    'it may be what an order cost',
  ],
]

/** Words near those above that leave no doubt. */
const certain: readonly (readonly [string, string, string])[] = [
  ['', 'The Willow Vase is in stock.', 'availability'],
  ['mug', 'The Quartz Mug has been discontinued.', 'availability'],
  ['', 'I think you will like it. The Willow Vase is in stock.', 'availability'],
  ['', 'The Quartz Mug is gone.', 'availability'],
  ['', 'One Quartz Mug is $12. Three of them come to $36.', 'price'],
  ['', 'The Harbor Kettle and the Harbor Kettle Mini are both in stock.', 'availability'],
  ['', 'Our Leeds store has 2 Quartz Mugs in stock. The York store is out of Quartz Mugs.', 'availability'],
  ['cancel W1', 'I have cancelled your order W1.', 'deed'],
  ['', 'I have taken the Quartz Mug out of your cart.', 'cart_action'],
  ['where is W1', 'Order W1 has been shipped.', 'order_status'],
  ['navy wool socks', 'No navy wool socks were found.', 'availability'],
  ['', 'Every size of the Fern Blanket is sold out.', 'availability'],
  ['', 'The red version of the Fern Blanket is sold out.', 'availability'],
]

const actsOf = (shopper: string, reply: string, act: string) =>
  read(reply, { shopper, catalog: shop }).acts.filter((one) => one.act === act)

describe('doubt', () => {
  for (const [shopper, reply, act, reason] of doubtful) {
    it(`is unsure of ${act} in ${JSON.stringify(reply)}`, () => {
      expect(actsOf(shopper, reply, act).map((one) => one.reason)).toContain(reason)
    })
  }
  for (const [shopper, reply, act] of certain) {
    it(`is sure of ${act} in ${JSON.stringify(reply)}`, () => {
      const found = actsOf(shopper, reply, act)
      expect(found).not.toHaveLength(0)
      expect(found.filter((one) => one.confidence === 'unsure')).toEqual([])
    })
  }
})
