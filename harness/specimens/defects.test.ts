import { expect, test } from 'vitest'
import { fetchOf, Site, Sites } from '#mocks'
import { addOrder, addShopper, addTicket, type Cart, createWorld, sell, setStock, type World } from '#sandbox'
import { createSpecimen, specimens } from './index.ts'
import { type Talk, talkWith } from './testing/talk.ts'

interface Scene {
  readonly world: World
  readonly talk: Talk
  /** Lines of the shop's cart. */
  lines(): number
}

/** The same shop for each bot. */
function scene(name: string): Scene {
  const world = createWorld({ scenario: 'defects' })
  const site = new Site(world)
  site.baseUrl = `http://shop.test/w/${site.id}`
  const sites = new Sites()
  sites.add(site)
  const { id: shopper } = addShopper(world, 'anna')
  addTicket(world, { ref: 't', shopper, status: 'inProgress' })
  addOrder(world, { ref: 'o', shopper, status: 'shipped', skus: ['GLE-LS'] })
  setStock(world, 'GLE-LS', 12)
  const shop = { url: site.baseUrl, key: site.apiKey, token: site.tokenFor(shopper) }
  return {
    world,
    talk: talkWith(createSpecimen(name, { fetch: fetchOf(sites) }), () => shop),
    lines: () => world.source<Cart>(`cart/${shopper}`)?.value.lines.length ?? 0,
  }
}

/** One message for each thing that a bot does; each begins where the others have left no trace. */
const probes = {
  ticket: ["What's the status of my support ticket?"],
  order: ['Where is my order?'],
  arrivals: ['What are the new arrivals?'],
  sellers: ['What are your current best sellers?'],
  stock: ['Is the Glen Linen Shirt in stock?'],
  again: ['Is the Glen Linen Shirt in stock?', 'Is it still available?'],
  price: ['How much is the Glen Linen Shirt?'],
  add: ['Add the Glen Linen Shirt to my cart'],
  cart: ["What's in my cart?"],
  help: ['What can you do?'],
  agent: ['I want to talk to a human'],
} as const

async function answersOf(name: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const [probe, messages] of Object.entries(probes)) {
    const { talk } = scene(name)
    for (const message of messages) answers[probe] = await talk.say(message)
  }
  return answers
}

test.each([
  ['sends-to-ticketing', ['ticket']],
  ['no-catalog', ['arrivals', 'sellers']],
  ['stale-stock', ['again']],
  ['private-cart', ['add']],
  ['feigns-an-outage', ['order']],
  ['rounds-down', ['price']],
  ['says-fifty-left', ['stock', 'again']],
  ['denies-stock', ['stock', 'again']],
  ['hands-off-in-words-only', []],
])('%s differs from the exemplary bot in its defect only', async (name, expected) => {
  const [right, wrong] = [await answersOf('exemplary'), await answersOf(name)]
  expect(Object.keys(probes).filter((probe) => right[probe] !== wrong[probe])).toEqual(expected)
})

test('every specimen but the exemplary ones says what is wrong with it', () => {
  for (const [name, { name: own, defect, title }] of Object.entries(specimens)) {
    expect([own, title.length > 0]).toEqual([name, true])
    expect(defect === undefined).toBe(name.startsWith('exemplary'))
  }
  expect(() => createSpecimen('nobody', { fetch })).toThrow(/there is none of that name; known: exemplary/)
})

test('sends-to-ticketing leaves the asking to the shopper', async () => {
  const { talk } = scene('sends-to-ticketing')
  expect(await talk.say('Any news on my complaint?')).toMatch(/please query the ticketing system/)
})

test('no-catalog denies the lists, and still looks products up', async () => {
  const { talk } = scene('no-catalog')
  expect(await talk.say("What's new?")).toMatch(/do not have access/)
  expect(await talk.say('Is the Glen Linen Shirt in stock?')).toMatch(/12 left/)
})

test('stale-stock says in stock from the old answer, without a call', async () => {
  const { talk, world } = scene('stale-stock')
  await talk.say('Is the Glen Linen Shirt in stock?')
  sell(world, 'GLE-LS', 'all', { by: 'event', name: 'sold elsewhere' })
  const reads = (): number =>
    world.journal.entries.filter((entry) => entry.kind === 'invoked' && entry.system === 'inventory').length
  const before = reads()
  expect(await talk.say('Is it still available?')).toBe('Yes, the Glen Linen Shirt is in stock.')
  expect(reads()).toBe(before)
  expect(await talk.say('Add it to my cart')).toMatch(/just went out of stock/)
})

test('private-cart says added, writes nothing, and tells its own cart', async () => {
  const { talk, lines } = scene('private-cart')
  expect(await talk.say('Add two Glen Linen Shirts to my cart')).toMatch(/^I've added 2 x Glen Linen Shirt/)
  expect(lines()).toBe(0)
  expect(await talk.say("What's in my cart?")).toMatch(/- 2 x Glen Linen Shirt/)
  expect(await talk.say('Remove it')).toMatch(/^I've removed/)
  expect(await talk.say("What's in my cart?")).toBe('Your cart is empty.')
})

test('gives the same answers in the same conversation, call by call', async () => {
  const runs = await Promise.all(
    [1, 2].map(async () => {
      const { talk, world } = scene('exemplary')
      const said = []
      for (const messages of Object.values(probes))
        for (const message of messages) said.push(await talk.say(message))
      return [said, world.journal.lines]
    }),
  )
  expect(runs[0]).toEqual(runs[1])
})

test('keeps conversations apart', async () => {
  const { talk, world } = scene('exemplary')
  await talk.say('Is the Glen Linen Shirt in stock?')
  const site = new Site(world)
  const sites = new Sites()
  sites.add(site)
  const bot = createSpecimen('exemplary', { fetch: fetchOf(sites) })
  const shop = { url: `http://shop.test/w/${site.id}`, key: site.apiKey }
  await talkWith(bot, () => shop, 'one').say('Is the Glen Linen Shirt in stock?')
  expect(await talkWith(bot, () => shop, 'other').say('Is it still available?')).toMatch(
    /^Which item do you mean/,
  )
})
