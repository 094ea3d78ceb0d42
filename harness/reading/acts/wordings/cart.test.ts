import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

const act = (action: string, item: string, qty?: number, modality = 'done') => ({
  action,
  item,
  modality,
  ...(qty === undefined ? {} : { qty }),
})

reads('cart_action', [
  ['add 2 mugs', 'Two Quartz Mugs are now in your basket.', [act('added', 'Quartz Mug', 2)]],
  ['put the vase in', 'Popped the Willow Vase in your cart!', [act('added', 'Willow Vase')]],
  ['make it 3 mugs', "I've changed the quantity of the Quartz Mug to 3.", [act('updated', 'Quartz Mug', 3)]],
  ['', 'The Fern Blanket was taken out of your cart.', [act('removed', 'Fern Blanket')]],
  ['lose the blanket', 'Fern Blanket removed.', [act('removed', 'Fern Blanket')]],
  ['clear my cart', "I've emptied your cart.", [act('removed', 'everything')]],
  ['add the lantern', 'Ember Lantern ✔ added to bag', [act('added', 'Ember Lantern')]],
  [
    'add the stool',
    "Sure, I'm putting the Cedar Stool in your cart now.",
    [act('added', 'Cedar Stool', undefined, 'promised')],
  ],
  [
    'drop the mug please',
    "I'll take the Quartz Mug out for you.",
    [act('removed', 'Quartz Mug', undefined, 'promised')],
  ],
  ['i want 4 of the mugs', 'Okay i put 4 Quartz Mug in cart for you.', [act('added', 'Quartz Mug', 4)]],
  ['', 'Would you like me to add the Quartz Mug?', undefined],
  ['', 'The Willow Vase was already in your cart.', undefined],
  ['', "I couldn't add the Quartz Mug.", undefined],
])

reads('cart_contents', [
  [
    'my cart?',
    'You currently have 2 Quartz Mugs and a Willow Vase in your basket.',
    [
      { item: 'Quartz Mug', qty: 2 },
      { item: 'Willow Vase', qty: 1 },
    ],
  ],
  [
    'cart',
    'Cart:\n- Quartz Mug x 2\n- Fern Blanket x 1',
    [
      { item: 'Quartz Mug', qty: 2 },
      { item: 'Fern Blanket', qty: 1 },
    ],
  ],
  ['', 'Your bag holds one Ember Lantern.', [{ item: 'Ember Lantern', qty: 1 }]],
  ['', 'Still in your cart: Cedar Stool.', [{ item: 'Cedar Stool' }]],
  ['', 'The Willow Vase is already in your cart.', [{ item: 'Willow Vase' }]],
  ['', "What's in your basket: 3 x Quartz Mug.", [{ item: 'Quartz Mug', qty: 3 }]],
  ['', 'I see 4 Quartz Mugs in your cart.', [{ item: 'Quartz Mug', qty: 4 }]],
  [
    '',
    'Your cart consists of a Fern Blanket and two Quartz Mugs.',
    [
      { item: 'Fern Blanket', qty: 1 },
      { item: 'Quartz Mug', qty: 2 },
    ],
  ],
  ['whats left', 'Only the Quartz Mug is left in your cart.', [{ item: 'Quartz Mug' }]],
  ['cart?', '{"cart":[{"item":"Quartz Mug","qty":2}]}', [{ item: 'Quartz Mug', qty: 2 }]],
  ['', 'Your wish list has the Quartz Mug.', undefined],
  ['', 'Your order contains 2 Quartz Mugs.', undefined],
])

reads('cart_empty', [
  ['cart?', 'There is nothing in your cart right now.', true],
  ['cart?', 'Your basket is empty.', true],
  ['cart?', "You don't have anything in your cart.", true],
  ['anything in my bag?', 'Nope, nothing in there.', true],
  ['cart', 'Cart: 0 items', true],
  ['cart', "Looks like your bag's still empty!", true],
  ['did it go out', 'Yes, I took the mug out and your cart is now empty.', true],
  ['is my cart empty', 'Yes, completely empty.', true],
  ['cart?', 'No products in your cart.', true],
  ['cart', '{"cart":{"items":[],"note":"Your cart is empty"}}', true],
  ['', "Your cart isn't empty, it holds a mug.", undefined],
  ['', 'If your cart is empty, add something first.', undefined],
  ['', 'All items have been removed.', undefined],
])

reads('personal', [
  ['cart?', 'You have two Quartz Mugs in your cart.', true],
  ['where is it', 'Your parcel was shipped yesterday.', true],
  ['', 'Your return for order W33 has been received.', true],
  ['', 'Your refund was issued on Monday.', true],
  ['', 'Your ticket T-55 is still open.', true],
  ['', 'Your last order, W12, is out for delivery.', true],
  ['', 'Your cart has nothing in it.', true],
  ['', "You're on the waiting list for the Ember Lantern with your account.", true],
  ['orders', 'You have one open order: W771, being packed.', true],
  ['', 'On your account I can see order W8, delivered on Tuesday.', true],
  ['', 'Order W12 has been shipped.', undefined],
  ['', "I've added the Quartz Mug to your cart.", undefined],
  ['', 'We bring it to your door on Friday.', undefined],
])
