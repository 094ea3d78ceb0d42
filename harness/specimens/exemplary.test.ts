import { beforeEach, describe, expect, test } from 'vitest'
import { fetchOf, Site, Sites } from '#mocks'
import { addOrder, addShopper, addTicket, createWorld, setStock, type World } from '#sandbox'
import { createSpecimen } from './index.ts'
import { type Talk, talkWith } from './testing/talk.ts'

interface Named {
  readonly name?: string
}

let world: World
let site: Site
let shopper: string
let token: string | undefined
let talk: Talk

beforeEach(() => {
  world = createWorld({ scenario: 'exemplary' })
  site = new Site(world)
  site.baseUrl = `http://shop.test/w/${site.id}`
  const sites = new Sites()
  sites.add(site)
  shopper = addShopper(world, 'anna').id
  token = site.tokenFor(shopper)
  const bot = createSpecimen('exemplary', { fetch: fetchOf(sites) })
  talk = talkWith(bot, () => ({ url: site.baseUrl, key: site.apiKey, ...(token ? { token } : {}) }))
})

const calls = (): readonly string[] =>
  world.journal.entries.flatMap((entry) => (entry.kind === 'invoked' ? [entry.route] : []))

describe('tickets and orders', () => {
  test('tells the status of the shopper’s ticket, with its subject and the time', async () => {
    const ticket = addTicket(world, { ref: 't', shopper, status: 'inProgress', subject: 'Zipper came apart' })
    expect(await talk.say("What's the status of my support ticket?")).toBe(
      `Your ticket ${ticket.id} ("Zipper came apart") is in progress, as of 10:00 UTC.`,
    )
  })

  test('finds a ticket by its number and does not invent another', async () => {
    const ticket = addTicket(world, { ref: 't', shopper, status: 'onHold' })
    addTicket(world, { ref: 'u', shopper, status: 'closed' })
    expect(await talk.say(`Any news on ${ticket.id.toLowerCase()}?`)).toMatch(/is on hold, as of/)
    expect(await talk.say('And is ticket T-11111 done?')).toBe('You have no ticket T-11111.')
    expect(await talk.say('my tickets please')).toMatch(
      /^You have 2 tickets\. .* is on hold.* has the status closed/,
    )
  })

  test('tells the status of an order and its tracking number', async () => {
    const order = addOrder(world, { ref: 'o', shopper, status: 'outForDelivery', skus: ['GLE-LS'] })
    expect(await talk.say('Where is my parcel?')).toBe(
      `Your order ${order.id} (1 Glen Linen Shirt) is out for delivery, as of 10:00 UTC. Its tracking number is ${order.tracking}.`,
    )
    expect(await talk.say('When will it arrive, my order?')).toMatch(/I have no delivery date for it\.$/)
  })

  test('says that there is none where there is none', async () => {
    expect(await talk.say('status of my ticket?')).toBe('You have no support tickets.')
    expect(await talk.say('status of my order?')).toBe('You have no orders.')
  })

  test('leads a shopper who is signed out to the log-in, and goes on afterwards', async () => {
    addTicket(world, { ref: 't', shopper, status: 'resolved' })
    token = undefined
    expect(await talk.say("What's the status of my ticket?")).toMatch(/your tickets after you log in/)
    expect(talk.last.at(-1)).toEqual({ type: 'link', label: 'Log in', url: `${site.baseUrl}/sign-in` })
    token = site.tokenFor(shopper)
    expect(await talk.say("I've logged in")).toMatch(/is resolved, as of/)
  })
})

