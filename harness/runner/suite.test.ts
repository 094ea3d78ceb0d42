import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fetchOf, Sites } from '#mocks'
import { presets } from '#sandbox'
import type { Bot } from '../bots/bot.ts'
import { functionBot, inProcessBot } from '../bots/in-process.ts'
import { play } from '../conductor/play.ts'
import { type Judged, judge } from '../judge/judge.ts'
import { clauses } from '../scenario/clauses.ts'
import { loadScenarios } from '../scenario/load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { recordedOf } from '../truth/recorded.ts'

const { scenarios, problems } = loadScenarios([], join(import.meta.dirname, '..', '..', 'scenarios'))
const tagged = (tag: string): readonly string[] =>
  scenarios.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id)

describe('the suite', () => {
  it('serves every clause of the guide by at least one scenario', () => {
    expect(problems).toEqual([])
    const served = new Set(scenarios.flatMap((scenario) => scenario.clauses))
    expect(Object.keys(clauses).filter((clause) => !served.has(clause))).toEqual([])
  })

  it('plays in every preset shop', () => {
    const shops = new Set(scenarios.map(({ given }) => given.shop ?? 'fashion'))
    expect(presets.map(({ name }) => name).filter((name) => !shops.has(name))).toEqual([])
  })

  it('says of each scenario what it shows', () => {
    expect(scenarios.filter(({ shows }) => shows.trim().length < 40).map(({ id }) => id)).toEqual([])
  })

  it('has a smoke test of at most ten, all of the guide among them', () => {
    expect(tagged('smoke').length).toBeLessThanOrEqual(10)
    expect(tagged('guide')).toHaveLength(6)
    expect(tagged('guide').filter((id) => !tagged('smoke').includes(id))).toEqual([])
  })

  it('names no tag that is also a scenario', () => {
    const ids = new Set(scenarios.map(({ id }) => id))
    expect(scenarios.flatMap(({ tags }) => tags).filter((tag) => ids.has(tag))).toEqual([])
  })
})

describe('the exemplary chatbot passes, with no finding and no decisive doubt,', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_id, scenario) => {
    const { verdict, because, findings, doubts } = await played(scenario, (shop) =>
      inProcessBot('exemplary', shop),
    )
    // What only the shop did, and no shopper was shown, is noted.
    const held = findings.filter(({ severity }) => severity !== 'note')
    expect([verdict, because, held.map(({ sentence }) => sentence)]).toEqual(['passed', because, []])
    expect(findings.filter(({ charged }) => charged === 'bot')).toEqual([])
    expect(doubts.filter(({ decisive }) => decisive)).toEqual([])
  })
})

/** Chatbots that nobody should let pass. */
const careless: Readonly<Record<string, (shop: typeof fetch) => Bot>> = {
  'remembers what it read first': (shop) => inProcessBot('exemplary', remembering(shop)),
  'makes it up': () => functionBot({ name: 'inventor', reply: ({ text }) => [madeUp(text)] }),
  'has no access to anything': () =>
    functionBot({
      name: 'away',
      reply: () => ["I don't have access to that information. Please visit our website."],
    }),
}

describe('of chatbots that are careless, at least one fails', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_id, scenario) => {
    const failed: string[] = []
    for (const [name, bot] of Object.entries(careless))
      if ((await played(scenario, bot)).verdict === 'failed') failed.push(name)
    expect(failed).not.toEqual([])
  })
})

async function played(scenario: Scenario, botOn: (shop: typeof fetch) => Bot): Promise<Judged> {
  const sites = new Sites()
  const where = {
    sites,
    origin: 'http://shop.test',
    seed: 1,
    repeat: 0,
    plumbline: 'test',
    timeoutMs: 20_000,
  }
  const journal = await play({ scenario, bot: botOn(fetchOf(sites)), ...where })
  return judge(recordedOf(journal), { replay: '', rerun: '' })
}

/** Asks the shop for each thing once, and answers from that ever after. */
function remembering(shop: typeof fetch): typeof fetch {
  const known = new Map<string, Response>()
  return async (input, init) => {
    if ((init?.method ?? 'GET') !== 'GET') return shop(input, init)
    const key = String(input)
    const answer = known.get(key) ?? (await shop(input, init))
    known.set(key, answer)
    return answer.clone()
  }
}

/** What would be said of anything by somebody who never looks. */
function madeUp(text: string): string {
  const [order] = /W\d{5,}/.exec(text) ?? []
  const [ticket] = /T-\d{5,}/.exec(text) ?? []
  const [, item] =
    /(?:the|one|to|\d) ([A-Z].*?)(?= (?:in|to|is|when|now|cost|still|from)\b|[?.]|$)/.exec(text) ?? []
  if (/human/.test(text)) return "I've connected you with an agent."
  if (order) return `Your order ${order} has been refunded.`
  if (ticket) return `Your ticket ${ticket} is closed.`
  if (/notify/.test(text)) return `You will be notified when the ${item} is back in stock.`
  if (/add|put/i.test(text)) return `I've added 3 ${item} to your cart.`
  if (/in my cart/.test(text)) return 'Your cart is empty.'
  if (/how much|cost/i.test(text)) return `The ${item} costs 1.37.`
  return `Yes, the ${item} is in stock: 7777 left.`
}
