import { focusAt, itemsFor, withVariant } from '../discourse/bind.ts'
import { gridOf } from '../discourse/grid.ts'
import { hasWord, headingOf, itemName, type Line, type Scene } from '../discourse/scene.ts'
import { subjectVariants } from '../discourse/subject-variants.ts'
import { isVariant, isVariantWord } from '../discourse/variants.ts'
import { wordSet } from '../patterns/words.ts'
import type { Token } from '../text/token.ts'
import { asksCart } from './cart/wishes.ts'
import { serviceFor } from './price-of-service.ts'

const totals = wordSet(
  'total totals altogether sum gesamt insgesamt together gesamtbetrag gesamtsumme gesamtpreis',
)

const subtotals = wordSet('subtotal zwischensumme')

const fees: Readonly<Record<string, string>> = {
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
  const single = pieceBefore(tokens, at)
  if (single !== undefined) return priced(scene, line, single, 0, at)
  if (isSum(line, at) || sumsUp(scene, line, at)) return [isBeforeFees(tokens, at) ? 'subtotal' : 'total']
  if (/^(?:each|apiece)$/.test(after[0]?.w ?? '')) {
    const each = itemsFor(scene, line, { i: at, j: at + 1 }, 0, at)
    if (each.length > 1 && areVariants(each)) return each
    if (each.length) return each.slice(-1)
  }
  if (
    label(near, subtotals) ||
    (hasWord(line, wordSet('cart basket bag'), 0, at) &&
      hasWord(line, wordSet('before excluding'), at, at + 4))
  )
    return ['subtotal']
  if (label(near, wordSet('together altogether')) || isOfCart(tokens, at)) return ['total']
  if (comesTo(scene, tokens, at))
    return [/^(?:,|plus)$/.test(tokens[at + 1]?.w ?? '') && hasFee(tokens, at) ? 'subtotal' : 'total']
  const sum = near.findIndex((token) => token.w === 'total')
  if (sum >= 0 && /^(?:for|of)$/.test(near[sum + 1]?.w ?? '')) return ['total']
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
  for (const [w, name] of Object.entries(fees)) {
    const k = near.findLastIndex((token, n) => token.w === w && near[n - 1]?.w !== 'awaiting')
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
  const way = wayOfShipping(line, at) ?? openingWay(scene, line, at)
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

/** "Shipping for the Mug is $5", "delivery of the Vase costs $9": the fee, and not the product. */
function feeOfItem(tokens: readonly Token[], from: number, at: number): string | undefined {
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
function openingFee({ tokens, modes }: Line, from: number, at: number): string | undefined {
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

/** Words behind an amount, as far as they are of it: "$5, total $9" has none, "$9, in total" and "$9 total" have. */
const behind = (after: readonly Token[]): readonly Token[] => {
  const stop = after.findIndex(({ w }, k) => /^[,;·|]$/.test(w) && after[k + 1]?.w !== 'in')
  return stop < 0 ? after : after.slice(0, stop)
}

/** "There is no grey one, but there is a blue one for $30": the variant right before the amount, where others are named before it. */
function besideVariant(scene: Scene, line: Line, at: number): string | undefined {
  const { tokens } = line
  let k = at - 1
  while (k > at - 4 && /^(?:for|at|is|costs?|,|–|:|\(|just|only)$/.test(tokens[k]?.w ?? '')) k--
  if (!/^(?:one|ones)$/.test(tokens[k]?.w ?? '') || k === at - 1 || !isVariant(tokens, k - 1))
    return undefined
  // "The black and white ones".
  if (/^(?:and|or|&|,)$/.test(tokens[k - 2]?.w ?? '') && isVariant(tokens, k - 3)) return undefined
  const [focus] = focusAt(scene, line, at)
  return focus ? withVariant(focus, tokens[k - 1]!.w) : undefined
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

/** "The Tee in navy is sold out; black is in stock for $26": the variant that is the subject of the clause, and not the one of the product before it. */
function ofOwnVariants({ tokens }: Line, at: number): string[] {
  const item = tokens.findLastIndex(({ kind }, k) => kind === 'item' && k < at)
  const verb = tokens.findIndex(
    ({ w }, k) =>
      k > item + 1 &&
      k < at &&
      /^(?:is|are|costs?)$/.test(w) &&
      isVariant(tokens, /^ones?$/.test(tokens[k - 1]!.w) ? k - 2 : k - 1),
  )
  if (item < 0 || verb < 0 || tokens[item]!.variant === undefined) return []
  if (tokens.slice(item, at).some(({ kind }) => kind === 'money')) return []
  const end = /^ones?$/.test(tokens[verb - 1]!.w) ? verb - 1 : verb
  return subjectVariants(tokens, item + 1, end).map((one) => withVariant(itemName(tokens[item]!), one))
}

/** "$10 in small and $14 in large": the variant behind each amount. */
function inVariant(scene: Scene, line: Line, at: number): string | undefined {
  const { tokens } = line
  const k = tokens[at + 2]?.w === 'size' ? at + 3 : at + 2
  if (tokens[at + 1]?.w !== 'in' || !isVariant(tokens, k)) return undefined
  const [focus] = focusAt(scene, line, at)
  return focus ? withVariant(focus, tokens[k]!.w) : undefined
}

/** "Mint and grey are €12 each": variants of one product. */
const areVariants = (items: readonly string[]): boolean => new Set(items.map(withoutVariant)).size === 1

/** Words that only take up what goes before: then the price is of the product itself. */
const isNextOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.w === 'and' ||
  tokens.slice(Math.max(0, at - 3), at).some(({ w }) => /^(?:it|which)$/.test(w))

/** "Available in L and XXL and costs $74": what all of them cost, and not the last one. */
function pastVariant(scene: Scene, line: Line, at: number, item: string | undefined): string | undefined {
  const { tokens } = line
  if (item && isOfAllOfThem(tokens, at)) return withoutVariant(item)
  const isNext = /^(?:costs?|sells|priced|is)$/.test(tokens[at - 1]?.w ?? '') && tokens[at - 2]?.w === 'and'
  if (!item || !isNext || !isVariant(tokens, at - 3)) return item
  const [focus] = focusAt(scene, line, at)
  return focus && item.startsWith(`${focus} `) ? focus : item
}

/** "It comes in black and navy, both of which are $549". */
const isOfAllOfThem = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 9), at)
    .some(
      ({ w }, k, all) => /^(?:all|both|each)$/.test(w) && all[k + 1]?.w === 'of' && all[k + 2]?.w === 'which',
    )

function withoutVariant(item: string): string {
  const words = item.split(' ')
  while (words.length > 1 && isVariantWord(words.at(-1)!)) words.pop()
  return words.join(' ')
}

/** "Rope Toy (2), total 33.00": the word stands right before the amount. */
const isCalledSum = (tokens: readonly Token[], at: number): boolean =>
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
const isToPay = (tokens: readonly Token[], at: number): boolean =>
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

/** "Both come with free shipping". */
const freeFee = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at]!.w === 'free' ? fees[tokens[at + 1]?.w ?? ''] : undefined

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

/** "$46 all told", "41.30 all in": what is said behind an amount makes it a sum. */
const isAllTold = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:all (?:told|in|up|together)|in all)|for (?:everything|the lot|all of (?:it|them)|the two of them|both of them|both))\b/.test(
    tokens
      .slice(at + 1, at + 6)
      .map(({ w }) => w)
      .join(' '),
  )

/** "..., so €673.50 before delivery". */
const isBeforeFees = (tokens: readonly Token[], at: number): boolean =>
  /^(?:before|excluding|without|plus)$/.test(tokens[at + 1]?.w ?? '') &&
  fees[tokens[at + 2]?.w ?? ''] !== undefined

/** "... makes £27", "that comes to $40": what several amounts before it add up to. */
const isSum = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).filter(({ kind }) => kind === 'money').length >= 2 &&
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ w }, k, all) =>
        /^(?:makes?|equals?|=|so|gives|totals|totalling|totaling|adds|comes|sums)$/.test(w) &&
        !all.slice(k).some(({ kind }) => kind === 'item' || kind === 'money'),
    )

