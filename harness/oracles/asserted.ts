import type { Case, ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { systemOf } from '../truth/conditions.ts'
import { type Judgement, joined, noSight, type Oracle, overTurns } from './oracle.ts'

/**
 * Judges each asserted claim of a case that concerns the oracle and is about a system whose calls are seen;
 * joins what comes of it.
 */
export function overClaims(
  the: Case,
  judge: (claim: Claim, turn: ReadTurn) => Judgement,
  concerns: (claim: Claim) => boolean = () => true,
): ReturnType<Oracle['judge']> {
  return overTurns(the, (turn) =>
    joined(
      turn.claims.filter(concerns).map((claim) => {
        const system = systemOf(claim.resource)
        const isSeen = the.conditions.sight(system) === 'whole'
        return isSeen ? judge(claim, turn) : noSight(the, turn, system, claim.words)
      }),
    ),
  )
}
