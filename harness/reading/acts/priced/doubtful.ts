import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { idKind } from '../ids.ts'
import { toldByColumn } from './columns.ts'
import { holdsFee } from './fees.ts'
import { isShare } from './follows-from.ts'
import { isImaginedSum, isProduct } from './moved-sum.ts'

/**
 * "And with shipping?" - "€17.85", "how much are two Mugs?" - "€25.80": the amount is perhaps of more than one product, or of
 * something else than its price, where the question holds more than that and the reply names nothing.
 */
const isForMore = (scene: Scene, { tokens }: Line, item: string): boolean =>
  tokens.length <= 6 &&
  !tokens.some(({ kind, w }) => kind === 'item' || ofOne.has(w)) &&
  (scene.shopperItems.includes(item) || scene.earlierItems.includes(item)) &&
  (scene.shopperItems.length > 1 ||
    scene.asked.some(
      (line) =>
        line.tokens.some(({ w }, k) => withMore.has(w) && !asksGerman(line.tokens, k)) ||
        line.tokens.some(
          ({ kind, value = 0, w }, k) => kind === 'number' && value > 1 && isOfPieces(line.tokens, k, w),
        ),
    ))

/** "I'll take 3", "3 of the Mug", "three blue Mugs", "Mug x 3"; not "size 10". */
const isOfPieces = (tokens: Line['tokens'], k: number, w: string): boolean =>
  !isVariant(tokens, k) && !/^(?:size|uk|us|eu|in)$/.test(tokens[k - 1]?.w ?? '') && !w.includes('.')

/** "Was kostet die Vase?" */
const asksGerman = (tokens: Line['tokens'], k: number): boolean =>
  tokens[k]!.w === 'was' && /^(?:kostet|kosten|macht|machen|zahlt|zahle)$/.test(tokens[k + 1]?.w ?? '')

const ofOne = wordSet('other first second each apiece piece per single one both respectively stück je')

const withMore = wordSet(
  'with too express total altogether together overall shipping delivery postage tax taxes vat both everything all them pair set several discount save saved without student deposit was were did paid last refund installment installments month engraving wrap wrapping repair lid accessories instead versand zusammen insgesamt',
)

/** "With code MUG20 you pay €10.32", "€10.32 if you use the code", and not the first of "€12.90, or €10.32 with the code". */
const isWithCode = ({ tokens }: Line, at: number): boolean =>
  tokens.some(
    (token, k) =>
      (codes.has(token.w) || (isCode(token) && byWhich.has(tokens[k - 1]?.w ?? ''))) &&
      Math.abs(k - at) < 12 &&
      tokens.slice(Math.max(0, k - 5), k).some((one) => byWhich.has(one.w)) &&
      !tokens.slice(Math.min(k, at) + 1, Math.max(k, at)).some(({ kind }) => kind === 'money'),
  )

const isCode = ({ kind, raw }: Line['tokens'][number]): boolean => kind === 'id' || /^[A-Z]{3,}\d+$/.test(raw)

const codes = wordSet('code coupon promo gutscheincode rabattcode')

const byWhich = wordSet('with using use enter entering apply after mit')

const calledTotal = wordSet('total totals altogether overall')

/** Why the price with a code is not sure. */
export const withCodeOnly = 'it may be so with a code only'

/** Why a price is not sure: it names nothing although the shop has names, or no currency. */
export function doubtful(scene: Scene, line: Line, at: number, item: string): string | undefined {
  if (
    item === 'it' &&
    scene.catalogSize > 0 &&
    once(scene, 'names an item', () =>
      scene.lines.some((other) => other.tokens.some((token) => token.kind === 'item')),
    )
  )
    return 'the words do not tell what is priced'
  const column = toldByColumn(scene, line, at)
  if (column !== undefined && column !== 'no price') return column.reason
  if (isShare(scene, line, at)) return 'the words do not tell what is priced'
  if (isProduct(line, at)) return 'it may be what several pieces cost together'
  if (isForMore(scene, line, item)) return 'the shopper asked what more than one costs'
  if (isWithCode(line, at)) return withCodeOnly
  if (item !== 'total' && isBesideOrder(scene, line, at)) return 'it may be what an order cost'
  if (item !== 'total' && !scene.json && isLabelledAmount(line, at)) return 'it may be what an order cost'
  if (item !== 'total' && isPaidThen(line, at)) return 'it may be what an order cost'
  if (item === 'total' && holdsFee(line, at) && !hasWord(line, calledTotal))
    return 'it holds more than the price of the goods'
  if (isImaginedSum(line, at) || isPolite(line, at)) return 'it is told as what would be'
  if (isSpoken(line.tokens[at]!)) return 'a price as it is spoken, maybe of hundreds'
  if (item === 'surcharge') return 'the words do not tell what is priced'
  if (item === 'total' && !scene.json && /[.,]\d\d$/.test(line.tokens[at]!.w)) return undefined
  return line.tokens[at]!.kind === 'number' && currencyNear(line) === null
    ? 'a number without a currency'
    : undefined
}

/** "Nine ninety-nine": nine dollars, or nearly a thousand. */
const isSpoken = ({ kind, unit, w }: Line['tokens'][number]): boolean =>
  kind === 'money' && unit === undefined && !/\d/.test(w)

/** "W1234, Vase, €31.80.", "W1234: packed (€31.80)": behind the number of an order. */
const isBesideOrder = (scene: Scene, line: Line, at: number): boolean =>
  isOrderAhead(scene, line, at) &&
  (line.tokens.some(({ kind }, k) => kind === 'item' && k < at) || line.families.has('order'))

const isOrderAhead = (scene: Scene, line: Line, at: number): boolean =>
  line.tokens.some(
    ({ kind }, k) => kind === 'id' && k < at && /^(?:order|unknown)$/.test(idKind(scene, line, k)),
  )

/** "Amount: $36" below an order: what was paid for it, of however many pieces. */
const isLabelledAmount = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === ':' && tokens[at - 2]?.w === 'amount'

/** "You bought the Kettle at $39": what was paid then. */
const isPaidThen = ({ tokens, modes }: Line, at: number): boolean =>
  tokens.some(
    ({ w }, k) =>
      k < at &&
      k >= at - 10 &&
      /^(?:bought|purchased|ordered)$/.test(w) &&
      modes.clause[k] === modes.clause[at] &&
      tokens.slice(Math.max(0, k - 3), k).some((one) => /^(?:you|u)$/.test(one.w)),
  )

/** "That would be $5 for the Mug.": how a till says what something costs. */
export const isPolite = ({ tokens }: Line, at: number): boolean =>
  /^(?:that|this) would be$/.test(
    tokens
      .slice(0, at)
      .map(({ w }) => w)
      .join(' '),
  ) && !tokens.some(({ w }) => w === 'if')

const currencyCodes: Readonly<Record<string, string>> = {
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  pound: 'GBP',
  quid: 'GBP',
  bucks: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
}

export const currencyNear = (line: Line): string | null =>
  line.tokens
    .map((token) => currencyCodes[token.w] ?? (token.kind === 'money' ? token.unit : undefined))
    .find((code) => code !== undefined) ?? null
