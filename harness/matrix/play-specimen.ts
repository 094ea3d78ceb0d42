import { fetchOf } from '#mocks'
import type { Verdict } from '#record'
import { inProcessBot } from '../bots/in-process.ts'
import { play } from '../conductor/play.ts'
import { judge } from '../judge/judge.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { recordedOf } from '../truth/recorded.ts'
import { type Circumstance, SitesUnder } from './circumstances.ts'

/** A finding against a specimen, or one of those that it owns. */
export interface SeenFinding {
  readonly oracle: string
  readonly subVerdict: string
  readonly turn: number
  /** The specimen's own words. */
  readonly words: string
}

/** What came of a specimen in a scenario. What the shop is charged with is left out. */
export interface Seen {
  readonly scenario: string
  readonly verdict: Verdict
  readonly because: string
  readonly findings: readonly SeenFinding[]
  /** Why the verdict could not be given; decisive doubts only. */
  readonly doubts: readonly string[]
}

/**
 * Plays a scenario against a specimen of its own, in this process, and judges it by all oracles; under a circumstance
 * besides, where one is given.
 */
export async function playSpecimen(
  name: string,
  scenario: Scenario,
  seed: number,
  circumstance: Circumstance = {},
): Promise<Seen> {
  const sites = new SitesUnder(circumstance)
  const bot = inProcessBot(name, fetchOf(sites))
  const wired = { ...bot.profile.wired, ...circumstance.wired }
  const journal = await play({
    scenario,
    bot: { ...bot, profile: { ...bot.profile, wired } },
    sites,
    origin: 'http://shop.test',
    seed,
    repeat: 0,
    plumbline: 'specimens',
    timeoutMs: 30_000,
  })
  const { verdict, because, findings, doubts } = judge(recordedOf(journal), { replay: '', rerun: '' })
  return {
    scenario: scenario.id,
    verdict,
    because,
    findings: findings
      .filter(({ charged }) => charged === 'bot')
      .flatMap(({ oracle, subVerdict, turn, words, also }) =>
        [{ oracle, subVerdict }, ...also].map((one) => ({
          ...{ oracle: one.oracle, subVerdict: one.subVerdict },
          ...{ turn, words },
        })),
      ),
    doubts: doubts
      .filter(({ decisive }) => decisive)
      .map(({ why, words }) => (words === undefined ? why : `${why}: "${words}"`)),
  }
}