describe('the catalog', () => {
  test('lists new arrivals and best sellers with prices', async () => {
    expect(await talk.say("What's new?")).toMatch(/^Here are our new arrivals:(\n- .+: \d+\.\d\d EUR){5}$/)
    expect(await talk.say('your best sellers?')).toMatch(
      /^Here are our best sellers:(\n- .+: \d+\.\d\d EUR){5}$/,
    )
  })

  test('knows what "the second one" of a list is', async () => {
    const list = (await talk.say('What are the new arrivals?')).split('\n- ')
    const name = list[2]?.split(':')[0]
    expect(await talk.say('How much is the second one?')).toMatch(new RegExp(`^The ${name} costs`))
  })

  test('asks which one is meant, and goes on with the answer', async () => {
    expect(await talk.say('Is the Glen boot in stock?')).toBe(
      'Which one do you mean: the Glen Hiking Boot or the Glen Hiking Boot 2?',
    )
    expect(talk.labels).toEqual(['Glen Hiking Boot', 'Glen Hiking Boot 2'])
    expect(await talk.say('the 2')).toMatch(/^The Glen Hiking Boot 2 is/)
  })

  test('takes the longest name that was said whole', async () => {
    expect(await talk.say('Is the Glen Hiking Boot 2 in stock?')).toMatch(/^The Glen Hiking Boot 2 is/)
    expect(await talk.say('Is the Glen Hiking Boot in stock?')).toMatch(/^The Glen Hiking Boot is/)
  })

  test('finds every product of the shop by its name', async () => {
    for (const [name, { value }] of world.state.entities) {
      if (!name.startsWith('product/')) continue
      const { name: product, variants } = value as { name: string; variants?: readonly string[] }
      const answer = variants ? /^Which one do you mean: the / : `The ${product} costs`
      expect(await talk.say(`how much is the ${product.toLowerCase()}`)).toMatch(answer)
    }
  })

  test('finds an item in spite of a slip of the keys, and takes no other word for one', async () => {
    expect(await talk.say('Is the Glenn Linnen Shirt in stock?')).toMatch(/^The Glen Linen Shirt is/)
    expect(await talk.say('Are linen shorts in stock?')).toMatch(/^I found no item called "linen shorts"/)
  })

  test('says that it found no such item', async () => {
    expect(await talk.say('Do you have a unicorn jacket?')).toMatch(
      /^I found no item called "unicorn jacket"/,
    )
  })
})

describe('stock', () => {
  test('reads the source at each question and says how recent that is', async () => {
    setStock(world, 'GLE-LS', 12)
    const answer = 'The Glen Linen Shirt is in stock: 12 left, updated just now.'
    expect(await talk.say('Is the Glen Linen Shirt in stock?')).toBe(answer)
    expect(await talk.say('Are you sure?')).toBe(answer)
    const reads = world.journal.entries.filter(
      (entry) => entry.kind === 'invoked' && entry.route === 'GET /inventory/{sku}' && entry.fromSource,
    )
    expect(reads).toHaveLength(2)
  })

  test('means the same item when it is asked again', async () => {
    const list = (await talk.say('What are the best sellers?')).split('\n- ')
    const name = list[2]?.split(':')[0] ?? ''
    setStock(
      world,
      [...world.state.entities].find(([, { value }]) => (value as Named)?.name === name)?.[0].slice(8) ?? '',
      0,
    )
    expect(await talk.say('Is the second one in stock?')).toMatch(`The ${name} is out of stock`)
    expect(await talk.say('Are you sure?')).toMatch(`The ${name} is out of stock`)
  })

  test('offers what is similar and in stock in place of what is sold out', async () => {
    setStock(world, 'GLE-LS', 0)
    expect(await talk.say('Do you have the Glen Linen Shirt?')).toMatch(
      /^The Glen Linen Shirt is out of stock, updated just now\. Similar items are in stock, .* Shall I notify you/,
    )
    expect(talk.labels.at(-1)).toBe('Notify me')
    expect(await talk.say('yes please')).toMatch(/^I've set up a restock notification/)
    expect(world.source(`restock-notification/${shopper}-GLE-LS`)).toBeDefined()
  })

  test('answers for each of several items', async () => {
    setStock(world, 'COR-LB', 5)
    setStock(world, 'DUN-WS', 2)
    expect(await talk.say('Do you have the Corvo Leather Belt and the Dune Wool Scarf?')).toBe(
      'The Corvo Leather Belt is in stock: 5 left, updated just now.\nThe Dune Wool Scarf is in stock: 2 left, updated just now.',
    )
  })
})

describe('around the facts', () => {
  test('greets by name, helps, and says what it is not connected to', async () => {
    expect(await talk.say('Hello')).toMatch(/^Hello \w+!/)
    expect(await talk.say('What can you do?')).toMatch(/^I have access to .* I have no access to/)
    expect(await talk.say('How do I pay?')).toMatch(/no access to the payment system/)
    expect(await talk.say("What's the weather in Paris?")).toMatch(/^I can't help with that here/)
    expect(talk.labels).toEqual(['Talk to an agent'])
  })

  test('passes the chat to an agent while the desk is open, and tells the hours otherwise', async () => {
    expect(await talk.say('I want to talk to a human')).toMatch(/^I've passed this chat/)
    expect(calls()).toContain('POST /hand-offs')
    world.send('desk/main', { type: 'close' }, { by: 'event', name: 'evening' })
    expect(await talk.say('agent please')).toBe(
      "The agents' desk is closed now; it is open between 08:00 and 20:00, so I can't pass you to an agent.",
    )
  })
})
