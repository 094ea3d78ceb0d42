import type { TurnReading } from '#record'
import type { Case } from '../truth/case.ts'

/** What the replies of a case were understood to say, and how each claim stands, for the record. */
export function readingsOf(the: Case): TurnReading[] {
  return the.turns.map(({ turn, reading, claims }) => ({
    conversation: turn.conversation,
    turn: turn.turn,
    reading,
    claims: claims.map((claim) => ({
      act: reading.acts.indexOf(claim.act),
      resource: claim.resource,
      words: claim.words,
      moment: { ...claim.moment },
      sure: claim.sure,
      standing: the.standing(claim).standing,
    })),
  }))
}
