import { cues, has, hasWord, headingOf, type Line, once, type Scene } from '../discourse/scene.ts'
import { isSizeSpokenOf, isVariant } from '../discourse/variants.ts'
import type { Token } from '../text/token.ts'
import { asksPrice, asksStock, wishesCart } from './asked-for.ts'
import { butOnly, fallsTo, isRight, isWhatWeHave, ofVariant, standsAt, tallied } from './count-turns.ts'
import { endsHere, leftWords, units } from './count-words.ts'
import { arrow, isContent, isDenied, isEvent, isToCome, isTooMany } from './no-count.ts'

/** A number of units that can be had, with the words around it that say so. */
export interface QuantityMark {
  i: number
  j: number
  /** Position of the number. */
  at: number
  value: number
  /** "N left", "N remaining", "N to go". */
  left: boolean
}

const stockWords = new Set([
  'available',
  'stock',
  'hand',
  'shelf',
  'warehouse',
  'shelves',
  'store',
  'inventory',
  'lager',
  'verfügbar',
  'vorrätig',
  'storeroom',
  'stockroom',
  'waiting',
  'pool',
  'shop',
  'branch',
])

const stockLabels = new Set([
  'stock',
  'available',
  'qty',
  'quantity',
  'inventory',
  'count',
  'left',
  'availability',
  'units',
  'remaining',
  'bestand',
  'lager',
  'pairs',
  'pieces',
])

const haveWords = new Set([
  'have',
  'got',
  'has',
  'are',
  'is',
  'count',
  'see',
  'shows',
  'show',
  'exactly',
  'still',
  'haben',
  'sind',
  'gibt',
  'supply',
  'ship',
  'find',
  'counting',
  'counted',
  'holds',
  'list',
  'hold',
  'showing',
  'seeing',
  'were',
  'stock',
  'carry',
])

const onHand = new Set(['hand', 'stock', 'left', 'available', 'remaining', 'warehouse'])

/** Numbers in a line that are counts of stock. */
export function quantityMarks(scene: Scene, line: Line): QuantityMark[] {
  const out: QuantityMark[] = []
  const { tokens } = line
  if (
    (line.sentence.kind === 'bullet' || line.sentence.kind === 'row') &&
    /\b(?:cart|basket|order)\b/.test(headingText(scene, line))
  )
    return out
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (
      token.kind !== 'number' ||
      token.value === undefined ||
      token.unit === 'x' ||
      !Number.isInteger(token.value)
    )
      continue
    if (
      /^(?:containing|contains|each|with|step|of)$/.test(tokens[at - 1]?.w ?? '') &&
      tokens[at - 2]?.kind !== 'item' &&
      !(tokens[at - 1]!.w === 'of' && /^(?:stock|inventory)$/.test(tokens[at - 2]?.w ?? '')) &&
      !(tokens[at - 1]?.w === 'with' && tokens.slice(at + 1, at + 5).some(({ w }) => onHand.has(w)))
    )
      continue
    if (enumerates(tokens, at) || areFound(tokens, at)) continue
    if (token.w === 'one' && /^(?:of|that|thing|which|the|more|please|for)$/.test(tokens[at + 1]?.w ?? ''))
      continue
    if (
      token.w === 'one' &&
      /^(?:that|this|which|the|every|each)$/.test(tokens[at - 1]?.w ?? '') &&
      /^(?:is|has|was)$/.test(tokens[at + 1]?.w ?? '')
    )
      continue
    if (
      /^(?:than|least|most|like|over|under|about|around|nearly|almost|per|max|maximum|limit|no|size|every|type|option|step|top|x|version)$/.test(
        tokens[at - 1]?.w ?? '',
      )
    )
      continue
    if (
      tokens[at - 1]?.w === '-' ||
      tokens[at + 1]?.w === '-' ||
      tokens[at + 1]?.w === 'x' ||
      tokens[at - 1]?.w === 'x' ||
      tokens[at + 1]?.w === '%' ||
      (tokens[at + 1]?.kind === 'punct' && tokens[at + 1]!.w === '/' && !isStroke(tokens, at + 1))
    )
      continue
    if (
      isDenied(line, at) ||
      arrow(tokens, at + 1) ||
      isToCome(tokens, at) ||
      isEvent(tokens, at) ||
      isTooMany(tokens, at) ||
      isContent(tokens, at) ||
      isSizeSpokenOf(tokens, at)
    )
      continue
    const mark = counted(scene, line, at) ?? coordinated(line, at, out.at(-1))
    if (mark) out.push(mark)
  }
  return out
}

