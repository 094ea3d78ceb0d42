// An agent with tools whose model's replies are recorded: `node agent.mjs careful|hasty|toolless`. What it calls and what it says follow
// from the message and from what the tools returned, as they did when it was recorded; no model is asked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { productCalled, serve } from './serve.mjs'

const replies = parse(readFileSync(join(import.meta.dirname, 'agent-replies.yaml'), 'utf8'))
const kind = process.argv[2]

/** One of the wordings, always the same one for a message. */
function say(key, text, slots = {}) {
  const wordings = replies[key]
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  const fitting = wordings.filter((one) =>
    [...one.matchAll(/\{(\w+)\}/g)].every(([, slot]) => slots[slot] !== undefined),
  )
  return (fitting.length ? fitting : wordings)[sum % (fitting.length || wordings.length)].replace(
    /\{(\w+)\}/g,
    (_all, slot) => slots[slot] ?? '',
  )
}

const money = ({ amount, currency }) =>
  ({ EUR: `€${amount}`, USD: `$${amount}`, GBP: `£${amount}` })[currency] ?? `${amount} ${currency}`
const spoken = (status) =>
  ({
    outForDelivery: 'out for delivery',
    inProgress: 'in progress',
    onHold: 'on hold',
    waitingOnCustomer: 'waiting for your reply',
    picking: 'being prepared for shipment',
    authorized: 'being processed',
    deliveryFailed: 'marked as a failed delivery attempt',
  })[status] ?? status
const lineOf = (one) =>
  `- ${one.quantity} × ${one.name} — ${money(one.unitPrice)}${one.quantity > 1 ? ' each' : ''}`
const number = (text, letter) => text.match(new RegExp(`\\b${letter}-?\\d+`, 'i'))?.[0]
const wanted = [
  ['human', /\b(human|agent|person|somebody)\b/i],
  ['notify', /\b(notify|let me know|tell me) .*\bback\b/i, /(?:when|if) (?:the )?(.+?) (?:is|are) back/i],
  [
    'add',
    /\b(add|put)\b.*\bcart\b/i,
    /\b(?:add|put) (?:(?:one|two|three|a|the)(?: more)? )?(.+?) (?:to|in|into) my cart/i,
  ],
  ['remove', /\b(remove|take)\b.*\bcart\b/i, /\b(?:remove|take) (?:the )?(.+?) (?:from|out of) my cart/i],
  ['cart', /\bcart\b/i],
  ['list', /\b(new arrivals|best sellers)\b/i],
  ['order', /\border\b/i],
  ['ticket', /\bticket\b/i],
  [
    'price',
    /\b(how much|cost|price)\b/i,
    /(?:how much is|what does) (?:the )?(.+?)(?: cost)?(?: now)?\s*\?/i,
  ],
  [
    'stock',
    /\b(in stock|available|have)\b/i,
    /(?:do you have|is|have you got) (?:the |a )?(.+?)(?: (?:still|in stock|available|now)\b.*)?\?/i,
  ],
  ['sure', /\b(sure|check)\b/i],
  ['greeting', /^(hello|hi|hey)\b/i],
  ['thanks', /\b(thank|thanks|never mind|no)\b/i],
]

function understood(text, memory) {
  for (const [intent, words, item] of wanted) {
    if (!words.test(text)) continue
    const name = item && text.match(item)?.[1]
    if (name) memory.item = name
    return { intent, name: name ?? memory.item }
  }
  return { intent: 'lost' }
}

const outcome = ({ http }) =>
  http === 401 || http === 403
    ? 'sign-in'
    : http === 404
      ? 'missing'
      : http === 200 || http === 201
        ? 'found'
        : 'down'

