import type { Customs } from '../bots/bot.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mostTurns, type Spoken } from './most-turns.ts'

/** What a run will ask of a chatbot. */
export interface Estimate {
  readonly episodes: number
  /** One for each shopper who speaks in an episode. */
  readonly conversations: number
  /** Messages of shoppers, each of which wants an answer, where the chatbot asks nothing back. */
  readonly turns: number
  /** Wall minutes that the chatbot thinks in all, shared by as many episodes as are played at once. */
  readonly minutes: number
  /** The bounds: where every message is asked back about for as long as its shopper bears it. */
  readonly most: Pick<Estimate, 'turns' | 'minutes'>
}

export interface Estimated {
  readonly repeats: number
  /** How many episodes are played at once. */
  readonly parallel: number
  /** What is said before and after all else in each conversation; default nothing. */
  readonly customs?: Customs | undefined
}

/** What one answer is taken to last, wall ms, where nobody has measured it: a language model with a few calls. */
export const replyMs = 5000

/** What playing the scenarios asks of a chatbot. */
export function estimateOf(scenarios: readonly Scenario[], estimated: Estimated): Estimate {
  const { repeats, parallel, customs: { prelude = [], farewell = [] } = {} } = estimated
  const episodes = scenarios.length * repeats
  const atOnce = Math.max(1, Math.min(parallel, episodes))
  const sumOf = (count: (scenario: Scenario) => number): number =>
    repeats * scenarios.reduce((all, scenario) => all + count(scenario), 0)
  const ofTurns = (turns: number) => ({ turns, minutes: (turns * replyMs) / 60_000 / atOnce })
  const conversations = sumOf((scenario) => new Set(spokenIn(scenario).map(({ by }) => by)).size)
  const around = conversations * (prelude.length + farewell.length)
  return {
    episodes,
    conversations,
    ...ofTurns(around + sumOf((scenario) => spokenIn(scenario).length)),
    most: ofTurns(
      around +
        sumOf((scenario) => spokenIn(scenario).reduce((all, one) => all + mostTurns(scenario, one), 0)),
    ),
  }
}

function spokenIn({ steps }: Scenario): readonly Spoken[] {
  return steps.filter((step): step is Spoken => 'shopper' in step)
}

/**
 * `41 episodes, 44 conversations, 82 turns: about 2 min at 5 s a reply, 4 at once; up to 574 turns and 12 min where the
 * chatbot asks back each time`.
 */
export function estimateText(
  { episodes, conversations, turns, minutes, most }: Estimate,
  parallel: number,
): string {
  const counted = [count(episodes, 'episode'), count(conversations, 'conversation'), count(turns, 'turn')]
  const least = `${counted.join(', ')}: about ${time(minutes)} at ${replyMs / 1000} s a reply, ${Math.min(parallel, episodes)} at once`
  if (most.turns === turns) return least
  return `${least}; up to ${most.turns} turns and ${time(most.minutes)} where the chatbot asks back each time`
}

function time(minutes: number): string {
  return minutes < 1 ? `${Math.ceil(minutes * 60)} s` : `${Math.ceil(minutes)} min`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
