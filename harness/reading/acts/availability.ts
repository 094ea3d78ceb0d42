import type { ActOf } from '#record'
import { focusAt, itemsFor, withVariant } from '../discourse/bind.ts'
import {
  cues,
  has,
  hasWord,
  headingOf,
  itemName,
  type Line,
  modeOf,
  once,
  type Scene,
} from '../discourse/scene.ts'
import { isVariant, leadingVariant, sameKind } from '../discourse/variants.ts'
import { disclaimers } from './disclaimed.ts'
import { noMatches, searchWords } from './no-match.ts'
import { asksStock } from './quantity.ts'
import { type ActReader, sure } from './reader.ts'
import { type StockMark, type StockStatus, stockMarks } from './stock-marks.ts'
import { isFuture, isPast } from './tense.ts'

type Availability = ActOf<'availability'>

/** Reads what can or cannot be had now. */
export const availability: ActReader = (scene) => {
  const out: Availability[] = []
  for (const line of scene.lines) {
    if (
      line.sentence.kind === 'button' ||
      (line.sentence.kind === 'heading' && !line.tokens.some((token) => token.kind === 'item'))
    )
      continue
    const marks = stockMarks(scene, line)
    for (const [n, mark] of marks.entries()) {
      if (modeOf(line, mark) !== 'asserted' || belongsElsewhere(scene, line, mark) || aboutOthers(line, mark))
        continue
      const before = marks[n - 1]
      const from = before ? pastVariants(line, before) : 0
      const items = itemsFor(scene, line, mark, from, marks[n + 1]?.i ?? line.tokens.length)
      if (!fits(scene, line, mark, items) || possible(line, mark)) continue
      const bare = underVariant(
        scene,
        line,
        mark,
        mark.basis === 'not_carried' ? [notCarriedName(scene, line, mark)] : items.length ? items : ['it'],
      )
      const excepted = exceptions(line, mark, marks[n + 1]?.i ?? line.tokens.length)
      const variant = variantBefore(line, mark) ?? variantAfter(line, mark)
      const several = variantsAfter(line, mark)
      if (excepted.length && bare.every((item) => excepted.includes(item)) && hasWord(line, whole, 0, mark.i))
        push(out, scene, line, mark, 'everything')
      if (several.length && bare.length === 1)
        for (const one of several) push(out, scene, line, mark, `${bare[0]!} ${one}`)
      else
        for (const item of bare)
          if (!excepted.includes(item))
            push(
              out,
              scene,
              line,
              mark,
              variant && bare.length === 1 && !item.endsWith(` ${variant}`)
                ? withVariant(item, variant)
                : item,
            )
      for (const item of excepted)
        push(
          out,
          scene,
          line,
          {
            ...withoutCount(mark),
            status: mark.status === 'out_of_stock' ? 'in_stock' : 'out_of_stock',
            basis: 'stock',
          },
          item,
        )
    }
  }
  out.push(...onlyExceptions(scene))
  for (const one of disclaimers(scene)) if (!out.some((other) => other.item === one.item)) out.push(one)
  const vague = out.findIndex((one) => one.item === 'it')
  if (vague >= 0 && out.some((one) => one.item !== 'it' && one.status === out[vague]!.status))
    out.splice(vague, 1)
  if (!out.some((one) => one.basis === 'not_carried' || one.status === 'out_of_stock'))
    out.push(...noMatches(scene))
  return out
}

/** "Here is what we have in size M:" tells the variant of the list below it. */
function underVariant(scene: Scene, line: Line, mark: StockMark, items: string[]): string[] {
  const head = line.sentence.kind === 'bullet' && mark.basis === 'stock' ? headingOf(scene, line) : undefined
  if (!head || head.tokens.some(({ kind }) => kind === 'item')) return items
  const told = head.tokens.filter((_, k) => isVariant(head.tokens, k))
  if (told.length !== 1 || line.tokens.some((_, k) => isVariant(line.tokens, k))) return items
  return items.map((item) => (item === 'it' ? item : `${item} ${told[0]!.w}`))
}

