import { describe, expect, it } from 'vitest'
import { actsOf } from '../../examples.ts'

/** The deeds and states that are read of a reply, by their kinds. */
const told = (reply: string, shopper = 'I have a question about order W-10423') =>
  Object.keys(actsOf(shopper, reply)).filter((act) =>
    ['cart_action', 'cart_contents', 'deed', 'order_status', 'order_placed', 'ticket_status'].includes(act),
  )

describe('an entry of a menu tells of nothing that was done', () => {
  it.each([
    'Sure! What would you like to do?\n1. Add to cart\n2. See sizes',
    'Please choose:\n1. Add the Willow Vase to cart\n2. Track an order',
    'I can help you with:\n- Adding items to your cart\n- Cancelling an order\n- Starting a return',
    "Here's what I can do for you:\n- Add products to your cart\n- Open a support ticket",
    'What seems to be the problem?\n1. It arrived damaged\n2. It was returned to sender\n3. Refund issued but not received',
    "Here's how to cancel:\n1. Open the order\n2. Click Cancel\n3. Your order is cancelled right away",
    'It is lovely.\n- Add to cart\n- Get notified',
    'Was möchten Sie tun?\n1. In den Warenkorb gelegt\n2. Bestellung storniert',
  ])('%j', (reply) => expect(told(reply)).toEqual([]))

  it.each([
    ["Here's how your orders look:\n- W-10423: delivered\n- W-10424: cancelled", 'order_status'],
    ['Your options are limited, as it has left:\n- W-10423: shipped', 'order_status'],
    ['Your cart:\n- 2 × Quartz Mug\n- 1 × Willow Vase', 'cart_contents'],
    ['- Order W-10423 has been cancelled.\n- Refund of $12.50 issued', 'order_status'],
  ])('but one of a list of facts does: %j', (reply, act) => expect(told(reply)).toContain(act))

  it('and what stands in the line above it is read', () =>
    expect(
      actsOf('Is the Quartz Mug there?', "Yes, it's in stock. Would you like to:\n- Add to cart\n- Save it")
        .availability,
    ).toEqual([{ item: 'Quartz Mug', status: 'in_stock', basis: 'stock' }]))
})
