import type { Answer } from '../answer.ts'
import type { Asked } from '../answering.ts'
import { breachOf } from './breach.ts'

/**
 * The answer as it is, where it keeps the contract of its route or the site does not check. Throws an `Error` with the
 * breach where it does not: that is the sandbox's own fault. Not held to it is what was refused before the route
 * was asked (the arguments of a tool), what HEAD asks for, and a shop that is to leave something out.
 */
export function heldToContract({ site, call, match, refused }: Asked, answer: Answer): Answer {
  if (!site.checksContract || match.kind !== 'found') return answer
  if (refused.beyond || answer.reply === refused.unreadable) return answer
  if (call.method === 'HEAD' || site.world.state.leftOut.length > 0) return answer
  const breach = breachOf(match.route, answer.reply)
  if (breach) throw new Error(`holding an answer to its contract: ${breach}; one of the two is wrong`)
  return answer
}
