import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Entry, Journal } from '#journal'
import { fetchOf, type Site, Sites } from '#mocks'
import { switchOn, type ViewPolicies } from '#sandbox'
import type { Message } from '../bots/bot.ts'
import { functionBot, inProcessBot } from '../bots/in-process.ts'
import { playedBy, scenarioOf } from '../conductor/fixtures/stage.ts'
import { parseScenario } from '../scenario/parse.ts'
import { caseOf } from '../truth/case.ts'
import { recordedOf } from '../truth/recorded.ts'
import { type Consistency, checkConsistency } from './index.ts'
import { consistencyOf } from './told-in.ts'

const guide = [
  'in-the-cart-everywhere',
  'in-stock-then-gone',
  'flash-sale',
  'ticket-status',
  'order-status-needs-log-in',
]

/** Sites whose worlds follow other policies from their opening on. */
class Lagging extends Sites {
  readonly #policies: ViewPolicies

  constructor(policies: ViewPolicies) {
    super()
    this.#policies = policies
  }

  override add(site: Site): void {
    site.world.setPolicies(this.#policies)
    super.add(site)
  }
}

/** Sites where reads are served as the shop was an hour ago. */
class Stale extends Sites {
  override add(site: Site): void {
    switchOn(site.world, { fault: 'stale-read', parameters: { ageMs: 3_600_000 } })
    super.add(site)
  }
}

function scenarioFile(name: string) {
  const text = readFileSync(new URL(`../../scenarios/guide/${name}.yaml`, import.meta.url), 'utf8')
  const parsed = parseScenario(`${name}.yaml`, text)
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems))
  return parsed.scenario
}

function played(name: string, bot: string, sites: Sites = new Sites()): Promise<Journal> {
  return playedBy(inProcessBot(bot, fetchOf(sites)), scenarioFile(name), { sites })
}

function checked(journal: Journal): Consistency {
  return consistencyOf(caseOf(recordedOf(journal)))
}

function chargesIn({ anomalies }: Consistency): readonly string[] {
  return anomalies.map(({ check, charged, explanation }) => `${check}: ${charged} (${explanation.kind})`)
}

describe('an episode as it is recorded', () => {
  it.each(guide)('of %s is clean with the exemplary chatbot', async (name) => {
    const journal = await played(name, 'exemplary', new Lagging({}))
    expect(journal.ended?.how).toBe('completed')
    const found = checked(journal)
    expect(found.anomalies).toEqual([])
    expect(found.held).toEqual(
      expect.arrayContaining(['read-your-writes', 'monotonic-reads', 'recorded-versions']),
    )
  })

  it.each(guide)('of %s charges nobody but the shop, where a view lags as the shop has it', async (name) => {
    for (const bot of ['exemplary', 'stale-stock', 'private-cart']) {
      const charged = checked(await played(name, bot)).anomalies.filter(
        ({ charged: who }) => who === 'sandbox',
      )
      expect(charged).toEqual([])
    }
  })

  it('shows the shop’s doing where the website’s cart lags behind what the shopper was told', async () => {
    const found = checked(
      await played('in-the-cart-everywhere', 'exemplary', new Lagging({ web: { cart: lag } })),
    )
    const [anomaly] = found.anomalies
    expect(chargesIn(found)).toEqual(['monotonic-reads: shop (view policy)'])
    expect(anomaly?.explanation.words).toBe("the web view's policy: lag, ms 3600000")
    expect(
      anomaly?.witnesses.map(({ who, did, version, servedBy }) => [who, did, version, servedBy]),
    ).toEqual([
      ['bot', 'told', 2, undefined],
      ['harness', 'read', 1, 'the web view'],
    ])
  })

  it('shows it where the chat’s own view lags behind the chatbot’s write', async () => {
    const found = checked(await playedBySmall(new Lagging({ chat: { cart: lag } })))
    expect(chargesIn(found)).toContain('read-your-writes: shop (view policy)')
    expect(found.anomalies.filter(({ charged }) => charged !== 'shop')).toEqual([])
    expect(found.anomalies[0]?.sentence).toMatch(
      /^The bot was shown version 1 of cart\/\S+ by the chat view after the bot wrote version 2 of cart\/\S+\.$/,
    )
  })

  it('shows what a fault explains', async () => {
    const found = checked(await playedBySmall(new Stale()))
    expect(chargesIn(found)).toContain('read-your-writes: shop (fault)')
    expect(found.anomalies.filter(({ charged }) => charged !== 'shop')).toEqual([])
  })

  it('is clean with a chatbot that looks without asking for the source, where nothing lags', async () => {
    expect(checked(await playedBySmall(new Lagging({}))).anomalies).toEqual([])
  })
})

