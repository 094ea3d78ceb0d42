import { hasWord, type Line } from '../../discourse/scene.ts'
import { isOfObject } from '../canceled-thing.ts'
import { isCounted } from '../counted.ts'
import { isOwnSnag } from '../own-snag.ts'
import type { StatusMark } from '../statuses.ts'
import { ofOthers } from '../subjects.ts'
import { orderNouns } from './about.ts'
import { attributive } from './attributive.ts'
import { isGoodwill, isInPoints, isMoney, isOfFee, isRefundHeld } from './of-money.ts'
import { withheld } from './withheld.ts'

/** Whether words of a state are of something else than an order of the shopper's: a mail, a refund, a request, a friend's order. */
export const ofOtherThings = (line: Line, mark: StatusMark): boolean =>
  otherThing(line, mark) ||
  isOwnSnag(line, mark) ||
  isCountLeft(line, mark) ||
  isOfObject(line, mark) ||
  isOfSubscription(line, mark) ||
  isCountOfOrders(line, mark) ||
  (mark.status !== 'partially_shipped' && isCounted(line, mark)) ||
  isOnlyThat(line, mark) ||
  ofOthersOrder(line, mark) ||
  isGoodwill(line, mark) ||
  isInPoints(line, mark) ||
  isRefundHeld(line, mark) ||
  ofRequest(line, mark) ||
  withheld(line, mark) ||
  attributive(line, mark) ||
  isNotOfIt(line, mark) ||
  (mark.status === 'placed' &&
    (hasWord(line, returnTalk, Math.max(0, mark.i - 6), mark.i) || isOfMessage(line, mark)))

/** "We canceled a duplicate, not W1": the only number is the one of which it is denied. */
const isNotOfIt = ({ tokens }: Line, mark: StatusMark): boolean => {
  const at = tokens.findIndex(({ kind }) => kind === 'id')
  return (
    at > mark.j &&
    /^(?:not|nicht)$/.test(tokens[at - 1]!.w) &&
    !tokens.slice(at + 1).some(({ kind }) => kind === 'id')
  )
}

/** "What was cancelled is only the pick-up", "storniert wurde nur die Abholung": the subject comes last, and is no order. */
const isOnlyThat = ({ tokens }: Line, { i, j }: StatusMark): boolean => {
  const verb = j + Number(/^(?:has|have)$/.test(tokens[j]?.w ?? ''))
  const isTurned =
    tokens[i - 1]?.w === 'what' ||
    tokens[i]!.w === 'what' ||
    (/^wurden?$/.test(tokens[verb]?.w ?? '') && /^(?:nur|lediglich)$/.test(tokens[verb + 1]?.w ?? ''))
  if (!isTurned || !/^(?:is|was|are|were|wurden?)$/.test(tokens[verb]?.w ?? '')) return false
  const subject = tokens.slice(verb + 1, verb + 6)
  return (
    /^(?:only|just|the|a|an|your|nur|lediglich|die|der|das|ein|eine)$/.test(subject[0]?.w ?? '') &&
    (subject.slice(1, 3).some(({ w }) => /^(?:first|second|third|other)$/.test(w)) ||
      !subject.some(({ w, kind }) => kind === 'id' || orderNouns.has(w)))
  )
}

/** "We have 4 deliveries left today": how many, and nothing that went. */
const isCountLeft = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens[i]!.w === 'left' && tokens.slice(Math.max(0, i - 2), i).some(({ kind }) => kind === 'number')

const subscriptions = new Set(['subscription', 'membership', 'plan', 'trial', 'newsletter'])

/** "I've paused your subscription until May": no order waits. */
const isOfSubscription = (line: Line, mark: StatusMark): boolean =>
  hasWord(line, subscriptions, Math.max(0, mark.i - 6), mark.j + 4) &&
  !line.tokens.some(({ kind, w }) => kind === 'id' || orderNouns.has(w))

/** "Only one of the two has gone out: 30-1 was ..., 30-2 waits": how many of several orders, and no state of one. */
const isCountOfOrders = (line: Line, mark: StatusMark): boolean => {
  const { tokens } = line
  const of = tokens.findIndex(({ w }, k) => k >= mark.i && k < mark.j + 3 && w === 'of')
  if (mark.status !== 'partially_shipped' || of < 0) return false
  if (/^(?:step|stage|phase)$/.test(tokens[mark.i - 1]?.w ?? '')) return true
  if (tokens[of - 1]?.value !== undefined && tokens[of - 1]!.value === tokens[of + 1]?.value) return true
  return (
    tokens.slice(of + 1, of + 5).some(({ w }) => w === 'orders') ||
    new Set(tokens.slice(mark.j, mark.j + 40).flatMap(({ kind, w }) => (kind === 'id' ? [w] : []))).size > 1
  )
}

