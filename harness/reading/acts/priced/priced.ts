import { itemsFor, withVariant } from '../../discourse/bind.ts'
import { focusAt } from '../../discourse/focus.ts'
import { gridOf } from '../../discourse/grid.ts'
import { hasWord, headingOf, itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Token } from '../../text/token.ts'
import { holdsOnly } from '../nothing-but.ts'
import { sumOfRow } from './columns.ts'
import {
  answersDelivery,
  elseShipping,
  feeOfItem,
  fees,
  freeFee,
  holdsFee,
  isOfShipping,
  openingFee,
  openingWay,
  wayOfShipping,
} from './fees.ts'
import { movedSum } from './moved-sum.ts'
import { areVariants, besideVariant, inVariant, ofOwnVariants, pastVariant } from './of-variant.ts'
import { serviceFor } from './service.ts'
import { subjectOf } from './subject.ts'
import {
  comesTo,
  hasFee,
  isAllTold,
  isBeforeFees,
  isCalledSum,
  isOfCart,
  isSum,
  isToPay,
  isYourBag,
  labelledSum,
  subtotals,
  sumsUp,
  totals,
} from './sums.ts'

/** What an amount is the price of: a fee, a total or products. */
export function priced(scene: Scene, line: Line, at: number, from: number, to: number): string[] {
  const { tokens } = line
  const stop = tokens.slice(0, at).findLastIndex((token) => token.w === ';' || token.w === '.')
  const near = tokens.slice(Math.max(from, at - 7, stop + 1), at)
  const after = tokens.slice(at + 1, Math.min(to, at + 4))
  const label = (list: readonly Token[], set: ReadonlySet<string>) => list.some((token) => set.has(token.w))
  const cell = gridOf(line).find(({ i, j }) => at >= i && at < j)
  if (cell) {
    const name = cell.item ?? focusAt(scene, line, 0)[0]
    if (name) return [cell.variant.split(' ').reduce(withVariant, name)]
  }
  const own =
    respectively(scene, line, at) ?? paidFor(line, at) ?? freeFee(tokens, at) ?? serviceFor(line, at)
  if (own) return [own]
  const sum = sumOfRow(line) ?? labelledSum(line, at) ?? movedSum(line, at)
  if (sum) return [sum]
  const single = pieceBefore(tokens, at)
  if (single !== undefined) return priced(scene, line, single, 0, at)
  if (isSum(line, at) || sumsUp(scene, line, at)) return [isBeforeFees(tokens, at) ? 'subtotal' : 'total']
  if (/^(?:each|apiece)$/.test(after[0]?.w ?? '')) {
    const each = itemsFor(scene, line, { i: at, j: at + 1 }, 0, at)
    if (each.length > 1 && (areVariants(each) || areSubject(tokens, at))) return each
    if (each.length) return each.slice(-1)
  }
  if (
    label(near, subtotals) ||
    (hasWord(line, wordSet('cart basket bag'), 0, at) &&
      hasWord(line, wordSet('before excluding'), at, at + 4) &&
      !tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'money'))
  )
    return ['subtotal']
  if (label(near, wordSet('together altogether')) || isOfCart(tokens, at)) return ['total']
  if (comesTo(scene, tokens, at))
    return [/^(?:,|plus)$/.test(tokens[at + 1]?.w ?? '') && hasFee(tokens, at) ? 'subtotal' : 'total']
  const called = near.findIndex((token) => token.w === 'total')
  if (called >= 0 && /^(?:for|of)$/.test(near[called + 1]?.w ?? '')) return ['total']
  if (
    (hasWord(line, wordSet('cart basket'), 0, at) || isYourBag(tokens, at)) &&
    hasWord(line, wordSet('comes'), 0, at)
  )
    return ['total']
  if (
    hasWord(line, wordSet('goods items articles'), 0, at) &&
    hasWord(line, wordSet('come add amount'), 0, at)
  )
    return ['subtotal']
  if (
    (label(near, totals) && !near.some((token) => token.kind === 'item')) ||
    label(behind(after), wordSet('total altogether overall insgesamt')) ||
    isAllTold(tokens, at)
  )
    return ['total']
  const chargedFor =
    after[0]?.w === 'for' ? behind(tokens.slice(at + 2, at + 5)).find((token) => fees[token.w]) : undefined
  if (chargedFor && !near.some((token) => token.kind === 'item')) return [fees[chargedFor.w]!]
  const unchargedFor = /^(?:charged?|costs?|fees?)$/.test(tokens[at]!.w) ? chargedFor : undefined
  if (unchargedFor) return [fees[unchargedFor.w]!]
  if (isToPay(tokens, at) || isCalledSum(tokens, at)) return ['total']
  const fee = fees[after[0]?.w ?? '']
  if (
    fee &&
    (/^(?:an?|the|our)$/.test(tokens[at - 1]?.w ?? '') ||
      tokens.slice(0, at).some((token) => token.kind === 'money'))
  )
    return [fee]
  const of = feeOfItem(tokens, from, at) ?? openingFee(line, from, at)
  if (of) return [of]
  if (holdsFee(line, at)) return ['total']
  for (const [w, name] of Object.entries(fees)) {
    const k = near.findLastIndex(
      (token, n) =>
        token.w === w &&
        !/^(?:awaiting|free)$/.test(near[n - 1]?.w ?? '') &&
        !isOneOfMany(tokens, at - near.length + n),
    )
    if (k >= 0 && !near.slice(k).some((token) => token.kind === 'item')) {
      const lead = near[k - 1]?.w ?? ''
      return [
        /^(?:express|standard|next|service|freight|booking|handling|return|same)$/.test(lead)
          ? `${lead} ${name === 'shipping' ? 'shipping' : w}`
          : name,
      ]
    }
  }
  if (after[0]?.w === 'flat' && !tokens.some(({ kind }) => kind === 'item') && isOfShipping(scene))
    return ['shipping']
  const way = wayOfShipping(line, at) ?? openingWay(scene, line, at) ?? elseShipping(line, at)
  if (way) return [way]
  const head =
    line.sentence.kind === 'bullet' && !tokens.some((token) => token.kind === 'item')
      ? headingOf(scene, line)
      : undefined
  if (head && hasWord(head, wordSet('delivery shipping versand lieferung')))
    return [
      `${tokens
        .slice(0, at)
        .filter((token) => token.kind === 'word')
        .map((token) => token.raw)
        .join(' ')} shipping`.trim(),
    ]
  const subject = tokens.slice(0, from).findLast((token) => fees[token.w] || token.kind === 'item')
  if (subject && subject.kind !== 'item' && near.some((token) => token.w === 'it')) return [fees[subject.w]!]
  if (answersDelivery(scene, line)) return ['shipping']
  const sized = inVariant(scene, line, at)
  if (sized) return [sized]
  const compared = comparedWith(line, from, at)
  if (compared) return [compared]
  const beside = besideVariant(scene, line, at)
  if (beside) return [beside]
  const told = ofOwnVariants(line, at)
  if (told.length) return told
  if (answersTotal(scene, line)) return ['total']
  if (answersShipping(scene, line)) return ['shipping']
  if (goesOnOfTotal(tokens, near)) return ['total']
  const both = ofBoth(scene, line, from, at)
  if (both.length) return [...both]
  const items = itemsFor(scene, line, { i: at, j: at + 1 }, from, to)
  if (
    !items.length &&
    near.some((token) => token.w === 'it') &&
    scene.asked.some((asked) => hasWord(asked, totals))
  )
    return ['total']
  if (items.length > 1 && areVariants(items) && !isNextOfSeveral(tokens, at)) return items
  return [subjectOf(scene, line, from, at) ?? pastVariant(scene, line, at, items.at(-1)) ?? 'it']
}

