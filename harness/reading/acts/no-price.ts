import { hasWord, type Line } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'
import { isOpenedBefore } from './opened-before.ts'
import { isAsOfLater } from './price-to-come.ts'
import { isFuture } from './tense.ts'

const notPrices = wordSet(
  'payments installments instalments weigh weighs weighing weight used instead refund refunded refunds save saves saved saving savings off less more cheaper dearer difference balance budget credit voucher over above threshold minimum charged back deposit cashback gift points from under below up between starting starts start reduced worth spend minimum discount was were before previously originally reimburse credited debit erstattet gespart ab über unter bis zwischen früher zuvor vorher kostete gutschein guthaben rabatt ersparnis differenz erstattung pfand statt anstatt sparen sparst spart kosteten gekostet uvp nachlass einsparung rückzahlung',
)

/** What is named before one of these is no longer what the amount is of: "cheaper at $32", "up for grabs at $129". */
const pricing = wordSet('at for costs cost price priced sells retails now pay comes')

/** "Gone up to $65" tells the price now, "up to $65" a bound. */
const moves = wordSet(
  'gone went goes go rose risen increased climbed jumped raised moved crept shot add adds sum sums totals',
)

/** The cents of "twelve dollars and fifty cents", which are no amount of their own. */
export const isCents = (line: Line, at: number): boolean => {
  const { tokens } = line
  return (
    tokens[at]?.kind === 'money' &&
    (tokens[at]!.value ?? 1) < 1 &&
    tokens[at - 1]?.w === 'and' &&
    tokens[at - 2]?.kind === 'money'
  )
}

/** "Price difference: $17": what one costs more than the other. */
const isDifference = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === ':' && tokens[at - 2]?.w === 'difference'

/** Whether an amount is a price that holds now, and no saving, refund, bound, difference or price of another day. */
export function isPrice(line: Line, at: number): boolean {
  const { tokens } = line
  const clause = line.modes.clause
  if (isOpenedBefore(line, at)) return false
  if (tokens[at - 1]?.w === 'von' && tokens[at + 1]?.w === 'auf' && tokens[at + 2]?.kind === 'money')
    return false
  if (isCents(line, at) || endsRange(line, at) || isDifference(line, at)) return false
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
    if (tokens[k]!.w === 'used' && tokens[k + 1]?.w === 'to') return false
    if (tokens[k]!.w === 'did' && tokens[k + 1]?.w === 'cost') return false
    if (tokens[k]!.w === 'went' && tokens[k + 1]?.w === 'for') return false
    if (tokens[k]!.w === 'charged' && hasWord(line, wordSet('delivery shipping'), 0, k)) return true
    if (tokens[k]!.w === 'from' && hasWord(line, wordSet('went dropped fell price'), 0, k)) return false
    if (notPrices.has(tokens[k]!.w) && !isOvertaken(line, k, at))
      return (
        tokens[k]!.w === 'all' ||
        (/^(?:was|were)$/.test(tokens[k]!.w) && hasWord(line, wordSet('now'), k, at))
      )
  }
  if (
    hasEnded(line, at) ||
    wasTold(tokens, at) ||
    isCharge(tokens, at) ||
    isGoingBack(tokens, at) ||
    isDerived(tokens, at)
  )
    return false
  if (isOfAnotherDay(line, at) || isChange(tokens, at) || isOfThen(tokens, at)) return false
  if (isListPrice(line, at) || isUsual(line, at) || isContrasted(line, at) || isBasePrice(line, at))
    return false
  const after = tokens.slice(at + 1, at + 3).map((token) => token.w)
  const isExtra = after[0] === 'extra' && /^(?:costs?|is|are)$/.test(tokens[at - 1]?.w ?? '')
  if (
    !isExtra &&
    /^(?:away|short|less|more|off|cheaper|dearer|pricier|costlier|discount|voucher|credit|refund|saved|extra|gift|added|günstiger|billiger|teurer|rabatt|gespart|gutschrift|erstattet)$/.test(
      after[0] ?? '',
    )
  )
    return false
  if (after[0] === 'in' && /^(?:store|shop|account)$/.test(after[1] ?? '')) return false
  if (after[0] === 'you' && /^(?:save|keep|spare)$/.test(after[1] ?? '')) return false
  if (tokens[at + 1]?.w === 'to' && tokens[at + 2]?.kind === 'money') return false
  if (
    tokens[at - 1]?.w === 'to' &&
    tokens[at - 2]?.kind === 'money' &&
    !hasWord(line, wordSet('from went'), 0, at)
  )
    return false
  return true
}