/** "In green (12) and grey (3)": the variant just before a number in brackets. */
const variantBefore = ({ tokens }: Line, mark: StockMark): string | undefined =>
  mark.number && tokens[mark.i]?.w === '(' && isVariant(tokens, mark.i - 1)
    ? tokens[mark.i - 1]!.w
    : undefined

/** "Sold out in grey": the variant that follows words of stock and is not one of several. */
function variantAfter(line: Line, mark: StockMark): string | undefined {
  const { tokens } = line
  if (tokens[mark.j]?.w !== 'in' || !isVariant(tokens, mark.j + 1) || mark.basis === 'not_carried')
    return undefined
  if (/^(?:and|or|&|\/|to|-)$/.test(tokens[mark.j + 2]?.w ?? '')) return undefined
  const named = tokens.slice(0, mark.i).findLast((token) => token.kind === 'item')
  const own = named?.variant?.split(' ').at(-1)
  return own && !sameKind(own, tokens[mark.j + 1]!.w) ? undefined : tokens[mark.j + 1]!.w
}

const openers =
  /^(?:the|a|an|our|your|and|but|just|really|lol|only|so|also|unfortunately|sadly|regrettably|alas|actually|currently|honestly|afraid|apologies|unluckily|hm+|oh|hi|hello|hey|no|nope|well|here|at|this|time|moment|today|right|now)$/

/** "Available in sizes S and M": the variants listed after words of stock, none where it is only one. */
function variantsAfter({ tokens }: Line, mark: StockMark): string[] {
  if (mark.basis === 'not_carried' || mark.quantity !== undefined) return []
  let k = mark.j
  if (
    !/^(?:in|sizes?|colou?rs?)$/.test(tokens[k]?.w ?? '') &&
    !/^(?:in|sizes?|colou?rs?)$/.test(tokens[k - 1]?.w ?? '')
  )
    return []
  while (/^(?:in|sizes?|colou?rs?|both|the)$/.test(tokens[k]?.w ?? '')) k++
  const out: string[] = []
  for (; isVariant(tokens, k) || /^(?:,|and|&|\/)$/.test(tokens[k]?.w ?? ''); k++)
    if (isVariant(tokens, k)) out.push(tokens[k]!.w)
  // "Sold out in M, L is the last one": L has words of its own.
  if (/^(?:is|are|has|have|was|:)$/.test(tokens[k]?.w ?? '') && tokens[k - 2]?.w === ',') out.pop()
  return out.length > 1 && out.every((one) => sameKind(one, out[0]!)) ? out : []
}

/** Where words of stock end, the variants named right after them included. */
const pastVariants = (line: Line, mark: StockMark): number =>
  mark.j + (variantsAfter(line, mark).length || (variantAfter(line, mark) ? 1 : 0)) * 2

/** The name of a thing not sold: a product of the clause, the words before the verb, or what the shopper asked for. */
function notCarriedName(scene: Scene, line: Line, mark: StockMark): string {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  if (tokens[mark.i]!.w === 'no' && tokens[mark.i + 1]?.kind === 'word') return tokens[mark.i + 1]!.raw
  const item =
    tokens.slice(start, mark.j).find((token) => token.kind === 'item') ??
    (scene.shopperItems.length
      ? tokens.slice(mark.j, mark.j + 3).find((token) => token.kind === 'item')
      : undefined)
  if (item) return itemName(item)
  const variant = leadingVariant(tokens, start, mark.i)
  const focus = variant ? focusAt(scene, line, mark.i) : []
  if (variant && focus.length === 1)
    return `${focus[0]!
      .split(' ')
      .filter((word) => !sameKind(word, variant))
      .join(' ')} ${variant}`
  const said = tokens[mark.j - 1]
  if (
    said?.kind === 'word' &&
    /^(?:sell|do|stock|carry|offer|make|have)$/.test(tokens[mark.j - 2]?.w ?? '') &&
    said.w.endsWith('s')
  )
    return said.raw
  if (scene.shopperItems[0]) return scene.shopperItems[0]
  const words: string[] = []
  for (let k = start; k < mark.i; k++) {
    const { w, raw } = tokens[k]!
    if (/^(?:is|are|has|have|was|were|we|i|do|does|can|not|never|no|it|they|that|sorry|,)$/.test(w)) break
    if (!openers.test(w)) words.push(raw)
  }
  if (words.length && words.length <= 4) return words.join(' ')
  return searchWords(scene, line, mark)
}

