import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalLines, toJsonl } from '#journal'
import { fetchOf, Sites } from '#mocks'
import { serve } from '#mocks/serve'
import { inProcessBot } from '../bots/in-process.ts'
import { namedBot, openBot } from '../bots/open.ts'
import { loadScenarios } from '../scenario/load.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { playedBy } from './fixtures/stage.ts'

const { scenarios } = loadScenarios([], join(import.meta.dirname, '..', '..', 'scenarios'))

describe('two plays of the same seed', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'in one process are the same, byte for byte: %s',
    async (_id, scenario) => {
      const first = await inProcess(scenario, 7)
      expect(first.split('\n').length).toBeGreaterThan(5)
      expect(await inProcess(scenario, 7)).toBe(first)
      expect(await inProcess(scenario, 8)).not.toBe(first)
    },
  )

  it('over HTTP, with the bot in a process of its own, are the same in canonical form', async () => {
    const first = await overHttp(7)
    expect(first).toHaveLength(scenarios.length)
    expect(await overHttp(7)).toEqual(first)
    expect(await overHttp(8)).not.toEqual(first)
  })
})

async function inProcess(scenario: Scenario, seed: number): Promise<string> {
  const sites = new Sites()
  return toJsonl(await playedBy(inProcessBot('exemplary', fetchOf(sites)), scenario, { sites, seed }))
}

/** Every scenario, all at once, in a new process of the bot and on a new server. */
async function overHttp(seed: number): Promise<readonly (readonly string[])[]> {
  const named = namedBot('exemplary')
  if (named.kind !== 'config') throw new Error('the exemplary bot is gone')
  const sites = new Sites()
  const { origin, close } = await serve(sites)
  const bot = await openBot(named.config)
  try {
    const journals = await Promise.all(
      scenarios.map((scenario) => playedBy(bot, scenario, { sites, origin, seed })),
    )
    return journals.map(({ entries }) => canonicalLines(entries))
  } finally {
    await bot.close()
    await close()
  }
}
