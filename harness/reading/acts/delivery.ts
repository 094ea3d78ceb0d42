import type { ActOf } from '#record'
import { cues, hasWord, headingOf, itemName, type Line, once, type Scene } from '../discourse/scene.ts'
import type { Token } from '../text/token.ts'
import { aboutOrders } from './ids.ts'
import { isNotSo } from './not-so.ts'
import { type ActReader, sure } from './reader.ts'
import { awaitsStock } from './restock/new-delivery.ts'
import { ofAnswer } from './restock/no-restock.ts'

const when = (token: Token | undefined) =>
  token?.kind === 'date' ||
  (token?.kind === 'duration' && (token.value ?? 0) >= 300) ||
  token?.kind === 'time'
const notDelivery = new Set(
  'completion amount maintenance outage downtime refund refunds refunded money reply replies answer answers repair repairs back restock restocked warranty return returns ticket agent adviser technician alert alerts opening closes opens open closed closing available'.split(
    ' ',
  ),
)

/** Reads when or how goods reach the shopper, or that no estimate can be given. */
export const delivery: ActReader = (scene, found) => {
  const out: ActOf<'delivery'>[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    let end = -1
    const taken: (readonly [number, number])[] = []
    for (const cue of [...cues(line, 'delivery:none'), ...cues(line, 'delivery:how')]) {
      const denied = line.tokens[cue.i]!.w === 'not' && cues(line, 'delivery:none').includes(cue)
      if (!held(line, cue.i) || cue.i < end || (!denied && off(line, cue.i, cue.j)) || isDeniedWay(line, cue))
        continue
      if (cues(line, 'delivery:none').includes(cue) && isWhenMoney(scene, line)) continue
      // "Out for delivery tomorrow" is read with its first word below.
      if (line.tokens[cue.i]!.w === 'for' && line.tokens[cue.i - 1]?.w === 'out') continue
      const stop =
        /^(?:by|within|in|on|before)$/.test(line.tokens[cue.j]?.w ?? '') && when(line.tokens[cue.j + 1])
          ? tail(line, cue.j + 1)
          : cue.j
      push(scene, out, line, cue.i, stop)
      taken.push([cue.i, stop])
      end = stop
    }
    end = -1
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at]!
      if (
        token.kind === 'time' &&
        cues(line, 'fresh:asof')
          .concat(cues(line, 'fresh:read'))
          .some((cue) => cue.i < at && at - cue.j <= 4)
      )
        continue
      if (!when(token) || at < end || taken.some(([i, j]) => at >= i && at < j)) continue
      if (
        !held(line, at) ||
        toDo(line, at) ||
        ofRefund(scene, line) ||
        isMargin(line, at) ||
        ofPolicy(line, at) ||
        couldMove(line, at) ||
        ofCredit(line, at) ||
        isOrderTime(line, at) ||
        isEffort(line, at) ||
        isDeniedDay(line, at) ||
        isOnceSo(line, at)
      )
        continue
      const lead =
        leadOf(line, at) ?? listed(scene, line, at) ?? answered(scene, line, at) ?? goesOnWith(line, end, at)
      const ahead = lead === undefined ? arrivalAhead(line, at) : undefined
      if (ahead && !off(line, ahead.i, ahead.j)) {
        push(scene, out, line, at, ahead.j)
        end = ahead.j
        continue
      }
      if (lead === undefined || off(line, lead, at)) continue
      const from = lead < end ? ownLead(line, end, at) : lead
      if (from === undefined) continue
      const stop = tail(line, at)
      push(scene, out, line, withDenial(line, from, at), stop)
      end = stop
    }
  }
  const whole = joinedTimes(scene, out)
  const restocks = found.filter((act) => act.act === 'restock' && !(act.item === 'it' && aboutOrders(scene)))
  const vague = scene.lines.filter((line) => cues(line, 'delivery:none').length > 0)
  const within = (act: { span: { start: number } }, line: Line) =>
    act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.start < (line.tokens.at(-1)?.end ?? 0)
  return whole.filter(
    (act) =>
      !restocks.some(
        (other) =>
          (other.span.start < act.span.end && act.span.start < other.span.end) ||
          vague.some((line) => within(act, line) && within(other, line)),
      ),
  )
}