/** "It may come back", "could be gone": no statement. */
const possible = (line: Line, mark: StockMark): boolean =>
  !mark.number &&
  line.tokens
    .slice(Math.max(0, mark.i - 4), mark.i + 1)
    .some(
      (token, n, all) =>
        /^(?:may|might|could)$/.test(token.w) && !all.slice(n).some((next) => next.w === ','),
    )

const withoutCount = ({ quantity: _, ...mark }: StockMark): StockMark => mark

/** Weak words need a product, strong ones a product or a shopper who asks for stock. */
function fits(scene: Scene, line: Line, mark: StockMark, items: readonly string[]): boolean {
  if (mark.basis === 'not_carried')
    return (
      !line.tokens.some((token) => token.kind === 'id') &&
      !hasWord(
        line,
        new Set([
          'guessing',
          'chat',
          'call',
          'phone',
          'text',
          'calls',
          'copy',
          'list',
          'from',
          'payment',
          'payments',
          'cart',
          'appointments',
        ]),
      )
    )
  const named = line.tokens.some((token) => token.kind === 'item')
  if (mark.weak || onlyGone(line, mark)) {
    if (line.tokens.some((token) => token.kind === 'id') || cartTalk(scene, line)) return false
    return named
      ? besideItem(line, mark)
      : items.length > 0 && (asksStock(scene) || scene.shopperItems.length > 0) && short(line)
  }
  if (mark.basis === 'presence' && !items.length) return false
  if (items.length)
    return (
      named ||
      once(scene, 'names an item', () =>
        scene.lines.some((other) => other.tokens.some((token) => token.kind === 'item')),
      ) ||
      asksStock(scene) ||
      scene.shopperItems.length > 0
    )
  return asksStock(scene) && !line.tokens.some((token) => token.kind === 'id')
}

const goneWords = new Set(['is', 'are', 'gone', 'out', 'all', 'now'])
const onlyGone = (line: Line, mark: StockMark): boolean =>
  !mark.number &&
  line.tokens.slice(mark.i, mark.j).every((token) => goneWords.has(token.w)) &&
  mark.status === 'out_of_stock'

const short = (line: Line) => line.tokens.length <= 12

function besideItem(line: Line, mark: StockMark): boolean {
  const clause = line.modes.clause
  if (line.tokens.slice(mark.i, mark.j).some((token) => token.kind === 'item')) return true
  for (let k = mark.i - 1; k >= Math.max(0, mark.i - 7); k--)
    if (line.tokens[k]!.kind === 'item') return clause[mark.i]! - clause[k]! <= 2
  for (let k = mark.j; k < Math.min(line.tokens.length, mark.j + 3); k++)
    if (line.tokens[k]!.kind === 'item') return clause[k] === clause[mark.i]
  return false
}

const cartWords = new Set(['cart', 'basket', 'bag', 'trolley', 'warenkorb', 'wishlist'])
const cartWishes = new Set([
  'add',
  'remove',
  'take',
  'kick',
  'empty',
  'alert',
  'notify',
  'cart',
  'basket',
  'bag',
  'trolley',
])
const cartTalk = (scene: Scene, line: Line): boolean =>
  hasWord(line, cartWords) ||
  has(line, 'notify_done') ||
  once(scene, 'wishes for the cart', () =>
    scene.asked.some((asked) => hasWord(asked, cartWishes) && !has(asked, 'in')),
  ) ||
  ['cart:added', 'cart:removed', 'cart:contents'].some((tag) => has(line, tag))