const returnTalk = new Set(['return', 'refund', 'complaint', 'retoure'])

/** "The payment for 30-7 was received": a payment or a message, and no order. */
const isOfMessage = ({ tokens }: Line, { i }: StatusMark): boolean => {
  const at = tokens.slice(0, i).findLastIndex(({ w }) => messages.test(w))
  return (
    at >= Math.max(0, i - 6) &&
    !tokens.slice(at, i).some(({ w }) => /^(?:and|,|so|[.;:]|order|orders)$/.test(w))
  )
}

const messages = /^(?:payment|message|request|mail|email|photos?|enquiry)$/

/** What is on its way and is no parcel: a mail, a refund, a person. */
export const notGoods: ReadonlySet<string> = new Set(
  'policy terms guide solution answer reply response news email mail confirmation receipt invoice refund money technician engineer help label code replacement update request message note reminder notice instructions form question cancellation exchange investigation search review swap link links voucher coupon survey details document pdf screenshot reset password'.split(
    ' ',
  ),
)

/** "The refund of $5 came back to us". */
const sums = new Set(['refund', 'money', 'payment', 'amount', 'transfer', 'mail', 'email', 'letter'])

/** "The system returned an error": what a system gives back. */
const answered = new Set(
  'error errors nothing message response result results timeout empty null code'.split(' '),
)

/** Where money goes back to. */
const purses = new Set(['card', 'account', 'paypal', 'wallet', 'bank'])

const notMoney = new Set(['return', 'returned', 'parcel'])

const papers = new Set(['label', 'invoice', 'receipt', 'link', 'confirmation', 'code', 'instructions'])

const substitutes = new Set(['replacement', 'replacements'])

/** "The missing part of 30-7 was posted". */
const isPart = ({ tokens, modes }: Line, { i }: { i: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 8), i)
    .some(
      ({ w }, k, all) =>
        modes.clause[i - all.length + k] === modes.clause[i] &&
        /^(?:missing|spare|forgotten|lost|replacement)$/.test(w) &&
        /^(?:part|parts|piece|pieces|item|items|lid|screw|screws|one)$/.test(all[k + 1]?.w ?? ''),
    )

/** "A refund is issued automatically": how it goes. */
const isByItself = ({ tokens }: Line, { i, j }: StatusMark): boolean =>
  tokens.slice(i, j + 2).some(({ w }) => w === 'automatically') &&
  tokens.slice(Math.max(0, i - 1), j).some(({ w }) => /^(?:is|are)$/.test(w)) &&
  !tokens.slice(Math.max(0, i - 2), j).some(({ w }) => /^(?:been|was|were|has|have)$/.test(w))

/** "I made a refund request", "the refund request was initiated". */
const isOfRequest = (tokens: Line['tokens'], { i, j }: StatusMark): boolean =>
  tokens
    .slice(i, j + 1)
    .some(
      ({ w }, k) =>
        /^(?:requests?|claim|policy)$/.test(w) && (i + k === j || tokens[i + k - 1]?.w === 'refund'),
    )

/** "Return of 30-7: delivered to us on Monday". */
const isToShop = ({ tokens }: Line, { j }: StatusMark): boolean =>
  tokens.slice(j, j + 3).some(({ w }, k, all) => w === 'to' && /^(?:us|our)$/.test(all[k + 1]?.w ?? ''))

/** "The scanner at the depot is broken", "a fire at the hub": what is at a place, and no parcel. */
const isOfPlace = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens[i]!.w === 'at' &&
  /^(?:scanners?|machines?|failure|fire|strike|backlog|accident|team|staff|colleagues?|people|guys|someone|somebody|manager|mixup|error|outage|problems?|issues?|desk|counter)$/.test(
    tokens[i - 1]?.w ?? '',
  )

/** "It was returned to the delivery hub": of a carrier, and not to the shop. */
const isToHub = (tokens: Line['tokens'], j: number): boolean =>
  tokens[j]?.w === 'to' &&
  /^(?:the|a|their|its)$/.test(tokens[j + 1]?.w ?? '') &&
  tokens.slice(j + 2, j + 5).some(({ w }) => /^(?:hub|depot|station|office)$/.test(w))

/** "The return is on its way", "it's on its way to us". */
const isBackToUs = ({ tokens }: Line, { i, j }: StatusMark): boolean =>
  tokens
    .slice(j - 1, j + 2)
    .some(({ w }, k, all) => w === 'to' && /^(?:us|our)$/.test(all[k + 1]?.w ?? '')) ||
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ w }, k, all) => w === 'return' && /^(?:the|your|a)$/.test(all[k - 1]?.w ?? ''))

