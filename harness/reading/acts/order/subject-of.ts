import { cues, type Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'
import { orderNouns } from './about.ts'

/** States that words of money and of what comes back tell by themselves. */
const ofMoney = /^(?:refunded|returned|payment_pending|backordered|partially_shipped)$/
const ofPersons = /^(?:delayed|delivered|on_hold)$/
const goods = /^(?:items?|goods|boxe?s?|stuff|things?|rest|contents|delivery|one|ones|everything|all)$/
const pronouns = /^(?:it|they|that|which|this|them|yours)$/
/** "The page shows delivered": what somebody tells. */
const tells = /^(?:shows?|says?|lists?|marks|reads|confirms?|tells?|puts|logs|states?|reports?|indicates?)$/

/**
 * "Your account is on hold", "the technician has arrived": the subject is something else than an order. Not where the order,
 * its goods or a pronoun stand in between, nor where what follows is what somebody did to it: "our driver has delivered it".
 */
export function isOfOtherSubject(line: Line, { i, j, status }: StatusMark): boolean {
  if (ofMoney.test(status)) return false
  const { tokens, modes } = line
  const nouns = ofPersons.test(status)
    ? [...cues(line, 'thing:other'), ...cues(line, 'thing:person')]
    : cues(line, 'thing:other')
  const start = modes.clause.indexOf(modes.clause[i]!)
  const noun = nouns.find((cue) => cue.i >= start && cue.j <= i)
  if (!noun || isActive(tokens, j)) return false
  const isOrder = (k: number): boolean => {
    const { kind, w } = tokens[k]!
    return kind === 'id' || kind === 'item' || orderNouns.has(w) || goods.test(w)
  }
  if (nouns.some((cue) => cue.j === i && isPayment.test(tokens[cue.i]!.w) && !isNumbered(tokens, cue.i)))
    return true
  for (let k = start; k < noun.i; k++)
    if (isOrder(k) && !(k === noun.i - 1 && /^(?:one|all)$/.test(tokens[k]!.w))) return false
  for (let k = noun.j; k <= i; k++) {
    const { w } = tokens[k]!
    if (tells.test(w) || (k < i && pronouns.test(w))) return false
    if (k === i) break
    if (
      isOrder(k) &&
      !/^(?:for|of|on|to|about|from|with|für|zu|zur|zum|von|vom)$/.test(tokens[k - 1]?.w ?? '') &&
      !isNumbered(tokens, k)
    )
      return false
  }
  return true
}

/** "The order failed despite the payment being processed": told of the noun right before it. */
const isPayment = /^(?:payment|payments|refund|transaction|cancellation|deposit)$/

/** "For order 30-7", "of your order". */
const isNumbered = (tokens: Line['tokens'], k: number): boolean =>
  tokens
    .slice(Math.max(0, k - 3), k)
    .some(({ w }) => /^(?:for|of|on|to|about|from|with|für|zu|zur|zum|von|vom)$/.test(w))

/** "... has delivered it", "shipped your order". */
const isActive = (tokens: Line['tokens'], j: number): boolean =>
  /^(?:it|them|the|your|this|that|these|both|all)$/.test(tokens[j]?.w ?? '') ||
  tokens[j]?.kind === 'id' ||
  tokens[j]?.kind === 'item'
