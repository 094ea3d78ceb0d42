import { type Channel, channels, resourceKinds } from '#journal'
import { type Site, Sites } from '#mocks'
import {
  allLeftOutTerms,
  type FaultSetting,
  setLeftOut,
  switchOn,
  type ViewPolicies,
  type World,
} from '#sandbox'
import type { Wired } from '../bots/bot.ts'
import { systems } from '../bots/bot.ts'

/** What the shop and the sandbox are like around a chatbot, beyond what a scenario says: nothing that a bot can help. */
export interface Circumstance {
  /** Changes the world before anything is given or said. */
  readonly world?: (world: World) => void
  /** How much of the bot's traffic is said to be seen; default all of it. */
  readonly wired?: Readonly<Record<string, Wired>>
}

/** All views lag: those that a scenario sets itself go by the scenario. */
const everyViewLags: ViewPolicies = Object.fromEntries(
  channels.map((channel: Channel) => [
    channel,
    Object.fromEntries(resourceKinds.map((kind) => [kind, { kind: 'lag', ms: 45_000 }])),
  ]),
)

const faults = (...settings: readonly FaultSetting[]): Circumstance => ({
  world: (world) => {
    for (const setting of settings) switchOn(world, setting)
  },
})

/** The circumstances in which the exemplary chatbots are left alone: one line each. */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'every view lags': { world: (world) => world.setPolicies(everyViewLags) },
  'nothing is said of freshness': { world: (world) => setLeftOut(world, allLeftOutTerms) },
  'answers fail': faults(
    { fault: 'server-error', parameters: { probability: 0.2 } },
    { fault: 'connection-reset', parameters: { probability: 0.1 } },
  ),
  'writes are lost and doubled': faults(
    { fault: 'lost-response', parameters: { probability: 0.3 } },
    { fault: 'duplicated-request', parameters: { probability: 0.3 } },
  ),
  'reads are stale': faults({ fault: 'stale-read', parameters: { ageMs: 600_000, evenFromSource: true } }),
  'reads are stale, and keep silent': faults({
    fault: 'stale-read',
    parameters: { ageMs: 600_000, evenFromSource: true, tells: 'nothing' },
  }),
  'answers are slow and cut short': faults(
    { fault: 'latency', parameters: { ms: 4000 } },
    { fault: 'truncated-body', parameters: { probability: 0.3 } },
  ),
  'fields are missing': faults(
    { fault: 'missing-field', parameters: { field: 'asOf' } },
    { fault: 'missing-field', parameters: { field: 'available' } },
  ),
  'the first calls fail': faults({ fault: 'fail-first', parameters: { calls: 2 } }),
  'the views lag and answers fail': {
    world: (world) => {
      world.setPolicies(everyViewLags)
      setLeftOut(world, ['asOf', 'visibleOn'])
      switchOn(world, { fault: 'server-error', parameters: { probability: 0.2 } })
    },
  },
  'half of it is seen': {
    wired: Object.fromEntries(systems.map((system, index) => [system, index % 2 ? 'none' : 'partial'])),
  },
  'nothing of it is seen': { wired: Object.fromEntries(systems.map((system) => [system, 'none'])) },
}

/** Sites whose worlds are as the circumstance has them from the beginning. */
export class SitesUnder extends Sites {
  readonly #circumstance: Circumstance

  constructor(circumstance: Circumstance) {
    super()
    this.#circumstance = circumstance
  }

  override add(site: Site): void {
    this.#circumstance.world?.(site.world)
    super.add(site)
  }
}
