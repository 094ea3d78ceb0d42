import type { ActOf } from '#record'
import { focusAt, itemsFor } from '../discourse/bind.ts'
import { cues, hasWord, headingOf, type Line, modeOf, once, type Scene } from '../discourse/scene.ts'
import type { Token } from '../text/token.ts'
import { type ActReader, sure, unsure } from './reader.ts'
import { isFuture } from './tense.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const notPrices = words(
  'weigh weighs weighing weight used instead refund refunded refunds save saves saved saving savings off less more cheaper dearer difference balance budget credit voucher over above threshold minimum charged back deposit cashback gift points from under below up between starting starts start reduced worth spend minimum discount was before previously originally reimburse credited debit erstattet gespart',
)
/** What is named before one of these is no longer what the amount is of: "cheaper at $32", "up for grabs at $129". */
const pricing = words('at for costs cost price priced sells retails now pay comes')
/** "Gone up to $65" tells the price now, "up to $65" a bound. */
const moves = words('gone went goes go rose risen increased climbed jumped raised moved crept shot')
const totals = words('total totals altogether sum gesamt insgesamt together gesamtbetrag')
const subtotals = words('subtotal zwischensumme')
const fees: Readonly<Record<string, string>> = {
  tax: 'tax',
  taxes: 'tax',
  vat: 'VAT',
  shipping: 'shipping',
  delivery: 'shipping',
  postage: 'shipping',
  freight: 'freight',
  versand: 'shipping',
  fee: 'fee',
  surcharge: 'surcharge',
  handling: 'handling fee',
  returns: 'returns',
  porto: 'shipping',
}