/** "(1) Linen Shirt, (2) Oslo Lamp": the place in a list. */
const enumerates = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === '(' &&
  tokens[at + 1]?.w === ')' &&
  tokens[at + 2]?.kind === 'item' &&
  tokens[at - 2]?.kind !== 'item'

/** "I found 2 speakers that match": kinds of goods, not units. */
const areFound = (tokens: readonly Token[], at: number): boolean =>
  /^(?:found|find|have|see|list|show|recommend|suggest)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens
    .slice(at + 1, at + 6)
    .some(
      ({ w }, k, all) =>
        /^(?:match|matches|matching|fit|fits|fitting|meet|suit|options|models|results|alternatives)$/.test(
          w,
        ) && all.slice(0, k).every(({ kind, w: one }) => kind !== 'punct' && one !== 'left'),
    )

/** "4 bottles of the small and 2 of the large": a count that goes on with the one before it. */
function coordinated({ tokens }: Line, at: number, last: QuantityMark | undefined): QuantityMark | undefined {
  if (
    !last ||
    tokens.slice(last.at + 1, at).some(({ kind, w }) => kind === 'number' || kind === 'money' || w === ';')
  )
    return undefined
  if (!tokens.slice(last.at + 1, at).some(({ kind }) => kind === 'item')) return undefined
  let k = at - 1
  while (/^(?:just|only|the|exactly|another|one)$/.test(tokens[k]?.w ?? '')) k--
  if (!/^(?:and|plus|&|,)$/.test(tokens[k]?.w ?? '') || at - last.j > 4) return undefined
  let j = at + 1
  while (units.has(tokens[j]?.w ?? '') || /^(?:of|the|single|our)$/.test(tokens[j]?.w ?? '')) j++
  if (tokens[j]?.kind !== 'item' || j > at + 5) return undefined
  const value = tokens[at]!.value!
  return { i: at, j: j + 1, at, value, left: last.left || leftWords.has(tokens[j + 1]?.w ?? '') }
}

