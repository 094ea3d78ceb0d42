import { type Resource, resource } from '#journal'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { callsIn, pushesOf } from './calls.ts'
import { accuse, inOrder, type Judgement, nothingToJudge } from './oracle.ts'
import { sightText, truthText } from './words.ts'

/** The shopper speaks of their cart on another channel, and of something that is not as it should be there. */
function isReport(text: string): boolean {
  const remarks = remarksIn(text)
  return remarks.has('channel:other') && remarks.has('cart') && remarks.has('cart:wrong')
}

/**
 * Holds when the bot looks at the cart again before it says anything of it to a shopper who reports that another channel
 * shows it otherwise.
 */
export function judgeMismatch(the: Case, turn: ReadTurn): Judgement {
  const { text } = turn.turn.message
  if (!isReport(text)) return nothingToJudge
  const cart = resource('cart', turn.shopper)
  const claim = turn.claims.find((one) => one.resource === cart && one.sure && !one.hedged)
  if (!claim || the.conditions.sight('cart') !== 'whole') return nothingToJudge
  if (hasLooked(the, turn, cart)) return inOrder
  return accuse({
    subVerdict: 'not re-checked',
    severity: 'fail',
    clauses: ['S2.E2', 'G0.2', 'S2.R1'],
    turn,
    moment: claim.moment,
    words: claim.words,
    resource: cart,
    evidence: [
      { seq: turn.turn.message.seq, shows: `the shopper: "${text}"` },
      ...the.standing(claim).evidence.map((seen) => ({ seq: seen.seq, shows: sightText(the, seen) })),
    ],
    truth: truthText(the, cart, claim.moment.seq),
    harm: 'wasted effort',
    remedy: 'Read the cart again when a shopper says that another channel shows it otherwise.',
    wouldHavePassed: 'a look at the cart in this turn, before it was told',
    sentence: `The shopper said that another channel shows their cart otherwise, and was told "${claim.words}" without a new look.`,
  })
}

/** Any call about the cart that may belong to this turn, whatever came of it; or the news of it sent meanwhile. */
function hasLooked(the: Case, turn: ReadTurn, cart: Resource): boolean {
  const since = turn.turn.message.seq
  return (
    callsIn(the, turn).some(({ invoked }) => invoked.system === 'cart') ||
    pushesOf(the, cart).some(({ invoked }) => invoked.seq > since)
  )
}