/** "Your total was €72 before the price of the Vase changed; it's €68 now": what the sentence is about. */
const goesOnOfTotal = (tokens: readonly Token[], near: readonly Token[]): boolean =>
  near.some(({ w }) => w === 'it') &&
  tokens.slice(0, 3).some(({ w }) => totals.has(w)) &&
  !tokens.slice(0, 3).some(({ kind }) => kind === 'item')

/** "Your next filter delivery": one of those that come one after the other, and what it costs is not told by the word. */
const isOneOfMany = (tokens: readonly Token[], n: number): boolean =>
  tokens
    .slice(Math.max(0, n - 2), n)
    .some(({ w }) => /^(?:next|upcoming|first|last|previous|monthly|weekly|nächste|erste)$/.test(w))

/** "The Mug and the Vase are $9 each": what each of the products costs that the clause is about. */
const areSubject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:are|cost)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens.slice(0, at - 1).every(({ kind, w }) => kind === 'item' || /^(?:the|and|,|our|both|&|yes)$/.test(w))

/** Words behind an amount, as far as they are of it: "$5, total $9" has none, "$9, in total" and "$9 total" have. */
const behind = (after: readonly Token[]): readonly Token[] => {
  const stop = after.findIndex(({ w }, k) => /^[,;·|]$/.test(w) && after[k + 1]?.w !== 'in')
  return stop < 0 ? after : after.slice(0, stop)
}

/** "What's the total?" - "€17.85": nothing else is asked for, and nothing else stands there. */
const answersTotal = (scene: Scene, { tokens }: Line): boolean =>
  scene.asked.length === 1 &&
  hasWord(scene.asked[0]!, totals) &&
  holdsOnly(scene.asked[0]!, totalQuestion) &&
  tokens.length <= 6 &&
  tokens.filter(({ kind }) => kind === 'money').length === 1 &&
  tokens.every(({ kind, w }) => kind === 'money' || kind === 'punct' || bareAmount.has(w))
