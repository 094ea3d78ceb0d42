import type { ActOf } from '#record'
import { cues, hasWord, type Line, modeOf, once, type Scene } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'
import { isNotSo } from './not-so.ts'
import { toldByColumn } from './priced/columns.ts'
import { currencyNear, doubtful, isPolite } from './priced/doubtful.ts'
import { isFreeOnTerms } from './priced/fees.ts'
import { sumsUpRefund } from './priced/follows-from.ts'
import { isCents, isPrice } from './priced/no-price.ts'
import { priced } from './priced/priced.ts'
import { type ActReader, sure, unsure } from './reader.ts'

/** Reads prices that hold now. */
export const price: ActReader = (scene) => {
  const out: ActOf<'price'>[] = []
  for (const line of scene.lines) {
    const amounts = amountsIn(scene, line)
    for (const [n, at] of amounts.entries()) {
      if (
        !stated(line, at) ||
        !isPrice(line, at) ||
        isFreeOnTerms(line, at) ||
        sumsUpRefund(scene, line, at) ||
        toldByColumn(scene, line, at) === 'no price' ||
        isNotSo(line, { i: at, j: at + 1 })
      )
        continue
      const from = amounts[n - 1] === undefined ? 0 : amounts[n - 1]! + 1
      for (const item of priced(scene, line, at, from, amounts[n + 1] ?? line.tokens.length)) {
        const token = line.tokens[at]!
        const amount =
          token.kind === 'money' || token.kind === 'number'
            ? Number((token.value! + centsAfter(line, at)).toFixed(2))
            : 0
        if (out.some((one) => one.item === item && one.amount === amount)) continue
        out.push({
          act: 'price',
          item,
          amount,
          currency:
            token.kind === 'money'
              ? (token.unit ?? null)
              : token.kind === 'number'
                ? currencyNear(line)
                : null,
          ...(doubtful(scene, line, at, item)
            ? unsure(scene, line, at, at + 1, doubtful(scene, line, at, item)!)
            : sure(scene, line, at, at + 1)),
        })
      }
    }
  }
  return out
}

/** Where amounts stand in a line, whatever they are of. */
export const amountsIn = (scene: Scene, line: Line): readonly number[] =>
  once(line, 'amounts', () =>
    line.tokens.flatMap(({ kind }, at) =>
      kind === 'money' || isFree(line, at) || isBare(scene, line, at) ? [at] : [],
    ),
  )

/** "Twelve dollars and fifty cents" is one amount. */
const centsAfter = (line: Line, at: number): number =>
  isCents(line, at + 2) ? line.tokens[at + 2]!.value! : 0

/** A price stands asserted also in a question for leave: "Add the Lamp (EUR 14.50) to your cart?". */
function stated(line: Line, at: number): boolean {
  const mode = modeOf(line, { i: at, j: at + 1 })
  if (mode === 'asserted' || (mode === 'hypothetical' && isPolite(line, at))) return true
  const { tokens } = line
  return (
    mode === 'asked' &&
    tokens[at - 1]?.w === '(' &&
    tokens[at + 1]?.w === ')' &&
    cues(line, 'do:change').length > 0 &&
    tokens.slice(0, at).some((token) => token.kind === 'item')
  )
}

const asksFor = wordSet('price prices cost costs much total off expensive cheap cheaper sale deal discount')

const asksCost = wordSet('price cost costs kostet preis')

/** "24.90", "Just 24.90.": hardly a word more. */
const isAlone = (tokens: Line['tokens'], at: number): boolean =>
  tokens.length <= at + 2 &&
  tokens.slice(0, at).every(({ w }) => /^(?:just|only|exactly|currently|now|still)$/.test(w)) &&
  /^[.!]?$/.test(tokens[at + 1]?.w ?? '')