const exceptWords = new Set([
  'except',
  'bar',
  'barring',
  'but',
  'besides',
  'excluding',
  'save',
  'apart',
  'aside',
  'other',
  'außer',
])
const totals = new Set([
  'all',
  'every',
  'everything',
  'each',
  'none',
  'any',
  'sizes',
  'colors',
  'nothing',
  'alle',
  'alles',
])

const whole = new Set(['everything', 'all'])

/** Products named as exceptions from what a mark says of all: "all of them except the mug". */
function exceptions(line: Line, mark: StockMark, to: number): string[] {
  const { tokens } = line
  for (let k = Math.max(0, mark.i - 6); k < Math.min(tokens.length, to + 3); k++) {
    if (!exceptWords.has(tokens[k]!.w) || !hasWord(line, totals, 0, k)) continue
    for (let n = k + 1; n < Math.min(tokens.length, k + 6); n++)
      if (tokens[n]!.kind === 'item') return [itemName(tokens[n]!)]
  }
  return []
}

/** "All of them, bar the X!" in answer to a question for stock. */
function onlyExceptions(scene: Scene): Availability[] {
  if (!asksStock(scene)) return []
  return scene.lines.flatMap((line) => {
    if (stockMarks(scene, line).length) return []
    const at = line.tokens.findIndex((token, k) => exceptWords.has(token.w) && hasWord(line, totals, 0, k))
    const token = at < 0 ? undefined : line.tokens.slice(at, at + 5).find((one) => one.kind === 'item')
    return token
      ? [
          {
            act: 'availability' as const,
            item: itemName(token),
            status: 'out_of_stock' as const,
            basis: 'stock' as const,
            ...sure(scene, line, at, at + 3),
          },
        ]
      : []
  })
}

const offTopic =
  /^(?:assistant|bot|agent|agents|team|human|person|people|baristas?|advisers?|advisors?|appointments?|slots?|paypal|klarna|visa|mastercard|chat|hotline|phone|support|staff|experts?|languages?|service|stylist|workshop|lessons?|classes|delivery|shipping|pickup|collection|refunds?|payment|alerts?|bell|gift|wrapping|parking|openings|job|jobs|colleagues?|courier|driver|supplier|label|email|mail|money|link|number|website|code|discount|fittings?|tastings?|tours?|seats?)$/

/** Whether words of stock are about something that is not goods. */
function aboutOthers(line: Line, mark: StockMark): boolean {
  if (mark.basis === 'not_carried') return false
  const { tokens } = line
  for (let k = mark.i - 1; k >= Math.max(0, mark.i - 7); k--) {
    if (tokens[k]!.kind === 'item') return false
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
  return tokens.slice(mark.i, mark.j + 1).some((token) => offTopic.test(token.w))
}

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
  'lookup_claimed',
]

