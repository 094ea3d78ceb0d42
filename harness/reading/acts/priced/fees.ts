import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Token } from '../../text/token.ts'

/** Words of what is paid beside the goods, and what it is called. */
export const fees: Readonly<Record<string, string>> = {
  tax: 'tax',
  taxes: 'tax',
  vat: 'VAT',
  shipping: 'shipping',
  delivery: 'shipping',
  postage: 'shipping',
  freight: 'freight',
  versand: 'shipping',
  versandkosten: 'shipping',
  lieferung: 'shipping',
  fee: 'fee',
  surcharge: 'surcharge',
  handling: 'handling fee',
  returns: 'returns',
  porto: 'shipping',
}

/** "With tax it's $15", "including shipping you pay $20": the amount holds the fee, and what it is for. */
export const holdsFee = ({ tokens, modes }: Line, at: number): boolean =>
  tokens.some(
    ({ w }, k) =>
      k < at &&
      k >= at - 6 &&
      fees[w] !== undefined &&
      /^(?:with|including|incl|after|inclusive)$/.test(tokens[k - 1]?.w ?? '') &&
      modes.clause[k] === modes.clause[at],
  )

/** "Shipping for the Mug is $5", "delivery of the Vase costs $9": the fee, and not the product. */
export function feeOfItem(tokens: readonly Token[], from: number, at: number): string | undefined {
  const k = tokens.findLastIndex(({ w }, n) => n >= from && n < at && fees[w] !== undefined)
  if (k < 0 || !/^(?:for|of|on)$/.test(tokens[k + 1]?.w ?? '')) return undefined
  const item = tokens.findIndex(({ kind }, n) => n > k && kind === 'item')
  // "Delivery of the Pedal to Spain takes 4 days and costs $12".
  const isSubject = k <= 1 && tokens.findLastIndex(({ kind }, n) => n < at && kind === 'item') === item
  if (item > 0 && isSubject && /^(?:costs?|adds)$/.test(tokens[at - 1]?.w ?? '')) return fees[tokens[k]!.w]
  return item > 0 &&
    item <= k + 4 &&
    /^(?:is|costs?|:|comes|adds|would|will)$/.test(tokens[item + 1]?.w ?? '')
    ? fees[tokens[k]!.w]
    : undefined
}

/** "Delivery to a room of your choice is £59": a fee that opens the clause, with what it is for. */
export function openingFee({ tokens, modes }: Line, from: number, at: number): string | undefined {
  if (!/^(?:is|costs?|adds)$/.test(tokens[at - 1]?.w ?? '')) return undefined
  let k = at - 1
  while (k > from && modes.clause[k - 1] === modes.clause[at]) k--
  while (/^(?:the|our|and|but|,|:)$/.test(tokens[k]?.w ?? '')) k++
  const fee = fees[tokens[k]?.w ?? '']
  return fee &&
    k < at - 1 &&
    /^(?:to|within|in|with|by|inside|outside|into)$/.test(tokens[k + 1]!.w) &&
    !tokens.slice(k, at).some(({ kind }) => kind === 'item' || kind === 'money')
    ? fee
    : undefined
}

/** "Free delivery if you order today", "€8 short of free delivery", "spend $20 more and shipping is free": not as it stands. */
export const isFreeOnTerms = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.w === 'free' &&
  (isOfNextOrder(tokens, at) ||
    tokens.some(
      ({ w }, k) =>
        k > at &&
        k < at + 6 &&
        terms.has(w) &&
        /^(?:you|u|your|the|an?|ordering|spending)$/.test(tokens[k + 1]?.w ?? '') &&
        !tokens.slice(at, k).some((one) => one.w === 'and' || one.w === 'but'),
    ) ||
    tokens.slice(0, at).some(({ w }, k, all) => w === 'short' || distant.test(w) || isErrand(all, k)))

/** "Free shipping on your next order": of an order to come. */
const isOfNextOrder = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 6)
    .some(
      ({ w }, k, all) =>
        /^(?:next|first|future)$/.test(w) &&
        /^(?:order|orders|purchase|purchases)$/.test(all[k + 1]?.w ?? ''),
    )