/** "Dropped by $5": by how much, and not to what. */
const isChange = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at - 1]?.w === 'by' &&
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ w }) =>
      /^(?:dropped|drops?|fell|falls?|rose|rises?|reduced|cut|cuts|increased|increases|raised|lowered|went|up|down|slashed|goes)$/.test(
        w,
      ),
    )

/** "It cost €83.90 when you added it", "not the $161 from before": what it was when it was told or put in. */
const isOfThen = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:from before\b|(?:any (?:longer|more)|anymore)\b|when (?:you|it|this|they|i|we) (?:first |were |was |last |got )?(?:added|put|bagged|placed|picked|chose|asked|checked|looked|spoke|quoted))/.test(
    tokens
      .slice(at + 1, at + 5)
      .map(({ w }) => w)
      .join(' '),
  ) ||
  (tokens[at - 1]?.w === ':' &&
    tokens.slice(Math.max(0, at - 4), at - 1).some(({ w }) => /^(?:previous|earlier|former)$/.test(w))) ||
  isToldThen(tokens, at)

/** "Since I quoted you $161", "we told you €28 before": an amount that was told once. */
const isToldThen = (tokens: Line['tokens'], at: number): boolean => {
  const k = tokens[at - 1]?.w === 'you' ? at - 2 : at - 1
  return (
    /^(?:quoted|told|said|mentioned)$/.test(tokens[k]?.w ?? '') &&
    (/^(?:before|earlier|first|originally)$/.test(tokens[at + 1]?.w ?? '') ||
      tokens
        .slice(Math.max(0, k - 3), k)
        .some(({ w }) => /^(?:since|earlier|before|previously|when)$/.test(w)))
  )
}

/** "The price of $379 on the Lamp ended last night": an offer that is over. */
export const hasEnded = ({ tokens, modes }: Line, at: number): boolean =>
  tokens
    .slice(at + 1, at + 9)
    .some(
      ({ w }, k) =>
        /^(?:ended|expired|lapsed)$/.test(w) &&
        (modes.clause[at + 1 + k] === modes.clause[at] || isOfThat(tokens, at + k)) &&
        !/^(?:not|never|has|will)$/.test(tokens[at + k]?.w ?? ''),
    ) && tokens.slice(0, at).some(({ w }) => /^(?:price|offer|deal|sale|promotion|discount|of)$/.test(w))

/** "..., and that one ended in June". */
const isOfThat = (tokens: Line['tokens'], subject: number): boolean =>
  /^(?:one|offer|price|deal|sale|promotion)$/.test(tokens[subject]?.w ?? '') &&
  /^(?:that|this|the)$/.test(tokens[subject - 1]?.w ?? '') &&
  /^(?:and|but|,|;)$/.test(tokens[subject - 2]?.w ?? '')

/** "$36 for three, so that is $12 each": what follows from the price of several. */
const isDerived = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:each|apiece)$/.test(tokens[at + 1]?.w ?? '') &&
  tokens.slice(Math.max(0, at - 5), at).some(({ w }) => w === 'so') &&
  tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** "I said $150 earlier": what was told, and is taken back. */
const wasTold = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:said|told|quoted|mentioned|gave|stated)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:i|we|you|bot|colleague)$/.test(tokens[at - 2]?.w ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ w }) => /^(?:earlier|before|previously|but|mistake|first)$/.test(w))

