import type { System } from '../../bots/bot.ts'
import type { Cast } from '../cast.ts'
import { type FormOf, oneOfWords, wordOf } from '../form.ts'
import type { Waiting as Member, When } from './condition.ts'
import { hasAnswered } from './has-answered.ts'
import { hasReadOrder, hasReadStock, hasReadTicket } from './has-read.ts'
import { isAboutToWrite } from './is-about-to-write.ts'

/** What a trigger can wait for, by its word: one line each. */
export const waits = {
  'bot has read the stock of': hasReadStock,
  'bot has read the order': hasReadOrder,
  'bot has read the ticket': hasReadTicket,
  'bot is about to write to': isAboutToWrite,
  'bot has answered message': hasAnswered,
} as const

export type Waited = FormOf<typeof waits>

export const Waited = oneOfWords<Waited>(
  'a wait',
  Object.values(waits).map(({ schema }) => schema),
)

/** What it means in an episode. */
export function conditionOf(cast: Cast, value: Waited): { readonly when: When; readonly waitsFor: string } {
  const member: Member = waits[wordOf(waits, value)]
  return member.condition(cast, value)
}

/** The system whose calls must be seen, or the trigger never fires. */
export function sightFor(value: Waited): System | undefined {
  const member: Member = waits[wordOf(waits, value)]
  return member.sight(value)
}