const terms = wordSet('if when once provided as')
const distant = /^(?:away|towards?|unlocks?|qualif(?:y|ies)|eligible|reach(?:es)?|earns?)$/

/** "Spend $20 more and ...", "order two to get ...": what must be done first. */
const isErrand = (tokens: readonly Token[], k: number): boolean =>
  /^(?:spend|add|buy|order|purchase)$/.test(tokens[k]!.w) &&
  (k === 0 || /^(?:just|and|,|or|please|simply|if|when)$/.test(tokens[k - 1]!.w)) &&
  tokens.slice(k + 1).some(({ w }) => /^(?:and|to|for)$/.test(w))

/** "Both come with free shipping". */
export const freeFee = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at]!.w === 'free' ? fees[tokens[at + 1]?.w ?? ''] : undefined

const ways = wordSet('express standard overnight economy priority')

/** "Express is EUR 8.90", "Standard: 6 days, €7.50 and express €9.95": a way of shipping that opens its clause, where shipping is spoken of. */
export function openingWay(scene: Scene, { sentence, tokens }: Line, at: number): string | undefined {
  const k = tokens.findLastIndex(({ w }, n) => n < at && ways.has(w))
  const opens = k === 0 || (k > 0 && opensClause.test(tokens[k - 1]!.w) && k >= at - 3)
  if (!opens || tokens.some(({ kind }) => kind === 'item')) return undefined
  // "- Express: Nov 30, $9.95".
  const isDated =
    sentence.kind === 'bullet' &&
    tokens[k + 1]?.w === ':' &&
    tokens.some(({ kind }) => kind === 'date' || kind === 'duration')
  return isDated || isOfShipping(scene) ? `${tokens[k]!.w} shipping` : undefined
}

const opensClause = /^(?:and|,|;|or|while|but|–)$/

/** "Free shipping from €50; otherwise €4.95": what it costs else. */
export const elseShipping = ({ tokens }: Line, at: number): string | undefined =>
  /^(?:otherwise|else|below|under)$/.test(tokens[at - 1]?.w ?? '') ||
  (/^(?:otherwise|else)$/.test(tokens[at - 2]?.w ?? '') && /^(?:is|it|costs)$/.test(tokens[at - 1]?.w ?? ''))
    ? tokens.some(({ w }, k) => k < at && w === 'free' && shippingWords.has(tokens[k + 1]?.w ?? ''))
      ? 'shipping'
      : undefined
    : undefined

export const isOfShipping = (scene: Scene): boolean =>
  once(scene, 'of shipping', () =>
    scene.asked.concat(scene.lines).some((line) => hasWord(line, shippingWords)),
  )

/** "Can you deliver it by Friday?" "Wednesday, for $4.": beside a day, to a shopper who asked of nothing but the delivery. */
export const answersDelivery = (scene: Scene, line: Line): boolean =>
  line.tokens.length <= longestAnswer &&
  !line.tokens.some(({ kind, w }) => kind === 'item' || ways.has(w)) &&
  once(
    scene,
    'tells a day to who asks of delivery alone',
    () =>
      scene.asked.some((asked) => hasWord(asked, shippingWords)) &&
      !scene.asked.some((asked) => hasWord(asked, asksPrice)) &&
      scene.lines.some(({ tokens }) => tokens.some(({ kind }) => kind === 'date')),
  )

const longestAnswer = 11

const asksPrice = wordSet('price prices cost costs much expensive cheap pay')

/** "Standard shipping ($5) or next day with express ($12)": a way of shipping, named by its word alone. */
export function wayOfShipping({ tokens }: Line, at: number): string | undefined {
  const k = /^(?:\(|:|is|costs?|at|for|–)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  return ways.has(tokens[k]?.w ?? '') &&
    (tokens.some(({ w }) => shippingWords.has(w)) ||
      /^(?:for|with|by|via|choose|take|pick)$/.test(tokens[k - 1]?.w ?? ''))
    ? `${tokens[k]!.w} shipping`
    : undefined
}

const shippingWords = wordSet(
  'shipping delivery postage deliver ship ships arrives arrive versand versandart versandarten lieferung',
)
