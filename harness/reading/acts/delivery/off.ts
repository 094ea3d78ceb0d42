import { cues, hasWord, type Line } from '../../discourse/scene.ts'
import { isNotSo } from '../not-so.ts'
import { awaitsStock } from '../restock/new-delivery.ts'
import { ofAnswer } from '../restock/no-restock.ts'
import { isAbout } from '../subjects.ts'
import { isNoPromise } from './no-promise.ts'

/** "Original delivery estimate: March 2": a label of what no longer holds. */
const isSuperseded = ({ tokens }: Line, i: number, at: number): boolean =>
  tokens[at - 1]?.w === ':' &&
  tokens.slice(Math.max(0, i - 3), at).some(({ w }) => /^(?:original|previous|initial|former)$/.test(w))

/** "I can offer you a refund or a new one with 2-day delivery": what may be had. */
const isOffer = (line: Line, i: number): boolean => offersOne(line, i) || isOneOfTwo(line, i)

/** "We can ship it today or wait for the lamp": one of two. */
const isOneOfTwo = ({ tokens }: Line, i: number): boolean => {
  const can = tokens
    .slice(Math.max(0, i - 2), i + 2)
    .findIndex(
      ({ w }, k, all) =>
        /^(?:can|could)$/.test(w) &&
        /^(?:we|i)$/.test(all[k - 1]?.w ?? tokens[Math.max(0, i - 2) + k - 1]?.w ?? ''),
    )
  return (
    can >= 0 &&
    tokens.some(
      ({ w }, k) =>
        w === 'or' &&
        k > i &&
        /^(?:wait|hold|keep|refund|cancel|split|combine|send|ship|you)$/.test(tokens[k + 1]?.w ?? ''),
    )
  )
}

const offersOne = ({ tokens }: Line, i: number): boolean =>
  tokens
    .slice(0, i)
    .some(
      ({ w }, k) =>
        w === 'offer' &&
        /^(?:can|could|may)$/.test(tokens[k - 1]?.w ?? '') &&
        tokens.slice(k).some((one) => one.w === 'or'),
    )

/** "The label arrives on Monday", "the call is scheduled for Monday", "a colleague will be with you in an hour". */
const notGoods =
  /^(?:labels?|emails?|mails?|messages?|invoices?|receipt|payment|letter|form|report|call|appointment|notification|text|sms|newsletter|quote|survey|confirmation|notes?|colleagues?|agents?|advis[eo]rs?|representatives?|specialists?|someone|somebody|teammate|supervisor|manager|humans?|experts?)$/

/** "The charge arrives on Friday": money. Not "at no charge; it arrives on Friday". */
const isCharge = ({ tokens }: Line, i: number): boolean =>
  tokens
    .slice(0, i)
    .some(
      ({ w }, k) =>
        k >= i - 4 &&
        /^(?:charge|charges|charged)$/.test(w) &&
        !/^(?:of|no|extra|without)$/.test(tokens[k - 1]?.w ?? ''),
    )

/** "Am 14. März geliefert, also läuft die Garantie bis 2028": the time belongs to what follows from it. */
const goesOn = (tokens: Line['tokens'], i: number, at: number): boolean =>
  tokens
    .slice(i, at)
    .some(
      ({ w }, k, all) =>
        w === ',' && /^(?:also|deshalb|daher|darum|deswegen|weil)$/.test(all[k + 1]?.w ?? ''),
    )

