import { inProcessBot, play, type Scenario } from '#harness'
import { type Entry, idOf, kindOf, resource } from '#journal'
import { fetchOf } from '#mocks'
import type { Shopper, World } from '#sandbox'
import { plumblineVersion } from './plumbline-version.ts'
import { origin, type Stage, WatchedSites } from './stage.ts'

/** More products than this are not looked at. */
const mostProducts = 6

/** A scenario that was played to its end. */
export interface Played extends Stage {
  readonly scenario: Scenario
}

/** Plays a scenario of the suite in the page, just as the command line plays it in-process. */
export async function playScenario(scenario: Scenario, bot: string, seed: number): Promise<Played> {
  const sites = new WatchedSites()
  await play({
    scenario,
    bot: inProcessBot(bot, fetchOf(sites)),
    sites,
    origin,
    seed,
    repeat: 0,
    plumbline: plumblineVersion,
    timeoutMs: 30_000,
  })
  const { world } = sites
  if (!world) throw new Error(`playing ${scenario.id}: no world was served`)
  const { entries } = world.journal
  const opened = entries.find((entry) => entry.kind === 'conversation')
  return {
    scenario,
    bot,
    seed,
    world,
    shopper: opened && world.source<Shopper>(resource('shopper', opened.shopper))?.value,
    signedIn: opened?.signedIn ?? false,
    skus: skusIn(world, entries),
  }
}

/** The products whose stock changed, then those whose stock the bot read. */
function skusIn(world: World, entries: readonly Entry[]): readonly string[] {
  const changed = entries.flatMap((entry) => (entry.kind === 'commit' ? [entry.resource] : []))
  const read = entries.flatMap((entry) =>
    entry.kind === 'completed' ? entry.observations.map((seen) => seen.resource) : [],
  )
  const stocks = [...changed, ...read].filter((name) => kindOf(name) === 'stock' && world.source(name))
  return [...new Set(stocks.map(idOf))].slice(0, mostProducts)
}
