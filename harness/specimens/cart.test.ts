import { beforeEach, expect, test } from 'vitest'
import { fetchOf, Site, Sites } from '#mocks'
import { addShopper, type Cart, createWorld, sell, setStock, type World } from '#sandbox'
import { createSpecimen } from './index.ts'
import { type Talk, talkWith } from './testing/talk.ts'

let world: World
let site: Site
let shopper: string
let token: string | undefined
let talk: Talk

beforeEach(() => {
  world = createWorld({ scenario: 'cart' })
  site = new Site(world)
  site.baseUrl = `http://shop.test/w/${site.id}`
  const sites = new Sites()
  sites.add(site)
  shopper = addShopper(world, 'anna').id
  token = site.tokenFor(shopper)
  const bot = createSpecimen('exemplary', { fetch: fetchOf(sites) })
  talk = talkWith(bot, () => ({ url: site.baseUrl, key: site.apiKey, ...(token ? { token } : {}) }))
  setStock(world, 'GLE-LS', 12)
})

const inCart = (): Record<string, number> =>
  Object.fromEntries(
    (world.source<Cart>(`cart/${shopper}`)?.value.lines ?? []).map(({ sku, quantity }) => [sku, quantity]),
  )

const soldElsewhere = { by: 'event', name: 'sold elsewhere' } as const

test('adds by a write and confirms what the shop answered', async () => {
  expect(await talk.say('Add the Glen Linen Shirt to my cart')).toMatch(
    /^I've added 1 Glen Linen Shirt to your cart, at \d+\.\d\d EUR\. The website and the app show it too\.$/,
  )
  expect(await talk.say('two more of them please, add them')).toMatch(
    /I've added 2 x Glen Linen Shirt .* Your cart now has 3 x Glen Linen Shirt\./,
  )
  expect(inCart()).toEqual({ 'GLE-LS': 3 })
})

test('says where and when another channel will show it, if that is later', async () => {
  world.setPolicies({ app: { cart: { kind: 'lag', ms: 30_000 } } })
  expect(await talk.say('Add the Glen Linen Shirt to my cart')).toMatch(
    /The website shows it too\. The app will show it in about 30 seconds\.$/,
  )
})

test('says nothing of a channel of which the shop cannot tell when it will show it', async () => {
  world.setPolicies({ app: { cart: { kind: 'frozen' } } })
  const said = await talk.say('Add the Glen Linen Shirt to my cart')
  expect(said).toMatch(/The website shows it too\.$/)
  expect(said).not.toContain('app')
})

test('gives each of several items the number that was said of it', async () => {
  setStock(world, 'DUN-WS', 5)
  await talk.say('Add two Glen Linen Shirts and one Dune Wool Scarf to my cart')
  expect(inCart()).toEqual({ 'GLE-LS': 2, 'DUN-WS': 1 })
})

test('says that an item just went out of stock, and adds nothing', async () => {
  expect(await talk.say('Is the Glen Linen Shirt in stock?')).toMatch(/12 left/)
  sell(world, 'GLE-LS', 'all', soldElsewhere)
  expect(await talk.say('Great, add it to my cart')).toMatch(
    /^The Glen Linen Shirt just went out of stock\. I did not add the Glen Linen Shirt to your cart\. Similar items/,
  )
  expect(inCart()).toEqual({})
  expect(await talk.say('Add the first one')).toMatch(/^I've added 1 \w+ Linen Shirt/)
})

test('says how many there are where more were wanted', async () => {
  setStock(world, 'GLE-LS', 3)
  expect(await talk.say('Add five Glen Linen Shirts')).toBe(
    'Only 3 of the Glen Linen Shirt are in stock, so I did not add 5 to your cart.',
  )
  expect(await talk.say('yes')).toMatch(/^I've added 3 x Glen Linen Shirt/)
  expect(await talk.say('add 11 Glen Linen Shirts')).toMatch(
    /did not accept .*: at most 10 of the Glen Linen Shirt/,
  )
})

test('tells what is in the cart, whoever put it there', async () => {
  expect(await talk.say("What's in my cart?")).toBe('Your cart is empty.')
  world.send(`cart/${shopper}`, { type: 'add', sku: 'DUN-WS', quantity: 2 }, soldElsewhere)
  expect(await talk.say("What's in my cart now?")).toMatch(
    /^Your cart has \(updated just now\):\n- 2 x Dune Wool Scarf, at \d+\.\d\d EUR each$/,
  )
})

test('changes and removes lines', async () => {
  await talk.say('Add four Glen Linen Shirts to my cart')
  expect(await talk.say('Make it three')).toMatch(/^Your cart now has 3 x Glen Linen Shirt\./)
  expect(await talk.say('Remove one')).toMatch(
    /^I've removed 1 Glen Linen Shirt from your cart\. Your cart now has 2 x Glen/,
  )
  expect(await talk.say('Remove the scarf')).toBe('Your cart does not have the scarf.')
  expect(await talk.say('Take it out of my cart')).toMatch(
    /^I've removed the Glen Linen Shirt from your cart/,
  )
  expect(inCart()).toEqual({})
})

test('adds nothing when told not to, or while it is not clear what', async () => {
  await talk.say('Is the Glen Linen Shirt in stock?')
  await talk.say("Don't add it")
  expect(await talk.say('Add the Glen boot to my cart')).toMatch(/^Which one do you mean/)
  expect(inCart()).toEqual({})
  await talk.say('the first one')
  expect(inCart()).toEqual({ 'GLE-HB': 1 })
})

test('leads to the log-in, and adds after it', async () => {
  token = undefined
  expect(await talk.say('Add the Glen Linen Shirt to my cart')).toMatch(/your cart after you log in/)
  token = site.tokenFor(shopper)
  expect(await talk.say("I'm logged in now")).toMatch(/^I've added 1 Glen Linen Shirt/)
})

test('answers doubt about the website by looking at the cart again', async () => {
  await talk.say('Add the Glen Linen Shirt to my cart')
  expect(await talk.say('I do not see it in my cart on the website')).toMatch(
    /^Your cart has .*Glen Linen Shirt/s,
  )
})
