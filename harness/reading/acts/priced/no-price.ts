import { hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { isOpenedBefore } from '../opened-before.ts'
import { isFuture } from '../tense.ts'
import { isOfCompared } from './compared.ts'
import { isHandedBack, likeLast } from './handed-back.ts'
import {
  hasEnded,
  isBeforeArrow,
  isChange,
  isListPrice,
  isOfAnotherDay,
  isOfThen,
  isUsual,
  wasTold,
} from './other-times.ts'
import { asksThatMuch, startsLater } from './price-to-come.ts'
import { endsRange } from './range.ts'
import { isCharge, isGoingBack, isRefund } from './refund.ts'

const notPrices = wordSet(
  'payments installments instalments weigh weighs weighing weight used instead refund refunded refunds save saves saved saving savings off less more cheaper dearer difference balance budget credit voucher over above threshold minimum charged back deposit cashback gift points from under below up between starting starts start reduced worth spend minimum discount was were before previously originally reimburse credited debit erstattet gespart ab über unter bis zwischen früher zuvor vorher kostete gutschein guthaben rabatt ersparnis differenz erstattung pfand statt anstatt sparen sparst spart kosteten gekostet uvp nachlass einsparung rückzahlung',
)

/** What is named before one of these is no longer what the amount is of: "cheaper at $32", "up for grabs at $129". */
const pricing = wordSet('at for costs cost price priced sells retails now pay comes')

/** "Gone up to $65" tells the price now, "up to $65" a bound. */
const moves = wordSet(
  'gone went goes go rose risen increased climbed jumped raised moved crept shot add adds sum sums totals',
)

/** The cents of "twelve dollars and fifty cents", which are no amount of their own. */
export const isCents = (line: Line, at: number): boolean => {
  const { tokens } = line
  return (
    tokens[at]?.kind === 'money' &&
    (tokens[at]!.value ?? 1) < 1 &&
    tokens[at - 1]?.w === 'and' &&
    tokens[at - 2]?.kind === 'money'
  )
}

/** "Price difference: $17": what one costs more than the other. */
const isDifference = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === ':' && tokens[at - 2]?.w === 'difference'

/** Whether an amount is a price that holds now, and no saving, refund, bound, difference or price of another day. */
export function isPrice(line: Line, at: number): boolean {
  if (!isPriceAlone(line, at)) return false
  let last = likeLast(line.tokens, at)
  for (let n = 0; last >= 0 && n < longestChain; n++) {
    if (!isPriceAlone(line, last)) return false
    last = likeLast(line.tokens, last)
  }
  return true
}

/** So many amounts of one kind are told one after the other. */
const longestChain = 6

function isPriceAlone(line: Line, at: number): boolean {
  const { tokens } = line
  const clause = line.modes.clause
  if (isOpenedBefore(line, at) || isOfCompared(line, at)) return false
  if (tokens[at - 1]?.w === 'which' && tokens[at - 2]?.w === 'of') return false
  if (tokens[at - 1]?.w === 'von' && tokens[at + 1]?.w === 'auf' && tokens[at + 2]?.kind === 'money')
    return false
  if (isCents(line, at) || endsRange(line, at) || isDifference(line, at)) return false
  if (
    (isFuture(line, { i: at, j: at }) && !asksThatMuch(line, at)) ||
    startsLater(line, at) ||
    isRefund(line, at)
  )
    return false
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    if (clause[k] !== clause[at] && tokens[k + 1]?.w !== ':') break
    if (tokens[k]!.kind === 'item' || tokens[k]!.kind === 'money') break
    if (tokens[k]!.w === 'was' && tokens[k - 1]?.w === 'total')
      return !/^(?:before|until|when)$/.test(tokens[at + 1]?.w ?? '')
    if (tokens[k]!.w === 'used' && tokens[k + 1]?.w === 'to') return false
    if (tokens[k]!.w === 'did' && tokens[k + 1]?.w === 'cost') return false
    if (tokens[k]!.w === 'went' && tokens[k + 1]?.w === 'for') return false
    if (tokens[k]!.w === 'charged' && hasWord(line, wordSet('delivery shipping'), 0, k)) return true
    if (tokens[k]!.w === 'from' && hasWord(line, wordSet('went dropped fell price'), 0, k)) return false
    if (notPrices.has(tokens[k]!.w) && !isOvertaken(line, k, at))
      return (
        tokens[k]!.w === 'all' ||
        (/^(?:was|were)$/.test(tokens[k]!.w) && hasWord(line, wordSet('now'), k, at))
      )
  }
  if (
    hasEnded(line, at) ||
    wasTold(tokens, at) ||
    isCharge(tokens, at) ||
    isGoingBack(tokens, at) ||
    isDerived(tokens, at)
  )
    return false
  if (isOfAnotherDay(line, at) || isChange(tokens, at) || isOfThen(tokens, at)) return false
  if (isListPrice(line, at) || isUsual(line, at) || isContrasted(line, at) || isBasePrice(line, at))
    return false
  const after = tokens.slice(at + 1, at + 3).map((token) => token.w)
  const isExtra = after[0] === 'extra' && /^(?:costs?|is|are)$/.test(tokens[at - 1]?.w ?? '')
  if (
    !isExtra &&
    /^(?:away|short|less|more|over|off|cheaper|dearer|pricier|costlier|discount|voucher|credit|refund|saved|extra|gift|added|günstiger|billiger|teurer|rabatt|gespart|gutschrift|erstattet)$/.test(
      after[0] ?? '',
    )
  )
    return false
  if (after[0] === 'in' && /^(?:store|shop|account)$/.test(after[1] ?? '')) return false
  if (after[0] === 'you' && /^(?:save|keep|spare)$/.test(after[1] ?? '')) return false
  if (tokens[at + 1]?.w === 'to' && tokens[at + 2]?.kind === 'money') return false
  if (isBeforeArrow(tokens, at) || isHandedBack(line, at)) return false
  if (
    tokens[at - 1]?.w === 'to' &&
    tokens[at - 2]?.kind === 'money' &&
    !hasWord(line, wordSet('from went'), 0, at)
  )
    return false
  return true
}

