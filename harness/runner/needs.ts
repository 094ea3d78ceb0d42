import { neverBites } from '#mocks'
import type { BotProfile, System } from '../bots/bot.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sightFor } from '../vocabulary/conditions/index.ts'
import { settingOf } from '../vocabulary/facts/faults.ts'

/** The systems whose calls must be seen, or the scenario can't happen: its triggers wait for them. */
export function sightNeeded(scenario: Scenario): readonly System[] {
  const needed = scenario.steps.flatMap((step) => ('when' in step ? (sightFor(step.when) ?? []) : []))
  return [...new Set(needed)]
}

/** Why the scenario can't be shown with this bot; undefined where it can. */
export function lackingSight(scenario: Scenario, profile: BotProfile): string | undefined {
  const lacking = sightNeeded(scenario).filter((system) => profile.wired[system] !== 'whole')
  if (lacking.length === 0) return undefined
  const unwired = Object.values(profile.wired).every((sight) => sight === 'none')
  return unwired ? 'not wired' : `no sight of ${lacking.join(', ')}`
}

/** A fault of a scenario that can never befall the calls of this bot, and why. */
export interface Harmless {
  readonly scenario: Scenario
  /** The name that the scenario gives it. */
  readonly fault: string
  readonly why: string
}

/** The faults that can never bite, since the shop is not served to this bot in a way in which such a thing can happen. */
export function harmlessFaults(scenarios: readonly Scenario[], profile: BotProfile): readonly Harmless[] {
  return scenarios.flatMap((scenario) =>
    Object.entries(scenario.given.faults ?? {}).flatMap(([fault, given]) => {
      const why = neverBites(settingOf(given), profile.delivery ?? 'express')
      return why === undefined ? [] : [{ scenario, fault, why }]
    }),
  )
}

/** `cart.yaml: the fault "half" can never bite this bot: ...`, a line each. */
export function harmlessText(harmless: readonly Harmless[]): string {
  const lines = harmless.map(
    ({ scenario: { file }, fault, why }) => `${file}: "${fault}" can never bite: ${why}`,
  )
  return [...lines, 'Leave these scenarios out, or give another fault.'].join('\n')
}
