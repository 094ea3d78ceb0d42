import type { Saying } from './questions/question.ts'

interface Manner {
  /** How often such a shopper speaks for one goal before they give up, where the scenario does not say. */
  readonly turns: number
  /** How they put what they answer. */
  says(sayings: readonly Saying[]): string
}

const inFull = (sayings: readonly Saying[]): string => sayings.map(({ full }) => full).join(' ')
const inShort = (sayings: readonly Saying[]): string => sayings.map(({ bare }) => bare).join(', ')

/** How a shopper takes it: one line each. */
export const temperaments = {
  patient: { turns: 6, says: inFull },
  terse: { turns: 6, says: inShort },
  /** Asks back once before answering. */
  confused: { turns: 8, says: inFull },
  impatient: { turns: 3, says: (sayings) => `${inShort(sayings)}!` },
} as const satisfies Readonly<Record<string, Manner>>
export type Temperament = keyof typeof temperaments