/** Where the words after `from` end: at a stop, or after `most` of them. */
const clauseEnd = (tokens: Line['tokens'], from: number, most: number): number => {
  const stop = tokens.findIndex(({ kind }, k) => k >= from && kind === 'punct')
  return stop < 0 ? from + most : Math.min(stop, from + most)
}

const otherThing = (line: Line, mark: StatusMark): boolean => {
  const { tokens, modes } = line
  if (mark.status === 'shipped' && hasWord(line, new Set(['sent', 'posted', 'mailed']), mark.i, mark.j))
    return isPart(line, mark) || isMoney(line, mark) || hasWord(line, notGoods, mark.i - 5, mark.j + 4)
  if (
    mark.status === 'refunded' &&
    (isOfFee(line, mark) || isOfRequest(tokens, mark) || isByItself(line, mark))
  )
    return true
  if (mark.status === 'returned' && hasWord(line, answered, mark.j, mark.j + 4)) return true
  if (mark.status === 'returned' && isToHub(tokens, mark.j)) return true
  if (mark.status === 'returned' && hasWord(line, sums, Math.max(0, mark.i - 6), mark.i)) return true
  if (
    mark.status === 'in_transit' &&
    /^(?:damaged|lost|broken|destroyed|broke)$/.test(tokens[mark.i - 1]?.w ?? '')
  )
    return true
  if (mark.status === 'returned' && hasWord(line, sums, mark.j, clauseEnd(tokens, mark.j, 3))) return true
  if (mark.status === 'returned') return hasWord(line, purses, mark.j, mark.j + 3) && !hasWord(line, notMoney)
  if (mark.status === 'shipped' && isPart(line, mark)) return true
  if (mark.status === 'shipped' && hasWord(line, substitutes, mark.i - 5, mark.j + 4)) return true
  if (mark.status === 'delivered') return hasWord(line, papers, 0, mark.i) || isToShop(line, mark)
  if (mark.status !== 'in_transit' && mark.status !== 'out_for_delivery') return false
  if (
    tokens[mark.j]?.w === 'to' &&
    /^(?:collect|pick|see|meet|help|fix|fetch|retrieve|get)$/.test(tokens[mark.j + 1]?.w ?? '')
  )
    return true
  if (mark.status === 'in_transit' && /^(?:he|she)$/.test(tokens[mark.i - 2]?.w ?? '')) return true
  if (isBackToUs(line, mark) || isOfPlace(line, mark)) return true
  const start = Math.max(0, modes.clause.indexOf(modes.clause[mark.i]!))
  const subject = tokens
    .slice(start, mark.i)
    .find((token) => token.kind === 'id' || orderNouns.has(token.w) || notGoods.has(token.w))
  return subject !== undefined && notGoods.has(subject.w)
}

/** "Your friend's order was delivered". */
const ofOthersOrder = (line: Line, mark: StatusMark): boolean =>
  ofOthers(line, mark) &&
  !isReported(line, mark) &&
  !line.tokens.some(
    ({ kind }, k) => kind === 'id' && (k < mark.i || line.modes.clause[k] === line.modes.clause[mark.i]),
  ) &&
  line.tokens.slice(0, mark.i).some((token) => orderNouns.has(token.w))

/** "They confirmed that the parcel is on the van": whoever tells it, it is the shopper's. */
const isReported = ({ tokens }: Line, mark: StatusMark): boolean =>
  tokens
    .slice(0, mark.i)
    .some(
      ({ w }, k) =>
        /^(?:confirm|confirms|confirmed|report|reported|see|checked)$/.test(w) &&
        /^(?:they|he|she|colleagues?)$/.test(tokens[k - 1]?.w ?? '') &&
        /^(?:that|the|your|it|<id>)$/.test(tokens[k + 1]?.w ?? ''),
    )

const requests = new Set(
  'return returns exchange exchanges modification request requests difference change refund credit claim cancellation replacement'.split(
    ' ',
  ),
)

/** "Your return request has been processed": the request, not the order. */
const ofRequest = (line: Line, mark: StatusMark): boolean =>
  mark.status === 'processing' &&
  ((namesRequest(line, mark.i) && !hasWord(line, against, 0, mark.i)) ||
    hasWord(line, requests, mark.i + 1, mark.j + 3))

/** A request that is named, and not "I couldn't change it". */
const namesRequest = ({ tokens }: Line, to: number): boolean =>
  tokens.slice(0, to).some(({ w }, k) => requests.has(w) && !asVerb.test(tokens[k - 1]?.w ?? ''))

const asVerb = /^(?:not|to|can|could|cannot|i|we|will|would|shall)$/

const against = new Set(['but', ';', 'however', 'while'])