/** Reads prices that hold now. */
export const price: ActReader = (scene) => {
  const out: ActOf<'price'>[] = []
  for (const line of scene.lines) {
    const amounts = line.tokens.flatMap((token, at) =>
      token.kind === 'money' || isFree(line, at) || isBare(scene, line, at) ? [at] : [],
    )
    for (const [n, at] of amounts.entries()) {
      if (!stated(line, at) || !isPrice(line, at)) continue
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

/** "Twelve dollars and fifty cents" is one amount. */
const centsAfter = (line: Line, at: number): number =>
  isCents(line, at + 2) ? line.tokens[at + 2]!.value! : 0
const isCents = (line: Line, at: number): boolean => {
  const { tokens } = line
  return (
    tokens[at]?.kind === 'money' &&
    (tokens[at]!.value ?? 1) < 1 &&
    tokens[at - 1]?.w === 'and' &&
    tokens[at - 2]?.kind === 'money'
  )
}

/** Why a price is not sure: it names nothing although the shop has names, or no currency. */
function doubtful(scene: Scene, line: Line, at: number, item: string): string | undefined {
  if (
    item === 'it' &&
    scene.catalogSize > 0 &&
    once(scene, 'names an item', () =>
      scene.lines.some((other) => other.tokens.some((token) => token.kind === 'item')),
    )
  )
    return 'the words do not tell what is priced'
  if (item === 'surcharge') return 'the words do not tell what is priced'
  if (item === 'total' && !scene.json && /[.,]\d\d$/.test(line.tokens[at]!.w)) return undefined
  return line.tokens[at]!.kind === 'number' && currencyNear(line) === null
    ? 'a number without a currency'
    : undefined
}

/** A price stands asserted also in a question for leave: "Add the Lamp (EUR 14.50) to your cart?". */
function stated(line: Line, at: number): boolean {
  const mode = modeOf(line, { i: at, j: at + 1 })
  if (mode === 'asserted') return true
  const { tokens } = line
  return (
    mode === 'asked' &&
    tokens[at - 1]?.w === '(' &&
    tokens[at + 1]?.w === ')' &&
    cues(line, 'do:change').length > 0 &&
    tokens.slice(0, at).some((token) => token.kind === 'item')
  )
}

const asksFor = words('price prices cost costs much total off expensive cheap cheaper')
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
const currencyNear = (line: Line): string | null =>
  line.tokens.map((token) => currencyCodes[token.w]).find((code) => code !== undefined) ?? null

/** A number without a currency where a price was asked for, or beside the word total or price: "the pro is 219". */
export function isBare(scene: Scene, line: Line, at: number): boolean {
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
  if (
    label &&
    !hasWord(line, words('points people order')) &&
    (decimal || before?.w === ':' || /^(?:is|are|costs?|now)$/.test(before?.w ?? ''))
  )
    return true
  if (!once(scene, 'asks what it costs', () => scene.asked.some((asked) => hasWord(asked, asksFor))))
    return false
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

/** Whether a word such as "free" is a price of nothing. */
export function isFree(line: Line, at: number): boolean {
  const { tokens } = line
  if (
    (tokens[at]!.w === 'nothing' || (tokens[at]!.w === 'us' && tokens[at - 1]?.w === 'on')) &&
    hasWord(line, words('shipping delivery postage'), Math.max(0, at - 5), at)
  )
    return true
  if (tokens[at]!.w !== 'free') return false
  const after = tokens[at + 1]?.w ?? ''
  if (
    /^(?:shipping|delivery|postage|returns?|over|from|to|for|above|gift|sample|trial|time|spot)$/.test(after)
  )
    return after === 'shipping' || after === 'delivery' ? !hasWord(line, words('over above from')) : false
  if (hasWord(line, words('over above exceeding from spend minimum'), at + 1, at + 7)) return false
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.w)
  return (
    before.some((w) => w === 'shipping' || w === 'delivery' || w === 'returns') ||
    (after === 'of' && before.some((w) => w === 'is' || w === 'are'))
  )
}

function isPrice(line: Line, at: number): boolean {
  const { tokens } = line
  const clause = line.modes.clause
  if (isCents(line, at) || endsRange(line, at)) return false
  if (
    (isFuture(line, { i: at, j: at }) && !asksThatMuch(line, at)) ||
    startsLater(line, at) ||
    isRefund(line, at)
  )
    return false
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    if (clause[k] !== clause[at] && tokens[k + 1]?.w !== ':') break
    if (tokens[k]!.kind === 'item' || tokens[k]!.kind === 'money') break
    if (tokens[k]!.w === 'was' && tokens[k - 1]?.w === 'total') return true
    if (tokens[k]!.w === 'did' && tokens[k + 1]?.w === 'cost') return false
    if (tokens[k]!.w === 'charged' && hasWord(line, words('delivery shipping'), 0, k)) return true
    if (tokens[k]!.w === 'from' && hasWord(line, words('went dropped fell price'), 0, k)) return false
    if (notPrices.has(tokens[k]!.w) && !isOvertaken(line, k, at))
      return tokens[k]!.w === 'all' || (tokens[k]!.w === 'was' && hasWord(line, words('now'), k, at))
  }
  if (isListPrice(line, at) || isUsual(line, at) || isContrasted(line, at) || isBasePrice(line, at))
    return false
  const after = tokens.slice(at + 1, at + 3).map((token) => token.w)
  if (
    /^(?:away|short|less|more|off|cheaper|discount|voucher|credit|refund|saved|extra|gift)$/.test(
      after[0] ?? '',
    )
  )
    return false
  if (tokens[at + 1]?.w === 'to' && tokens[at + 2]?.kind === 'money') return false
  if (
    tokens[at - 1]?.w === 'to' &&
    tokens[at - 2]?.kind === 'money' &&
    !hasWord(line, words('from went'), 0, at)
  )
    return false
  return true
}

/** "$59 (regular price $79)": the price that does not hold now. */
const isListPrice = (line: Line, at: number): boolean =>
  hasWord(line, words('regular normal original list rrp msrp usual'), at - 4, at) &&
  line.tokens.slice(0, at - 2).some((token) => token.kind === 'money') &&
  line.tokens
    .slice(Math.max(0, at - 5), at)
    .some((token) => token.w === '(' || token.w === ',' || token.w === '–')

/** "Normally sells for $89, today $69": the price on other days. */
const isUsual = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ w }) => /^(?:normally|usually|regularly|ordinarily|typically)$/.test(w)) &&
  tokens.slice(at + 1).some(({ kind }) => kind === 'money') &&
  tokens.slice(at + 1).some(({ w }) => /^(?:now|today|currently|sale|down|reduced|only)$/.test(w))

/** "$5.49 ($10.98/kg)": a base price, of no piece. */
const isBasePrice = ({ tokens }: Line, at: number): boolean =>
  /^(?:\/|per)$/.test(tokens[at + 1]?.w ?? '') &&
  /^(?:kg|g|l|ml|cl|litre|liter|kilo|kilogram|m|m2|metre|meter|100|100g|100ml)$/.test(tokens[at + 2]?.w ?? '')