function counted(scene: Scene, line: Line, at: number): QuantityMark | undefined {
  const { tokens } = line
  const value = tokens[at]!.value!
  const lead = tokens.slice(0, at).map((token) => token.w)
  if (lead[0] === 'cart' || lead[0] === 'basket' || (lead.includes('quantity') && !asksStock(scene)))
    return undefined
  if (has(line, 'notify_done') || (lead.includes('qty') && wishesCart(scene))) return undefined
  if (
    (tokens[at - 1]?.w === '>' || tokens[at - 1]?.w === '→') &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some((one, n, all) => one.kind === 'number' && all[n - 1]?.kind !== 'punct')
  )
    return { i: at, j: at + 1, at, value, left: false }
  const label = labelBefore(tokens, at)
  if (label !== undefined && /^(?:qty|quantity)$/.test(tokens[label]!.w) && inCart(line)) return undefined
  let j = at + 1
  while (
    j < tokens.length &&
    (units.has(tokens[j]!.w) ||
      tokens[j]!.kind === 'item' ||
      /^(?:of|more|them|those|these|the|our|your|em|whole|full|are|is|still|just|only|currently|exactly|actually|which|that)$/.test(
        tokens[j]!.w,
      )) &&
    j < at + 8
  )
    j++
  const follow = tokens[j]?.w ?? ''
  const left =
    leftWords.has(follow) || (follow === 'to' && tokens[j + 1]?.w === 'go') || tokens[j - 1]?.w === 'left'
  if (left) return { i: at, j: j + 1, at, value, left: true }
  if (isCounted(line, at, j)) return { i: at, j, at, value, left: false }
  if (
    tokens[at + 1]?.w === 'of' &&
    /^(?:them|these|those)$/.test(tokens[at + 2]?.w ?? '') &&
    /^(?:here|there)$/.test(follow) &&
    endsHere(tokens, j + 1)
  )
    return { i: at, j: j + 1, at, value, left: false }
  const near = stockNear(tokens, j)
  if (near) return { i: at, j: near, at, value, left: false }
  if (label !== undefined) return { i: label, j: at + 1, at, value, left: leftWords.has(tokens[label]!.w) }
  const unitFollows =
    units.has(tokens[at + 1]?.w ?? '') ||
    (tokens[at + 1]?.w === 'of' && /^(?:them|those|these|em|it)$/.test(tokens[at + 2]?.w ?? ''))
  const before = tokens[at - 1]?.w ?? ''
  const haveBefore =
    haveWords.has(before) ||
    (before === 'had' && cues(line, 'fresh:asof').some((cue) => cue.i < at)) ||
    (/^(?:only|just|the|still|exactly|a|all|now|currently|in|also|other|about)$/.test(before) &&
      haveWords.has(tokens[at - 2]?.w ?? ''))
  const itemFollows = tokens[at + 1]?.kind === 'item' || tokens[j - 1]?.kind === 'item'
  const cart = cartTalk(scene, line) || orderLine(line, at)
  if (/^(?:to|at)$/.test(before) && tokens[at - 2]?.w === 'down')
    return { i: at - 2, j: at + 1, at, value, left: true }
  const down = tokens.slice(Math.max(0, at - 5), at).findIndex((one) => one.w === 'down')
  if (before === 'last' && down >= 0 && /^(?:its|the|our|his)$/.test(tokens[at - 2]?.w ?? ''))
    return { i: Math.max(0, at - 5) + down, j: at + 1, at, value, left: true }
  if (
    !cart &&
    tokens[at + 1]?.w === 'in' &&
    isVariant(tokens, at + 2) &&
    (cues(line, 'out').length || cues(line, 'in').length)
  )
    return { i: at, j: at + 1, at, value, left: false }
  if (
    before !== 'now' &&
    tokens[at + 1]?.w === 'now' &&
    endsHere(tokens, at + 2) &&
    tokens.length <= 8 &&
    scene.shopperItems.length > 0 &&
    tokens.slice(0, at).some(({ kind }) => kind === 'number') &&
    !asksPrice(scene)
  )
    return { i: at, j: at + 2, at, value, left: false }
  const stands = standsAt(tokens, at)
  if (stands >= 0) return { i: stands, j: at + 1, at, value, left: false }
  if (isWhatWeHave(tokens, at)) return { i: at, j: at + 5, at, value, left: false }
  if (isRight(tokens, at)) return { i: at - 1, j: at + 1, at, value, left: false }
  if (
    !cart &&
    unitFollows &&
    tokens[at - 1]?.w === ',' &&
    tokens[at - 2]?.w === 'yes' &&
    tokens.slice(0, at - 2).some(({ kind }) => kind === 'item')
  )
    return { i: at - 2, j: at + 2, at, value, left: false }
  if (!cart && ofVariant(tokens, at)) return { i: at - 1, j: at + 2, at, value, left: false }
  if (!cart && tallied(tokens, at)) return { i: at, j: Math.max(at + 1, j), at, value, left: false }
  if (!cart && butOnly(tokens, at)) return { i: at - 2, j: at + 1, at, value, left: true }
  const fallen = fallsTo(tokens, at)
  if (fallen >= 0) return { i: fallen, j: at + 1, at, value, left: false }
  if (
    !cart &&
    tokens.slice(at - 3, at - 1).some(({ w }) => /^(?:offer|sell|give|send|ship|supply)$/.test(w)) &&
    before === 'you' &&
    itemFollows
  )
    return { i: at - 2, j: Math.max(at + 1, j), at, value, left: false }
  if (
    before === 'now' &&
    endsHere(tokens, at + 1) &&
    (at <= 3 || (!asksPrice(scene) && hasWord(line, hadWords, 0, at)))
  )
    return { i: at, j: at + 1, at, value, left: false }
  if (
    haveBefore &&
    tokens[at + 1]?.w === 'of' &&
    tokens[at + 2]?.w === 'the' &&
    tokens[at + 3]?.kind === 'number'
  )
    return { i: at - 1, j: at + 4, at, value, left: false }
  if (
    !cart &&
    itemFollows &&
    /^(?:and|,)$/.test(tokens[at + 2]?.w ?? '') &&
    tokens.slice(at + 2, at + 9).some((one) => leftWords.has(one.w))
  )
    return { i: at, j: at + 2, at, value, left: true }
  if (!cart && listEntry(scene, line, at))
    return {
      i: at,
      j: at + 1,
      at,
      value,
      left: value <= 5 && /\b(?:remaining|left)\b/i.test(headingText(scene, line)),
    }
  if (
    !cart &&
    before === ':' &&
    itemFollows &&
    tokens[at - 2]?.kind === 'word' &&
    /^(?:figure|count|number|stock|reading|there|have|available)$/.test(tokens[at - 2]!.w)
  )
    return { i: at, j: Math.max(at + 1, j), at, value, left: false }
  if (
    !cart &&
    haveBefore &&
    !((asksPrice(scene) || speaksOfPrice(scene)) && /^(?:is|are|still)$/.test(before) && !unitFollows) &&
    (unitFollows || itemFollows || endsHere(tokens, at + 1))
  )
    return { i: at - 1, j: Math.max(at + 1, j), at, value, left: false }
  if (
    !cart &&
    !(asksPrice(scene) && !unitFollows) &&
    (unitFollows || endsHere(tokens, at + 1)) &&
    afterItem(tokens, at)
  )
    return { i: at, j: unitFollows ? at + 2 : at + 1, at, value, left: false }
  if (
    !cart &&
    unitFollows &&
    tokens[at + 1]!.w === 'of' &&
    endsHere(tokens, at + 3) &&
    (tokens[at - 1]?.w === ':' || tokens[at - 1]?.w === ',') &&
    tokens.some((one) => one.kind === 'item')
  )
    return { i: at, j: at + 3, at, value, left: false }
  if (
    !cart &&
    before === ':' &&
    itemFollows &&
    !asksCarts(scene) &&
    endsHere(tokens, j) &&
    lookedUp(line, at)
  )
    return { i: at, j: Math.max(at + 1, j), at, value, left: false }
  if (!cart && itemFollows && cues(line, 'low').some((cue) => cue.i >= at))
    return { i: at, j: Math.max(at + 1, j), at, value, left: false }
  if (!cart && at === 0 && tokens[1]?.w === 'of' && endsHere(tokens, 3) && line.index > 0)
    return { i: 0, j: 3, at, value, left: false }
  if (!cart && (unitFollows || itemFollows) && asksStock(scene))
    return { i: at, j: Math.max(at + 1, j), at, value, left: false }
  return undefined
}

