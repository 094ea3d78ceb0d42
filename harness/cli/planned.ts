import { type BotConfig, profileOf } from '../bots/config.ts'
import { estimateOf, estimateText } from '../runner/estimate.ts'
import { lackingSight } from '../runner/needs.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { listText } from './list-text.ts'

export interface Planned {
  readonly scenarios: readonly Scenario[]
  readonly config: BotConfig
  readonly repeats: number
  /** How many episodes are played at once. */
  readonly parallel: number
}

/** What a run will ask of the chatbot, in one line; with `each`, the scenarios before it, and those that can't be played. */
export function plannedText({ scenarios, config, repeats, parallel }: Planned, each: boolean): string {
  const profile = profileOf(config)
  const lacking = scenarios.flatMap((scenario) => {
    const why = lackingSight(scenario, profile)
    return why ? [{ scenario, why }] : []
  })
  const playable = scenarios.filter((scenario) => !lacking.some((one) => one.scenario === scenario))
  const unplayed = lacking.map(({ scenario, why }) => `not played: ${scenario.id}, ${why}\n`).join('')
  const whole = `${estimateText(estimateOf(playable, { repeats, parallel, customs: profile.customs }), parallel)}\n`
  return each ? `${playable.length ? listText(playable) : ''}${unplayed}${whole}` : whole
}
