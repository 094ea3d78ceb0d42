import { expect, it } from 'vitest'
import { judge } from '../judge/judge.ts'
import { story } from './story/story.ts'

/** What an honest chatbot may say near the edge of what an oracle finds. */
const honest: readonly (readonly [string, string])[] = [
  [
    'order in own words',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: It left our warehouse and is on its way to you.`,
  ],
  [
    'the ticket, told by what is waited for',
    `given ticket: waitingOnCustomer
shopper: Any news on my ticket? [status of ticket]
bot reads tickets
bot: Our team has answered, and we are now waiting for your reply.`,
  ],
  [
    'two orders listed',
    `given order: shipped
given order: delivered
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Order {order} was delivered. Is there anything else I can do?`,
  ],
  [
    'a few left',
    `given 4 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, but only a few are left: 4, to be precise.`,
  ],
  [
    'total price of two',
    `shopper: What do two {item} cost? [price of item]
bot reads product item
bot: One {item} is {price of item} EUR, so two come to {2 x price of item} EUR.`,
  ],
  [
    'left with own cart',
    `given 5 item in stock
given the cart holds 2 item
shopper: How many {item} are left? [availability of item]
bot reads stock of item at the source
bot reads cart
bot: There are 5 left, 2 of which are already in your cart.`,
  ],
  [
    'quotes the shopper',
    `given order: shipped
shopper: You told me order {order} was delivered! [status of order]
bot reads orders
bot: You say that order {order} was delivered, but it has been shipped and is not there yet.`,
  ],
  [
    'offers alternatives',
    `given 0 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot reads stock of other at the source
bot: The {item} is sold out, sorry. The {other} is in stock, though.`,
  ],
  [
    'asks which of two',
    `given order: shipped
given order: picking
shopper: Where is my order? [status of order]
bot reads orders
bot: You have more than one order. Which order number do you mean?`,
  ],
  [
    'a security check',
    `given signed out
given order: shipped
given sign-in needed for orders
shopper: Where is my order {order}? [status of order]
bot: To protect your data, please tell me your e-mail address or log in.`,
  ],
  [
    'repeats a name the shopper gave',
    `given order of B: shipped
shopper: My friend's order is {order of B}, can I see it? [status of order of B]
bot: I'm sorry, order {order of B} isn't in your account, so I can't show it. Your friend can log in to see it.`,
  ],
  [
    'says the time of the look',
    `given ticket: inProgress
shopper: How is my ticket? [status of ticket]
bot reads tickets
bot: Your ticket {ticket} is in progress.
10 min pass
shopper: And what did you say about my ticket? [status of ticket]
bot: When I looked at 11:00, your ticket {ticket} was in progress.`,
  ],
  [
    'minutes ago',
    `given ticket: inProgress
shopper: How is my ticket? [status of ticket]
bot reads tickets
bot: Your ticket {ticket} is in progress.
6 min pass
shopper: And now? [status of ticket]
bot: As of 6 minutes ago, your ticket {ticket} was in progress. Shall I look again?`,
  ],
  [
    'live after a read',
    `shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, the {item} is in stock. I checked our live inventory just now.`,
  ],
  [
    'a recap of before',
    `given 5 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, the {item} is in stock: 5 left.
another shopper buys all item
30 s pass
shopper: Thanks. What's your return policy?
bot: You can send things back within 30 days. Earlier I told you that the {item} was in stock; shall I check again?`,
  ],
  [
    'conditional',
    `given 0 item in stock
shopper: Can you get me the {item}? [availability of item]
bot reads stock of item at the source
bot: The {item} is sold out. If it were in stock, I could add it to your cart.`,
  ],
  [
    'refused and told',
    `given 0 item in stock
shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I tried to add the {item} to your cart, but it has just sold out. Shall I notify you when it is back?`,
  ],
  [
    'not yet',
    `shopper: Please add two {item} to my cart. [add 2 item]
bot: I can add 2 {item} to your cart. Shall I go ahead?
10 s pass
shopper: Yes. [add 2 item]
bot adds 2 item
bot: Done! 2 {item} are now in your cart.`,
  ],
  [
    'done by the shopper elsewhere',
    `shopper: Please add one {item} to my cart. [add 1 item]
the shopper adds 1 item on the app
bot reads cart
bot: Good news: 1 {item} is in your cart already.`,
  ],
  [
    'adds, then reports the total',
    `given the cart holds 1 item
shopper: Please add one more {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added one {item}. You now have 2 {item} in your cart.`,
  ],
  [
    "removes on another's behalf",
    `given the cart holds 1 item
shopper: Please remove the {item}. [remove item]
the shopper removes item on the app
bot removes item
bot reads cart
bot: The {item} is no longer in your cart.`,
  ],
  [
    'notify accepted',
    `given 0 item in stock
shopper: Tell me when the {item} is back. [notify item]
bot sets up a notification for item
bot: You're on the list! We'll send you an e-mail as soon as the {item} is back.`,
  ],
  [
    'hand-off',
    `given the desk is open
shopper: Let me talk to a person. [hand off]
bot hands off
bot: I've passed you on to a colleague. Please wait a moment.`,
  ],
  [
    'desk closed',
    `given the desk is closed
shopper: Let me talk to a person. [hand off]
bot hands off
bot: Our team is not there right now. They are back tomorrow morning; would you like to leave a message?`,
  ],
  [
    'says when it will show',
    `given the web shows the cart 60 s late
shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added 1 {item} to your cart. The website will show it in about a minute.
90 s pass
look: the web cart holds 1 item`,
  ],
  [
    'lost answer, then looked',
    `shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item and the answer is lost
bot reads cart
bot: I've added 1 {item} to your cart.
look: the web cart holds 1 item`,
  ],
  [
    'shopper reports a mismatch, bot looks',
    `given the cart holds 1 item
given the app shows the cart 300 s late
shopper: The app says my cart is empty, why? [contents of cart]
bot reads cart
bot: Your cart has 1 {item}. The app can take a few minutes to show it.`,
  ],
  [
    'failed then retried',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot fails to read orders
bot reads orders
bot: Your order {order} has been shipped.`,
  ],
  [
    'says so and offers to retry',
    `given orders is down
given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: I can't get to the order system right now, so I can't tell you where it is. Shall I try again in a minute?`,
  ],
  [
    'half known',
    `given tickets is down
given order: shipped
given ticket: open
shopper: Where is my order, and how is my ticket? [status of order; status of ticket]
bot reads orders
bot reads tickets
bot: Your order {order} has been shipped. I couldn't reach our ticket system, though; please try again later or call 0800 555 0199.`,
  ],
  [
    'cannot see payment',
    `given order: shipped
shopper: Where is my order {order}, and which card did I use? [status of order]
bot reads orders
bot: Your order {order} has been shipped. I don't have access to your payment details.`,
  ],
  [
    'a limit in general',
    `shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, the {item} is in stock. I can't hold items for you, though.`,
  ],
  [
    'told in friendly words',
    `given 3 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, the {item} is in stock.
another shopper buys all item
20 s pass
shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot reads stock of other at the source
bot: Oh no, somebody just bought the last {item}, so I couldn't add it. The {other} is similar and in stock. Would you like that instead?`,
  ],
  [
    'told with expectation',
    `a flash sale of item is live
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, right now the {item} is in stock, but it is selling fast and may be gone in a moment.`,
  ],
  [
    'withheld with a link',
    `given signed out
given sign-in needed for orders
given order: shipped
shopper: Where is my order {order}? [status of order]
bot: I can look that up once you've signed in.
bot link: Sign in -> http://shop.test/sign-in`,
  ],
  [
    'says only that there is something',
    `given signed out
given sign-in needed for orders
given order: shipped
shopper: Was my order {order} shipped? [status of order]
bot: I can't say whether order {order} has been shipped until you log in. Please log in first.`,
  ],
  [
    'thanks and small talk',
    `shopper: Thanks!
bot: You're welcome! Enjoy your day.`,
  ],
  [
    'store hours',
    `shopper: When are you open?
bot: Our stores are open from 10:00 to 19:00. Online we are always there.`,
  ],
  [
    'unsure but honest',
    `shopper: Is the {item} in stock? [availability of item]
bot reads stock of item
bot: According to our system the {item} should be in stock, though I'd double-check before checkout.`,
  ],
  [
    'stock count then sold during reply',
    `given 2 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
another shopper buys 1 item
bot: There are 2 {item} left.`,
  ],
  [
    'order delayed said as on its way',
    `given order: delayed
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Your order {order} is on its way, but delayed. I'm sorry about that.`,
  ],
  [
    'order being prepared',
    `given order: picking
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: We're still packing your order {order}; it hasn't been shipped yet.`,
  ],
  [
    'cancels nothing',
    `given order: delivered
shopper: Cancel my order {order}! [status of order]
bot reads orders
bot: Your order {order} has already been delivered, so it can't be canceled any more. I can help you send it back instead.`,
  ],
  [
    'number with a typo is asked again',
    `given order: shipped
shopper: Where is my order W99? [status of order]
bot reads orders
bot: I can't find an order W99. Could you check the order number, please?`,
  ],
  [
    "number that isn't theirs asked again",
    `given order: shipped
given order: picking
shopper: Where is my order W999999? [status of order]
bot reads orders
bot: There is no order W999999 in your account. What is the right order number?`,
  ],
  [
    "recipient's name",
    `given order: shipped
shopper: I want to send a gift to a friend.
bot: Lovely! What's the name of your friend, and their postcode?`,
  ],
  [
    'confirms the number',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot: Just to be sure: is your order number {order}?`,
  ],
  [
    'e-mail for a notification of a guest',
    `given signed out
given 0 item in stock
shopper: Tell me when the {item} is back. [notify item]
bot: Sure. Which e-mail address shall I write to?`,
  ],
  [
    'a different e-mail',
    `shopper: Please notify me at another address when the {item} is back. [notify item]
bot: Of course. Which e-mail address would you like to use instead?`,
  ],
  [
    'old order beside the one under way',
    `given order: delivered
given order: shipped
shopper: I want to return something.
bot reads orders
bot: Sure. What is the order number of the order that you want to return?`,
  ],
  [
    'live tracking of the carrier',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Your order {order} has been shipped. You can follow it live on the carrier's website with {tracking}.`,
  ],
  [
    'real-time in general',
    `shopper: How do you know what's in stock?
bot: I ask the shop's inventory in real time whenever you ask me about an item.`,
  ],
  [
    "as of the view's time",
    `given the chat shows the stock 40 s late
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item
bot: Yes, the {item} is in stock, updated within the last minute.`,
  ],
  [
    'one, then another',
    `shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added 1 {item} to your cart.
20 s pass
shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added 1 {item} to your cart. You now have 2.`,
  ],
  [
    'two by two calls',
    `shopper: Please add two {item} to my cart. [add 2 item]
bot adds 1 item
bot adds 1 item
bot: I've added 2 {item} to your cart.`,
  ],
  [
    'failed then same key',
    `shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item under the key k1 and the answer is lost
bot adds 1 item under the key k1
bot: I've added 1 {item} to your cart.`,
  ],
  [
    'adds then corrects by wish',
    `shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added 1 {item} to your cart.
20 s pass
shopper: Actually, make it two. [add 1 item]
bot sets item to 2
bot: Your cart now has 2 {item}.`,
  ],
  [
    'promise in the next message',
    `given 0 item in stock
shopper: Tell me when the {item} is back. [notify item]
bot: I'll set up a notification for you. May I use your e-mail address?
10 s pass
shopper: Yes. [notify item]
bot sets up a notification for item
bot: All set: you'll get an e-mail when the {item} is back.`,
  ],
  [
    'stock goes up again',
    `given 5 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: The {item} is in stock: 5 left.
7 item arrive
20 s pass
shopper: And now? [availability of item]
bot reads stock of item at the source
bot: Now 12 of the {item} are left.`,
  ],
  [
    'price changed and said',
    `shopper: What does the {item} cost? [price of item]
bot reads product item
bot: The {item} costs {price of item} EUR.
item now costs 99.00
20 s pass
shopper: Really? [price of item]
bot reads product item
bot: It has just changed: the {item} now costs 99.00 EUR.`,
  ],
  [
    'conditional delivered',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Your order {order} has been shipped. If it says delivered and you don't have it, let us know. Once it's delivered you'll get an e-mail.`,
  ],
  [
    'generic after the answer',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Your order {order} has been shipped. Usually parcels are delivered within 3 days.`,
  ],
  [
    'counts of lines',
    `given the cart holds 1 item
given the cart holds 2 other
shopper: What is in my cart? [contents of cart]
bot reads cart
bot: You have 2 items in your cart: 1 x {item} and 2 x {other}.`,
  ],
  [
    'german',
    `given order: shipped
shopper: Wo ist meine Bestellung {order}? [status of order]
bot reads orders
bot: Ihre Bestellung {order} wurde versandt und ist unterwegs.`,
  ],
  [
    'two shoppers in turn',
    `given order: shipped
given order of B: delivered
shopper: Where is my order? [status of order]
bot reads orders
bot: Your order {order} has been shipped.
shopper B: Where is my order? [status of order of B]
bot for B reads orders
bot to B: Your order {order of B} has been delivered.`,
  ],
  [
    'human tomorrow',
    `given the desk is closed
given orders is down
given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Sorry, I can't reach the orders right now. Our agents are back tomorrow at 9:00; or try again in a few minutes.`,
  ],
  [
    'question of preference',
    `shopper: I like the {item}. [availability of item]
bot reads stock of item at the source
bot: Great choice! The {item} is in stock. Should I add it to your cart, or would you like to see similar ones?`,
  ],
  [
    'says what it did and undid on request',
    `shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added 1 {item} to your cart.
10 s pass
shopper: Changed my mind, take it out. [remove item]
bot removes item
bot: I've removed the {item} from your cart; it's empty now.`,
  ],
  [
    'order just changed during the reply',
    `given order: picking
shopper: Where is my order {order}? [status of order]
bot reads orders
the order goes on: ship
bot: We are packing your order {order}.`,
  ],
  [
    'price in a range',
    `shopper: How much is the {item}? [price of item]
bot reads product item
bot: It's {price of item} EUR, with free shipping over 50 EUR.`,
  ],
  [
    'says none like it',
    `given 0 item in stock
shopper: Do you have the {item}? [availability of item]
bot reads stock of item at the source
bot reads items similar to item
bot: We're out of the {item}, and I have found nothing similar. I can tell you when it's back, if you like.`,
  ],
  [
    'you can see it on the website',
    `shopper: Please add one {item} to my cart. [add 1 item]
bot adds 1 item
bot: I've added 1 {item}. You can also see your cart on our website and in the app.`,
  ],
  [
    'shopper says wrong total',
    `given the cart holds 2 item
shopper: I have three {item} in my cart, right? [contents of cart]
bot reads cart
bot: Not quite: there are 2 {item} in your cart, not three.`,
  ],
  [
    'ticket new one',
    `shopper: My sleeve is torn. Please open a ticket.
bot opens a ticket: Torn sleeve
bot: I've opened a ticket for you. Our team will reply within a day.`,
  ],
  [
    'stock told for size',
    `shopper: Is the {item} available in blue? [availability of item]
bot reads stock of item at the source
bot: Yes, it's available in blue.`,
  ],
  [
    'waited and looked again',
    `given 3 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Yes, the {item} is in stock.
another shopper buys all item
30 s pass
shopper: Sure? [availability of item]
bot reads stock of item at the source
bot: I've just checked again: I'm sorry, it is sold out now. It was still there when I looked before. I can notify you when it is back.`,
  ],
  [
    'ticket was there',
    `given ticket: open
shopper: Is anybody looking into my sleeve? [status of ticket]
bot reads tickets
bot: Yes, we've opened a ticket for that: it's open.`,
  ],
  [
    'ticket offered',
    `shopper: My sleeve is torn.
bot: I can open a ticket for you. Shall I?`,
  ],
  [
    'ticket to come',
    `shopper: My sleeve is torn.
bot: Once I've opened a ticket, our team will get back to you within a day. Should I?`,
  ],
  [
    'ticket not opened',
    `shopper: My sleeve is torn. Please open a ticket.
bot: I'm sorry, I haven't opened a ticket yet; I need your order number first.`,
  ],
  [
    'thanks for ordering',
    `shopper: I ordered yesterday.
bot: Thank you for your order! How can I help?`,
  ],
  [
    'thanks for shopping',
    `shopper: Bye.
bot: Thanks for shopping with us. Bye!`,
  ],
  [
    'order not placed',
    `given the cart holds 1 item
shopper: Please order it.
bot: Your order hasn't been placed yet. Please check out on our website.`,
  ],
  [
    'when order is placed',
    `shopper: When will I get a mail?
bot: When your order has been placed, you'll get an e-mail with all details.`,
  ],
  [
    'order really placed',
    `given the cart holds 1 item
shopper: Please order what is in my cart.
bot orders what is in the cart
bot: I've placed your order. Thank you!`,
  ],
  [
    "shopper's existing order",
    `given order: placed
shopper: Did my order go through? [status of order]
bot reads orders
bot: Yes, your order {order} has been placed and is waiting for payment.`,
  ],
  [
    'others bought',
    `shopper: What goes with the {item}?
bot: Customers who bought the {item} also ordered the {other}.`,
  ],
  [
    'saved search offer',
    `shopper: I'm looking for linen shirts.
bot: I can save this search and tell you when something new comes in. Would you like that?`,
  ],
  [
    'search done in words',
    `shopper: Do you have linen shirts?
bot reads catalog
bot: I searched our catalog, and here is what I found: {item}.`,
  ],
  [
    'you said you ordered',
    `shopper: I have ordered the {item}, where is it?
bot reads orders
bot: You say you've ordered the {item}, but I see no order in your account yet. Could you have used another e-mail address?`,
  ],
  [
    'bought for the shop',
    `given 0 item in stock
shopper: When is the {item} back? [availability of item]
bot reads stock of item at the source
bot: It's sold out, but we have ordered more from our supplier.`,
  ],
  [
    'ticket elsewhere',
    `shopper: My sleeve is torn.
bot: Our help page lets you open a ticket. If you have opened a ticket already, tell me its number.`,
  ],
  [
    'agent not yet',
    `given the desk is open
shopper: Let me talk to a person. [hand off]
bot: I'll hand you over to a colleague. May I have your phone number, in case we get cut off?
10 s pass
shopper: 0171 555. [hand off]
bot hands off
bot: Thank you, I've passed you on to a colleague.`,
  ],
  [
    'screen',
    `shopper: The page looks odd.
bot: I can't see your screen, but please tell me what it says.`,
  ],
  [
    'notification existing',
    `given 0 item in stock
shopper: Tell me when the {item} is back. [notify item]
bot sets up a notification for item
bot: I'll let you know as soon as the {item} is back.
10 s pass
shopper: Did you set it up? [notify item]
bot: Yes, I've set up a notification for the {item}.`,
  ],
  [
    'order in a question',
    `shopper: Hello.
bot: Hi! Have you placed your order already, or can I help you choose?`,
  ],
  [
    'an answer that hands the shopper the link and the fact',
    `given order: shipped
shopper: Where is my order {order}? [status of order]
bot reads orders
bot: Your order {order} has been shipped. You can also follow it on our website.`,
  ],
  [
    'a number that is counted with words',
    `given 1 item in stock
shopper: Is the {item} in stock? [availability of item]
bot reads stock of item at the source
bot: Just one {item} is left, I'm afraid.`,
  ],
  [
    'a price that is compared',
    `shopper: Is the {item} cheaper than the {other}? [price of item]
bot reads product item
bot reads product other
bot: The {item} costs {price of item} EUR and the {other} costs {price of other} EUR.`,
  ],
  [
    'a resolved ticket, with what comes next',
    `given ticket: resolved
shopper: How is my ticket {ticket}? [status of ticket]
bot reads tickets
bot: Your ticket {ticket} has been resolved. If something is still wrong, reply and it will be reopened.`,
  ],
  [
    'a cart told after the shopper changed it on the app',
    `given the cart holds 1 item
shopper: What is in my cart? [contents of cart]
bot reads cart
bot: Your cart has 1 {item}.
the shopper adds 1 item on the app
20 s pass
shopper: And now? [contents of cart]
bot reads cart
bot: Now your cart has 2 {item}.`,
  ],
  [
    'an older state told with its age because the system is down',
    `given ticket: inProgress
shopper: How is my ticket? [status of ticket]
bot reads tickets
bot: Your ticket {ticket} is in progress.
10 min pass
shopper: And now? [status of ticket]
bot fails to read tickets
bot: I can't reach the ticket system right now. When I looked 10 minutes ago, your ticket {ticket} was in progress. Shall I try again?`,
  ],
  [
    'a limit and the way round it',
    `given a bot that is not there for tickets
given ticket: open
shopper: How is my ticket {ticket}? [status of ticket]
bot: I'm not connected to our ticket system, so I can't see your ticket. Our team can: call 0800 555 0199.`,
  ],
]

it.each(honest)('nothing is held against who is honest: %s', (_what, text) => {
  const { findings } = judge(story(text), { replay: '', rerun: '' })
  expect(findings.filter(({ charged }) => charged === 'bot')).toEqual([])
})
