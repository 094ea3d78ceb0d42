import { months } from '../languages/months.ts'
import type { Token } from '../text/token.ts'
import { hasDigit, type Recognize } from './merge.ts'

/** Words that announce the number of an order, ticket, return or code. */
export type IdWords = ReadonlySet<string>

const lettersAndDigits = /^[A-Z]{1,4}\d+[A-Z\d]*$/
const longNumber = /^\d{4,12}$/

/**
 * Recognizes numbers of orders and tickets: `#42`, `W1234567`, `T-215`, `88-120` after "order", `31007` where it stands alone.
 *
 * `known` holds ids of the conversation; they are ids wherever they stand. In a shopper's `bare` words a number of three
 * digits is one too where nothing else stands, or a word such as "cancel" before it.
 */
export function ids(words: IdWords, known: ReadonlySet<string>, bare = false): Recognize {
  return (tokens, i) => {
    const token = tokens[i]!
    if (token.kind === 'id') return undefined
    if (token.w === '#') {
      const next = tokens[i + 1]
      if (next && next.start === token.end && /\d/.test(next.w))
        return [
          1 + pairLength(tokens, i + 1),
          { kind: 'id', w: idText(tokens, i + 1), raw: idRaw(tokens, i + 1) },
        ]
      return undefined
    }
    if (token.kind !== 'word' && token.kind !== 'number') return undefined
    if (token.kind === 'word' && !hasDigit(token.w) && !hasDigit(token.raw) && !known.has(token.w))
      return undefined
    const announced =
      (isAnnounced(tokens, i, words) && !isOrdinal(tokens, i) && !isAmount(tokens, i)) ||
      isNextOfOrders(tokens, i, words)
    const length = pairLength(tokens, i)
    const text = idText(tokens, i)
    if (known.has(text) && (announced || !isShort(text) || opensEntry(tokens, i, length)))
      return [length, { kind: 'id', w: text, raw: idRaw(tokens, i) }]
    if (length === 3 && isDays(tokens, i)) return undefined
    if (
      length >= 3 &&
      (announced ||
        (numberWords.has(tokens[i - 1]?.w ?? '') && !unitFollows(tokens[i + length])) ||
        (tokens[i + 2]!.w.length > 2 &&
          (token.w.length > 1 || stateFollows(tokens[i + length])) &&
          !unitFollows(tokens[i + length])))
    )
      return [length, { kind: 'id', w: text, raw: idRaw(tokens, i) }]
    if (length >= 3) return undefined
    if (token.kind === 'word') {
      if (/^(?:W|ORD)\d+$/.test(token.raw)) return [1, { kind: 'id' }]
      if (bare && /^[A-Z]{3,14}\d{1,4}$/.test(token.raw) && isCode(tokens, i)) return [1, { kind: 'id' }]
      if (opensPostcode(token, tokens[i + 1])) return undefined
      if (lettersAndDigits.test(token.raw) && (token.raw.length > 2 || announced)) return [1, { kind: 'id' }]
      return announced && /^[a-z]{1,4}\d{2,}$/.test(token.w) ? [1, { kind: 'id' }] : undefined
    }
    if (
      announced &&
      /^\d+$/.test(token.w) &&
      !(bare && isCount(tokens, i) && !isNextOfOrders(tokens, i, words))
    )
      return [1, { kind: 'id' }]
    if (bare && /^\d{3}$/.test(token.w) && isAskedFor(tokens, i)) return [1, { kind: 'id' }]
    if (
      longNumber.test(token.w) &&
      token.value === undefined &&
      !unitFollows(tokens[i + 1]) &&
      !currencyBefore(tokens, i)
    ) {
      return token.w.length === 4 && /^(?:19|20)\d\d$/.test(token.w) ? undefined : [1, { kind: 'id' }]
    }
    return undefined
  }
}

/** "12-16 May": days of a month. */
const isDays = (tokens: readonly Token[], i: number): boolean =>
  months.has(tokens[i + 3]?.w ?? '') && /^\d{1,2}$/.test(tokens[i]!.w) && /^\d{1,2}$/.test(tokens[i + 2]!.w)

/** Whether a word may be an id, or stand before one, whatever the conversation. */
export const mayBeId = (word: string): boolean => word === '#' || hasDigit(word)

/** "LS6 2QA", "K1A 0A9": the first half of a British or Canadian postcode. */
const opensPostcode = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  /^\d[A-Z][A-Z\d]$/.test(next.raw) &&
  next.start === token.end + 1 &&
  /^[A-Z]{1,2}\d[A-Z\d]?$/.test(token.raw)

/** How many tokens of "88-120" or "402-7788990-0011223" stand together from a place on. */
function pairLength(tokens: readonly Token[], i: number): number {
  if (!/^\d+$/.test(tokens[i]!.w)) return 1
  let length = 1
  while (isJoined(tokens, i + length)) length += 2
  return length
}
const isJoined = (tokens: readonly Token[], dash: number): boolean =>
  tokens[dash]?.w === '-' &&
  tokens[dash]!.start === tokens[dash - 1]!.end &&
  (/^\d+$/.test(tokens[dash + 1]?.w ?? '') || /^[A-Z]$/.test(tokens[dash + 1]?.raw ?? ''))
const idText = (tokens: readonly Token[], i: number) =>
  tokens
    .slice(i, i + pairLength(tokens, i))
    .map((token) => token.w)
    .join('')
const idRaw = (tokens: readonly Token[], i: number) =>
  tokens
    .slice(i, i + pairLength(tokens, i))
    .map((token) => token.raw)
    .join('')