/** A number without a currency where a price was asked for, or beside the word total or price: "the pro is 219". */
function isBare(scene: Scene, line: Line, at: number): boolean {
  const { tokens } = line
  const token = tokens[at]!
  if (token.kind !== 'number' || token.unit || !/^\d/.test(token.w)) return false
  const before = tokens[at - 1]
  const label = tokens
    .slice(
      Math.max(
        0,
        at - (line.sentence.kind === 'field' && /^(?:amount|value)$/.test(tokens[at - 2]?.w ?? '') ? 4 : 3),
      ),
      at,
    )
    .some((one) => /^(?:price|total|costs?|subtotal)$/.test(one.w))
  const decimal = /^\d+[.,]\d\d$/.test(token.w)
  if (decimal && isCalledTotal(tokens, at)) return true
  if (decimal && isOfAmounts(tokens, at)) return true
  // "24.50 each".
  if (decimal && /^(?:each|apiece)$/.test(tokens[at + 1]?.w ?? '')) return true
  if (
    label &&
    !hasWord(line, wordSet('points people order')) &&
    (decimal || before?.w === ':' || before?.w === 'price' || /^(?:is|are|costs?|now)$/.test(before?.w ?? ''))
  )
    return true
  if (!once(scene, 'asks what it costs', () => scene.asked.some((asked) => hasWord(asked, asksFor))))
    return false
  if (isAlone(tokens, at) && (decimal || scene.asked.some((asked) => hasWord(asked, asksCost)))) return true
  if (isMeasured(tokens, at)) return false
  if (/^(?:each|apiece)$/.test(tokens[at + 1]?.w ?? '')) return true
  if (
    /^(?:left|in|units?|pieces?|pcs|available|stock|%|off|of|x|packs?|pairs?|days?|for|to|-)$/.test(
      tokens[at + 1]?.w ?? '',
    )
  )
    return false
  return (
    before?.kind === 'item' ||
    /^(?:costs?)$/.test(before?.w ?? '') ||
    (/^(?:is|are|was|were|be|:|at)$/.test(before?.w ?? '') &&
      (tokens[at - 2]?.kind === 'item' || /^(?:it|they|that|total)$/.test(tokens[at - 2]?.w ?? '')))
  )
}

/** "Varnish: 1 L €18.90": how much is in it, and the price behind that. */
const isMeasured = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:l|ml|cl|g|kg|lb|lbs|oz|cm|mm|m|inch|inches|gb|tb|w|v)$/.test(tokens[at + 1]?.w ?? '') ||
  tokens[at + 1]?.kind === 'money'

/** "The Mug for 6.50 and the Vase for 14.25 dollars": the currency is told once. */
const isOfAmounts = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:for|at|is|costs?)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens.slice(0, at).some(({ kind }) => kind === 'item') &&
  tokens.slice(at + 1).some(({ kind }) => kind === 'money')

/** "You pay 30.80 in total", "you are at 41.30 all in". */
const isCalledTotal = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:(?:in )?total|altogether|all (?:in|told|up|together)|for (?:everything|the lot|all))\b/.test(
    tokens
      .slice(at + 1, at + 4)
      .map(({ w }) => w)
      .join(' '),
  )

const charges = wordSet('charge charged cost costs fee fees')

/** "We don't charge for delivery", "no charge for shipping". */
const isUncharged = ({ tokens }: Line, at: number): boolean =>
  charges.has(tokens[at]!.w) &&
  tokens.slice(Math.max(0, at - 4), at).some(({ w }) => w === 'not' || w === 'no' || w === 'never') &&
  tokens[at + 1]?.w === 'for' &&
  tokens.slice(at + 2, at + 5).some(({ w }) => /^(?:delivery|shipping|postage|returns)$/.test(w)) &&
  !tokens.some(({ w }) => /^(?:over|above|from|if|when|orders)$/.test(w))

/** "For orders over $50, shipping is free": only from there on. */
const aboveSum = (tokens: Line['tokens'], at: number): boolean =>
  tokens
    .slice(0, at)
    .some(
      ({ kind }, k) =>
        kind === 'money' &&
        /^(?:over|above|from|exceeding|of|than|spend|least)$/.test(tokens[k - 1]?.w ?? ''),
    )

/** "The first delivery is free". */
const oneOfMany = /^(?:first|next|second|every)$/

/** Whether a word such as "free" is a price of nothing. */
function isFree(line: Line, at: number): boolean {
  const { tokens } = line
  if (
    (tokens[at]!.w === 'nothing' || (tokens[at]!.w === 'us' && tokens[at - 1]?.w === 'on')) &&
    hasWord(line, wordSet('shipping delivery postage'), Math.max(0, at - 5), at) &&
    tokens[at - 1]?.w !== ','
  )
    return true
  if (isUncharged(line, at)) return true
  if (tokens[at]!.w !== 'free' || aboveSum(tokens, at)) return false
  const after = tokens[at + 1]?.w ?? ''
  if (
    /^(?:shipping|delivery|postage|returns?|over|from|to|for|above|gift|sample|trial|time|spot)$/.test(after)
  )
    return after === 'shipping' || after === 'delivery' ? !hasWord(line, wordSet('over above from')) : false
  if (hasWord(line, wordSet('over above exceeding from spend minimum'), at + 1, at + 7)) return false
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.w)
  return (
    before.some(
      (w, k) =>
        (w === 'shipping' || w === 'delivery' || w === 'returns') && !oneOfMany.test(before[k - 1] ?? ''),
    ) ||
    (after === 'of' && before.some((w) => w === 'is' || w === 'are'))
  )
}