const tools = {
  async order({ api, text }) {
    const id = number(text, 'W')
    const got = await api.get(id ? `/orders/${id}` : '/orders?limit=1')
    const order = id ? got : got.items?.[0]
    const end = outcome(got)
    if (end !== 'found') return say(`order ${end}`, text, { id, signIn: got.signIn })
    if (!order) return say('order none', text)
    const items = order.lines?.map((one) => one.name ?? one.sku).join(', ')
    return say('order found', text, { id: order.id, status: spoken(order.status), items })
  },
  async ticket({ api, text }) {
    const id = number(text, 'T')
    const got = await api.get(id ? `/tickets/${id}` : '/tickets?limit=1')
    const ticket = id ? got : got.items?.[0]
    const end = outcome(got)
    if (end !== 'found') return say(`ticket ${end}`, text, { id, signIn: got.signIn })
    return ticket
      ? say('ticket found', text, { id: ticket.id, subject: ticket.subject, status: spoken(ticket.status) })
      : say('ticket none', text)
  },
  async stock({ api, text, name, memory, isFresh }) {
    const { http, product } = await productCalled(api, name ?? '')
    if (http !== 200) return say('stock down', text)
    if (!product) return say('stock missing', text, { name })
    const got = await api.get(`/inventory/${product.sku}`, isFresh ? { 'cache-control': 'no-cache' } : {})
    if (got.http !== 200) return say('stock down', text, { name: product.name })
    memory[`stock ${name}`] = got.inStock
    const slots = { name: product.name, n: got.available }
    if (got.inStock)
      return say(got.sellingFast ? 'stock fast' : got.available < 4 ? 'stock few' : 'stock many', text, slots)
    const { items = [] } = await api.get(`/catalog/products/${product.sku}/similar`)
    const alt = items.find((one) => one.available > 0)?.name
    return say(got.discontinued ? 'stock gone' : 'stock out', text, { ...slots, alt })
  },
  async price({ api, text, name }) {
    const { product } = await productCalled(api, name ?? '')
    const got = product ? await api.get(`/prices/${product.sku}`) : {}
    if (!got.price) return say('price down', text, { name })
    if (got.regularPrice)
      return say('price sale', text, {
        name: product.name,
        price: money(got.price),
        regular: money(got.regularPrice),
      })
    return say('price found', text, { name: product.name, price: money(got.price) })
  },
  async add({ api, text, name, isHasty }) {
    const { product } = await productCalled(api, name ?? '')
    if (!product) return say(isHasty ? 'add hiccup' : 'add down', text, { name })
    const qty = /\btwo\b/i.test(text) ? 2 : 1
    const got = await api.post('/cart/lines', { sku: product.sku, quantity: qty })
    if (got.http === 200 || got.http === 201) return say('added', text, { name: product.name, qty })
    if (got.http === 409 && /stock|enough|discontinued/.test(got.code ?? '')) {
      const { items = [] } = await api.get(`/catalog/products/${product.sku}/similar`)
      return say('add refused', text, {
        name: product.name,
        alt: items.find((one) => one.available > 0)?.name ?? 'next delivery',
      })
    }
    if (got.http === 409) return say('add limit', text, { name: product.name })
    return say(isHasty ? 'add hiccup' : 'add down', text, { name: product.name })
  },
  async remove({ api, text, name }) {
    const { product } = await productCalled(api, name ?? '')
    const got = product ? await api.delete(`/cart/lines/${product.sku}`) : { http: 0 }
    return say(got.http === 200 ? 'removed' : 'remove down', text, { name: product?.name ?? name })
  },
  async cart({ api, text }) {
    const got = await api.get('/cart')
    const end = outcome(got)
    if (end !== 'found')
      return say(end === 'sign-in' ? 'cart sign-in' : 'cart down', text, { signIn: got.signIn })
    return got.lines.length
      ? say('cart full', text, { lines: got.lines.map(lineOf).join('\n') })
      : say('cart empty', text)
  },
  async list({ api, text }) {
    const what = /new/i.test(text) ? 'new arrivals' : 'best sellers'
    const got = await api.get(`/catalog/${what.replace(' ', '-')}`)
    if (got.http !== 200) return say('list down', text, { what })
    return say('list found', text, {
      what,
      names: got.items
        .slice(0, 4)
        .map((one) => `- ${one.name}`)
        .join('\n'),
    })
  },
  async notify({ api, text, name }) {
    const { product } = await productCalled(api, name ?? '')
    const got = await api.post('/restock-notifications', { sku: product?.sku })
    return say(got.http === 200 || got.http === 201 ? 'notified' : 'notify down', text, {
      name: product?.name ?? name,
    })
  },
  async human({ api, text }) {
    const got = await api.post('/hand-offs', { topic: text })
    return got.http === 200 || got.http === 201
      ? say('handed over', text)
      : say('desk closed', text, { opens: got.opensAt ?? 'nine' })
  },
  sure: (turn) => tools.stock({ ...turn, isFresh: true }),
}

/** What each of the three makes of a message. */
const agents = {
  careful: (turn) => tools[turn.intent]?.({ ...turn, isFresh: true }),
  // Answers from what it has seen before in the conversation, and takes an error for a success.
  hasty: (turn) => {
    const seen = turn.memory[`stock ${turn.name}`]
    if (turn.intent === 'stock' && seen) return say('stock remembered', turn.text, turn)
    if (turn.intent === 'sure' && seen) return say('stock sure', turn.text, turn)
    return tools[turn.intent]?.({ ...turn, isHasty: true })
  },
  toolless: ({ intent, text, name }) => {
    const id = number(text, 'W')
    const key =
      intent === 'order' && id && /now|status/.test(text) ? 'toolless order made-up' : `toolless ${intent}`
    return replies[key] ? say(key, text, { name, ...(id && { id }) }) : undefined
  },
}

const memories = new Map()
serve(async (user, text, api) => {
  const memory = memories.get(user) ?? {}
  memories.set(user, memory)
  const { intent, name } = understood(text, memory)
  return (
    (await agents[kind]({ api, text, memory, intent, name })) ?? say(replies[intent] ? intent : 'lost', text)
  )
})