/** "Comes to $40.", "All in all $40.", in a sentence of its own below what costs that much. */
function sumsUp(scene: Scene, { tokens, index }: Line, at: number): boolean {
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

/** "It comes to £46", to who asks what is in the cart. */
const comesTo = (scene: Scene, tokens: readonly Token[], at: number): boolean =>
  asksCart(scene) &&
  /^(?:it|that|this|all|everything|they) (?:all )?(?:comes?|adds? up|amounts?) to$/.test(
    tokens
      .slice(0, at)
      .map(({ w }) => w)
      .join(' '),
  )
const hasFee = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 7).some(({ w }) => fees[w] !== undefined)

/** "1 Mug, 2 Vases. $31.": an amount alone behind several products, to a shopper who asks what is in the cart. */
const followsContents = (scene: Scene, index: number): boolean =>
  asksCart(scene) && (scene.lines[index - 1]?.tokens ?? []).filter(({ kind }) => kind === 'item').length > 1

const isYourBag = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ w }, k, all) => w === 'bag' && /^(?:your|shopping)$/.test(all[k - 1]?.w ?? ''))

/** "Your cart is now $42": the sum of what is in it. */
const isOfCart = (tokens: readonly Token[], at: number): boolean => {
  let k = at - 1
  while (/^(?:is|now|at|:|stands|sits|comes|to|currently|just)$/.test(tokens[k]?.w ?? '')) k--
  return /^(?:cart|basket|trolley)$/.test(tokens[k]?.w ?? '') && k < at - 1
}