/** Whether words of delivery, from `i` to the time at `at`, tell of nothing that is on its way: of what was, is denied, or is not of goods. */
export function off(line: Line, i: number, at: number): boolean {
  if (isNoPromise(line, i, at)) return true
  if (isCharge(line, i) || isOffer(line, i) || isAbout(line, i, notGoods)) return true
  if (
    /^(?:this morning|yesterday|last)/.test(line.tokens[at]?.w ?? '') ||
    line.tokens
      .slice(0, i)
      .some((token, k) => token.w === 'had' && !/^(?:a|an|another)$/.test(line.tokens[k + 1]!.w))
  )
    return true
  // "Black is here, moss isn't until March": of what is there, another clause tells the time.
  if (
    line.tokens.slice(i, i + 2).some(({ w }) => w === 'here') &&
    line.tokens.slice(i, at).some(({ w }) => /^(?:,|;|–|but)$/.test(w))
  )
    return true
  if (goesOn(line.tokens, i, at)) return true
  const clause = line.modes.clause
  if (line.tokens[i]!.w === 'coming' && i === 0 && line.tokens[at + 1]?.w === ':') return true
  if (
    line.tokens.slice(i, at).some((token) => /^(?:went|came|was|were|signed|dropped|scanned)$/.test(token.w))
  )
    return true
  if (
    hasWord(line, stillThere, Math.max(0, i - 3), i) &&
    !/^(?:due|expected|scheduled|planned|arriving|coming|set)$/.test(line.tokens[i]!.w)
  )
    return true
  if (wasPlanned(line, i) || isUnable(line, i, at) || isDenied(line, i, at) || isNotSo(line, { i, j: at }))
    return true
  if (
    hasWord(line, inTouch, Math.max(0, i - 2), i) ||
    isQueue(line, i, at) ||
    ofAnswer(line, { i: at }) ||
    isSearch(line, i)
  )
    return true
  if (isWorkOnIt(line, i)) return true
  if (ofShop(line, i) || isSuperseded(line, i, at) || isByShopper(line, i)) return true
  if (hasWord(line, shopHours, i, at) || (line.tokens[i]?.w === 'delivery' && awaitsStock(line, i)))
    return true
  if (isWindow(line, i, at) || hasWord(line, ofMoney, i, at) || hasWord(line, deskWork, i, at)) return true
  if (
    line.tokens
      .slice(Math.max(0, i - 2), i)
      .some((token) => /^(?:tried|attempted|attempt|trying|failed|wanted)$/.test(token.w)) ||
    /^(?:attempted|missed|failed|unsuccessful)$/.test(line.tokens[i + 1]?.w ?? '')
  )
    return true
  for (let k = 0; k < at; k++)
    if (
      clause[k] === clause[i] &&
      k !== i &&
      notDelivery.has(line.tokens[k]!.w) &&
      line.tokens[i]!.w !== 'lead'
    )
      return true
  if (goesOnOfMoney(line, i)) return true
  for (let k = Math.max(0, i - 2); k < i; k++)
    if (
      /^(?:was|were|been|has|have|had)$/.test(line.tokens[k]!.w) &&
      !/^(?:should|will|to|can|could|may)$/.test(line.tokens[k - 1]?.w ?? '')
    )
      return true
  if (
    line.tokens
      .slice(i, at + 3)
      .some((token) => token.w === 'ago' || token.w === 'yesterday' || token.w === 'earlier')
  )
    return true
  return false
}

/** "Die Erstattung ist veranlasst und sollte bis Donnerstag da sein": the second verb has no subject of its own. */
const goesOnOfMoney = ({ tokens }: Line, i: number): boolean =>
  tokens[i - 1]?.w === 'und' &&
  tokens
    .slice(Math.max(0, i - 12), i)
    .some(({ w }) => /^(?:erstattung|rückerstattung|gutschrift|rückzahlung|geld)$/.test(w))

const notDelivery = new Set(
  'answered completion amount maintenance outage downtime refund refunds refunded money reply replies answer answers repair repairs back restock restocked warranty return returns ticket erstattung rückerstattung gutschrift rückzahlung geld rücksendung retoure antwort rückmeldung reparatur wartung garantie agent adviser technician alert alerts opening closes opens open closed closing available'.split(
    ' ',
  ),
)

/** "We expect the Mug in May": what the shop waits for, where no order is spoken of. */
const ofShop = ({ tokens }: Line, i: number): boolean =>
  tokens[i]!.w === 'expect' &&
  tokens[i - 1]?.w === 'we' &&
  tokens.slice(0, i).some(({ kind }) => kind === 'item') &&
  !tokens.some(({ kind, w }) => kind === 'id' || /^(?:order|parcel|package|delivery|arrive|deliver)$/.test(w))

/** Words between which and a time nothing is delivered: "ready for collection, open from 8 to 20". */
const shopHours = new Set(['open', 'opened', 'opens', 'opening', 'closed', 'closes', 'closing', 'geöffnet'])

/** "They will still be there in an hour". */
const stillThere = new Set(['still'])

/** "Should reach your account within a week", "refuse the delivery or return it within 30 days". */
const ofMoney = new Set(['account', 'card', 'bank', 'statement', 'return', 'refund'])

const bounds = new Set(['before', 'until', 'till', 'later', 'only', 'than'])

