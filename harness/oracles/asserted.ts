import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { systemOf } from '../truth/conditions.ts'
import { type Judgement, noSight, nothingToJudge } from './oracle.ts'

/** Judges each asserted claim of a case that is about a system whose calls are seen; joins what comes of it. */
export function overClaims(the: Case, judge: (claim: Claim, turn: ReadTurn) => Judgement): Judgement {
  const judgements = the.turns.flatMap((turn) =>
    turn.claims.map((claim) => {
      const system = systemOf(claim.resource)
      return the.conditions.sight(system) === 'whole'
        ? judge(claim, turn)
        : noSight(the, turn, system, claim.words)
    }),
  )
  if (judgements.length === 0) return nothingToJudge
  return {
    accusations: judgements.flatMap(({ accusations }) => accusations),
    doubts: judgements.flatMap(({ doubts }) => doubts),
    looked: judgements.some(({ looked }) => looked),
  }
}