/** Some time goes by first, so that there is a past. */
const later = scenarioOf(`given: { items: { item: { with: [plenty, has an unambiguous name] } } }
steps: [{ wait: 40 s }, { shopper: "Please put one {item} in my cart." }, { shopper: What is in my cart now? }]`)

const lag = { kind: 'lag', ms: 3_600_000 } as const

/** A chatbot that adds the item in the first turn, and looks at the cart in the second. */
function playedBySmall(sites: Sites): Promise<Journal> {
  const shop = fetchOf(sites)
  const reply = async ({
    text,
    traceparent,
    shop: { url, key, token },
  }: Message): Promise<readonly string[]> => {
    const headers = {
      'x-api-key': key,
      traceparent,
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    }
    const call = async (path: string, init: RequestInit = {}) =>
      (await shop(`${url}${path}`, { ...init, headers })).json()
    const item = /one (.*) in my cart/.exec(text)?.[1]
    if (item === undefined) return [`There are ${(await call('/cart')).lines?.length} lines.`]
    const { items } = await call(`/catalog/products?q=${encodeURIComponent(item)}`)
    const body = JSON.stringify({ sku: items[0].sku, quantity: 1 })
    await call('/cart/lines', { method: 'POST', body })
    return ['Done.']
  }
  return playedBy(functionBot({ name: 'small', reply }), later, { sites })
}

describe('a journal that was tampered with', () => {
  it('is charged to the sandbox where a commit was dropped', async () => {
    const journal = await played('in-the-cart-everywhere', 'exemplary')
    const { base } = recordedOf(journal)
    const cart = journal.entries.find(
      (entry) => entry.kind === 'commit' && entry.resource.startsWith('cart/') && entry.cause.by === 'call',
    )
    const entries = journal.entries.filter((entry) => entry !== cart)
    const found = checkConsistency(entries, { base: base.resources })
    expect(chargesIn(found)).toContain('recorded-versions: sandbox (nothing)')
    expect(new Set(found.anomalies.map(({ charged }) => charged))).toEqual(new Set(['sandbox']))
  })

  it('is charged to the sandbox where a version was served backwards and no policy explains it', async () => {
    const journal = await played('in-the-cart-everywhere', 'exemplary')
    const { base } = recordedOf(journal)
    const reads = journal.entries.filter(
      (entry) =>
        entry.kind === 'completed' &&
        entry.effect.kind === 'none' &&
        entry.observations.some(({ resource }) => resource.startsWith('cart/')),
    )
    const last = reads.at(-1)
    const entries = journal.entries.map((entry): Entry => {
      if (entry !== last || entry.kind !== 'completed') return entry
      const observations = entry.observations.map((one) =>
        one.resource.startsWith('cart/') ? { ...one, version: 1 } : one,
      )
      return { ...entry, observations }
    })
    const found = checkConsistency(entries, { base: base.resources })
    expect(chargesIn(found)).toContain('bounded-staleness: sandbox (nothing)')
    expect(new Set(found.anomalies.map(({ charged }) => charged))).toEqual(new Set(['sandbox']))
  })
})