/** "$36 for three, so that is $12 each": what follows from the price of several. */
const isDerived = (tokens: Line['tokens'], at: number): boolean =>
  (/^(?:makes?|means)$/.test(tokens[at - 1]?.w ?? '') &&
    /^(?:which|that|it)$/.test(tokens[at - 2]?.w ?? '') &&
    /^(?:an?|per|each|apiece)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money')) ||
  (/^(?:each|apiece)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens.slice(Math.max(0, at - 5), at).some(({ w }) => w === 'so') &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money'))

/** "$5.49 ($10.98/kg)": a base price, of no piece. */
const isBasePrice = ({ tokens }: Line, at: number): boolean =>
  (/(?:works|working|comes|come) out (?:at|to)(?: just| only| about)?$/.test(
    tokens
      .slice(Math.max(0, at - 5), at)
      .map(({ w }) => w)
      .join(' '),
  ) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
    /^(?:an?|per|each|apiece)$/.test(tokens[at + 1]?.w ?? '')) ||
  (/^(?:so|meaning|thus)$/.test(tokens[at - 1]?.w ?? '') &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
    /^(?:an?|per|each|apiece)$/.test(tokens[at + 1]?.w ?? '')) ||
  (/^(?:\/|per)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens[at + 1]!.start - tokens[at]!.end <= (tokens[at + 1]!.w === '/' ? 0 : 1) &&
    /^(?:kg|g|l|ml|cl|litre|liter|kilo|kilogram|m|m2|metre|meter|100|100g|100ml)$/.test(
      tokens[at + 2]?.w ?? '',
    ))

/** "It costs $99, not $89", "it is no longer $89": the amount that is denied. */
const isContrasted = ({ tokens }: Line, at: number): boolean =>
  (tokens[at - 1]?.w === 'longer' && tokens[at - 2]?.w === 'no') ||
  ((tokens[at - 1]?.w === 'not' || (tokens[at - 1]?.w === 'than' && tokens[at - 2]?.w === 'rather')) &&
    tokens.slice(0, at - 1).some(({ kind }) => kind === 'money'))

/** Whether words after one that speaks of no price make the amount a price all the same. */
function isOvertaken(line: Line, k: number, at: number): boolean {
  const { w } = line.tokens[k]!
  const next = line.tokens[k + 1]?.w ?? ''
  if (w === 'back') return next === 'to' || line.tokens[k - 2]?.w === 'set' || line.tokens[k - 1]?.w === 'set'
  if (w === 'up' || w === 'down') return next !== 'to' || hasWord(line, moves, Math.max(0, k - 2), k)
  if (w === 'gift') return next !== 'card' && next !== 'voucher'
  if (!/^(?:cheaper|dearer|less|more|off|reduced|discount|instead|used|charge)$/.test(w)) return false
  return next !== 'than' && next !== 'of' && hasWord(line, pricing, k + 1, at)
}
