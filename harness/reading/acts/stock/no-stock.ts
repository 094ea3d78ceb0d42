import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { asksStock } from '../asked-for.ts'
import { isEnumerated } from '../counts/no-count.ts'

/** What a shop does or does not do, and no goods: "exchanges aren't something we offer". */
export const services = new Set(
  'exchanges exchange returns refunds wrapping engraving reservations reservation callbacks appointments layaway financing instalments installments matching'.split(
    ' ',
  ),
)

const done =
  /^(?:returns?|refunds?|exchanges?|cancellations?|changes?|adjustments?|upgrades?|reservations?|appointments?|deliver(?:y|ies)|pickups?|collections?|payments?|repairs?)$/
/** "A regular return isn't possible any more": what is done for shoppers, and no goods. */
export const isOfService = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => w === 'possible') &&
  tokens.slice(Math.max(0, i - 4), i).some(({ w }) => done.test(w)) &&
  !tokens.slice(Math.max(0, i - 4), i).some(({ kind }) => kind === 'item')

/** "We don't offer student discounts": what a shop grants, and no goods. */
export const isOfTerms = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j + 3)
    .some(
      ({ w }, k, all) =>
        terms.test(w) && !all.slice(0, k).some((one) => one.kind === 'item' || one.kind === 'punct'),
    )
const terms =
  /^(?:discounts?|rebates?|coupons?|promotions?|warrant(?:y|ies)|guarantees?|trials?|cashback|deals?|match(?:es)?|exceptions?|extensions?|installation|assembly|delivery|shipping|pickup|credit|upgrades?)$/

/** "Our Bath Salt has none", "it has none": what goods are without, and no shop. */
export const isOfOwnLack = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const has = tokens.findIndex(({ w }, k) => k >= i && k < j && /^(?:has|have)$/.test(w))
  return (
    has >= 1 &&
    tokens[has + 1]?.w === 'none' &&
    isLacking(tokens, has - 1) &&
    !tokens.slice(has, j).some(({ w }) => w === 'left')
  )
}

/** A product, "it" or a thing, and no shop, place or people. */
const isLacking = (tokens: Line['tokens'], k: number): boolean => {
  const { kind, w, raw } = tokens[k]!
  if (kind === 'item' || w === 'it') return true
  return (
    kind === 'word' &&
    !/^\p{Lu}/u.test(raw) &&
    !/^(?:we|i|they|you|who|nobody|stores?|shops?|branch(?:es)?|warehouses?|online|locations?|site|outlets?|supplier|depot|one)$/.test(
      w,
    )
  )
}

/** "Still €12?" - "Not any more: €14.": of the price. */
export const isOfOldPrice = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens[j + 1]?.kind === 'money' &&
  /^[:,;–]$/.test(tokens[j]!.w) &&
  tokens.slice(i, j).every(({ w }) => /^(?:not?|any|more|longer)$/.test(w))

/** "In stock or not, it is our pride": left open. */
export const isLeftOpen = ({ tokens }: Line, { j }: { i: number; j: number }): boolean =>
  tokens[j]?.w === 'or' && tokens[j + 1]?.w === 'not'

/** "2 m is plenty": enough of it, and no word of stock. */
export const isEnough = ({ tokens }: Line, { j }: { i: number; j: number }): boolean =>
  tokens[j - 1]!.w === 'plenty' && tokens[j - 2]?.w === 'is' && tokens[j - 3]?.kind === 'item'

/** "We do!" says that there is one only where that was asked. */
export const isWeDo = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).every(({ w }) => /^(?:we|i|do|sure|certainly|definitely|really)$/.test(w))

/** Whether the shopper's words may be a question for stock, and ask for no other deed. */
export const asksWhether = (scene: Scene): boolean => !scene.asked.some((asked) => hasWord(asked, otherDeeds))

const otherDeeds = new Set(
  'deliver ship accept take offer gift wrap repair return refund match install assemble'.split(' '),
)

/** "Not something we sell separately": only together with another thing. */
export const isApart = ({ tokens }: Line, cue: { j: number }): boolean =>
  (tokens[cue.j]?.w === 'on' &&
    /^(?:its|their)$/.test(tokens[cue.j + 1]?.w ?? '') &&
    tokens[cue.j + 2]?.w === 'own') ||
  tokens.slice(cue.j, cue.j + 2).some(({ w }) => /^(?:separately|individually|alone)$/.test(w))

/** "The last count was in October": when it was counted, not what is in. */
export const reckonings = /^(?:count|check|update|sync|inventory|stocktaking|report)$/

/** "It can't be added any more", "it isn't in your cart any more": of a cart, and no words of stock. */
export const cartDeeds = /^(?:added|removed|changed|updated|cancelled|cart|basket|trolley)$/

/** "We sell the Mug for $9" tells the price. */
export const isPriced = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => w === 'sell' || w === 'offer') &&
  /^(?:for|at)$/.test(tokens[cue.j]?.w ?? '') &&
  tokens[cue.j + 1]?.kind === 'money'

/** "I have no grey coats by them": none. */
export const isNone = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => w === 'no' || w === 'zero')

/** "The coat on the top shelf", "the tag on the shelf": where it hangs, and not that there is stock. */
export const isSpot = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  (tokens.slice(i, j + 4).some(({ w }) => spots.test(w)) ||
    /^(?:tags?|labels?|signs?|stickers?|cards?|prices?|notes?)$/.test(tokens[i - 1]?.w ?? '')) &&
  tokens.slice(i, j).some(({ w }) => /^(?:rack|shelf|shelves)$/.test(w))

