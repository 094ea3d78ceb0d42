import type { BotProfile, System } from '../bots/bot.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sightFor } from '../vocabulary/conditions/index.ts'

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
