import type { Answer } from '../answer.ts'
import type { Route } from '../route.ts'
import type { Site } from '../site.ts'
import type { Match } from '../trie.ts'
import { breachOf } from './breach.ts'

/**
 * The answer as it is, where it keeps the contract of its route or the site does not check. Throws an `Error` with the
 * breach where it does not: that is the sandbox's own fault.
 */
export function heldToContract({ checksContract }: Site, match: Match<Route>, answer: Answer): Answer {
  if (!checksContract || match.kind !== 'found') return answer
  const breach = breachOf(match.route, answer.reply)
  if (breach) throw new Error(`holding an answer to its contract: ${breach}; one of the two is wrong`)
  return answer
}
