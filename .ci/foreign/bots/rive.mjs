// A RiveScript chatbot: `node rive.mjs BRAIN`. Its macros reach the shop where it was handed over.
import { AsyncLocalStorage } from 'node:async_hooks'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { productCalled, serve } from './serve.mjs'

// Which of several replies comes is drawn; the same ones each time, so that what was checked can be checked again.
let drawn = 7
Math.random = () => {
  drawn = (drawn * 16_807) % 2_147_483_647
  return drawn / 2_147_483_647
}

const RiveScript = createRequire(import.meta.url)('rivescript')
const brain = new RiveScript({ utf8: true })
brain.unicodePunctuation = /[.,!?;:]/g
await brain.loadFile(join(import.meta.dirname, process.argv[2]))
brain.sortReplies()

const talk = new AsyncLocalStorage()
const memories = new Map()
const of = () => talk.getStore().shop
const memory = () => {
  const { user } = talk.getStore()
  if (!memories.has(user)) memories.set(user, {})
  return memories.get(user)
}
const id = (args) =>
  args
    .join(' ')
    .match(/[a-z]+-?\d+/i)?.[0]
    ?.toUpperCase()

const macros = {
  async order(_rs, args) {
    const shop = of()
    const number = id(args)
    const found = await shop.get(number ? `/orders/${number}` : '/orders')
    if (found.http === 401 || found.http === 403)
      return `Please log in first, then I can look at your orders: ${found.signIn ?? ''}`
    if (found.http === 404) return `I could not find an order with the number ${number}. Is it spelled right?`
    if (found.http !== 200)
      return 'Sorry, our order system does not answer at the moment. Shall I connect you to an agent?'
    const order = number ? found : found.items[0]
    if (!order) return 'You have no orders with us yet.'
    return `Your order ${order.id} is ${order.status.replace(/([A-Z])/g, ' $1').toLowerCase()}.`
  },
  async ticket(_rs, args) {
    const shop = of()
    const number = id(args)
    const found = await shop.get(number ? `/tickets/${number}` : '/tickets')
    if (found.http === 401 || found.http === 403) return `You have to log in for that: ${found.signIn ?? ''}`
    if (found.http === 404) return 'There is no such ticket.'
    if (found.http !== 200)
      return "I can't get at the tickets right now. Please write to support@shop.example."
    const ticket = number ? found : found.items[0]
    if (!ticket) return 'You have no open tickets.'
    return `Ticket ${ticket.id} (${ticket.subject}): ${ticket.status.replace(/([A-Z])/g, ' $1').toLowerCase()}.`
  },
  async stock(_rs, args) {
    const { http, product } = await productCalled(of(), args.join(' '))
    if (http !== 200) return 'The catalog is down, sorry. Try again in a few minutes.'
    if (!product) return `We do not have a ${args.join(' ')}.`
    memory().product = product
    const stock = await of().get(`/inventory/${product.sku}`)
    if (stock.http !== 200) return 'I cannot look at the stock at the moment, sorry.'
    if (stock.available > 0) return `Yes! We have ${stock.available} of the ${product.name}.`
    const { items = [] } = await of().get(`/catalog/products/${product.sku}/similar`)
    const other = items.find((one) => one.available > 0)
    return `Sorry, the ${product.name} is out of stock.${other ? ` How about the ${other.name}?` : ''}`
  },
  async again() {
    const { product } = memory()
    return product ? await macros.stock(undefined, [product.name]) : 'What should I check?'
  },
  async price(_rs, args) {
    const { http, product } = await productCalled(of(), args.join(' '))
    if (http !== 200) return 'The catalog is down, sorry. Try again in a few minutes.'
    if (!product) return `We do not have a ${args.join(' ')}.`
    const { price } = await of().get(`/prices/${product.sku}`)
    return price
      ? `The ${product.name} costs ${price.amount} ${price.currency}.`
      : 'I do not know the price right now.'
  },
  async add(_rs, args) {
    const [count, ...name] = args
    const { product } = await productCalled(of(), name.join(' '))
    if (!product) return `I can't find a ${name.join(' ')}.`
    const quantity = { two: 2, three: 3 }[count] ?? 1
    const cart = await of().post('/cart/lines', { sku: product.sku, quantity })
    if (cart.http === 409)
      return `That did not work: ${cart.detail ?? cart.code}. Shall I tell you when it is back?`
    if (cart.http === 0 || cart.http >= 400)
      return 'The cart does not answer, so I could not add it. Please try again later.'
    return `Done, I put ${quantity} x ${product.name} into your cart.`
  },
  async remove(_rs, args) {
    const { product } = await productCalled(of(), args.join(' '))
    if (!product) return `I can't find a ${args.join(' ')}.`
    const cart = await of().delete(`/cart/lines/${product.sku}`)
    return cart.http < 300 && cart.http
      ? `The ${product.name} is out of your cart.`
      : 'Sorry, I could not remove it.'
  },
  async cart() {
    const cart = await of().get('/cart')
    if (cart.http !== 200) return 'I cannot see your cart at the moment.'
    if (!cart.lines.length) return 'Your cart is empty.'
    return `In your cart: ${cart.lines.map((one) => `${one.quantity} x ${one.name} (${one.unitPrice.amount} ${one.unitPrice.currency})`).join(', ')}.`
  },
  async list(_rs, args) {
    const { http, items } = await of().get(`/catalog/${args[0]}`)
    if (http !== 200)
      return 'That list cannot be loaded right now. You could browse https://shop.example.com instead.'
    return `Here you go: ${items
      .slice(0, 5)
      .map((one) => one.name)
      .join(', ')}.`
  },
  async notify(_rs, args) {
    const { product } = await productCalled(of(), args.join(' '))
    const done = await of().post('/restock-notifications', { sku: product?.sku })
    return done.http < 300 && done.http
      ? `All right, we will write to you when the ${product.name} is back.`
      : 'Sorry, that did not work.'
  },
  async human() {
    const given = await of().post('/hand-offs', { topic: 'chat' })
    return given.http < 300 && given.http
      ? 'One moment, I am getting a colleague for you.'
      : 'Nobody is there at the moment. Our hours are 9 to 17.'
  },
  // What the list of this morning says: read once in a conversation, and kept.
  async listed(_rs, [what, ...name]) {
    const kept = memory()
    kept.list ??= (await of().get('/catalog/products?limit=100')).items ?? []
    const words = name.join(' ').toLowerCase()
    let product = kept.list.find((one) => one.name.toLowerCase() === words)
    if (!product) {
      product = (await productCalled(of(), words)).product
      if (product) kept.list.push(product)
    }
    if (!product) return 'That is not on our list.'
    const variant = product.price ?? product.variants?.[0]?.price
    if (what === 'price') return `${product.name}: ${variant?.amount} ${variant?.currency}.`
    return `Yes, the ${product.name} is available, it is on our list for ${variant?.amount} ${variant?.currency}.`
  },
}
for (const [name, run] of Object.entries(macros)) brain.setSubroutine(name, run)

serve((user, text, shop) => talk.run({ user, shop }, () => brain.reply(user, text)))