/** "I see no Mug in your cart" tells of the cart, not of the stock. */
const notInCart = (line: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  /^(?:no|not|nothing|none)$/.test(line.tokens[mark.i]!.w) &&
  line.tokens.slice(mark.j - 1, mark.j + 1).some((token) => token.w === 'in' || token.w === 'from') &&
  hasWord(line, cartWords, mark.j, mark.j + 4)

/** "Order 9002: - Mug: delivered - Vase: backordered": entries of an order tell what becomes of it. */
function ofOrderList(scene: Scene, line: Line): boolean {
  if (line.sentence.kind !== 'bullet' || asksStock(scene)) return false
  const head = scene.lines.slice(0, line.index).findLast(({ sentence }) => sentence.kind !== 'bullet')
  return head?.tokens.some(({ kind }) => kind === 'id') ?? false
}

/** "Only grey is in stock, all other colors are sold out": of none that is named. */
function ofOthers({ tokens, modes }: Line, mark: StockMark): boolean {
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

/** Words of stock that belong to another act, or to another time than now. */
function belongsElsewhere(scene: Scene, line: Line, mark: StockMark): boolean {
  const inside = (tag: string) =>
    cues(line, tag).some((cue) => cue.i <= mark.i && cue.j >= mark.j && cue.j - cue.i > mark.j - mark.i)
  if (
    has(line, 'disclaimed') &&
    cues(line, 'disclaimed').some(
      (cue) =>
        cue.i <= mark.i && mark.i - cue.j <= 4 && line.modes.clause[cue.i] === line.modes.clause[mark.i],
    )
  )
    return true
  if (
    others.some(inside) ||
    notInCart(line, mark) ||
    countedInCart(line, mark) ||
    toFollow(line, mark) ||
    ofOthers(line, mark) ||
    ofOrderList(scene, line) ||
    outOfCart(scene, line, mark) ||
    unexpected(line, mark) ||
    owned(line, mark) ||
    awaited(line, mark)
  )
    return true
  if (
    mark.status === 'out_of_stock' &&
    cues(line, 'noMatch').some((cue) => cue.i < mark.j && cue.j > mark.i) &&
    cues(line, 'noMatch').some((cue) => modeOf(line, cue) === 'asserted')
  )
    return true
  if (has(line, 'generic') && !line.tokens.some((token) => token.kind === 'item')) return true
  if (line.tokens.some((token) => token.kind === 'id') && !line.tokens.some((token) => token.kind === 'item'))
    return true
  if (cartTalk(scene, line) && mark.status === 'in_stock' && mark.basis === 'presence') return true
  return isPast(line, mark) || isFuture(line, mark)
}

function push(out: Availability[], scene: Scene, line: Line, mark: StockMark, item: string): void {
  if (mark.basis === 'not_carried' && out.some((one) => one.basis === 'not_carried' && inLine(one, line)))
    return
  const same = out.findIndex((one) => one.item === item && inLine(one, line))
  if (
    out.some(
      (one) =>
        one.item === item &&
        one.status === mark.status &&
        (mark.quantity === undefined || one.quantity === mark.quantity),
    )
  )
    return
  const elsewhere = out.findIndex((one) => one.item === item)
  if (mark.basis === 'presence' && elsewhere >= 0) return
  const known = out[same >= 0 ? same : elsewhere]
  if (
    known &&
    mark.scarce &&
    mark.quantity === undefined &&
    known.quantity !== undefined &&
    known.status === 'in_stock'
  ) {
    known.status = 'low_stock'
    return
  }
  if (known && (known.basis === 'presence' || finer(known, mark))) out.splice(out.indexOf(known), 1)
  else if (known && same >= 0 && coarser(known, mark)) return
  const act: Availability = {
    act: 'availability',
    item,
    status: mark.status,
    basis: mark.basis,
    ...sure(scene, line, mark.i, mark.j),
  }
  if (mark.quantity !== undefined) act.quantity = mark.quantity
  out.push(act)
}

const held: readonly StockStatus[] = ['in_stock', 'low_stock']
const finer = (known: Availability, mark: StockMark) =>
  held.includes(known.status) &&
  held.includes(mark.status) &&
  known.quantity === undefined &&
  (mark.quantity !== undefined || mark.status === 'low_stock')
const coarser = (known: Availability, mark: StockMark) =>
  held.includes(known.status) &&
  held.includes(mark.status) &&
  known.quantity !== undefined &&
  mark.quantity === undefined

function inLine(one: Availability, line: Line): boolean {
  return one.span.start >= (line.tokens[0]?.start ?? 0) && one.span.end <= (line.tokens.at(-1)?.end ?? 0)
}

/** The product last spoken of, for words that name none. */
export const focusItem = (scene: Scene, line: Line, i: number): string => focusAt(scene, line, i)[0] ?? 'it'
