import type { Line, Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Token } from '../../text/token.ts'
import { asksCart } from '../cart/wishes.ts'
import { fees } from './fees.ts'

/** Words of what everything costs together. */
export const totals = wordSet(
  'total totals altogether sum gesamt insgesamt together gesamtbetrag gesamtsumme gesamtpreis',
)

/** The same before fees. */
export const subtotals = wordSet('subtotal zwischensumme')

/** "... makes £27", "that comes to $40": what several amounts before it add up to. */
export const isSum = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).filter(({ kind }) => kind === 'money').length >= 2 &&
  (/^(?:,|;|–|so) (?:that|which) is$/.test(
    tokens
      .slice(Math.max(0, at - 3), at)
      .map(({ w }) => w)
      .join(' '),
  ) ||
    makesSum(tokens, at))

const makesSum = (tokens: Line['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ w }, k, all) =>
        /^(?:makes?|equals?|=|so|gives|totals|totalling|totaling|adds|comes|sums)$/.test(w) &&
        !all.slice(k).some(({ kind }) => kind === 'item' || kind === 'money'),
    )

/** "Subtotal (excl. the Mug): $52", "Total without the Mug: $30": what the words before the colon call the amount. */
export function labelledSum({ tokens }: Line, at: number): string | undefined {
  if (tokens[at - 1]?.w !== ':') return undefined
  let k = at - 2
  while (k > 0 && k > at - 12 && !isWall(tokens, k - 1)) k--
  while (/^(?:your|the|new|cart|order|grand|estimated|basket|bag|updated)$/.test(tokens[k]?.w ?? '')) k++
  if (k > at - 2) return undefined
  return tokens[k]!.w === 'total' ? 'total' : subtotals.has(tokens[k]!.w) ? 'subtotal' : undefined
}

const isWall = (tokens: Line['tokens'], k: number): boolean =>
  tokens[k]!.kind === 'money' ||
  (/^[.;·|:–]$/.test(tokens[k]!.w) && !/^(?:excl|incl|inc|ex)$/.test(tokens[k - 1]?.w ?? ''))

/** "Comes to $40.", "All in all $40.", in a sentence of its own below what costs that much. */
export function sumsUp(scene: Scene, { tokens, index }: Line, at: number): boolean {
  if (tokens.filter(({ kind }) => kind === 'money').length > 1 || tokens.some(({ kind }) => kind === 'item'))
    return false
  const lead = tokens
    .slice(0, at)
    .map(({ w }) => w)
    .join(' ')
  const amounts = scene.lines
    .slice(Math.max(0, index - 20), index)
    .reduce((sum, line) => sum + line.tokens.filter(({ kind }) => kind === 'money').length, 0)
  return (
    (amounts > 0 &&
      /^(?:(?:that|it|which|all|together|this) )?(?:comes|adds up) to$|^all in all(?: :)?$/.test(lead)) ||
    (amounts > 1 && /^(?:that|makes|this)(?: is| makes)?$/.test(lead)) ||
    (lead === '' && followsContents(scene, index))
  )
}

/** "1 Mug, 2 Vases. $31.": an amount alone behind several products, to a shopper who asks what is in the cart. */
const followsContents = (scene: Scene, index: number): boolean =>
  asksCart(scene) && (scene.lines[index - 1]?.tokens ?? []).filter(({ kind }) => kind === 'item').length > 1

/** "..., so €673.50 before delivery". */
export const isBeforeFees = (tokens: readonly Token[], at: number): boolean =>
  /^(?:before|excluding|without|plus)$/.test(tokens[at + 1]?.w ?? '') &&
  fees[tokens[at + 2]?.w ?? ''] !== undefined

/** "Rope Toy (2), total 33.00": the word stands right before the amount. */
export const isCalledSum = (tokens: readonly Token[], at: number): boolean =>
  isOfWholeOrder(tokens, at) ||
  totals.has(tokens[at - 1]?.w ?? '') ||
  (/^(?::|is|=)$/.test(tokens[at - 1]?.w ?? '') && totals.has(tokens[at - 2]?.w ?? ''))

/** "Your last order came to €94.50". */
const isOfWholeOrder = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === 'to' &&
  /^(?:came|comes|come|amounts|amounted|coming)$/.test(tokens[at - 2]?.w ?? '') &&
  tokens.slice(0, at).some(({ w }) => w === 'order') &&
  !tokens.slice(0, at).some(({ kind }) => kind === 'item')

/** "You pay EUR 41.70": of everything, where no product is named. */
export const isToPay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:you|to|total|amount|now) (?:pay|due|payable)$/.test(
    tokens
      .slice(Math.max(0, at - 3), at)
      .map(({ w }) => w)
      .filter((w) => w !== ':')
      .slice(-2)
      .join(' '),
  ) &&
  tokens.some(({ unit, kind }, k) => kind === 'money' && unit !== undefined && k === at) &&
  tokens.length <= 7 &&
  !tokens.some(({ kind, w }) => kind === 'item' || /^(?:it|now|today|then)$/.test(w))

/** "£58, plus £3.95 postage: £61.95 to pay": behind the amounts that it is made of. */
const isLeftToPay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.w === 'to' &&
  tokens[at + 2]?.w === 'pay' &&
  /^(?::|,|so|–|=|makes|leaves|is)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** "$46 all told", "41.30 all in": what is said behind an amount makes it a sum. */
export const isAllTold = (tokens: readonly Token[], at: number): boolean =>
  isLeftToPay(tokens, at) ||
  /^(?:(?:all (?:told|in|up|together)|in all|so far)|for (?:everything|the lot|all of (?:it|them)|the two of them|both of them|both))\b/.test(
    tokens
      .slice(at + 1, at + 6)
      .map(({ w }) => w)
      .join(' '),
  )

/** "It comes to £46", to who asks what is in the cart. */
export const comesTo = (scene: Scene, tokens: readonly Token[], at: number): boolean =>
  asksCart(scene) &&
  /^(?:it|that|this|all|everything|they) (?:all )?(?:comes?|adds? up|amounts?) to$/.test(
    tokens
      .slice(0, at)
      .map(({ w }) => w)
      .join(' '),
  )

/** Whether a fee is told right behind an amount. */
export const hasFee = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 7).some(({ w }) => fees[w] !== undefined)

/** "Your bag", into which things are put, and none that is sold. */
export const isYourBag = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ w }, k, all) => w === 'bag' && /^(?:your|shopping)$/.test(all[k - 1]?.w ?? ''))

/** "Your cart is now $42": the sum of what is in it. */
export const isOfCart = (tokens: readonly Token[], at: number): boolean => {
  let k = at - 1
  while (/^(?:is|now|at|:|stands|sits|comes|to|currently|just)$/.test(tokens[k]?.w ?? '')) k--
  // "The Mug in your cart is now $9": the price of that one.
  const isOfOne =
    /^(?:your|the)$/.test(tokens[k - 1]?.w ?? '') &&
    tokens[k - 2]?.w === 'in' &&
    tokens[k - 3]?.kind === 'item'
  return /^(?:cart|basket|trolley)$/.test(tokens[k]?.w ?? '') && k < at - 1 && !isOfOne
}
