import { cues, has, hasWord, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { idKind } from '../ids.ts'
import { idFor } from '../ids-for.ts'
import { isRule } from '../occasions.ts'
import { ofOrder } from '../order/about.ts'
import { ofOtherThings } from '../order/other-things.ts'
import { type StatusMark, statusMarks } from '../statuses.ts'
import { ofAll } from '../subjects.ts'
import { isFuture } from '../tense.ts'
import { ofTicket, over } from '../ticket-status.ts'
import { type Found, modes, type Told } from './told.ts'

const ownDeeds = ['deed:address_changed', 'will:refund_issued', 'will:order_canceled', 'will:ticket_created']
const orderNouns = new Set('order orders parcel package shipment delivery purchase'.split(' '))
/** "Once your return has been scanned": the way back, and no state of an order. */
const backWords = new Set(['return', 'returns'])
const toCome = new Set(['will', 'shall'])
const nowWords = new Set(['now'])
/** States that are as often told of a payment, a return or a request. */
const ofDeed = /^(?:placed|processing|refunded|cancelled)$/
const stateWords = /^(?:processed|processing|packed|placed)$/

/** States of orders and tickets that are told as past, later, imagined, asked or by others. */
export function unassertedStatuses(scene: Scene, line: Line): Found[] {
  return [...of(scene, line, 'order'), ...of(scene, line, 'ticket')]
}

function of(scene: Scene, line: Line, kind: 'order' | 'ticket'): Found[] {
  if (!line.families.has(kind)) return []
  if (kind === 'order' ? !ofOrder(scene, line) : !ofTicket(scene, line)) return []
  return statusMarks(line, `${kind}:`).flatMap((mark) => {
    const mode = modes[modeOf(line, mark)] ?? tense(line, mark, kind)
    if (mode === 'conditional' && line.modes.polite[mark.i] && isDispatch(line, mark)) return []
    if (mode && (isKind(line, mark) || isConsent(line, mark))) return []
    if (kind === 'order' && ofDeed.test(mark.status) && ofOtherThings(line, mark)) return []
    if (!mode || (mode === 'asked' && (asksForDeed(line, mark) || isDoable(line, mark)))) return []
    if (isAim(line, mark) || isByWhom(line, mark)) return []
    if (
      isTrigger(line, mark) ||
      isOfMail(line, mark) ||
      isNoDelay(line, mark) ||
      isDenied(line, mark) ||
      isRule(line, mark) ||
      ofAll(line, mark) ||
      ofYou(line, mark)
    )
      return []
    const id = idFor(
      scene,
      line,
      mark,
      (_, other, at) =>
        !/^(?:other|tracking)$/.test(idKind(scene, other, at)) &&
        (idKind(scene, other, at) === 'ticket') === (kind === 'ticket'),
    )
    if (mode === 'asked' && kind === 'order' && !id && !scene.shopperIds.length && !hasWord(line, orderNouns))
      return []
    if (mode === 'conditional' && mark.status === 'placed' && !id && line.tokens[mark.i - 1]?.w === 'you')
      return []
    if (mode === 'conditional' && !id && hasWord(line, backWords, 0, mark.i)) return []
    if (mode === 'conditional' && mark.status === 'returned' && !id && !scene.shopperIds.length) return []
    if (
      mode === 'conditional' &&
      ((!id && (ofAny(line, mark) || isAble(line, mark) || hedges(line) || has(line, 'generic'))) ||
        promised(line, mark))
    )
      return []
    return [{ about: `${kind}_status`, item: id ?? scene.shopperIds[0], mode, i: mark.i, j: mark.j }]
  })
}

/** "The rest will be sent next week": a date of dispatch, which is read as such. */
const isDispatch = (line: Line, mark: StatusMark): boolean =>
  /^(?:shipped|delivered|ready_for_pickup)$/.test(mark.status) &&
  line.tokens
    .slice(mark.j, mark.j + 4)
    .some(
      ({ kind, w }) =>
        kind === 'date' ||
        (kind === 'time' && mark.status === 'ready_for_pickup') ||
        kind === 'duration' ||
        /^(?:same|next|soon|shortly)$/.test(w),
    )

function tense(line: Line, mark: StatusMark, kind: 'order' | 'ticket'): Told | undefined {
  if (ownDeeds.some((tag) => cues(line, tag).length)) return undefined
  if (isDispatch(line, mark)) return undefined
  if (mark.status === 'delayed' && line.tokens[mark.i]!.w === 'later') return undefined
  if (mark.status === 'partially_shipped' && cues(line, 'delivery:lead').length) return undefined
  if (isFuture(line, mark) || hasWord(line, toCome, mark.i, mark.j))
    return line.modes.polite[mark.i] ? 'conditional' : 'future'
  if (onTheDay.has(mark.status) && tomorrowBefore(line, mark)) return 'future'
  const before = line.tokens.slice(Math.max(0, mark.i - 4), mark.i + 1).map((token) => token.w)
  if (
    (before.includes('yesterday') && !isSince(before) && !lasting.has(mark.status)) ||
    (kind === 'ticket' && over(line, mark))
  )
    return 'past'
  const was = before.slice(-3).some((w) => w === 'was' || w === 'were')
  return was && hasWord(line, nowWords, mark.j) ? 'past' : undefined
}

/** "Our technician replied yesterday and is testing it": the state is the one of now. */
const isSince = (words: readonly string[]): boolean =>
  words.slice(words.lastIndexOf('yesterday') + 1).some((w) => /^(?:is|are|am|now)$/.test(w))

/** "We will notify you when it has been sent": what a message waits for. */
const isTrigger = ({ tokens }: Line, mark: StatusMark): boolean => {
  const from = tokens.findLastIndex(({ w }, k) => k < mark.i && k > mark.i - 6 && w === 'when')
  return (
    from > 0 &&
    tokens
      .slice(Math.max(0, from - 5), from)
      .some(({ w }) =>
        /^(?:notify|email|mail|text|message|notified|emailed|update|updated|know|alert)$/.test(w),
      )
  )
}

/** "You will receive a notification once the refund has been initiated". */
const isOfMail = ({ tokens }: Line, { status, i }: StatusMark): boolean =>
  status === 'refunded' &&
  tokens
    .slice(0, i)
    .some(
      ({ w }, k, all) =>
        /^(?:notification|confirmation|e-?mail|message)$/.test(w) &&
        all.slice(k + 1).some((one) => /^(?:once|when|after)$/.test(one.w)),
    )

/** "The label you'll be sent": what the shopper gets. */
const ofYou = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens[i]!.w === 'be' && /^(?:will|shall)$/.test(tokens[i - 1]?.w ?? '') && tokens[i - 2]?.w === 'you'

/** "It will not be shipped", "won't be delivered to you": denied of what is to come. */
const isDenied = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens.slice(Math.max(0, i - 2), i + 1).some(({ w }, k, all) => w === 'not' && all[k - 1]?.w === 'will')

/** "There won't be any delay", "I will find the reason for the delay": what will not be, or is spoken of. */
const isNoDelay = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'delayed' &&
  (tokens.slice(Math.max(0, mark.i - 4), mark.j).some(({ w }) => /^(?:not|no|without|never)$/.test(w)) ||
    (tokens[mark.i - 1]?.w === 'the' && /^(?:of|for|about|behind)$/.test(tokens[mark.i - 2]?.w ?? '')))

/** "Stock is only secured once your order has been accepted": of the stock, and of no order. */
const hedges = (line: Line): boolean => cues(line, 'volatility_hedge').length > 0

/** "Once we receive the returned item": a kind of thing, no state of an order. */
const isKind = ({ tokens }: Line, mark: StatusMark): boolean =>
  /^(?:items?|goods|products?|articles?|parcels?|packages?|merchandise|shoes|units?)$/.test(
    tokens[mark.j]?.w ?? '',
  ) && /^(?:the|your|any|all|a|of|this|that|these)$/.test(tokens[mark.i - 1]?.w ?? '')

/** "Once confirmed, I'll cancel it": the shopper's word, and no state of an order. */
const isConsent = ({ tokens }: Line, mark: StatusMark): boolean =>
  tokens[mark.i]!.w === 'confirmed' && tokens[mark.i - 1]?.w === 'once' && tokens[mark.i + 1]?.w === ','

/** What has come to be yesterday is so today: "delivered yesterday and signed for". */
const lasting = new Set(['delivered', 'cancelled', 'returned', 'refunded', 'shipped', 'placed'])

const onTheDay = new Set(['out_for_delivery', 'ready_for_pickup'])
/** "Tomorrow it goes out for delivery": the day that opens the sentence is to come. */
const tomorrowBefore = (line: Line, mark: StatusMark): boolean =>
  line.tokens
    .slice(0, Math.min(3, mark.i))
    .some(({ kind, w }) => kind === 'date' && /^(?:tomorrow|next )/.test(w))

/** "Your refund will be processed once we have it": promised, which is a deed. */
const promised = (line: Line, mark: StatusMark): boolean =>
  mark.status === 'refunded' &&
  cues(line, 'will:refund_issued').some((cue) => cue.i < mark.j && mark.i < cue.j)

/** "Watches can be returned if the seal is unbroken": a rule, about no order. */
const isAble = (line: Line, mark: StatusMark): boolean =>
  hasWord(line, new Set(['can', 'may', 'could']), Math.max(0, mark.i - 2), mark.i + 1)

/** "I can check whether it can still be canceled": what may be done, and no state. */
const isDoable = (line: Line, mark: StatusMark): boolean =>
  /^(?:cancelled|returned|refunded)$/.test(mark.status) &&
  hasWord(line, able, Math.max(0, mark.i - 3), mark.i + 1)
const able = new Set(['can', 'could'])

/** "It will be delivered by FedEx": who brings it, and no state that is to come. */
const isByWhom = ({ tokens }: Line, mark: StatusMark): boolean =>
  /^(?:shipped|delivered)$/.test(mark.status) &&
  /^(?:by|via|with)$/.test(tokens[mark.j]?.w ?? '') &&
  carriers.test(
    (/^(?:the|our|a)$/.test(tokens[mark.j + 1]?.w ?? '') ? tokens[mark.j + 2] : tokens[mark.j + 1])?.w ?? '',
  ) &&
  !tokens.some(({ kind, w }) => kind === 'date' || w === 'if')
const carriers =
  /^(?:courier|carrier|post|ups|dhl|dpd|fedex|usps|gls|hermes|evri|royal|haulier|truck|van|bike|driver)$/

/** "To create a ticket, I'll need your e-mail": an aim, no state. */
const isAim = (line: Line, mark: StatusMark): boolean =>
  mark.status === 'open' &&
  line.tokens[mark.i - 1]?.w === 'to' &&
  /^(?:make|open|create|raise|file|log)$/.test(line.tokens[mark.i]!.w)

const many = new Set(['orders', 'items', 'parcels', 'packages', 'they', 'products', 'purchases', 'goods'])
/** "Once an order has been shipped": a rule, about no order. */
const ofAny = (line: Line, mark: StatusMark): boolean =>
  line.tokens
    .slice(Math.max(0, mark.i - 6), mark.i + 1)
    .some(
      (token, n, all) =>
        /^(?:an|any|every|each)$/.test(token.w) &&
        /^(?:order|item|parcel|package)$/.test(all[n + 1]?.w ?? ''),
    ) || hasWord(line, many, 0, mark.i)

/** "Cancel W1?" asks for a deed, "Is it cancelled?" for a state. */
function asksForDeed(line: Line, mark: StatusMark): boolean {
  const words = line.tokens.slice(mark.i, mark.j).map((token) => token.w)
  if (/^(?:placed|processing)$/.test(mark.status) && !words.some((w) => stateWords.test(w))) return true
  if (!cues(line, 'do:change').length || cues(line, 'mode:ask').length) return false
  return line.tokens[mark.i - 1]?.w !== 'it' && !/^(?:is|are)$/.test(line.tokens[0]?.w ?? '')
}