/** "It costs $99, not $89": the amount that is denied. */
const isContrasted = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === 'not' && tokens.slice(0, at - 1).some(({ kind }) => kind === 'money')

/** Whether words after one that speaks of no price make the amount a price all the same. */
function isOvertaken(line: Line, k: number, at: number): boolean {
  const { w } = line.tokens[k]!
  const next = line.tokens[k + 1]?.w ?? ''
  if (w === 'back') return next === 'to' || line.tokens[k - 2]?.w === 'set' || line.tokens[k - 1]?.w === 'set'
  if (w === 'up' || w === 'down') return next !== 'to' || hasWord(line, moves, Math.max(0, k - 2), k)
  if (w === 'gift') return next !== 'card' && next !== 'voucher'
  if (!/^(?:cheaper|dearer|less|more|off|reduced|discount|instead|used|charge)$/.test(w)) return false
  return next !== 'than' && next !== 'of' && hasWord(line, pricing, k + 1, at)
}

/** "Between $10 and $15" names no price. */
const endsRange = (line: Line, at: number): boolean =>
  line.tokens[at - 1]?.w === 'and' &&
  line.tokens[at - 2]?.kind === 'money' &&
  hasWord(line, words('between from zwischen'), Math.max(0, at - 4), at)

/** "From 1 May: 269": a price that holds later. */
export function startsLater(line: Line, at: number): boolean {
  const { tokens } = line
  if (risesLater(line, at)) return true
  for (let k = Math.max(0, at - 6); k < at; k++)
    if (
      (/^(?:from|starting|after)$/.test(tokens[k]!.w) ||
        (tokens[k]!.w === 'until' && tokens[k - 1]?.w === 'not')) &&
      ((tokens[k + 1]?.kind === 'date' && tokens[k + 1]!.w !== 'today') ||
        /^(?:holidays?|christmas|easter|summer|winter|promo|promotion)$/.test(
          tokens.slice(k + 1, k + 3).find((token) => token.w !== 'the')?.w ?? '',
        ))
    )
      return !tokens.slice(k, at).some((token) => token.kind === 'money' || token.w === ';')
  return false
}

/** "That will be $28.50", "it'll set you back 39 dollars": the price now, unless a day is told. */
const asksThatMuch = (line: Line, at: number): boolean => {
  const will = line.tokens.findLastIndex((token, k) => k < at && token.w === 'will')
  return (
    at - will <= 6 &&
    (/^(?:that|it|this|they|total|you|which)$/.test(line.tokens[will - 1]?.w ?? '') ||
      line.tokens[will - 1]?.kind === 'item') &&
    /^(?:be|cost|set|run|come|pay)$/.test(line.tokens[will + 1]?.w ?? '') &&
    !line.tokens.some(
      (token) => token.kind === 'date' || /^(?:from|after|starting|soon|later)$/.test(token.w),
    )
  )
}

const later = /^(?:today|yesterday|tonight|last|overnight)/
/** "On Monday it rises to $90", "goes up to $90 next week": a change that is to come. */
function risesLater(line: Line, at: number): boolean {
  const { tokens, modes } = line
  if (
    !hasWord(
      line,
      words('rises goes drops falls increases climbs becomes rise drop fall go increase'),
      Math.max(0, at - 5),
      at,
    )
  )
    return false
  return tokens.some(
    (token, k) =>
      token.kind === 'date' && !later.test(token.w) && Math.abs(modes.clause[k]! - modes.clause[at]!) <= 1,
  )
}

const refundWords = words('refund refunded refunds reimbursed refunding')

export function isRefund(line: Line, at: number): boolean {
  if (hasWord(line, words('total price costs'), 0, at)) return false
  if (hasWord(line, refundWords, 0, at)) return true
  return (
    hasWord(line, words('back'), at, at + 7) &&
    hasWord(line, words('card account money way visa mastercard paypal'), at, at + 9)
  )
}

