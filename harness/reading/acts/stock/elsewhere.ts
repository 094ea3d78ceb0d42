import { cues, has, type Line, lookBack, modeOf, type Scene } from '../../discourse/scene.ts'
import { asksStock } from '../asked-for.ts'
import { isFuture, isPast } from '../tense.ts'
import { awaited, isWaitedFor, isWaitedOn, toFollow, unexpected } from './awaited.ts'
import { isHad } from './disclaimed.ts'
import { cartTalk, countedInCart, countedOfCart, notInCart, outOfCart, sellable } from './in-a-cart.ts'
import type { StockMark } from './mark.ts'
import { isOfPurchase } from './of-purchase.ts'

const others = [
  'cart:added',
  'cart:removed',
  'cart:contents',
  'cart:empty',
  'cart:adding',
  'order:in_transit',
  'order:ready_for_pickup',
  'order:processing',
  'step:notify',
  'volatility_hedge',
  'notify_done',
  'restock:none',
  'failure_disclosure',
  'handoff_done',
  'freshness:asof',
  'generic',
]

/** "There's no Mug in it": in a cart, or whatever it is. */
const notInside = ({ tokens }: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  tokens.slice(mark.i, mark.j + 3).some(({ w }, k, all) => w === 'in' && all[k + 1]?.w === 'it')

/** "Order 9002: - Mug: delivered - Vase: backordered": entries of an order tell what becomes of it. */
function ofOrderList(scene: Scene, line: Line): boolean {
  if (line.sentence.kind !== 'bullet' || asksStock(scene)) return false
  const above = scene.lines.slice(Math.max(0, line.index - lookBack), line.index)
  const head = above.findLast(({ sentence }) => sentence.kind !== 'bullet')
  return head?.tokens.some(({ kind }) => kind === 'id') ?? false
}

/** "Our buyer wants to have the Mug in stock again", "the plan is to keep it available": what somebody is after. */
const isAimedAt = ({ tokens, modes }: Line, mark: StockMark): boolean => {
  if (mark.status !== 'in_stock' || mark.number) return false
  const from = Math.max(1, mark.i - 9)
  const k = tokens
    .slice(from, mark.i + 1)
    .findLastIndex(({ w }, n) => wished.test(w) && tokens[from + n - 1]!.w === 'to')
  const to = from + k - 1
  return (
    k >= 0 &&
    modes.clause[to] === modes.clause[mark.i] &&
    tokens.slice(Math.max(0, to - 4), to).some(({ w }) => aims.test(w))
  )
}

const wished = /^(?:have|get|see|bring|keep|hold|carry|offer)$/

const aims =
  /^(?:want|wants|wanted|hope|hopes|hoping|plan|plans|planning|aim|aims|aiming|try|tries|trying|intend|intends|expect|expects|expecting|like|love|working|goal|wish|wishes)$/

/** "Everyone else is sold out of the Mug": of other shops. */
const ofElse = ({ tokens, modes }: Line, mark: StockMark): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === 'else' &&
      k < mark.i &&
      /^(?:every|any|no)(?:one|body)$|^nobody$/.test(tokens[k - 1]?.w ?? '') &&
      modes.clause[k] === modes.clause[mark.i],
  )

/** "Only grey is in stock, all other colors are sold out": of none that is named. */
function ofOthers({ tokens, modes }: Line, mark: StockMark): boolean {
  if (mark.variants) return false
  const start = Math.max(0, modes.clause.indexOf(modes.clause[mark.i]!))
  const words = tokens.slice(start, mark.j)
  return (
    words.some(
      ({ w }, k) =>
        /^(?:other|remaining|rest)$/.test(w) &&
        /^(?:colors?|sizes?|variants?|ones|models?|versions?)$/.test(words[k + 1]?.w ?? ''),
    ) && !words.some(({ kind }) => kind === 'item')
  )
}