/** "The £60 will leave us today and reach your card by Monday": money that goes back. */
const isGoingBack = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:the|your|that)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:will|goes|went|leaves|left|should|is|has|was|reaches|returns)$/.test(tokens[at + 1]?.w ?? '') &&
  tokens
    .slice(at + 1, at + 12)
    .some(
      ({ w }, k, all) =>
        /^(?:card|account|bank|paypal|wallet)$/.test(w) && /^(?:your|the)$/.test(all[k - 1]?.w ?? ''),
    )

/** "I can see one charge of $64", "a pending authorization for $20": what a card was charged. */
const isCharge = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:of|for)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:charges?|authori[sz]ations?|holds?|debits?|payments?|transactions?)$/.test(tokens[at - 2]?.w ?? '') &&
  tokens
    .slice(Math.max(0, at - 7), at - 2)
    .some(({ w }) => /^(?:see|found|find|duplicate|second|double|pending|one|two|failed|declined)$/.test(w))

/** "€18 today, last week €25": the price of then beside the one of now. */
const isOfAnotherDay = ({ tokens }: Line, at: number): boolean =>
  (/^(?:yesterday|last |before$|earlier$|formerly$|previously$)/.test(tokens[at - 1]?.w ?? '') ||
    (/^(?:it|still|for|at|:)$/.test(tokens[at - 1]?.w ?? '') &&
      /^(?:yesterday|last )/.test(tokens[at - 2]?.w ?? ''))) &&
  tokens.some(({ kind }, k) => kind === 'money' && k !== at)

/** "MRP ₹999, our price ₹749", "M.R.P.: ₹999": what is printed on the goods, beside the price they are sold at. */
const isPrinted = (tokens: Line['tokens'], at: number): boolean => {
  const before = tokens
    .slice(Math.max(0, at - 10), at)
    .map(({ w }) => w)
    .join(' ')
  return (
    /(?:mrp|rrp|msrp|m \. (?:r|are) \. p)(?: [.:()–]| is| of)*$/.test(before) &&
    tokens.some(
      ({ kind, w }, k) => k !== at && (kind === 'money' || (kind === 'number' && /^\d{3}|[.,]/.test(w))),
    )
  )
}

/** "$59 (regular price $79)": the price that does not hold now. */
const isListPrice = (line: Line, at: number): boolean =>
  isPrinted(line.tokens, at) ||
  (hasWord(line, wordSet('regular normal original list rrp msrp usual'), at - 4, at) &&
    line.tokens.slice(0, at - 2).some((token) => token.kind === 'money') &&
    line.tokens
      .slice(Math.max(0, at - 5), at)
      .some((token) => token.w === '(' || token.w === ',' || token.w === '–' || token.w === ';'))

/** "Normally sells for $89, today $69": the price on other days. */
const isUsual = (line: Line, at: number): boolean => isCalledUsual(line, at) || isUsuallySo(line, at)

/** "Normally $178.99.", "it normally goes for $46", "its regular price is $19": what it costs at other times. */
const isCalledUsual = ({ tokens }: Line, at: number): boolean =>
  /(?:^|\b(?:it|that) )(?:is )?(?:normally|usually|ordinarily)(?: (?:is|goes for|costs|sells for|at|:))?$|\b(?:regular|normal|usual|ordinary) (?:selling )?(?:price|cost)(?: (?:is|of|was|:))?$/.test(
    tokens
      .slice(Math.max(0, at - 6), at)
      .map(({ w }) => w)
      .join(' '),
  )

const isUsuallySo = ({ tokens }: Line, at: number): boolean =>
  (/^(?:normally|usually|ordinarily|regularly)$/.test(tokens[at - 1]?.w ?? '') &&
    /^(?:is|was|costs?|sells?)$/.test(tokens[at - 2]?.w ?? '') &&
    tokens[at - 3]?.w === 'it') ||
  (/^(?:normally|usually|regularly|ordinarily|typically|before)$/.test(tokens[at - 1]?.w ?? '') &&
    /^[(,–]$/.test(tokens[at - 2]?.w ?? '') &&
    tokens.slice(0, at - 2).some(({ kind }) => kind === 'money')) ||
  (tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ w }) => /^(?:normally|usually|regularly|ordinarily|typically)$/.test(w)) &&
    tokens.slice(at + 1).some(({ kind, w }) => kind === 'money' || /^\d+[.,]\d\d$/.test(w)) &&
    tokens.slice(at + 1).some(({ w }) => /^(?:now|today|currently|sale|offer|down|reduced|only)$/.test(w)))

