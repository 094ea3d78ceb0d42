import type { Scenario } from '../scenario/scenario.ts'

/** What a run will ask of a chatbot. */
export interface Estimate {
  readonly episodes: number
  /** One for each shopper who speaks in an episode. */
  readonly conversations: number
  /** Messages of shoppers, each of which wants an answer. */
  readonly turns: number
  /** Wall minutes that the chatbot thinks in all, shared by as many episodes as are played at once. */
  readonly minutes: number
}

/** What one answer is taken to last, wall ms, where nobody has measured it: a language model with a few calls. */
export const replyMs = 5000

/** What playing the scenarios asks of a chatbot; `parallel` is how many episodes are played at once. */
export function estimateOf(scenarios: readonly Scenario[], repeats: number, parallel: number): Estimate {
  const speakers = scenarios.map(({ steps }) => steps.flatMap((step) => ('shopper' in step ? [step.by] : [])))
  const sum = (counts: readonly number[]): number => repeats * counts.reduce((all, one) => all + one, 0)
  const turns = sum(speakers.map(({ length }) => length))
  const episodes = scenarios.length * repeats
  const atOnce = Math.max(1, Math.min(parallel, episodes))
  return {
    episodes,
    conversations: sum(speakers.map((who) => new Set(who).size)),
    turns,
    minutes: (turns * replyMs) / 60_000 / atOnce,
  }
}

/** `41 episodes, 44 conversations, 82 turns: about 2 min at 5 s a reply, 4 at once`. */
export function estimateText(
  { episodes, conversations, turns, minutes }: Estimate,
  parallel: number,
): string {
  const time = minutes < 1 ? `${Math.ceil(minutes * 60)} s` : `${Math.ceil(minutes)} min`
  const counted = [count(episodes, 'episode'), count(conversations, 'conversation'), count(turns, 'turn')]
  return `${counted.join(', ')}: about ${time} at ${replyMs / 1000} s a reply, ${Math.min(parallel, episodes)} at once`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