/** "Leaves within a day and arrives two days later" is one way to the shopper, told in one breath. */
function joinedTimes(scene: Scene, found: readonly ActOf<'delivery'>[]): ActOf<'delivery'>[] {
  const out: ActOf<'delivery'>[] = []
  for (const act of [...found].sort((a, b) => a.span.start - b.span.start)) {
    const last = out.at(-1)
    const between = last ? scene.reply.slice(last.span.end, act.span.start) : ''
    if (!last || last.item !== act.item || !goesOn.test(between)) {
      out.push(act)
      continue
    }
    // "It goes out on Friday, so you have it by noon": what the first means for the shopper.
    if (/^[;,] so\b/i.test(between)) {
      out[out.length - 1] = act
      continue
    }
    const text = scene.reply.slice(last.span.start, act.span.end)
    out[out.length - 1] = { ...last, text, span: { start: last.span.start, end: act.span.end, text } }
  }
  return out
}
const goesOn =
  /^[;,] $|^,? ?(?:and|so|then|and then|so that|before) ?(?:(?:it|they|you|will|should|can|then|typically|usually|generally|normally|is|are|be|have|get|receive|'ll|’ll|ll) ?){0,5}$/i

/** What is delivered: the product or the order number said before the time. */
function itemOf(scene: Scene, line: Line, i: number): { item?: string } {
  const before = line.tokens.slice(0, i + 2)
  const item = before.findLast((token) => token.kind === 'item')
  const id =
    before.findLast((token) => token.kind === 'id') ?? line.tokens.find((token) => token.kind === 'id')
  if (item) return { item: itemName(item) }
  if (id) return { item: id.raw.replace(/^#/, '') }
  for (let k = line.index - 1; k >= Math.max(0, line.index - 3); k--) {
    const named = scene.lines[k]!.tokens.findLast((token) => token.kind === 'item' || token.kind === 'id')
    if (named) return { item: named.kind === 'item' ? itemName(named) : named.raw.replace(/^#/, '') }
  }
  return {}
}

function push(scene: Scene, out: ActOf<'delivery'>[], line: Line, i: number, j: number): void {
  const grounds = sure(scene, line, i, j)
  if (!out.some((one) => one.text === grounds.span.text))
    out.push({ act: 'delivery', ...itemOf(scene, line, i), text: grounds.span.text, ...grounds })
}

/** "We used to deliver on Sundays", "it needs to cool for 2 hours": no arrival that is to come. */
const isOnceSo = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ w }, k, all) =>
        all[k + 1]?.w === 'to' &&
        (w === 'used' ||
          (/^(?:needs?|has|have)$/.test(w) &&
            /^(?:cool|dry|charge|cook|bake|rest|heat|set|soak|be)$/.test(all[k + 2]?.w ?? ''))),
    )

/** "Sunday delivery is not available": no time of any delivery. */
const isDeniedDay = ({ tokens }: Line, at: number): boolean =>
  (/^(?:is|are)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens[at + 2]?.w === 'not' &&
    /^(?:possible|available|offered|an)$/.test(tokens[at + 3]?.w ?? '')) ||
  (/^(?:delivery|deliveries|shipping|dispatch)$/.test(tokens[at + 1]?.w ?? '') &&
    /^(?:is|are)$/.test(tokens[at + 2]?.w ?? '') &&
    tokens.slice(at + 3, at + 6).some(({ w }) => /^(?:not|unavailable|never)$/.test(w)))

/** "Same-day delivery isn't offered", "we don't offer next-day delivery": a way in which nothing comes. */
const isDeniedWay = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  (/^(?:is|are)$/.test(tokens[j]?.w ?? '') &&
    tokens
      .slice(j + 1, j + 5)
      .some(
        ({ w }, k, all) =>
          (w === 'not' &&
            /^(?:offered|available|possible|supported|included|an)$/.test(all[k + 1]?.w ?? '')) ||
          w === 'unavailable',
      )) ||
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(
      ({ w }, k, all) =>
        /^(?:offer|provide|support|have|do)$/.test(w) && /^(?:not|never)$/.test(all[k - 1]?.w ?? ''),
    )

/** "The lamp takes about 20 minutes and needs two people": work on it, where nothing is brought. */
const isEffort = (line: Line, at: number): boolean =>
  line.tokens[at]!.kind === 'duration' &&
  (line.tokens[at]!.value ?? 0) < 3 * 3600 &&
  hasWord(line, takes, Math.max(0, at - 4), at) &&
  !hasWord(line, deliveryTalk)

/** "It takes about an hour to build": what is to be done with the goods. */
const toDo = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.kind === 'duration' &&
  tokens[at + 1]?.w === 'to' &&
  tokens[at + 2]?.kind === 'word' &&
  !/^(?:arrive|get|reach|deliver|ship|come|be|your|you|the|a|our|my|any|most|process|prepare|pack|dispatch|land|make)$/.test(
    tokens[at + 2]!.w,
  )

/** Conditions such as "if you order by noon" leave a delivery time standing; imagined and asked ones do not. */
function held(line: Line, i: number): boolean {
  const mode = line.modes.at[i]
  return (
    mode === 'asserted' || (mode === 'conditional' && line.modes.polite[i] === true && hasWord(line, orders))
  )
}
const orders = new Set([
  'add',
  'order',
  'ordered',
  'pick',
  'choose',
  'pay',
  'buy',
  'live',
  'express',
  'ordering',
  'today',
  'before',
])

/** "Order today", "if you order by 3 pm": when the shopper has to act. */
function isOrderTime({ tokens }: Line, at: number): boolean {
  let k = at - 1
  while (
    k > at - 5 &&
    (tokens[k]?.kind === 'duration' ||
      /^(?:by|before|within|the|next|in|until|it|now|online|today|them|this)$/.test(tokens[k]?.w ?? ''))
  )
    k--
  return (
    /^(?:order|ordered|ordering|buy|checkout|pay)$/.test(tokens[k]?.w ?? '') &&
    !/^(?:your|the|an|my|this|that|of|for)$/.test(tokens[k - 1]?.w ?? '')
  )
}

/** "We expect the Mug in May": what the shop waits for, where no order is spoken of. */
const ofShop = ({ tokens }: Line, i: number): boolean =>
  tokens[i]!.w === 'expect' &&
  tokens[i - 1]?.w === 'we' &&
  tokens.slice(0, i).some(({ kind }) => kind === 'item') &&
  !tokens.some(({ kind, w }) => kind === 'id' || /^(?:order|parcel|package|delivery|arrive|deliver)$/.test(w))

/** "Delivered one day sooner": a margin, no time. */
const isMargin = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.kind === 'duration' && /^(?:sooner|earlier|faster|quicker)$/.test(tokens[at + 1]?.w ?? '')

/** "... the Mug tomorrow and the Vase on Friday": only a product and small words since the last time. */
const goesOnWith = (line: Line, from: number, at: number): number | undefined =>
  from > 0 &&
  /^(?:and|,|;|while|but)$/.test(line.tokens[from]?.w ?? '') &&
  line.tokens
    .slice(from + 1, at)
    .every(
      ({ kind, w }) => kind === 'item' || /^(?:the|your|a|on|by|in|rest|and|then|only|not|until)$/.test(w),
    )
    ? ownLead(line, from, at)
    : undefined

/** "Arrives in two parcels: the Mug tomorrow and the Vase on Friday": the words of arrival serve once more, for another product. */
function ownLead({ tokens }: Line, from: number, at: number): number | undefined {
  const item = tokens.findLastIndex((token, k) => token.kind === 'item' && k >= from && k < at)
  return item < 0 ? undefined : item
}

/** Where the words of delivery begin that a time belongs to. */
const deliveryTalk = new Set([
  'delivery',
  'shipping',
  'deliver',
  'arrive',
  'arrives',
  'ship',
  'eta',
  'lieferung',
  'lieferzeit',
])

/** A bare time in answer to a question for delivery. */
function answered(scene: Scene, line: Line, at: number): number | undefined {
  const words = line.tokens.filter((token) => token.kind === 'word').length
  if (scene.lines.length > 2 || line.tokens.length > 10 || asksFor(scene, refundTalk)) return undefined
  if (hasWord(line, kept)) return undefined
  // "Not before Friday, I'm afraid."
  const isDenied = /^(?:before|until)$/.test(line.tokens[at - 1]?.w ?? '') && line.tokens[at - 2]?.w === 'not'
  if (line.tokens.length <= 6 && words <= 2 && asksFor(scene, deliveryTalk)) return isDenied ? at - 2 : at
  if (isDenied)
    return words <= 5 && asksFor(scene, whenWords) && asksFor(scene, arrivalTalk) ? at - 2 : undefined
  return words <= 5 && asksFor(scene, whenWords) && asksFor(scene, arrivalTalk)
    ? Math.max(0, line.tokens[at - 1]?.w === 'from' || line.tokens[at - 1]?.w === 'after' ? at - 2 : at)
    : undefined
}

/** "We hold it for 3 days": how long it waits for the shopper. */
const kept = new Set('hold holds held keep keeps reserve reserved aside valid'.split(' '))

const asksFor = (scene: Scene, words: ReadonlySet<string>): boolean =>
  once(scene, `asks for ${[...words][0]}`, () => scene.asked.some((asked) => hasWord(asked, words)))
const whenWords = new Set(['when', 'eta', 'long'])
const arrivalTalk = new Set(
  'till until take takes wait pick collect collection pickup arrive arriving come coming delivered delivery shipped ship shipping here get'.split(
    ' ',
  ),
)

/** Times of a list below a heading that speaks of delivery. */
function listed(scene: Scene, line: Line, at: number): number | undefined {
  if (line.sentence.kind !== 'bullet') return undefined
  const head = headingOf(scene, line)
  return head && hasWord(head, new Set(['delivery', 'shipping', 'versand', 'lieferung'])) ? at : undefined
}

function leadOf(line: Line, at: number): number | undefined {
  let best: number | undefined
  const ofOrder = line.tokens.some((token) => token.kind === 'id') ? cues(line, 'delivery:ofOrder') : []
  for (const cue of [...cues(line, 'delivery:lead'), ...ofOrder]) {
    if (cue.i > at || at - cue.j > 8) continue
    if (
      line.tokens
        .slice(cue.j, at)
        .some(
          (token) =>
            token.w === ';' ||
            token.w === '.' ||
            token.w === 'but' ||
            token.w === 'as' ||
            token.w === '(' ||
            (token.w === '·' && at - cue.j > 1),
        )
    )
      continue
    best = best === undefined ? cue.i : Math.max(best, cue.i)
  }
  if (best !== undefined)
    return line.tokens.slice(best, at).some((token) => token.kind === 'money') ? at : best
  for (const cue of cues(line, 'delivery:after')) if (cue.i === at + 1) return at
  return undefined
}

/** "Tomorrow before noon it goes out for delivery": a time that opens the sentence, and the arrival after it. */
function arrivalAhead(line: Line, at: number): { i: number; j: number } | undefined {
  const { tokens } = line
  if (tokens[at]!.kind !== 'date' || /^(?:today|yesterday|last)/.test(tokens[at]!.w)) return undefined
  if (!tokens.slice(0, at).every(({ w }) => /^(?:on|by|from|and|then|so|,|yes|the)$/.test(w)))
    return undefined
  const cue = cues(line, 'delivery:lead').find((one) => one.i > at && one.i - at <= 6)
  if (!cue || cues(line, 'restock:lead').some((back) => back.i < cue.j && cue.i < back.j + 3))
    return undefined
  const between = tokens.slice(at + 1, cue.i)
  return between.some(({ w, kind }) => kind === 'punct' && w !== ',') ||
    !between.some(
      ({ w, kind }) => /^(?:it|they|you|parcel|package|order|driver|courier)$/.test(w) || kind === 'id',
    ) ||
    tokens.slice(cue.i).some((token) => when(token))
    ? undefined
    : cue
}

/** The time and what belongs to it: "or Saturday", "between 2 and 5 May". */
/** "Between 2 and 4 pm", "from 9 to 11am". */
const isFirstHour = (tokens: readonly Token[], k: number): boolean =>
  /^(?:between|from)$/.test(tokens[k - 1]?.w ?? '') &&
  /^(?:and|to|-|–)$/.test(tokens[k + 1]?.w ?? '') &&
  tokens[k + 2]?.kind === 'time'

/** "It won't arrive before Friday": the denial belongs to the time. */
const withDenial = ({ tokens }: Line, from: number, at: number): number => {
  if (tokens[from - 1]?.w !== 'not' || !tokens.slice(from, at).some(({ w }) => /^(?:before|until)$/.test(w)))
    return from
  return /^(?:will|can|does|do)$/.test(tokens[from - 2]?.w ?? '') ? from - 2 : from - 1
}

/** "Dec 5–8". */
const isLastDay = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.kind === 'number' &&
  (tokens[k]!.value ?? 99) <= 31 &&
  /^(?:–|-|to)$/.test(tokens[k - 1]?.w ?? '') &&
  tokens[k - 2]?.kind === 'date' &&
  /\d/.test(tokens[k - 2]!.w)

function tail(line: Line, at: number): number {
  const { tokens } = line
  let j = at + 1
  for (let k = j; k < Math.min(tokens.length, j + 5); k++) {
    if (when(tokens[k])) j = k + 1
    else if (tokens[k]!.kind === 'number' && isFirstHour(tokens, k)) continue
    else if (isLastDay(tokens, k)) j = k + 1
    else if (
      !/^(?:,|or|and|to|-|–|at|on|by|the|in|between|morning|afternoon|evening|of|from|before|until|after|no|later|than)$/.test(
        tokens[k]!.w,
      )
    )
      break
  }
  for (const cue of cues(line, 'delivery:after')) if (cue.i === j) j = cue.j
  return j
}

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

/** "It was supposed to come today, but the van broke down": a plan that came to nothing. */
const wasPlanned = ({ tokens }: Line, i: number): boolean =>
  tokens[i - 1]?.w === 'to' &&
  /^(?:supposed|meant|scheduled|due|planned|going|expected)$/.test(tokens[i - 2]?.w ?? '') &&
  /^(?:was|were)$/.test(tokens[i - 3]?.w ?? '')

/** "She will get in touch with you by tomorrow". */
const inTouch = new Set(['touch', 'contact'])

/** "Our standard window is 30 days": how long something is allowed. */
const isWindow = ({ tokens }: Line, i: number, at: number): boolean =>
  tokens
    .slice(i, at)
    .some(
      ({ w }, k, all) =>
        /^(?:window|period|policy|warranty|guarantee)$/.test(w) &&
        !/^(?:delivery|shipping|arrival|time|hour|pickup|collection|minute)$/.test(all[k - 1]?.w ?? ''),
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
            /^(?:trace|tracing|investigate|investigation|search|check|review|claim)$/.test(one.w),
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
const deskWork = new Set('answer answers reply replies respond responds'.split(' '))

const refundTalk = new Set(['refund', 'refunds', 'refunded', 'money'])
const caseTalk = new Set(['complaint', 'claim', 'enquiry', 'ticket', 'review', 'investigation'])
const takes = new Set(['take', 'takes'])
/** "Outside our standard 30-day return window": how long something is allowed. */
const ofPolicy = ({ tokens }: Line, at: number): boolean =>
  /^(?:returns?|refund|warranty|guarantee|trial|cancellation|exchange|window|policy|period)$/.test(
    tokens[at + 1]?.w ?? '',
  )

const accounts = /^(?:visa|mastercard|amex|paypal|card|bank|statement)$/
/** "We can move your delivery to Friday": what may be arranged, and no time yet. */
const couldMove = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(0, at)
    .some(
      ({ w }, k, all) =>
        /^(?:move|reschedule|postpone|bring|push|shift)$/.test(w) &&
        /^(?:can|could|may|might|to|us|me)$/.test(all[k - 1]?.w ?? ''),
    )

/** "You should see it returned to your card within 5 days": money. */
const ofCredit = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).some(({ w }) => accounts.test(w)) &&
  tokens
    .slice(0, at)
    .some(({ w }) => /^(?:returned|refunded|credited|see|appear|reflect|reach|back)$/.test(w))

/** "We refund your card. It takes a week", "your complaint is looked at. Normally that takes 5 days": no delivery takes that. */
function ofRefund(scene: Scene, line: Line): boolean {
  const before = scene.lines[line.index - 1]
  const pronoun = line.tokens.findIndex(({ w }) => /^(?:it|this|that|they)$/.test(w))
  if (pronoun > 0 && hasWord(line, takes, pronoun, pronoun + 3) && hasWord(line, refundTalk, 0, pronoun))
    return true
  if (!before) return false
  if (pronoun === 0 && hasWord(before, refundTalk)) return true
  if (
    /^(?:should|will)$/.test(line.tokens[0]?.w ?? '') &&
    (hasWord(before, banks) || hasWord(before, refundTalk))
  )
    return true
  return pronoun >= 0 && pronoun < 3 && hasWord(line, takes) && hasWord(before, caseTalk)
}

/** "Refunds take three days. I don't see your bank, so I can't tell when it will show": of money, where no goods are named. */
const isWhenMoney = (scene: Scene, line: Line): boolean =>
  (hasWord(line, banks) || (hasWord(line, refundTalk) && line.index > 0)) &&
  !hasWord(line, carried) &&
  [...scene.asked, ...scene.lines].some((other) => hasWord(other, refundTalk))
const banks = new Set(['bank', 'banks', 'card', 'account', 'statement', 'paypal'])
const carried = new Set('parcel package order delivery shipment goods item items'.split(' '))

function off(line: Line, i: number, at: number): boolean {
  const before = line.tokens.slice(Math.max(0, i - 4), i)
  if (before.some(({ w }, k) => /^(?:charge|charges|charged)$/.test(w) && before[k - 1]?.w !== 'of'))
    return true
  if (
    /^(?:this morning|yesterday|last)/.test(line.tokens[at]?.w ?? '') ||
    line.tokens
      .slice(0, i)
      .some((token, k) => token.w === 'had' && !/^(?:a|an|another)$/.test(line.tokens[k + 1]!.w))
  )
    return true
  const clause = line.modes.clause
  if (line.tokens[i]!.w === 'coming' && i === 0 && line.tokens[at + 1]?.w === ':') return true
  if (
    line.tokens.slice(i, at).some((token) => /^(?:went|came|was|were|signed|dropped|scanned)$/.test(token.w))
  )
    return true
  if (hasWord(line, stillThere, Math.max(0, i - 3), i)) return true
  if (wasPlanned(line, i) || isDenied(line, i, at) || isNotSo(line, { i, j: at })) return true
  if (
    hasWord(line, inTouch, Math.max(0, i - 2), i) ||
    isQueue(line, i, at) ||
    ofAnswer(line, { i: at }) ||
    isSearch(line, i)
  )
    return true
  if (ofShop(line, i)) return true
  if (hasWord(line, shopHours, i, at) || (line.tokens[i]?.w === 'delivery' && awaitsStock(line, i)))
    return true
  if (isWindow(line, i, at) || hasWord(line, ofMoney, i, at) || hasWord(line, deskWork, i, at)) return true
  if (
    line.tokens
      .slice(Math.max(0, i - 2), i)
      .some((token) => /^(?:tried|attempted|attempt|trying|failed)$/.test(token.w))
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