function isAnnounced(tokens: readonly Token[], i: number, words: IdWords): boolean {
  let k = i - 1
  if (tokens[k]?.w === '#' || tokens[k]?.w === ':') k--
  if (numberWords.has(tokens[k]?.w ?? '')) k--
  if (tokens[k]?.w === '.') k -= 2
  return words.has(tokens[k]?.w ?? '')
}
/** "The ticket is 45 €": what it costs. */
const isAmount = (tokens: readonly Token[], i: number): boolean =>
  currencySigns.has(tokens[i + 1]?.w ?? '') && !/^\d/.test(tokens[i + 2]?.w ?? '')

/** "Orders 41, 42 and 43": the second and the third. */
function isNextOfOrders(tokens: readonly Token[], i: number, words: IdWords): boolean {
  let k = i
  while (
    /^\d+$/.test(tokens[k]!.w) &&
    /^(?:,|and|&|or|\/)$/.test(tokens[k - 1]?.w ?? '') &&
    k > 1 &&
    !unitFollows(tokens[k + 1])
  )
    k -= /^(?:,|and)$/.test(tokens[k - 2]!.w) ? 3 : 2
  return (
    k < i &&
    k > 0 &&
    /^\d+$/.test(tokens[k]!.w) &&
    /^(?:orders|tickets|cases|claims|parcels|returns|shipments|#)$/.test(tokens[k - 1]!.w) &&
    words.has(tokens[k - 1]!.w)
  )
}

/** "42 → delivered": the line of a list that begins with a known number. */
const opensEntry = (tokens: readonly Token[], i: number, length: number): boolean =>
  i === 0 && /^(?:mark|punct)$/.test(tokens[length]?.kind ?? '') && !/^[.,/%-]$/.test(tokens[length]!.w)

/** "SUMMER10", "try code FRESH15": a code that the shopper brings. */
const isCode = (tokens: readonly Token[], i: number): boolean =>
  tokens.every(
    (token, k) =>
      k === i ||
      token.kind === 'punct' ||
      /^(?:code|coupon|voucher|promo|apply|use|try|add|with|my|the|please|enter|discount)$/.test(token.w),
  )

/** "Parcel 1 was delivered, parcel 2 is on its way": the first and the second of one order. */
const isOrdinal = (tokens: readonly Token[], i: number): boolean =>
  /^\d$/.test(tokens[i]!.w) &&
  (/^(?:parcel|package|shipment|item|box|part|paket|sendung|teil|artikel|lieferung)$/.test(
    tokens[i - 1]?.w ?? '',
  ) ||
    isRightNumber(tokens, i))

/** "The right number is 3". */
const isRightNumber = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.w === 'is' &&
  tokens[i - 2]?.w === 'number' &&
  /^(?:right|correct|actual|real|true)$/.test(tokens[i - 3]?.w ?? '')

/** Numbers that small are mostly something else: "1 minute ago", where an order 1 was spoken of. */
const isShort = (text: string): boolean => /^\d{1,2}$/.test(text)

/** "I would like to order 1 Rain Jacket": how many, and no order's number, unless it is said so or the sentence goes on about the order. */
function isCount(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]?.w ?? '', tokens[i + 1]]
  if (!isShort(tokens[i]!.w) || before === '#' || before === ':' || numberWords.has(before)) return false
  return next !== undefined && next.kind !== 'punct' && !goesOn.has(next.w)
}
const goesOn = new Set(
  'is was has had will and or but yet now please for on to status where when because as since if that which'.split(
    ' ',
  ),
)

const askedFor = new Set(
  'cancel refund track tracking return status eta about for is where address change with on at swap'.split(
    ' ',
  ),
)
const isAskedFor = (tokens: readonly Token[], i: number): boolean =>
  !unitFollows(tokens[i + 1]) &&
  !currencyBefore(tokens, i) &&
  (tokens.every((token, k) => k === i || token.kind === 'punct') ||
    (tokens.length <= 5 &&
      i === tokens.findLastIndex((token) => token.kind !== 'punct') &&
      askedFor.has(tokens[i - 1]?.w ?? '')))

const numberWords = new Set(['number', 'no', 'nr', 'nummer', 'id', 'is', 'reference', 'ref', '#'])
const currencySigns = new Set(
  '$ € £ ¥ ₹ ₩ ₽ ₺ ₦ ₱ ฿ ₫ ₪ ৳ eur usd gbp chf inr rs rp rm aed sar sgd hkd aud cad nzd krw jpy cny php thb vnd ngn pkr lkr bdt zar brl mxn huf czk idr myr kes ksh'.split(
    ' ',
  ),
)
const units = new Set([
  'in',
  'left',
  'units',
  'unit',
  'pieces',
  'piece',
  'pcs',
  'pairs',
  'boxes',
  'packs',
  'tins',
  'items',
  'people',
  'customers',
  'products',
  'points',
  'g',
  'kg',
  'km',
  'm',
  'cm',
  'ml',
  'to',
  'or',
  'days',
  'day',
  'weeks',
  'working',
  'business',
  'minutes',
  'hours',
  'euros',
  'dollars',
  'pounds',
  'euro',
  'dollar',
  '€',
  '$',
  '£',
  'eur',
  'usd',
  'gbp',
  'available',
  'stück',
  'tage',
  '%',
])
const unitFollows = (token: Token | undefined) => token !== undefined && units.has(token.w)
const currencyBefore = (tokens: readonly Token[], i: number): boolean =>
  currencySigns.has(tokens[i - 1]?.w ?? '') ||
  // "Rs.3000"
  (tokens[i - 1]?.w === '.' && currencySigns.has(tokens[i - 2]?.w ?? '') && tokens[i - 2]!.w.length <= 3)
/** "7-441 is on its way", "7-441:": words of a state, or a colon, after the number of an order. */
const stateFollows = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:is|was|has|shows|will|:|;|–)$/.test(token.w)