/** "You're left with the Mug in your cart (qty 2)". */
const inCart = (line: Line): boolean => hasWord(line, carts) || has(line, 'cart:contents')

/** "Scrub 14 / Balm 0": a stroke between entries, where "3/4" has none. */
const isStroke = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.start > tokens[at - 1]!.end && tokens[at + 1]?.kind !== 'number'

/** "Socks cost 8. Until then it is 11": numbers that are prices, though nobody asked. */
const speaksOfPrice = (scene: Scene): boolean =>
  once(scene, 'speaks of bare prices', () =>
    scene.lines.some(({ tokens }) =>
      tokens.some(({ w }, k) => /^(?:costs?|price|priced)$/.test(w) && tokens[k + 1]?.kind === 'number'),
    ),
  )

/** "The 7 Mugs and the 12 Vases were both counted at 17:45". */
const isCounted = (line: Line, at: number, j: number): boolean => {
  const { tokens } = line
  if (tokens[j - 1]?.kind !== 'item' && tokens[at + 1]?.kind !== 'item') return false
  const read = cues(line, 'fresh:read').find(
    (cue) => cue.i >= j && /^(?:counted|read|scanned)$/.test(tokens[cue.i]!.w),
  )
  return (
    read !== undefined &&
    tokens.slice(at, read.i).some(({ w }) => /^(?:were|was|are|is)$/.test(w)) &&
    tokens
      .slice(at + 1, read.i)
      .every(
        ({ kind, w }) =>
          kind === 'item' ||
          kind === 'number' ||
          /^(?:and|the|,|were|was|are|is|both|all|just|last|our)$/.test(w),
      )
  )
}

const asksCarts = (scene: Scene): boolean => scene.asked.some((asked) => hasWord(asked, carts))

/** "I looked at the warehouse list: 11 Mugs". */
const lookedUp = (line: Line, at: number): boolean =>
  ['lookup_claimed', 'fresh:asof', 'fresh:read', 'fresh:now'].some((tag) =>
    cues(line, tag).some((cue) => cue.i < at),
  )

