import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

/** For each act: replies that hold it, then replies that do not. */
const tables: Readonly<Record<string, readonly [yes: readonly string[], no: readonly string[]]>> = {
  order_placed: [
    [
      'Your order has been placed.',
      'Done, you have bought the Quartz Mug!',
      'Thank you for your order! It is number 88120.',
      'Order confirmed.',
      'Purchase complete, order ID 4417.',
      'The order went through, it is yours.',
    ],
    [
      'The order will be placed once you confirm.',
      'You ordered this on 3 May.',
      'Do you want to place the order?',
    ],
  ],
  realtime_claim: [
    [
      'I have live access to our stock.',
      'My numbers are updated in real time.',
      'I see every sale the second it happens.',
      'The figures are current to the second.',
      'I am connected directly to the warehouse system.',
    ],
    ['I do not have live stock data.', 'You can reach us by live chat.', 'The concert is live on Friday.'],
  ],
  volatility_hedge: [
    [
      'Stock is selling fast.',
      'Prices are subject to change.',
      'Offer valid while supplies last.',
      'Quantities may change before you check out.',
      'The cart does not reserve items, so somebody else may buy it first.',
      'Grab one before they are gone!',
      'This one is in high demand.',
    ],
    ['Only 3 left.', 'The timer ends at noon.'],
  ],
  limitation: [
    [
      "I can't cancel orders from this chat.",
      'I do not have access to your account.',
      'We are not able to change the address after dispatch.',
      'Discounts are beyond my powers.',
      "I'm only a chat assistant, I cannot make phone calls.",
      'That is not something I can do.',
    ],
    ['The payment service is down.', 'I found no order with that number.', 'The Quartz Mug is sold out.'],
  ],
  failure_disclosure: [
    [
      'Our order system is currently down.',
      'Something went wrong while adding the item.',
      'The request timed out.',
      'Your card was declined.',
      'We are having technical difficulties.',
      "The stock service isn't responding.",
    ],
    ['No order with that number was found.', 'The Quartz Mug is out of stock, so I could not add it.'],
  ],
  auth_challenge: [
    [
      'Please log in to see your orders.',
      'What is the email address on your account?',
      'Please enter the 6-digit code we sent you.',
      'To verify your identity, please give me your date of birth.',
      'For security I need your full name and postcode.',
    ],
    ['What size do you need?', 'Which order do you mean?'],
  ],
  slot_request: [
    [
      'Could you tell me your order number?',
      'Which size would you like?',
      'Please send us a photo of the damage.',
      'Which of the two did you mean?',
      'What color would you prefer?',
    ],
    ['Is there anything else I can help with?', 'Could you rephrase that?'],
  ],
  confirmation_request: [
    [
      'Shall I cancel order 4417?',
      'Do you want me to add it to your cart?',
      'Should I place the order now?',
      'Would you like me to refund it to your card?',
      'Cancel your subscription? Reply YES to confirm.',
    ],
    [
      'Would you like to see similar items?',
      'Shall I notify you when it is back?',
      'Is there anything else?',
    ],
  ],
  state_change: [
    [
      'The Quartz Mug has just sold out.',
      'The price dropped from $48 to $39.',
      'It is no longer available.',
      'The Fern Blanket is back in stock.',
      'It was 3 at noon, now it is 0.',
    ],
    ['The Quartz Mug is sold out.', 'Was $20, now $15.', 'Order 4417 has been cancelled.'],
  ],
  privacy_refusal: [
    [
      "I can't share other customers' details.",
      'That information is confidential.',
      'For privacy reasons I cannot tell you that.',
      'That order belongs to another customer.',
      'Our team keeps phone numbers private.',
    ],
    ['I cannot cancel orders.', 'Your order was shipped.'],
  ],
  generic: [
    [
      'Orders usually ship within two days.',
      'In general, refunds take a week.',
      'As a rule, parcels arrive in three days.',
      'Typically we answer within a day.',
      'In most cases it takes a week.',
    ],
    ['Standard delivery takes 3 days.', 'Your order ships tomorrow.'],
  ],
  lookup_claimed: [
    [
      "I've checked your order.",
      'I looked it up for you: it is on its way.',
      'According to our system, it was delivered.',
      'Our records show a delivery on Monday.',
      'I found your order.',
    ],
    [
      'Let me check that for you.',
      'I can look it up.',
      'No order 4417 was found.',
      'Refreshed 2 minutes ago.',
    ],
  ],
  handoff_done: [
    [
      "I've transferred you to a colleague.",
      'Your case has been forwarded to our billing team.',
      'I have notified my supervisor.',
      'Your ticket is with the repair team now.',
      'I have brought in a specialist.',
    ],
    [
      'Connecting you to an agent.',
      'Would you like to talk to an agent?',
      'As soon as an adviser is free, I will transfer you.',
    ],
  ],
  cart_empty: [
    [
      'Your cart is empty.',
      'There is nothing in your basket.',
      'Your bag has no items.',
      'Cart: empty',
      '0 items in your cart.',
    ],
    ['Your cart is not empty.', 'If your cart is empty, the button is gray.'],
  ],
}

for (const [act, [yes, no]] of Object.entries(tables)) {
  describe(act, () => {
    for (const reply of yes)
      it(`is heard in ${JSON.stringify(reply)}`, () => expect(actsOf('', reply)[act]).toBe(true))
    for (const reply of no)
      it(`is not heard in ${JSON.stringify(reply)}`, () => expect(actsOf('', reply)[act]).toBeUndefined())
  })
}

const steps: Readonly<Record<string, readonly string[]>> = {
  login: ['Please log in first.', 'Sign in to continue.', 'You need to sign in to see this.'],
  human: [
    "I'll connect you to an agent.",
    'Would you like to talk to a person?',
    'A colleague will call you back.',
    "I'm transferring you to a human.",
  ],
  link: ['Here is the page: https://shop.example/mug', 'See [the page](https://shop.example/mug).'],
  retry: [
    'Please try again later.',
    'Give it another try in a minute.',
    'Could you try again in five minutes?',
  ],
  contact: ['Write to help@shop.example.', 'Call us on 0800 555 123.', 'Use our contact form.'],
  alternatives: [
    'Shall I show you similar items?',
    'I can suggest some alternatives.',
    'Would you like to see other models?',
  ],
  notify: [
    'I can notify you when it is back.',
    'Want an alert when it is back in stock?',
    'Leave your email and we will let you know when it returns.',
    'I can put you on the waiting list.',
  ],
  saved_search: [
    'Would you like me to save this search?',
    'I can alert you to new matches for this search.',
    'Your search has been saved.',
  ],
}

describe('next steps', () => {
  for (const [step, replies] of Object.entries(steps)) {
    for (const reply of replies)
      it(`${step} is offered in ${JSON.stringify(reply)}`, () =>
        expect(actsOf('', reply).next_steps).toContain(step))
  }
  for (const reply of ['Check our website.', 'The chat opens at nine.', 'You are welcome!'])
    it(`none is offered in ${JSON.stringify(reply)}`, () =>
      expect(actsOf('', reply).next_steps).toBeUndefined())
})