const spots =
  /^(?:leftward|right|top|bottom|front|back|center|middle|lower|upper|first|second|third|far|other)$/

/** "We have two open-box Tents": a count, and not only that there are some, unless each is named behind it. */
export const isCounted = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.some(({ kind }, k) => k >= i && k < j && kind === 'number' && !isEnumerated(tokens, k))

/** "Pearls, yes!": that they have it, unless they were asked for stock. */
export const isYes = (scene: Scene, line: Line, cue: { j: number }): boolean =>
  line.tokens[cue.j - 1]!.w === 'yes' &&
  /^(?:[!.;]|)$/.test(line.tokens[cue.j]?.w ?? '') &&
  !asksStock(scene) &&
  !scene.lines.some(({ tokens }) => tokens.some(({ w }, k) => w === 'no' && tokens[k - 1]?.kind === 'item'))

/** "The Mug, yes, that went out at noon": a yes to another question. */
export const isYesToOther = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens[j - 1]!.w === 'yes' &&
  tokens[j]?.w === ',' &&
  /^(?:it|they|that|this|we|i)$/.test(tokens[j + 1]?.w ?? '') &&
  tokens
    .slice(j + 2, j + 6)
    .some(({ w }) =>
      /^(?:went|left|shipped|sent|posted|cancelled|refunded|delivered|arrived|changed)$/.test(w),
    )

/** "It's been a while since we had the Mug", "we never run out of it": not how it is now. */
export const ofOtherTimes = ({ tokens }: Line, tag: string, { i, j }: { i: number; j: number }): boolean =>
  (tag === 'presence' &&
    (tokens.slice(i, j).some(({ w }) => w === 'had') ||
      /^(?:when|whenever|once|if)$/.test(tokens[i - 1]?.w ?? ''))) ||
  (tag.startsWith('out') && tokens.slice(Math.max(0, i - 2), i + 1).some(({ w }) => some.test(w))) ||
  (tag === 'out' && neverGoes(tokens, i)) ||
  (tag === 'in' && isSoon(tokens, i, j)) ||
  ((tag === 'out' || tag === 'in') && isCountedOften(tokens, j)) ||
  ((tag === 'out' || tag === 'in') &&
    tokens.slice(Math.max(0, i - 2), j).some(({ w }) => (tag === 'out' ? seldom : rare).test(w)) &&
    !hasNow(tokens))

/** "Soon available", "available again shortly", "in stock again by Friday": not yet. */
const isSoon = (tokens: Line['tokens'], i: number, j: number): boolean => {
  const behind = tokens[j]?.w === 'again' ? j + 1 : j
  return (
    (tokens[i]!.w === 'available' && soon.test(tokens[i - 1]?.w ?? '')) ||
    soon.test(tokens[behind]?.w ?? '') ||
    (tokens[i - 1]?.w === 'soon' && tokens[i]!.w === 'in') ||
    (behind > j && tokens[behind]?.w === 'by' && tokens[behind + 1]?.kind === 'date')
  )
}
const soon = /^(?:soon|shortly|demnächst)$/

/** "We never let it go out of stock", "it doesn't run out": what does not happen. */
const neverGoes = (tokens: Line['tokens'], i: number): boolean =>
  (goes.test(tokens[i]!.w) || goes.test(tokens[i - 1]?.w ?? '')) &&
  tokens.slice(Math.max(0, i - 7), i).some(({ w }, k, all) => rareOrNot.test(w) && !endsClause(all.slice(k)))
const goes = /^(?:go|goes|run|runs|get|gets|sell|sells)$/
const rareOrNot = /^(?:never|rarely|seldom|hardly|not)$/
const endsClause = (words: Line['tokens']): boolean => words.some(({ w }) => /^(?:[,;.:–]|but|and)$/.test(w))

/** "Sold out twice last month", "it sold out once in 2024": how often it was, and not how it is. */
const isCountedOften = (tokens: Line['tokens'], j: number): boolean =>
  (/^(?:twice|repeatedly|constantly|often|regularly)$/.test(tokens[j]?.w ?? '') ||
    (tokens[j]?.w === 'once' && /^(?:[,.;]|in|last|before|already|this)$/.test(tokens[j + 1]?.w ?? '.')) ||
    isEvery(tokens, j) ||
    (tokens[j]?.kind === 'number' && tokens[j + 1]?.w === 'times')) &&
  !hasNow(tokens.slice(0, j))

/** "We run out of Mugs every week": what happens again and again. */
const isEvery = (tokens: Line['tokens'], j: number): boolean => {
  const at = tokens.findIndex(({ w }, k) => k >= j && k < j + 5 && w === 'every')
  return (
    at >= 0 &&
    (/^(?:date|duration)$/.test(tokens[at + 1]?.kind ?? '') ||
      /^(?:day|week|weekend|month|year|time|season|spring|summer|autumn|winter|morning|evening|other|single)$/.test(
        tokens[at + 1]?.w ?? '',
      ))
  )
}

/** "Minus whatever was sold since": some, not all. */
const some = /^(?:whatever|anything|several|some|few|many|most)$/

const seldom = /^(?:never|rarely|seldom|hardly)$/

const rare = /^(?:rarely|seldom)$/

const hasNow = (tokens: Line['tokens']): boolean =>
  tokens.some(({ w }) => /^(?:now|currently|today)$/.test(w))