const totalQuestion = wordSet(
  'what is the total how much altogether in all so ok and then sum overall does it that come comes to cost together insgesamt was macht das zusammen',
)
const bareAmount = wordSet("it is that's that makes comes to the total das sind")

/** "How much is shipping?" - "€4.95, or free above €50": nothing else is asked for. */
const answersShipping = (scene: Scene, { tokens }: Line): boolean =>
  scene.asked.length === 1 &&
  hasWord(scene.asked[0]!, shippingAsked) &&
  hasWord(scene.asked[0]!, costAsked) &&
  !scene.asked[0]!.tokens.some(({ kind }) => kind === 'item') &&
  holdsOnly(scene.asked[0]!, shippingQuestion) &&
  tokens.length <= 12 &&
  tokens.findIndex(({ kind }) => kind === 'money') <= 2 &&
  !tokens.some(({ kind, w }) => kind === 'item' || ofElse.has(w))
const shippingAsked = wordSet('shipping delivery postage versand lieferung')
const costAsked = wordSet('much cost costs price fee charge kostet kosten')
const shippingQuestion = wordSet(
  'how much what is are does do it the your you for of shipping delivery postage cost costs price fee fees charge ok so and then standard express normal to ship please was kostet kosten der die versand lieferung wie viel',
)
const ofElse = wordSet('need more your cart basket spend save with without incl including')

/** "Both are €12.90": of the two that are spoken of. */
function ofBoth(scene: Scene, line: Line, from: number, at: number): readonly string[] {
  const k = line.tokens.findIndex(({ w }, n) => n >= from && n < at && w === 'both')
  if (k < 0 || line.tokens.slice(k, at).some(({ kind }) => kind !== 'word')) return []
  const items = focusAt(scene, line, k, true)
  return items.length === 2 ? items : []
}

/** "Both are there, at $18 and $27 respectively": of as many products as amounts, each has its own. */
function respectively(scene: Scene, line: Line, at: number): string | undefined {
  if (!line.tokens.some((token) => token.w === 'respectively')) return undefined
  const amounts = line.tokens.flatMap((token, k) => (token.kind === 'money' ? [k] : []))
  const named = itemsFor(scene, line, { i: amounts[0]!, j: amounts[0]! + 1 }, 0, amounts[0]!)
  const items = named.length === amounts.length ? named : focusAt(scene, line, amounts[0]!, true)
  return items.length === amounts.length ? items[amounts.indexOf(at)] : undefined
}

/** "£18 for the Lotion plus £9 for the Balm": an amount before what it is paid for. */
function paidFor({ tokens }: Line, at: number): string | undefined {
  if (tokens[at + 1]?.w !== 'for') return undefined
  let k = at + 2
  while (/^(?:the|a|an|one|our|your|each|every|this|that)$/.test(tokens[k]?.w ?? '')) k++
  const token = tokens[k]
  const again = tokens.slice(k + 1).some(({ kind }, n, all) => kind === 'money' && all[n + 1]?.w === 'for')
  const before = tokens.slice(0, at).some(({ kind }, n, all) => kind === 'money' && all[n + 1]?.w === 'for')
  return token?.kind === 'item' && (again || before) ? itemName(token) : undefined
}

/** "€12 each or €30 for three": the price of one that stands before that of several, which is of the same. */
function pieceBefore(tokens: readonly Token[], at: number): number | undefined {
  const isPack =
    (tokens[at + 1]?.w === 'for' && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.kind !== 'item') ||
    (tokens[at - 1]?.w === 'for' && tokens[at - 2]?.kind === 'number')
  const k = isPack
    ? tokens.findLastIndex(({ kind, w }, n) => n < at && n >= at - 7 && (kind === 'money' || w === ';'))
    : -1
  return k >= 0 && /^(?:each|apiece|a|per)$/.test(tokens[k + 1]?.w ?? '') ? k : undefined
}

/** Words that only take up what goes before: then the price is of the product itself. */
const isNextOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.w === 'and' ||
  tokens.slice(Math.max(0, at - 3), at).some(({ w }) => /^(?:it|which)$/.test(w))

/** "The Zip costs as much as the Hoodie, namely $69": the price of what is compared, not only of what it is compared with. */
function comparedWith({ tokens }: Line, from: number, at: number): string | undefined {
  const last = tokens.findLastIndex(({ kind }, k) => kind === 'item' && k >= from && k < at)
  const before = tokens[last - 1]?.w === 'the' ? tokens[last - 2]?.w : tokens[last - 1]?.w
  if (last < 0 || before !== 'as') return undefined
  const first = tokens.slice(from, last).findLast(({ kind }) => kind === 'item')
  return first && tokens.slice(from, last).some(({ w }) => /^(?:costs?|priced|price)$/.test(w))
    ? itemName(first)
    : undefined
}