/** "You still have two in there": what the shopper has, not the shop. */
const owned = ({ tokens }: Line, mark: StockMark): boolean => {
  if (mark.status === 'out_of_stock' || tokens.slice(mark.i, mark.j + 3).some(({ w }) => sellable.has(w)))
    return false
  const have = tokens.findIndex(
    (token, k) => k >= mark.i - 3 && k < mark.j && (token.w === 'have' || token.w === 'got'),
  )
  return (
    have > 0 &&
    /\byou(?: (?:have|still|now|currently|already|also|only|just))*$/.test(wordsBefore(tokens, have))
  )
}

const wordsBefore = (tokens: Line['tokens'], at: number): string =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ w }) => w)
    .join(' ')

/** "Dishes shown as sold out", "it will show In Stock": of such as are marked so, and of none. */
const isOfSuch = ({ tokens }: Line, { i }: StockMark): boolean => {
  const k = tokens[i - 1]?.w === 'as' ? i - 2 : i - 1
  if (/^(?:show|display|say|read|state)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.w === 'will') return true
  return (
    /^(?:shown|marked|listed|labell?ed|displayed|flagged)$/.test(tokens[k]?.w ?? '') &&
    /\w{2,}[^s]s$|^(?:anything|everything|those|something|all)$/.test(tokens[k - 1]?.w ?? '') &&
    tokens[k - 1]?.kind !== 'item'
  )
}

/** "It's in stock and usually ships the same day": what is so as a rule is told in the next clause. */
const isJoined = (line: Line, mark: StockMark): boolean =>
  /^(?:it|there)$/.test(line.tokens[0]!.w) &&
  cues(line, 'generic').every(
    (cue) => cue.i >= mark.j && line.modes.clause[cue.i] !== line.modes.clause[mark.i],
  )

/** Words of stock that belong to another act, or to another time than now. */
export function belongsElsewhere(scene: Scene, line: Line, mark: StockMark): boolean {
  const inside = (tag: string) =>
    cues(line, tag).some((cue) => cue.i <= mark.i && cue.j >= mark.j && cue.j - cue.i > mark.j - mark.i)
  if (
    has(line, 'disclaimed') &&
    cues(line, 'disclaimed')
      .filter((cue) => !isHad(line, cue))
      .some(
        (cue) =>
          cue.i <= mark.i && mark.i - cue.j <= 4 && line.modes.clause[cue.i] === line.modes.clause[mark.i],
      )
  )
    return true
  if (
    others.some(inside) ||
    notInCart(line, mark) ||
    notInside(line, mark) ||
    countedInCart(line, mark) ||
    toFollow(line, mark) ||
    ofOthers(line, mark) ||
    isWaitedFor(line, mark) ||
    isAimedAt(line, mark) ||
    ofElse(line, mark) ||
    isWaitedOn(line, mark) ||
    countedOfCart(scene, line, mark) ||
    isOfSuch(line, mark) ||
    ofOrderList(scene, line) ||
    isOfPurchase(scene, line, mark) ||
    outOfCart(scene, line, mark) ||
    unexpected(line, mark) ||
    owned(line, mark) ||
    awaited(line, mark)
  )
    return true
  if (
    mark.status === 'out_of_stock' &&
    !mark.variants &&
    cues(line, 'noMatch').some((cue) => cue.i < mark.j && cue.j > mark.i) &&
    cues(line, 'noMatch').some((cue) => modeOf(line, cue) === 'asserted')
  )
    return true
  if (has(line, 'generic') && !line.tokens.some((token) => token.kind === 'item') && !isJoined(line, mark))
    return true
  if (hasNumber(line) && !line.tokens.some((token) => token.kind === 'item')) return true
  if (cartTalk(scene, line) && mark.status === 'in_stock' && mark.basis === 'presence') return true
  return isPast(line, mark) || isFuture(line, mark)
}

/** "Item ID: 4417" is of a product, any other number of an order or ticket. */
export const hasNumber = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ kind }, k) => kind === 'id' && !tokens.slice(Math.max(0, k - 4), k).some(({ w }) => ofProduct.test(w)),
  )

const ofProduct = /^(?:item|product|sku|article|model|part|variant)$/
