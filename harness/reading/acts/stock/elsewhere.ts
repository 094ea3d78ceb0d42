import {
  cues,
  has,
  hasWord,
  headingOf,
  type Line,
  lookBack,
  modeOf,
  once,
  type Scene,
} from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { asksStock } from '../asked-for.ts'
import { asksCart } from '../cart/wishes.ts'
import { isFuture, isPast } from '../tense.ts'
import { isHad } from './disclaimed.ts'
import type { StockMark } from './mark.ts'
import { isOfPurchase } from './of-purchase.ts'

const cartWords = new Set(['cart', 'basket', 'bag', 'trolley', 'warenkorb', 'wishlist'])

const cartWishes = new Set([
  'add',
  'put',
  'pop',
  'remove',
  'take',
  'kick',
  'swap',
  'switch',
  'empty',
  'alert',
  'notify',
  'cart',
  'basket',
  'bag',
  'trolley',
])

/** Whether the line or the shopper speaks of a cart. */
export const cartTalk = (scene: Scene, line: Line): boolean =>
  hasWord(line, cartWords) ||
  has(line, 'notify_done') ||
  once(scene, 'wishes for the cart', () =>
    scene.asked.some((asked) => hasWord(asked, cartWishes) && !has(asked, 'in')),
  ) ||
  ['cart:added', 'cart:removed', 'cart:contents'].some((tag) => has(line, tag)) ||
  isCartEntry(scene, line)

/** "Into your cart went: ✅ Mug ✅ Vase": the signs of a list below a cart's heading tell of the cart. */
const isCartEntry = (scene: Scene, line: Line): boolean => {
  const head = line.sentence.kind === 'bullet' ? headingOf(scene, line) : undefined
  return head !== undefined && hasWord(head, cartWords)
}

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

/** "I see no Mug in your cart" tells of the cart, not of the stock. */
const notInCart = (line: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  line.tokens.slice(mark.i, mark.j).some(({ w }) => /^(?:no|not|nothing|none)$/.test(w)) &&
  line.tokens.slice(mark.j - 1, mark.j + 1).some((token) => token.w === 'in' || token.w === 'from') &&
  hasWord(line, cartWords, mark.j, mark.j + 4)

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

/** "We are waiting for the Mug to come back in stock": not yet. */
const isWaitedFor = ({ tokens }: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  /^(?:come|be|get|return)$/.test(tokens[mark.i - 1]?.w ?? '') &&
  tokens[mark.i - 2]?.w === 'to' &&
  tokens
    .slice(0, mark.i - 2)
    .some(({ w }) => /^(?:wait|waiting|waits|until|before|expect|expecting)$/.test(w))

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

/** "The remaining three would follow in May": what is still to come. */
const toFollow = (line: Line, mark: StockMark): boolean =>
  mark.number === true &&
  line.tokens
    .slice(Math.max(0, mark.i - 2), mark.j + 1)
    .some(({ w }) => /^(?:remaining|other|rest|missing)$/.test(w)) &&
  line.tokens
    .slice(mark.j - 1, mark.j + 4)
    .some(({ w }) =>
      /^(?:follow|follows|come|comes|ship|ships|arrive|arrives|would|will|backordered)$/.test(w),
    )

/** "Two bags are in your cart now" tells of the cart. */
const countedInCart = (line: Line, mark: StockMark): boolean =>
  mark.number === true &&
  line.tokens.some(
    ({ w }, k) =>
      k >= mark.j - 1 &&
      k <= mark.j + 2 &&
      (w === 'in' || w === 'to') &&
      cartWords.has(line.tokens[k + 2]?.w ?? line.tokens[k + 1]?.w ?? ''),
  )

const removals = new Set(['remove', 'take', 'kick', 'empty', 'delete', 'drop', 'lose'])

/** "The lamp is gone and your cart is empty" in answer to a wish to take it out. */
const outOfCart = (scene: Scene, line: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  hasWord(line, cartWords) &&
  line.tokens.slice(mark.i, mark.j).some((token) => token.w === 'gone' || token.w === 'out') &&
  scene.asked.some((asked) => hasWord(asked, removals))

const awaiting = new Set([
  'count',
  'counting',
  'hope',
  'hoping',
  'plan',
  'planning',
  'aim',
  'aiming',
  'trust',
  'reckon',
  'should',
  'expected',
  'expect',
  'scheduled',
  'due',
  'planned',
])

const returning = new Set(['comes', 'come', 'coming', 'returns'])

/** "It should be back in stock next week", "L comes back in stock on Friday": not yet. */
const awaited = (line: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  (hasWord(line, awaiting, Math.max(0, mark.i - 4), mark.i + 1) ||
    hasWord(line, returning, Math.max(0, mark.i - 1), mark.j)) &&
  line.tokens
    .slice(mark.j, mark.j + 5)
    .some(
      (token) =>
        (token.kind === 'date' && token.w !== 'today') || token.kind === 'duration' || token.w === 'soon',
    )

/** "We are not expecting any more" tells of what will come, not of what is there. */
const unexpected = (line: Line, mark: StockMark): boolean =>
  mark.basis !== 'not_carried' &&
  line.tokens.slice(mark.i, mark.j).some((token) => /^(?:expect|plan|order|mak)\w*ing$/.test(token.w))

const openers = /^(?:when|whenever|once|until|soon|before)$/
const comesTo = /^(?:is|are|comes|come|becomes|gets|goes|returns|arrives|runs?|sells?)$/
const lookers = /^(?:i|we|you|checked|looked|asked|saw|read)$/

/** "I've asked the shop to write to you when it is back", "not restocked when a color is gone": what is waited for, and is not so now. */
function isWaitedOn({ tokens, modes }: Line, mark: StockMark): boolean {
  if (mark.status !== 'in_stock' && mark.status !== 'out_of_stock') return false
  const from = Math.max(0, mark.i - 6)
  const words = tokens.slice(from, mark.j)
  const at = words.findIndex(
    ({ w }, k) => openers.test(w) && modes.clause[from + k] === modes.clause[mark.j - 1],
  )
  const between = words.slice(at + 1)
  return (
    at >= 0 &&
    between.some(({ w }) => comesTo.test(w)) &&
    !between.some(({ w }, k) => lookers.test(w) && !/^(?:run|sell)$/.test(between[k + 1]?.w ?? ''))
  )
}

/** "What you've got so far: 1 Mug": units of the cart that was asked about. */
const countedOfCart = (scene: Scene, { tokens }: Line, mark: StockMark): boolean =>
  (mark.number === true || tokens[mark.i]!.w === 'not') &&
  asksCart(scene) &&
  !tokens.some(({ w }) => sellable.has(w))

const sellable = new Set(['left', 'available', 'stock', 'remaining', 'choose', 'options', 'choice'])

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
