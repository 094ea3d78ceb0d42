import type { Policy } from '../turn.ts'

/** As recent as the shop says that the fact is; nothing is said where the shop says nothing. */
export const recencyAsServed: Policy['recency'] = async (turn, asOf) =>
  asOf === undefined ? undefined : turn.policy.voice.recency(asOf, await turn.time())

/** The time of day of which the shop says that the status was so. */
export const statusTimeAsServed: Policy['statusTime'] = async (turn, asOf) =>
  asOf === undefined ? undefined : turn.policy.voice.asOfTime(asOf, await turn.time())