const hadWords = new Set(['had', 'were'])

function headingText(scene: Scene, line: Line): string {
  const head = headingOf(scene, line)
  return head ? head.tokens.map((token) => token.w).join(' ') : ''
}

/** "Sand: 4" below a heading that names a product or speaks of stock. */
function listEntry(scene: Scene, line: Line, at: number): boolean {
  if (
    line.sentence.kind !== 'bullet' ||
    line.tokens[at - 1]?.w !== ':' ||
    at > 3 ||
    !endsHere(line.tokens, at + 1)
  )
    return false
  const text = headingText(scene, line)
  return (
    /\b(?:stock|left|available|remaining|availability|inventory)\b/.test(text) &&
    !/\b(?:cart|basket|order|price)\b/.test(text)
  )
}

/** Words of a cart that alone tell of none: "is out", "want one". */
const weakCart = new Set(['cart:offer', 'cart:out', 'cart:in', 'cart:now', 'cart:inside'])

/** Words of a cart action where a cart is named or wished for: "stock is updated" is none. */
const cartTalk = (scene: Scene, line: Line): boolean =>
  line.cues.some((cue) => cue.tag.startsWith('cart:') && !weakCart.has(cue.tag)) &&
  (hasWord(line, carts) ||
    wishesCart(scene) ||
    scene.asked.some((asked) => hasWord(asked, carts)) ||
    !asksNothingOfCarts(line))

const carts = new Set(['cart', 'basket', 'bag', 'trolley'])

const dataWords = new Set(
  'stock inventory data numbers figures counts list records system prices page feed'.split(' '),
)

const asksNothingOfCarts = (line: Line): boolean => hasWord(line, dataWords)

function orderLine(line: Line, at: number): boolean {
  return (
    line.tokens.some((token) => token.kind === 'id') ||
    hasWord(
      line,
      new Set([
        'total',
        'subtotal',
        'order',
        'cart',
        'basket',
        'customer',
        'customers',
        'wish',
        'wishlist',
        'favorites',
        'limit',
        'days',
        'parts',
        'sizes',
        'colors',
      ]),
      0,
      at + 8,
    )
  )
}

function labelBefore(tokens: readonly Token[], at: number): number | undefined {
  let k = at - 1
  while (
    k >= 0 &&
    /^(?::|–|is|are|=|\(|only|at|level|count|now|in|of|currently)$/.test(tokens[k]!.w) &&
    k > at - 4
  )
    k--
  return stockLabels.has(tokens[k]?.w ?? '') && k < at ? k : undefined
}

function stockNear(tokens: readonly Token[], j: number): number | undefined {
  let k = j
  while (
    k < Math.min(tokens.length, j + 4) &&
    /^(?:in|on|at|the|our|is|are|left|still|can|currently|now|be|to|online|listed|for|'s|sitting|waiting)$/.test(
      tokens[k]!.w,
    )
  )
    k++
  if (
    stockWords.has(tokens[k]?.w ?? '') &&
    (k > j || /^(?:available|verfügbar|vorrätig)$/.test(tokens[k]!.w))
  )
    return k + 1
  if (/^(?:sent|had|bought|ordered|shipped)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.w === 'be')
    return k + 1
  if (tokens[k]?.w === 'up' && tokens[k + 1]?.w === 'for' && tokens[k + 2]?.w === 'grabs') return k + 3
  if (/^(?:sale|purchase|order|you)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.w === 'for') return k + 1
  return undefined
}

function afterItem(tokens: readonly Token[], at: number): boolean {
  let k = at - 1
  while (
    k >= 0 &&
    /^(?::|–|,|·|✓|have|has|only|just|now|there|are|got|is|last|\()$/.test(tokens[k]!.w) &&
    k > at - 4
  )
    k--
  const token = tokens[k]
  if (!token || (k === at - 1 && token.kind !== 'item')) return token?.kind === 'item'
  return (
    token.kind === 'item' ||
    (token.kind === 'word' && /^(?:xs|s|m|l|xl|xxl|small|medium|large)$/.test(token.w)) ||
    (token.kind === 'number' && tokens[k + 1]?.w === ':')
  )
}