const ways = wordSet('express standard overnight economy priority')

/** "Express is EUR 8.90", "Standard: 6 days, €7.50": a way of shipping that opens its sentence, where shipping is spoken of. */
function openingWay(scene: Scene, { tokens }: Line, at: number): string | undefined {
  const k = tokens.findLastIndex(({ w }, n) => n < at && ways.has(w))
  if (k !== 0 || tokens.some(({ kind }) => kind === 'item')) return undefined
  return isOfShipping(scene) ? `${tokens[k]!.w} shipping` : undefined
}

const isOfShipping = (scene: Scene): boolean =>
  scene.asked.concat(scene.lines).some((line) => hasWord(line, shippingWords))

/** "Can you deliver it by Friday?" "Wednesday, for $4.": beside a day, to a shopper who asked of nothing but the delivery. */
const answersDelivery = (scene: Scene, line: Line): boolean =>
  !line.tokens.some(({ kind, w }) => kind === 'item' || ways.has(w)) &&
  scene.lines.some(({ tokens }) => tokens.some(({ kind }) => kind === 'date')) &&
  scene.asked.some((asked) => hasWord(asked, shippingWords)) &&
  !scene.asked.some((asked) => hasWord(asked, asksPrice))

const asksPrice = wordSet('price prices cost costs much expensive cheap pay')

/** "Standard shipping ($5) or next day with express ($12)": a way of shipping, named by its word alone. */
function wayOfShipping({ tokens }: Line, at: number): string | undefined {
  const k = /^(?:\(|:|is|costs?|at|for|–)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  return ways.has(tokens[k]?.w ?? '') &&
    (tokens.some(({ w }) => shippingWords.has(w)) ||
      /^(?:for|with|by|via|choose|take|pick)$/.test(tokens[k - 1]?.w ?? ''))
    ? `${tokens[k]!.w} shipping`
    : undefined
}

const shippingWords = wordSet('shipping delivery postage deliver ship ships arrives arrive')

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

/** "Both are there, at $18 and $27 respectively": of as many products as amounts, each has its own. */
function respectively(scene: Scene, line: Line, at: number): string | undefined {
  if (!line.tokens.some((token) => token.w === 'respectively')) return undefined
  const amounts = line.tokens.flatMap((token, k) => (token.kind === 'money' ? [k] : []))
  const named = itemsFor(scene, line, { i: amounts[0]!, j: amounts[0]! + 1 }, 0, amounts[0]!)
  const items = named.length === amounts.length ? named : focusAt(scene, line, amounts[0]!, true)
  return items.length === amounts.length ? items[amounts.indexOf(at)] : undefined
}

const predicates = wordSet('is are costs cost comes runs adds : –')

const noSubject = wordSet(
  'it that this they these those which there price cost total what one ones here all both each everything currently',
)

/** What is no product of the catalog and yet has a price: "Gift wrapping is $3.50", "Installation: $40". */
function subjectOf(scene: Scene, line: Line, from: number, at: number): string | undefined {
  const { tokens, modes } = line
  let start = at
  while (start > from && modes.clause[start - 1] === modes.clause[at]) start--
  if (tokens[start - 1]?.w === ':' && tokens[start - 2]?.kind === 'word') start = Math.max(from, start - 4)
  while (start < at && /^(?:the|a|an|our|,|and|:|·|–|yes|sure|sorry)$/.test(tokens[start]!.w)) start++
  const stop = tokens.findIndex((token, k) => k > start && k < at && predicates.has(token.w))
  const name = stop < 0 ? [] : tokens.slice(start, stop)
  if (
    !name.length ||
    name.length > 4 ||
    name.some((token) => token.kind !== 'word' || noSubject.has(token.w))
  )
    return undefined
  if (!extras.test(name.at(-1)!.w)) return undefined
  return scene.reply.slice(name[0]!.start, name.at(-1)!.end)
}

const extras =
  /^(?:wrap|wrapping|wrap|installation|assembly|engraving|warranty|insurance|setup|membership|subscription|bag|card|box|label|returns?|exchanges?|upgrade|customi[sz]ation|personali[sz]ation|embroidery|protection|pickup|collection)$/
