import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EpisodeRecord, RunRecord } from '#record'
import { plumbline, room } from './fixtures/command.ts'

const folder = join(import.meta.dirname, 'fixtures', 'rivescript')

describe('a chatbot that is not ours, connected by config alone and wired to no shop', {
  timeout: 60_000,
}, () => {
  it('is judged on its words; what can’t be known is inconclusive, and nothing is made up', async () => {
    const out = room()
    const { code, out: said } = await plumbline(
      'run',
      'guide',
      folder,
      '--bot',
      join(folder, 'rivescript.bot.yaml'),
      '--out',
      out,
    )
    const { episodes, tally } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as RunRecord
    const play = (scenario: string): EpisodeRecord => {
      const found = episodes.find((one) => one.scenario === scenario)
      if (!found) throw new Error(`${scenario} is not in the record`)
      return found
    }

    // Sent away, and told so in so many words: the shop is up, the shopper entitled.
    for (const [scenario, words] of [
      ['ticket-status', /ticketing system/],
      ['new-arrivals-and-best-sellers', /don't have access to that information/],
      ['in-the-cart-everywhere', /can't see your cart|open it on our website/],
    ] as const) {
      const { verdict, findings } = play(scenario)
      expect([scenario, verdict]).toEqual([scenario, 'failed'])
      const failures = findings.filter(({ severity }) => severity === 'fail')
      expect(failures.map(({ oracle }) => oracle)).toEqual(failures.map(() => 'answered'))
      expect(failures.map((finding) => finding.words).join('\n')).toMatch(words)
    }

    // Whoever is not signed in is sent to the order page, and nothing is told.
    expect(play('order-status-needs-log-in').findings).toEqual([])

    // It says "in stock" and a price, and nobody can know where it has that from.
    const facts = play('facts-of-the-shop')
    expect(facts.verdict).toBe('inconclusive')
    expect(facts.because).toContain('not wired')
    expect(facts.findings).toEqual([])

    // What waits for its calls is not played; one notice for all of them.
    for (const scenario of ['in-stock-then-gone', 'flash-sale']) {
      expect(play(scenario)).toMatchObject({ verdict: 'inconclusive', turns: [] })
      expect(play(scenario).because).toMatch(/^not wired: /)
    }
    expect(said.match(/^note: /gm)).toHaveLength(1)
    expect(said.replace(/\s+/g, ' ')).toContain(
      'note: 2 of 7 scenarios wait for calls that RiveScript shop help does not make through the sandbox, and are not played: flash-sale, in-stock-then-gone.',
    )
    expect(tally).toMatchObject({ error: 0, 'not applicable': 0 })
    expect(code).toBe(1)
  })
})
