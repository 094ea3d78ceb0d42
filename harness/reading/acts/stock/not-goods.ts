import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'

const offTopic =
  /^(?:assistant|bot|agent|agents|team|human|person|people|baristas?|advisers?|advisors?|appointments?|slots?|paypal|klarna|cod|emi|upi|visa|mastercard|chat|hotline|phone|support|staff|experts?|languages?|service|stylist|workshop|lessons?|classes|delivery|shipping|pickup|collection|refunds?|payment|alerts?|bell|gift|wrapping|parking|openings|job|jobs|colleagues?|courier|driver|supplier|label|email|mail|money|link|number|website|code|discount|fittings?|tastings?|tours?|seats?)$/

/** "The product search isn't available right now". */
function isService({ tokens }: Line, mark: StockMark): boolean {
  let k = mark.i
  while (k >= mark.i - 5 && small.test(tokens[k]?.w ?? '')) k--
  return k < mark.i && services.test(tokens[k]?.w ?? '')
}

const small =
  /^(?:is|are|was|not|currently|temporarily|presently|still|unavailable|available|offline|down|out|just|now|again|seems|appears|to|be)$/

const services =
  /^(?:search|lookup|tracking|mail|email|alert|alerts|notification|notifications|catalogue|catalog|desk|bag|basket|feature|function|checkout|history|login|service|tool|system|cart|chat|database|interface)$/

/** Whether words of stock are about something that is not goods. */
export function aboutOthers(line: Line, mark: StockMark): boolean {
  if (mark.basis === 'not_carried') return false
  const { tokens } = line
  if (isService(line, mark)) return true
  for (let k = mark.i - 1; k >= Math.max(0, mark.i - 7); k--) {
    if (tokens[k]!.kind === 'item') return false
    if (isOfAlike(tokens, k) || isOfShops(tokens, k)) return true
    if (tokens[k]!.w === ':' && offTopic.test(tokens[k - 1]?.w ?? '')) return true
    if (
      offTopic.test(tokens[k]!.w) &&
      line.modes.clause[k] === line.modes.clause[mark.i] &&
      !(tokens[k]!.w === 'number' && /^(?:right|correct|actual|real|true)$/.test(tokens[k - 1]?.w ?? ''))
    )
      return true
  }
  if (tokens[mark.i - 1]?.w === ':' && offTopic.test(tokens[mark.i - 2]?.w ?? '')) return true
  if (tokens.slice(mark.i, mark.j).some((token) => token.kind === 'item')) return false
  return tokens.slice(mark.i, mark.j + 1).some(({ w }) => offTopic.test(w) && w !== 'website')
}

/** "While most shops have sold out, ...": others. */
const isOfShops = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:most|other|many|some|all)$/.test(tokens[k]!.w) &&
  /^(?:shops|stores|retailers|sellers|places|sites|dealers|händler|läden|shops)$/.test(
    tokens[tokens[k + 1]?.w === 'other' ? k + 2 : k + 1]?.w ?? '',
  )

/** "I can suggest similar items that are in stock": none that was asked for. */
const isOfAlike = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:similar|comparable|alternative|other|ähnliche|andere)$/.test(tokens[k]!.w) &&
  /^(?:items?|products?|options?|ones|models?|goods|things?|articles?|artikel|produkte)$/.test(
    tokens[isVariant(tokens, k + 1) ? k + 2 : k + 1]?.w ?? '',
  )