/** "$5.49 ($10.98/kg)": a base price, of no piece. */
const isBasePrice = ({ tokens }: Line, at: number): boolean =>
  (/(?:works|working|comes|come) out (?:at|to)(?: just| only| about)?$/.test(
    tokens
      .slice(Math.max(0, at - 5), at)
      .map(({ w }) => w)
      .join(' '),
  ) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
    /^(?:an?|per|each|apiece)$/.test(tokens[at + 1]?.w ?? '')) ||
  (/^(?:so|meaning|thus)$/.test(tokens[at - 1]?.w ?? '') &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
    /^(?:an?|per|each|apiece)$/.test(tokens[at + 1]?.w ?? '')) ||
  (/^(?:\/|per)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens[at + 1]!.start - tokens[at]!.end <= (tokens[at + 1]!.w === '/' ? 0 : 1) &&
    /^(?:kg|g|l|ml|cl|litre|liter|kilo|kilogram|m|m2|metre|meter|100|100g|100ml)$/.test(
      tokens[at + 2]?.w ?? '',
    ))

/** "It costs $99, not $89", "it is no longer $89": the amount that is denied. */
const isContrasted = ({ tokens }: Line, at: number): boolean =>
  (tokens[at - 1]?.w === 'longer' && tokens[at - 2]?.w === 'no') ||
  ((tokens[at - 1]?.w === 'not' || (tokens[at - 1]?.w === 'than' && tokens[at - 2]?.w === 'rather')) &&
    tokens.slice(0, at - 1).some(({ kind }) => kind === 'money'))

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

/** "Prices start at $18 and go up to $129". */
const reaches = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === 'to' &&
  tokens
    .slice(0, at)
    .some(({ w }) => /^(?:starts?|starting|begins?|ranges?|ranging|spans?|runs?|vary|varies)$/.test(w)) &&
  tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** "From $3 for Soap to $15 for Oil", "5 to 15 dollars": where a range ends. */
const goesTo = ({ tokens }: Line, at: number): boolean => {
  if (tokens[at - 1]?.w !== 'to') return false
  if (tokens[at - 2]?.kind === 'number')
    return tokens[at]!.kind === 'money' && !/^(?:from|size|sizes)$/.test(tokens[at - 3]?.w ?? '')
  const from = tokens.findLastIndex(
    ({ w }, k) => k < at && k >= at - 10 && w === 'from' && tokens[k + 1]?.kind === 'money',
  )
  return from >= 0 && tokens[from + 2]?.w === 'for' && tokens[at + 1]?.w === 'for'
}

/** "Between $10 and $15" names no price. */
const endsRange = (line: Line, at: number): boolean =>
  reaches(line, at) ||
  goesTo(line, at) ||
  (/^(?:and|und)$/.test(line.tokens[at - 1]?.w ?? '') &&
    line.tokens[at - 2]?.kind === 'money' &&
    hasWord(line, wordSet('between from zwischen'), Math.max(0, at - 4), at))

/** "$89 now, $99 from launch". */
const isFromLaunch = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:from|after|at|on|once)$/.test(tokens[at + 1]?.w ?? '') &&
  /^(?:launch|release|publication|then)$/.test(
    tokens.slice(at + 2, at + 4).find(({ w }) => w !== 'the')?.w ?? '',
  ) &&
  tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** "$11.90 until midnight; after that it goes up to $13". */
const isAfterThat = (tokens: Line['tokens'], at: number): boolean =>
  tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
  tokens
    .slice(Math.max(0, at - 10), at)
    .some(
      ({ w }, k, all) =>
        (w === 'after' && /^(?:that|this|which)$/.test(all[k + 1]?.w ?? '')) ||
        /^(?:afterwards|thereafter)$/.test(w),
    )