/** What an amount is the price of: a fee, a total or products. */
export function priced(scene: Scene, line: Line, at: number, from: number, to: number): string[] {
  const { tokens } = line
  const stop = tokens.slice(0, at).findLastIndex((token) => token.w === ';' || token.w === '.')
  const near = tokens.slice(Math.max(from, at - 7, stop + 1), at)
  const after = tokens.slice(at + 1, Math.min(to, at + 4))
  const label = (list: readonly Token[], set: ReadonlySet<string>) => list.some((token) => set.has(token.w))
  const own = respectively(scene, line, at)
  if (own) return [own]
  if (
    label(near, subtotals) ||
    (hasWord(line, words('cart basket bag'), 0, at) && hasWord(line, words('before excluding'), at, at + 4))
  )
    return ['subtotal']
  if (label(near, words('together altogether'))) return ['total']
  const sum = near.findIndex((token) => token.w === 'total')
  if (sum >= 0 && /^(?:for|of)$/.test(near[sum + 1]?.w ?? '')) return ['total']
  if (hasWord(line, words('cart basket'), 0, at) && hasWord(line, words('comes'), 0, at)) return ['total']
  if (hasWord(line, words('goods items articles'), 0, at) && hasWord(line, words('come'), 0, at))
    return ['subtotal']
  if (
    (label(near, totals) && !near.some((token) => token.kind === 'item')) ||
    label(after, words('total altogether insgesamt'))
  )
    return ['total']
  const chargedFor =
    after[0]?.w === 'for' ? tokens.slice(at + 2, at + 5).find((token) => fees[token.w]) : undefined
  if (chargedFor && !near.some((token) => token.kind === 'item')) return [fees[chargedFor.w]!]
  const fee = fees[after[0]?.w ?? '']
  if (fee && tokens.slice(0, at).some((token) => token.kind === 'money')) return [fee]
  for (const [w, name] of Object.entries(fees)) {
    const k = near.findLastIndex((token) => token.w === w)
    if (k >= 0 && !near.slice(k).some((token) => token.kind === 'item')) {
      const lead = near[k - 1]?.w ?? ''
      return [
        /^(?:express|standard|next|service|freight|booking|handling|return|same)$/.test(lead)
          ? `${lead} ${name === 'shipping' ? 'shipping' : w}`
          : name,
      ]
    }
  }
  const way = wayOfShipping(line, at)
  if (way) return [way]
  const head =
    line.sentence.kind === 'bullet' && !tokens.some((token) => token.kind === 'item')
      ? headingOf(scene, line)
      : undefined
  if (head && hasWord(head, words('delivery shipping versand lieferung')))
    return [
      `${tokens
        .slice(0, at)
        .filter((token) => token.kind === 'word')
        .map((token) => token.raw)
        .join(' ')} shipping`.trim(),
    ]
  const subject = tokens.slice(0, from).findLast((token) => fees[token.w] || token.kind === 'item')
  if (subject && subject.kind !== 'item' && near.some((token) => token.w === 'it')) return [fees[subject.w]!]
  const items = itemsFor(scene, line, { i: at, j: at + 1 }, from, to)
  if (
    !items.length &&
    near.some((token) => token.w === 'it') &&
    scene.asked.some((asked) => hasWord(asked, totals))
  )
    return ['total']
  return [subjectOf(scene, line, from, at) ?? items.at(-1) ?? 'it']
}

const ways = words('express standard overnight economy priority')
/** "Standard shipping ($5) or next day with express ($12)": a way of shipping, named by its word alone. */
function wayOfShipping({ tokens }: Line, at: number): string | undefined {
  const k = /^(?:\(|:|is|costs?|at|for|–)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  return ways.has(tokens[k]?.w ?? '') &&
    (tokens.some(({ w }) => shippingWords.has(w)) ||
      /^(?:for|with|by|via|choose|take|pick)$/.test(tokens[k - 1]?.w ?? ''))
    ? `${tokens[k]!.w} shipping`
    : undefined
}
const shippingWords = words('shipping delivery postage deliver ship ships arrives arrive')

/** "Both are there, at $18 and $27 respectively": of as many products as amounts, each has its own. */
function respectively(scene: Scene, line: Line, at: number): string | undefined {
  if (!line.tokens.some((token) => token.w === 'respectively')) return undefined
  const amounts = line.tokens.flatMap((token, k) => (token.kind === 'money' ? [k] : []))
  const named = itemsFor(scene, line, { i: amounts[0]!, j: amounts[0]! + 1 }, 0, amounts[0]!)
  const items = named.length === amounts.length ? named : focusAt(scene, line, amounts[0]!, true)
  return items.length === amounts.length ? items[amounts.indexOf(at)] : undefined
}

const predicates = words('is are costs cost comes runs adds : –')
const noSubject = words(
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
