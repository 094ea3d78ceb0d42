import type { Case } from '../truth/case.ts'
import { type Consistency, checkConsistency } from './index.ts'
import { promisedIn } from './promised-in.ts'
import type { Told } from './told.ts'

/**
 * What the shoppers of a case were told, by claims whose words are sure and not hedged: each may mean any version that makes
 * it true and had been committed when it was told. What no version ever made true is none of consistency's business, nor what
 * is said with the time at which it was so. With it come the units that they were promised.
 */
export function toldIn(the: Case): readonly Told[] {
  return [...claimsIn(the), ...promisedIn(the)].sort((a, b) => a.seq - b.seq)
}

function claimsIn({ turns, history }: Case): readonly Told[] {
  return turns.flatMap(({ claims }) =>
    claims
      .filter(({ sure, hedged, shopper }) => sure && !hedged && shopper !== '')
      .filter(({ freshness }) => freshness?.kind !== 'ago' && freshness?.kind !== 'at')
      .map((claim) => ({
        resource: claim.resource,
        shopper: claim.shopper,
        from: claim.turn.message.seq,
        seq: claim.moment.seq,
        words: claim.words,
        versions: history
          .versions(claim.resource)
          .filter(({ value, from }) => from <= claim.moment.seq && claim.holds(value))
          .map(({ version }) => version),
      })),
  )
}

/** Checks the history of a case, with its opening world and what its shoppers were told. */
export function consistencyOf(the: Case): Consistency {
  const { entries, base } = the.recorded
  return checkConsistency(entries, { base: base.resources, told: toldIn(the) })
}