/** "It won't arrive on Friday", "it no longer comes on Friday"; "it won't ship before Monday" tells a time all the same. */
const isDenied = (line: Line, i: number, at: number): boolean =>
  !hasWord(line, bounds, i, at + 1) &&
  cues(line, 'neg').some(
    (neg) =>
      neg.j <= i &&
      i - neg.j <= 2 &&
      line.modes.clause[neg.i] === line.modes.clause[i] &&
      line.tokens.slice(Math.max(0, neg.i - 1), i).some(({ w }) => /^(?:will|does|longer|not)$/.test(w)) &&
      line.tokens
        .slice(neg.j, i)
        .every(({ w }) => /^(?:be|longer|now|then|actually|get|going|to|yet)$/.test(w)),
  )

/** "We weren't able to deliver it today": it did not come. "Unable to deliver before Friday" tells a time all the same. */
const isUnable = (line: Line, i: number, at: number): boolean =>
  !hasWord(line, bounds, i, at + 1) &&
  line.tokens[i - 1]?.w === 'to' &&
  (line.tokens[i - 2]?.w === 'unable' ||
    (line.tokens[i - 2]?.w === 'able' && /^(?:not|never)$/.test(line.tokens[i - 3]?.w ?? '')))

/** "It was supposed to come today, but the van broke down": a plan that came to nothing. */
const wasPlanned = ({ tokens }: Line, i: number): boolean =>
  tokens[i - 1]?.w === 'to' &&
  /^(?:supposed|meant|scheduled|due|planned|going|expected)$/.test(tokens[i - 2]?.w ?? '') &&
  /^(?:was|were)$/.test(tokens[i - 3]?.w ?? '')

/** "Checking it takes two days": work, and nothing on its way. */
const isWorkOnIt = ({ tokens }: Line, i: number): boolean =>
  /^(?:it|that|them|this)$/.test(tokens[i]!.w) &&
  /^[a-z]{3,}ing$/.test(tokens[i - 1]?.w ?? '') &&
  !/^(?:shipping|sending|posting|mailing|delivering|getting|bringing|packing|making)$/.test(tokens[i - 1]!.w)

/** "Please ship it within 14 days": what the shopper is to send. */
const isByShopper = ({ tokens }: Line, i: number): boolean =>
  (tokens[i]!.w === 'bring' && (i === 0 || tokens[i - 1]!.w === 'please')) ||
  (/^(?:ship|send|dispatch|post|mail)$/.test(tokens[i]!.w) &&
    (/^(?:please|kindly|must|simply)$/.test(tokens[i - 1]?.w ?? '') ||
      (tokens[i - 1]?.w === 'to' &&
        /^(?:have|need)$/.test(tokens[i - 2]?.w ?? '') &&
        tokens[i - 3]?.w === 'you')))

/** "She will get in touch with you by tomorrow". */
const inTouch = new Set(['touch', 'contact'])

/** "Our standard window is 30 days": how long something is allowed. */
const isWindow = ({ tokens }: Line, i: number, at: number): boolean =>
  tokens
    .slice(i, at)
    .some(
      ({ w }, k, all) =>
        /^(?:window|period|policy|warranty|guarantee)$/.test(w) &&
        !/^(?:delivery|shipping|ship|dispatch|arrival|time|hour|pickup|collection|minute|new|revised|updated|latest|estimated)$/.test(
          all[k - 1]?.w ?? '',
        ),
    )

/** "I've asked the courier to trace it, which takes up to 48 hours": the search. */
const isSearch = ({ tokens }: Line, i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i + 1)
    .some(
      ({ w }, k, all) =>
        /^(?:which|this|that)$/.test(w) &&
        tokens
          .slice(0, Math.max(0, i - 6) + k)
          .some((one) =>
            /^(?:trace|tracing|investigate|investigation|search|check|review|claim|reconciliation|verification)$/.test(
              one.w,
            ),
          ) &&
        all
          .slice(k + 1)
          .every((one) => /^(?:normally|usually|can|may|typically|will|should|takes?)$/.test(one.w)),
    )

/** "Your estimated wait time is 6 minutes": in the queue for a person. */
const isQueue = ({ tokens }: Line, i: number, at: number): boolean =>
  tokens
    .slice(i, at)
    .some(
      ({ w }, k, all) =>
        w === 'queue' || (/^(?:wait|waiting)$/.test(w) && /^(?:times?|is|:)$/.test(all[k + 1]?.w ?? '')),
    )

/** "It's with the hardware team, who answer within a day". */
const deskWork = new Set(
  'answer answers reply replies respond responds news word update updates feedback contact investigation verification processing hear tracking confirmation notification'.split(
    ' ',
  ),
)