/** "From 1 May: 269": a price that holds later. */
export function startsLater(line: Line, at: number): boolean {
  const { tokens } = line
  if (risesLater(line, at) || isAsOfLater(line, at) || isFromLaunch(tokens, at) || isAfterThat(tokens, at))
    return true
  for (let k = Math.max(0, at - 6); k < at; k++)
    if (
      (/^(?:from|starting|after)$/.test(tokens[k]!.w) ||
        (tokens[k]!.w === 'until' && tokens[k - 1]?.w === 'not')) &&
      ((tokens[k + 1]?.kind === 'date' && tokens[k + 1]!.w !== 'today') ||
        /^(?:holidays?|christmas|easter|summer|winter|promo|promotion)$/.test(
          tokens.slice(k + 1, k + 3).find((token) => token.w !== 'the')?.w ?? '',
        ))
    )
      return !tokens.slice(k, at).some(({ kind, w }) => kind === 'money' || w === ';' || w === 'been')
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
      (token, k) =>
        token.kind === 'date' ||
        (/^(?:from|after|starting|soon|later)$/.test(token.w) && line.tokens[k + 1]?.kind !== 'money'),
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
      wordSet('rises goes drops falls increases climbs becomes rise drop fall go increase'),
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

const refundWords = wordSet('refund refunded refunds reimbursed refunding')

/** "A total refund of $30", "the price difference of $3 will be refunded": money that goes back all the same. */
const totalRefund = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      (w === 'total' && refundWords.has(tokens[k + 1]?.w ?? '')) ||
      (refundWords.has(w) && tokens[k + 1]?.w === 'total') ||
      (w === 'price' && tokens[k + 1]?.w === 'difference'),
  )

const givenBack = wordSet('refunded credited reimbursed returned reversed')
/** "The total amount of $30 will be refunded". */
const goesBack = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(at + 1, at + 6)
    .some(({ w }, k, all) => givenBack.has(w) && all.slice(0, k).some((one) => /^(?:be|been)$/.test(one.w)))

const landing =
  /^(?:heading|headed|be|is|are|land|lands|arrive|arrives|show|shows|appear|appears|credited|sent|paid|go|goes|going|went|transferred|released|posted)$/
const purses = /^(?:account|accounts|card|bank|visa|mastercard|paypal|klarna|wallet|statement)$/
/** "The $30 will be in your account by Friday": money on its way, where no product is named before it. */
const landsOn = ({ tokens }: Line, at: number): boolean => {
  const after = tokens.slice(at + 1, at + 9)
  const purse = after.findIndex(({ w }) => purses.test(w))
  return (
    purse > 1 &&
    after.slice(0, purse).some(({ w }) => landing.test(w)) &&
    after.slice(0, purse).some(({ w }) => /^(?:in|on|to|into|onto|with)$/.test(w)) &&
    !after.slice(0, purse).some(({ kind, w }) => kind === 'punct' || /^(?:charged|debited|taken)$/.test(w)) &&
    !tokens.slice(0, at).some(({ kind }) => kind === 'item')
  )
}

/** Whether an amount is money that goes back. */
export function isRefund(line: Line, at: number): boolean {
  if (hasWord(line, wordSet('total price costs'), 0, at) && !totalRefund(line) && !goesBack(line, at))
    return false
  if (hasWord(line, refundWords, 0, at)) return true
  if (line.tokens[at + 1]?.w === 'zurück') return true
  if (line.tokens[at + 1]?.w === 'back' && line.tokens[at + 2]?.w !== 'to') return true
  if (goesBack(line, at) || refundWords.has(line.tokens[at + 1]?.w ?? '') || landsOn(line, at)) return true
  return (
    hasWord(line, wordSet('back'), at, at + 7) &&
    hasWord(line, wordSet('card account money way visa mastercard paypal'), at, at + 9)
  )
}
