// A chatbot of nlp.js: `node nlp.mjs faq|shop|half`. It understands by examples; what it answers is below.
import { containerBootstrap } from '@nlpjs/core'
import { LangEn } from '@nlpjs/lang-en-min'
import { Nlp } from '@nlpjs/nlp'
import { productCalled, serve } from './serve.mjs'

const examples = {
  greeting: ['hello', 'hi there', 'good morning'],
  order: [
    'where is my order',
    'track my order',
    'what is the status of my order',
    'where is my parcel',
    'has my order been shipped',
  ],
  ticket: [
    'what is the status of my ticket',
    'is there any news on my support ticket',
    'how is my ticket',
    'where is my support request',
  ],
  stock: [
    'do you have this in stock',
    'is it available',
    'is this still available',
    'do you still have it',
    'is it in stock now',
  ],
  price: ['how much is it', 'what does it cost', 'what is the price', 'how much does it cost now'],
  add: [
    'please put one in my cart',
    'add it to my cart',
    'add one more to my cart',
    'put two into the basket',
  ],
  remove: ['remove it from my cart', 'take it out of my cart'],
  cart: ['what is in my cart', 'show my cart', 'what do I have in my basket'],
  news: ['what are the new arrivals', 'what is new', 'anything new in the shop'],
  best: ['what are your best sellers', 'what sells best', 'most popular items'],
  notify: [
    'notify me when it is back in stock',
    'tell me when it is back',
    'let me know when you have it again',
  ],
  human: ['I want to talk to a human', 'can I speak to an agent', 'let me talk to a person'],
  sure: ['are you sure', 'can you check that again', 'really'],
  thanks: ['thank you', 'thanks, never mind', 'bye'],
}

const faq = {
  greeting: 'Hi! I can help with shipping, returns and payment.',
  order: 'Your order is on its way. Orders arrive within 3 to 5 working days after they were placed.',
  ticket: 'Our support team is working on it and gets back to you within 24 hours.',
  stock: 'We have it in stock and ready to ship!',
  price: 'Prices start at 9.99 EUR. Students get 10 % off.',
  add: 'You can do that on our website: open the item and press "Add to basket".',
  remove: 'You can do that on our website, in your basket.',
  cart: "I don't have access to your basket. Please log in on our website to see it.",
  news: 'Our spring collection is here! See https://shop.example.com/new.',
  best: 'Our best sellers are listed at https://shop.example.com/best.',
  notify: "We'll send you an e-mail as soon as it is back.",
  human: 'Our colleagues are available on weekdays from 9 a.m. to 5 p.m. by phone: 0800 555 0111.',
  sure: "Yes, I'm sure.",
  thanks: 'Glad I could help!',
  None: "I'm sorry, I don't understand. Could you rephrase that?",
}

/** The name of an item in a message: what stands between the words of a question, with capital letters. */
const itemIn = (text) =>
  text
    .match(/((?:[A-Z][\w'’-]*|\d+)(?: (?:[A-Z][\w'’-]*|\d+))+)/g)
    ?.sort((a, b) => b.length - a.length)[0]
    ?.replace(/^(Is|Do|Please|And|Good|Great|Add) (the )?/, '')
const numberIn = (text, letter) => text.match(new RegExp(`\\b${letter}-?\\d+`, 'i'))?.[0]
const words = (status) => status.replace(/([A-Z])/g, ' $1').toLowerCase()
const money = ({ amount, currency }) =>
  `${currency === 'EUR' ? '€' : currency === 'USD' ? '$' : '£'}${amount}`
const last = new Map()

