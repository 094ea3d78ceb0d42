import { hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** "$99 → $89", "$99 -> $89": what it was. */
export const isBeforeArrow = (tokens: Line['tokens'], at: number): boolean => {
  const next = tokens[at + 1]
  return next?.raw === '→'
    ? tokens[at + 2]?.kind === 'money'
    : /^[-–=]$/.test(next?.w ?? '') && tokens[at + 2]?.w === '>' && tokens[at + 3]?.kind === 'money'
}

/** "Dropped by $5": by how much, and not to what. */
export const isChange = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at - 1]?.w === 'by' &&
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ w }) =>
      /^(?:dropped|drops?|fell|falls?|rose|rises?|reduced|cut|cuts|increased|increases|raised|lowered|went|up|down|slashed|goes)$/.test(
        w,
      ),
    )

/** "It cost €83.90 when you added it", "not the $161 from before": what it was when it was told or put in. */
export const isOfThen = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:from before\b|(?:any (?:longer|more)|anymore)\b|when (?:you|it|this|they|i|we) (?:first |were |was |last |got )?(?:added|put|bagged|placed|picked|chose|asked|checked|looked|spoke|quoted))/.test(
    tokens
      .slice(at + 1, at + 5)
      .map(({ w }) => w)
      .join(' '),
  ) ||
  (tokens[at - 1]?.w === ':' &&
    tokens
      .slice(Math.max(0, at - 4), at - 1)
      .some(
        ({ w }, k, all) =>
          /^(?:previous|earlier|former|old|was|before)$/.test(w) &&
          !all.slice(k).some(({ kind }) => kind === 'item' || kind === 'money' || kind === 'punct'),
      )) ||
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

/** "I said $150 earlier": what was told, and is taken back. */
export const wasTold = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:said|told|quoted|mentioned|gave|stated)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:i|we|you|bot|colleague)$/.test(tokens[at - 2]?.w ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ w }) => /^(?:earlier|before|previously|but|mistake|first)$/.test(w))

/** "€18 today, last week €25": the price of then beside the one of now. */
export const isOfAnotherDay = ({ tokens }: Line, at: number): boolean =>
  ((/^(?:yesterday|last |before$|earlier$|formerly$|previously$)/.test(tokens[at - 1]?.w ?? '') ||
    (/^(?:it|still|for|at|:)$/.test(tokens[at - 1]?.w ?? '') &&
      /^(?:yesterday|last )/.test(tokens[at - 2]?.w ?? ''))) &&
    tokens.some(({ kind }, k) => kind === 'money' && k !== at)) ||
  costThen(tokens, at)

/** "Yesterday the Mug cost €99": what it was, where the past that opens the sentence reaches the amount. */
const costThen = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:yesterday|earlier|previously|formerly|originally)$/.test(tokens[0]?.w ?? '') &&
  /^(?:cost|costed|sold|went|stood)$/.test(
    tokens[/^(?:at|for)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1]?.w ?? '',
  ) &&
  !tokens.slice(1, at).some(({ kind, w }) => kind === 'punct' || /^(?:and|but|now|today)$/.test(w))

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
export const isListPrice = (line: Line, at: number): boolean =>
  isPrinted(line.tokens, at) ||
  (hasWord(line, wordSet('regular normal original list rrp msrp usual'), at - 4, at) &&
    line.tokens.slice(0, at - 2).some((token) => token.kind === 'money') &&
    line.tokens
      .slice(Math.max(0, at - 5), at)
      .some((token) => token.w === '(' || token.w === ',' || token.w === '–' || token.w === ';'))

/** "Normally sells for $89, today $69": the price on other days. */
export const isUsual = (line: Line, at: number): boolean => isCalledUsual(line, at) || isUsuallySo(line, at)

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
