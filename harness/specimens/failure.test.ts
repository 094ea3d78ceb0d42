import { beforeEach, expect, test } from 'vitest'
import { fetchOf, Site, Sites } from '#mocks'
import { addShopper, addTicket, type Cart, createWorld, setStock, type World } from '#sandbox'
import { createSpecimen } from './index.ts'
import { type Talk, talkWith } from './testing/talk.ts'

type Broken = (path: string, method: string, pass: () => Promise<Response>) => Promise<Response> | undefined

let world: World
let shopper: string
let broken: Broken
let talk: Talk
const keys: (string | null)[] = []

beforeEach(() => {
  world = createWorld({ scenario: 'failure' })
  const site = new Site(world)
  site.baseUrl = `http://shop.test/w/${site.id}`
  const sites = new Sites()
  sites.add(site)
  shopper = addShopper(world, 'anna').id
  addTicket(world, { ref: 't', shopper, status: 'inProgress' })
  setStock(world, 'GLE-LS', 12)
  broken = () => undefined
  keys.length = 0
  const shop = fetchOf(sites)
  const failing: typeof fetch = async (input, init) => {
    const { method, url, headers } = new Request(input, init)
    if (method === 'POST') keys.push(headers.get('idempotency-key'))
    const pass = (): Promise<Response> => shop(input, init)
    return (await broken(new URL(url).pathname.replace(/^\/w\/\w+/, ''), method, pass)) ?? pass()
  }
  const bot = createSpecimen('exemplary', { fetch: failing })
  talk = talkWith(bot, () => ({ url: site.baseUrl, key: site.apiKey, token: site.tokenFor(shopper) }))
})

const inCart = (): number => world.source<Cart>(`cart/${shopper}`)?.value.lines[0]?.quantity ?? 0
const unavailable = async (): Promise<Response> => Response.json({ code: 'down' }, { status: 503 })

test.each<[string, () => Promise<Response>]>([
  ['a server error', unavailable],
  ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
  ['a body that is no JSON', async () => new Response('<html>oops')],
  ['a body of another shape', async () => Response.json({ items: [{ nothing: true }] })],
  ['too many requests', async () => Response.json({}, { status: 429 })],
])('%s: says so, asserts nothing, offers another try and an agent', async (_name, answer) => {
  broken = (path) => (path === '/tickets' ? answer() : undefined)
  expect(await talk.say("What's the status of my ticket?")).toBe(
    "The ticketing system can't be reached right now, so I can't tell you the status of your ticket. Please try again in a moment. You can also talk to an agent.",
  )
  expect(talk.labels).toEqual(['Try again', 'Talk to an agent'])
  broken = () => undefined
  expect(await talk.say('Try again')).toMatch(/is in progress/)
})

test('says nothing of stock that it could not read, and no number from before', async () => {
  expect(await talk.say('Is the Glen Linen Shirt in stock?')).toMatch(/12 left/)
  broken = (path) => (path.startsWith('/inventory') ? unavailable() : undefined)
  expect(await talk.say('Is it still available?')).toMatch(
    /^The inventory system can't be reached right now, so I can't tell you whether the Glen Linen Shirt is in stock\./,
  )
})

test('does not say that there is nothing similar where it could not look', async () => {
  setStock(world, 'GLE-LS', 0)
  broken = (path) => (path.endsWith('/similar') ? unavailable() : undefined)
  expect(await talk.say('Is the Glen Linen Shirt in stock?')).toBe(
    'The Glen Linen Shirt is out of stock, updated just now. Shall I notify you when the Glen Linen Shirt is back in stock?',
  )
})

test('offers no agent while the desk is closed or out of reach', async () => {
  broken = (path) => (path === '/tickets' ? unavailable() : undefined)
  world.send('desk/main', { type: 'close' }, { by: 'event', name: 'evening' })
  expect(await talk.say('my ticket?')).toMatch(/Our agents are there between 08:00 and 20:00\.$/)
  expect(talk.labels).toEqual(['Try again'])
  broken = () => unavailable()
  expect(await talk.say('my ticket?')).toMatch(/Please try again in a moment\.$/)
})

test('looks into the cart where the answer to the write was lost, and says what it found', async () => {
  broken = (path, method, pass) =>
    method === 'POST' && path === '/cart/lines' ? pass().then(unavailable) : undefined
  expect(await talk.say('Add the Glen Linen Shirt to my cart')).toBe(
    'I got no answer from the cart system, so I looked at your cart again. Your cart now has 1 Glen Linen Shirt.',
  )
  expect(inCart()).toBe(1)
})

test('claims nothing where the write may have been done, and repeats it with the same key', async () => {
  broken = (path) => (path.startsWith('/cart') ? unavailable() : undefined)
  expect(await talk.say('Add the Glen Linen Shirt to my cart')).toMatch(
    /^The cart system can't be reached right now, so I don't know whether your cart was changed\./,
  )
  broken = () => undefined
  expect(await talk.say('try again')).toMatch(/^I've added 1 Glen Linen Shirt/)
  expect(inCart()).toBe(1)
  expect(new Set(keys).size).toBe(1)
})

test('claims no age where the shop leaves it out', async () => {
  broken = async (path, _method, pass) => {
    const response = await pass()
    if (!path.startsWith('/inventory')) return response
    const { asOf: _asOf, ...body } = (await response.json()) as Record<string, unknown>
    return Response.json(body)
  }
  expect(await talk.say('Is the Glen Linen Shirt in stock?')).toBe(
    'The Glen Linen Shirt is in stock: 12 left. The shop does not say how recent that is.',
  )
})

test('says how old a fact is when the shop serves an old one', async () => {
  broken = async (path, _method, pass) => {
    const response = await pass()
    if (!path.startsWith('/inventory')) return response
    const body = (await response.json()) as Record<string, unknown>
    return Response.json({ ...body, sellingFast: true, asOf: new Date(world.now - 240_000).toISOString() })
  }
  expect(await talk.say('Is the Glen Linen Shirt in stock?')).toBe(
    'The Glen Linen Shirt is in stock: 12 left, updated 4 minutes ago. It is selling fast and stock can change quickly.',
  )
})