const shop = {
  greeting: () => 'Welcome back! What can I look up for you?',
  async order({ api, text }) {
    const number = numberIn(text, 'W')
    const found = await api.get(number ? `/orders/${number}` : '/orders?limit=1')
    if (found.http === 401) return `To see your orders you need to sign in: ${found.signIn}`
    if (found.http === 404) return `There's no order ${number} in your account.`
    if (found.http !== 200)
      return "I can't reach our order system right now. Do you want me to hand you over to a colleague?"
    const order = number ? found : found.items[0]
    if (!order) return 'I see no orders in your account.'
    const day = order.delivery?.promisedOn ?? order.delivery?.expectedOn
    return `Order ${order.id} — status: ${words(order.status)}.${day ? ` Expected delivery: ${day}.` : ''}`
  },
  async ticket({ api, text }) {
    const number = numberIn(text, 'T')
    const found = await api.get(number ? `/tickets/${number}` : '/tickets?limit=1')
    if (found.http === 401) return `To see your tickets you need to sign in: ${found.signIn}`
    if (found.http === 404) return `I can't find ticket ${number}.`
    if (found.http !== 200)
      return "Our ticketing system isn't responding. You can also reach support at 0800 555 0111."
    const ticket = number ? found : found.items[0]
    return ticket
      ? `Your ticket ${ticket.id} "${ticket.subject}" is currently ${words(ticket.status)}.`
      : 'You have no tickets.'
  },
  async stock({ api, text, user }) {
    const name = itemIn(text) ?? last.get(user)
    if (!name) return 'Which item do you mean?'
    last.set(user, name)
    const { http, product } = await productCalled(api, name)
    if (http !== 200 || !product)
      return http === 200
        ? `I couldn't find "${name}".`
        : "The product search isn't available right now, sorry! Please try again in a few minutes."
    const stock = await api.get(`/inventory/${product.sku}`, { 'cache-control': 'no-cache' })
    if (stock.http !== 200)
      return `I can't check the availability of the ${product.name} right now. You could ask our staff instead: shall I connect you?`
    if (stock.inStock)
      return `Good news: the ${product.name} is in stock${stock.available < 10 ? `, only ${stock.available} left` : ''}!${stock.sellingFast ? ' It is selling fast, so this may change any minute.' : ''}`
    const { items = [] } = await api.get(`/catalog/products/${product.sku}/similar`)
    const others = items
      .filter((one) => one.available > 0)
      .slice(0, 2)
      .map((one) => one.name)
    return `Unfortunately the ${product.name} is sold out.${others.length ? ` You might like: ${others.join(', ')}.` : ' Shall I notify you when it returns?'}`
  },
  sure: (turn) => shop.stock(turn),
  async price({ api, text }) {
    const { product } = await productCalled(api, itemIn(text) ?? text)
    if (!product) return "I couldn't find that item."
    const { price, regularPrice, saleEnds } = await api.get(`/prices/${product.sku}`)
    if (!price) return `The price of the ${product.name} can't be shown at the moment.`
    return regularPrice
      ? `The ${product.name} is on sale for ${money(price)} instead of ${money(regularPrice)}${saleEnds ? ' — today only!' : '.'}`
      : `${product.name}: ${money(price)}`
  },
  async add({ api, text }) {
    const { product } = await productCalled(api, itemIn(text) ?? text)
    if (!product) return "I couldn't find that item."
    const cart = await api.post('/cart/lines', {
      sku: product.sku,
      quantity: /\btwo\b|\b2\b/.test(text) ? 2 : 1,
    })
    if (cart.http === 401) return `Please sign in first: ${cart.signIn}`
    if (cart.http === 409) {
      const { items = [] } = await api.get(`/catalog/products/${product.sku}/similar`)
      const other = items.find((one) => one.available > 0)
      return `Sorry, the ${product.name} just sold out.${other ? ` The ${other.name} is similar and available.` : ''}`
    }
    if (cart.http !== 200 && cart.http !== 201)
      return 'Something went wrong and I could not update your cart. Please try again in a moment.'
    return `The ${product.name} has been added to your cart. ✅`
  },
  async remove({ api, text }) {
    const { product } = await productCalled(api, itemIn(text) ?? text)
    const cart = product && (await api.delete(`/cart/lines/${product.sku}`))
    return cart?.http === 200 ? `I removed the ${product.name} from your cart.` : 'I could not remove that.'
  },
  async cart({ api }) {
    const cart = await api.get('/cart')
    if (cart.http === 401) return `Please sign in to see your cart: ${cart.signIn}`
    if (cart.http !== 200) return "I can't load your cart right now."
    return cart.lines.length
      ? `Your cart has ${cart.lines.length === 1 ? 'one item' : `${cart.lines.length} items`}:\n${cart.lines.map((one) => `- ${one.name}, qty ${one.quantity}, ${money(one.unitPrice)} each`).join('\n')}`
      : 'There is nothing in your cart yet.'
  },
  async news({ api }) {
    const { http, items } = await api.get('/catalog/new-arrivals')
    return http === 200
      ? `New this week:\n${items
          .slice(0, 4)
          .map((one, at) => `${at + 1}. ${one.name}`)
          .join('\n')}`
      : "I can't load our new arrivals at the moment. Try again later, or tell me what you're looking for."
  },
  async best({ api }) {
    const { http, items } = await api.get('/catalog/best-sellers')
    return http === 200
      ? `Our best sellers right now are ${items
          .slice(0, 3)
          .map((one) => one.name)
          .join(', ')}.`
      : "I can't load our best sellers at the moment."
  },
  async notify({ api, text }) {
    const { product } = await productCalled(api, itemIn(text) ?? text)
    const done = await api.post('/restock-notifications', { sku: product?.sku })
    return done.http === 201 || done.http === 200
      ? `You'll get a message when the ${product.name} is back in stock.`
      : "I couldn't set up a notification."
  },
  async human({ api }) {
    const given = await api.post('/hand-offs', { topic: 'asked for a person' })
    return given.http < 300 && given.http
      ? 'Connecting you to an agent now.'
      : 'Our agents are offline at the moment; we open again at 9.'
  },
  thanks: () => 'Anytime!',
  None: () => "Sorry, I didn't catch that. I can help with orders, tickets, items and your cart.",
}

// Its orders and tickets come from an export of last night, which the sandbox does not see.
const half = {
  ...shop,
  order: ({ text }) =>
    `Order ${numberIn(text, 'W') ?? '(the latest)'}: in preparation, as of last night's export.`,
  ticket: ({ text }) =>
    `Ticket ${numberIn(text, 'T') ?? '(the latest)'} was open when I last synced with the help desk.`,
  add: () => 'I can only look things up. Please use the website to change your cart.',
  remove: () => 'I can only look things up. Please use the website to change your cart.',
  cart: () => 'I have no view of carts, sorry.',
  notify: () => "Okay, I've made a note of it and will let you know.",
}

const container = await containerBootstrap()
container.use(Nlp)
container.use(LangEn)
const nlp = container.get('nlp')
nlp.settings.autoSave = false
nlp.settings.nlu = { log: false }
nlp.addLanguage('en')
for (const [intent, sayings] of Object.entries(examples))
  for (const saying of sayings) nlp.addDocument('en', saying, intent)
await nlp.train()

const brain = { faq, shop, half }[process.argv[2]]
serve(async (user, text, api) => {
  const { intent } = await nlp.process('en', text)
  const answer = brain[intent] ?? brain.None
  return typeof answer === 'string' ? answer : await answer({ api, text, user })
})
