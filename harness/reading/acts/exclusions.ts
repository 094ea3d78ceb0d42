import type { Act } from '#record'
import { cues, has, hasWord, type Line } from '../discourse/scene.ts'
import type { Unless } from './flags.ts'
import { isNotSo } from './not-so.ts'
import { onOccasion } from './occasions.ts'
import { negated } from './statuses.ts'

const inLine = (line: Line, act: Act): boolean =>
  act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.end <= (line.tokens.at(-1)?.end ?? 0)

/** "Live stock is only shown in the store's own app": not here. */
const onlyThere = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens.slice(j, j + 4).some(({ w }) => w === 'only') &&
  tokens
    .slice(j, j + 12)
    .some(({ w }) => /^(?:app|website|site|store|stores|shop|portal|page|counter|till)$/.test(w))

/** "You can check the live status on the product page": the shopper sees it there, and not the bot. */
const yoursToSee = ({ tokens }: Line, { i }: { i: number }): boolean => {
  const at = tokens.findLastIndex(
    ({ w }, k) => k < i && k >= i - 6 && /^(?:check|see|view|find|track|follow|watch|visit|refresh)$/.test(w),
  )
  if (at < 0 || tokens.slice(Math.max(0, at - 3), i).some(({ w }) => /^(?:i|we|here|what)$/.test(w)))
    return false
  return at === 0 || tokens.slice(Math.max(0, at - 2), at).some(({ w }) => w === 'you' || w === 'please')
}

/** "We have no live view" claims nothing. */
export const deniedClaim: Unless = (_, line, cue) =>
  onlyThere(line, cue) ||
  yoursToSee(line, cue) ||
  has(line, 'notify_done') ||
  has(line, 'step:notify') ||
  (line.tokens[cue.i]!.w === 'the' && line.tokens[cue.i - 1]?.w === 'at') ||
  negated(line, cue, 5) ||
  isNotSo(line, cue) ||
  line.tokens.slice(cue.j, cue.j + 4).some((token) => token.w === 'not')

/** "For security reasons I have to verify your identity", "to protect your account, it was locked": a reason, and nothing is kept back. */
const onlyAsks: Unless = (_, line, cue) =>
  !cues(line, 'neg').length &&
  /^(?:for|to|reasons|grounds)$/.test(
    line.tokens[line.tokens[cue.i]!.w === 'security' ? cue.j - 1 : cue.i]!.w,
  ) &&
  line.tokens.slice(cue.i, cue.j).every(({ w }) => purpose.test(w))

/** "For security reasons I can't delete accounts here": a deed is refused, no data are kept back. */
const barsDeed = ({ tokens }: Line, cue: { i: number; j: number }): boolean => {
  if (!/^(?:reasons|grounds)$/.test(tokens[cue.j - 1]!.w)) return false
  const not = tokens.findIndex(
    ({ w }, k) =>
      (w === 'not' && /^(?:can|could|able|are|is|am|may)$/.test(tokens[k - 1]?.w ?? '')) || w === 'unable',
  )
  return (
    not >= 0 &&
    deedVerbs.has(
      tokens.slice(not + 1).find(({ w }) => !/^(?:able|to|be|currently|possible|here|chat)$/.test(w))?.w ??
        '',
    )
  )
}
const deedVerbs = new Set(
  'delete deleted close closed change changed update updated edit edited cancel cancelled reset process processed accept accepted take taken make made place placed merge merged remove removed refund refunded ship shipped redirect redirected store stored save saved reactivate unlock unlocked'.split(
    ' ',
  ),
)

/** "There is no privacy reason not to tell you", "nothing about it is confidential". */
const isOpen = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /^(?:privacy|private|confidential|secret)$/.test(tokens[i]!.w) &&
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ w }, k, all) => w === 'nothing' || (w === 'no' && k === all.length - 1))

/** "We value your privacy", "remember not to share your password": nothing is kept from the shopper. */
export const nothingKept: Unless = (scene, line, cue, found) =>
  onlyAsks(scene, line, cue, found) ||
  barsDeed(line, cue) ||
  isOpen(line, cue) ||
  (/^(?:privacy|private|confidential)/.test(line.tokens[cue.i]!.w) &&
    hasWord(line, valued) &&
    !cues(line, 'neg').length) ||
  hasWord(line, advised, Math.max(0, cue.i - 4), cue.i)
const valued = new Set(
  'value prioritize prioritise importance important utmost priority care securely respect committed matters seriously'.split(
    ' ',
  ),
)
const advised = new Set(['remember', 'please', 'careful', 'advise', 'recommend'])
const purpose =
  /^(?:security|safety|privacy|reasons|grounds|for|to|protect|safeguard|your|own|the|customer|data|protection|,|·)$/

/** An inability that is a privacy refusal, a failure, a missing estimate or a missed moment is no limitation. */
export const notByDesign: Unless = (scene, line, cue, found) => {
  if (found.some((act) => act.act === 'privacy_refusal')) return true
  if (
    found.some((act) => act.act === 'availability' && act.basis === 'not_carried' && inLine(line, act)) ||
    has(line, 'noMatch') ||
    (line.tokens
      .slice(cue.i, cue.j + 3)
      .some(({ w }, k, all) => w === 'find' || (w === 'get' && all[k + 1]?.w !== 'to')) &&
      line.tokens.slice(cue.i, cue.j).some((token) => token.w === 'not'))
  )
    return true
  if (
    has(line, 'failure_disclosure') ||
    hasWord(line, vows, cue.i, cue.j + 3) ||
    cues(line, 'delivery:none').some((none) => none.i < cue.j && cue.i < none.j + 1) ||
    cues(line, 'restock:none').length > 0
  )
    return true
  if (
    line.tokens
      .slice(cue.i, cue.j + 3)
      .some(({ kind }, k, all) => kind === 'number' && all[k + 1]?.kind === 'item')
  )
    return true
  const past = line.tokens.slice(cue.i, cue.j).some((token) => token.w === 'could')
  return (
    past &&
    found.some((act) => (act.act === 'order_status' || act.act === 'availability') && inLine(line, act)) &&
    scene.lines.length > 0
  )
}

/** "We cannot guarantee Saturday": what nobody could. */
const vows = new Set(['guarantee', 'guarantees', 'promise', 'swear', 'vouch'])

/** "W8 has been shipped. Thank you for shopping with us": a courtesy, and no purchase made now. */
const onlyPolite: Unless = (scene, line, cue, found) =>
  /^thanks?$/.test(line.tokens[cue.i]!.w) &&
  (found.some((act) => act.act === 'order_status' && act.status !== 'placed') ||
    (line.tokens[cue.j - 1]!.w === 'shopping' && scene.lines.length > 1))

/** "I never got a confirmation": of an order that was made before. */
const confirmations = new Set(['confirmation', 'receipt'])
const lacking = new Set(['not', 'never', 'no', 'where', 'missing'])

/** "Order 910 is confirmed" to a shopper who asks for 910: it was placed before. */
export const askedFor: Unless = (scene, line, cue, found) =>
  onOccasion(line, cue) ||
  isNotSo(line, cue) ||
  (line.tokens[cue.i - 1]?.w === 'no' && /^(?:orders?|purchase|booking)$/.test(line.tokens[cue.i]!.w)) ||
  scene.asked.some((asked) => hasWord(asked, confirmations) && hasWord(asked, lacking)) ||
  onlyPolite(scene, line, cue, found) ||
  line.tokens.some(
    (token) =>
      token.kind === 'id' &&
      scene.asked.some((asked) => asked.tokens.some((one) => one.kind === 'id' && one.w === token.w)),
  )

/** "When it is back" waits for a change. */
const waited = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 5), cue.i)
    .some(
      (token, n, all) =>
        /^(?:when|if|once|until|as)$/.test(token.w) &&
        !all.slice(n).some((next) => /^(?:checked|looked|asked|spoke|last|refreshed)$/.test(next.w)),
    )

/** "Was $20, now $15" is a price tag; "it was $20, it is $15 now" tells of a change. */
const priceTag = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.i]!.w === 'was' &&
  !/^(?:it|they|that|price)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
  line.tokens.slice(cue.i, cue.j + 2).some((token) => token.kind === 'money')

/** "Your payment has not gone through yet" tells of a state, no failure. */
const notYetThrough = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.j - 1]!.w === 'through' &&
  line.tokens.slice(Math.max(0, cue.i - 3), cue.j + 2).some((token) => token.w === 'yet')

const technical = new Set(
  'technical system server servers network connection database gateway site website page app'.split(' '),
)
const people = new Set(
  'agents agent operators operator colleagues colleague advisers advisors team staff we representatives'.split(
    ' ',
  ),
)
const hadIt = /^(?:encounter|encountered|encountering|experienced|experiencing|face|facing|having|faced)$/
const mistakes = /^(?:errors?|fault|disruption|disrupted|failure|issues?|glitch)$/
/** "I apologize for this error", "to prevent further errors", "charged in error", "I understand you had a payment failure": no failure is told of. */
function notTold(line: Line, cue: { i: number; j: number }): boolean {
  const { tokens } = line
  const last = tokens[cue.j - 1]!.w
  const before = tokens.slice(Math.max(0, cue.i - 6), cue.i)
  const some = (words: RegExp) => before.some(({ w }) => words.test(w))
  if (
    tokens
      .slice(Math.max(0, cue.i - 8), cue.j + 4)
      .some(({ w }, n, all) => w === 'you' && all.slice(n + 1, n + 5).some((next) => hadIt.test(next.w)))
  )
    return true
  if (
    /^(?:attention|notifying|notify|inform|informing|report|reporting)$/.test(
      before.findLast(({ w }) => !/^(?:of|the|any|about|us|to|these|this|sign|up|-)$/.test(w))?.w ?? '',
    ) ||
    (tokens[cue.j]?.w === 'to' && tokens[cue.j + 1]?.w === 'our')
  )
    return true
  if (
    /^(?:understand|understanding)$/.test(
      tokens.slice(0, cue.i).find(({ w }) => /^understand/.test(w))?.w ?? '',
    )
  )
    return !some(/^(?:but|because|our)$/)
  if (
    /^(?:might|may|could)$/.test(tokens[cue.i - 1]?.w ?? '') ||
    (/^(?:might|may|could)$/.test(tokens[cue.i]!.w) && tokens[cue.i + 1]?.w !== 'not')
  )
    return true
  if (!mistakes.test(last) || hasWord(line, technical, cue.i - 1, cue.j)) return false
  return (
    some(
      /^(?:apologi[sz]e|apologies|sorry|apology|prevent|avoid|minimi[sz]e|risk|compensate|implying|similar|further)$/,
    ) ||
    tokens[cue.i - 1]?.w === 'in' ||
    tokens[cue.j]?.w === '-'
  )
}

/** What befalls what carries a parcel too: "the truck broke down". */
const ofVehicles = new Set(['load', 'loaded', 'broke', 'breaks', 'crashed'])
const vehicles = new Set(
  'van truck lorry courier driver carrier pallet vehicle plane train ship bike trailer'.split(' '),
)

/** "After the crash your cart still holds it": over, and come through. */
const isBehind = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  /^(?:crash|outage|failure|breakdown)$/.test(tokens[cue.j - 1]!.w) &&
  tokens
    .slice(Math.max(0, cue.i - 2), cue.i)
    .some(({ w }) => /^(?:after|through|survived|despite|since)$/.test(w))

/** "Nothing has gone wrong", "I don't see any error", "it hasn't crashed": none is told of. */
const isNoError = (line: Line, cue: { i: number; j: number }): boolean => {
  const { tokens } = line
  if (tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:not|no|never|without|nothing|unable)$/.test(w)))
    return false
  return cues(line, 'neg').some((neg) => {
    const word = tokens[neg.i]!.w
    const between = tokens.slice(neg.j, cue.i).map(({ w }) => w)
    if (neg.j > cue.i || line.modes.clause[neg.i] !== line.modes.clause[cue.i]) return false
    if (word === 'nothing') return between.every((w) => /^(?:has|is|went|gone|was)$/.test(w))
    if (word === 'without') return between.every((w) => /^(?:any|an|a)$/.test(w))
    if (word === 'not')
      return (
        between.every((w) => /^(?:see|find|any|an|a|have|had|been|is)$/.test(w)) &&
        tokens
          .slice(cue.i, cue.j)
          .some((one) => /^(?:errors?|crashed|failed|outage|bugs?|failure|down)$/.test(one.w))
      )
    return false
  })
}

/** "There was an outage this morning, but everything works now": over. */
const worksAgain = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(Math.max(0, cue.i - 3), cue.j).some(({ w }) => w === 'was' || w === 'were' || w === 'had') &&
  tokens
    .slice(cue.j)
    .some(
      ({ w }, k, all) =>
        /^(?:works|working|resolved|fixed|solved|back|over)$/.test(w) &&
        all.slice(Math.max(0, k - 3), k + 3).some((one) => /^(?:now|again|been|up)$/.test(one.w)) &&
        !all.slice(Math.max(0, k - 3), k).some((one) => one.w === 'not'),
    )

/** "A short video of the fault": of the goods. */
const isShown = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  /^(?:fault|error|problem|issue|failure)$/.test(tokens[cue.j - 1]!.w) &&
  tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some(
      ({ w }, k, all) =>
        /^(?:video|photo|photos|picture|pictures|description)$/.test(w) && all[k + 1]?.w === 'of',
    )

/** "Tickets close after 7 days without an answer": the shopper's. */
const closesUnanswered = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:reply|response|answer)$/.test(w)) &&
  tokens
    .slice(0, cue.i)
    .some(({ w }) => /^(?:close|closes|closed|archived|archive|expire|expires|solved|resolved)$/.test(w))

const amounts = new Set('price prices cost costs total rate stock number numbers count fee'.split(' '))
/** "The price went down": nothing has failed. */
const wentCheaper = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(cue.i, cue.j).some(({ w }) => w === 'down') &&
  (hasWord(line, amounts, 0, cue.i) || line.tokens.some(({ kind }, k) => kind === 'money' && k > cue.i - 6))

/** "That is no error" discloses none. */
export const noFailure: Unless = (_, line, cue) =>
  isBehind(line, cue) ||
  closesUnanswered(line, cue) ||
  isShown(line, cue) ||
  isNoError(line, cue) ||
  worksAgain(line, cue) ||
  notYetThrough(line, cue) ||
  wentCheaper(line, cue) ||
  (line.tokens[cue.j - 1]!.w === 'offline' && hasWord(line, people, 0, cue.i)) ||
  notTold(line, cue) ||
  line.tokens[cue.i - 2]?.w === 'not' ||
  (line.tokens[cue.j - 1]!.w === 'want' && /^(?:i|we|you|they)$/.test(line.tokens[cue.i - 1]?.w ?? '')) ||
  (line.tokens[cue.i]!.w === 'snag' && has(line, 'order:delayed')) ||
  (hasWord(line, ofVehicles, cue.i, cue.j) && hasWord(line, vehicles)) ||
  (line.tokens[cue.i - 1]?.w === 'not' && /^(?:fault|failure|error|bug)$/.test(line.tokens[cue.i]!.w))

/** "It has sold out" tells of a state; that it differs from before, only a word such as "just" or "since" tells. */
const onlySoldOut = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(cue.i, cue.j).every((token) => /^(?:has|have|all|sold|out)$/.test(token.w))

/** "Was due yesterday but hasn't been scanned since": nothing has happened. */
const unchangedSince = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.j - 1]!.w === 'since' &&
  line.tokens.slice(Math.max(cue.i, cue.j - 6), cue.j).some(({ w }) => w === 'not')

/** "From Monday it's back to $69": a change to come. */
const fromThenOn = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 5), cue.i)
    .some(
      ({ kind, w }, k, all) =>
        kind === 'date' && w !== 'today' && /^(?:from|starting|on|after)$/.test(all[k - 1]?.w ?? ''),
    ) && line.tokens[cue.i]?.w === 'back'

/** "L comes back in stock on 10 December": not yet. */
const backLater = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.i]!.w === 'back' &&
  /^(?:come|comes|be|coming)$/.test(tokens[cue.i - 1]?.w ?? '') &&
  (tokens[cue.i - 2]?.w === 'to' ||
    tokens
      .slice(cue.j, cue.j + 3)
      .some(({ kind, w }) => kind === 'duration' || (kind === 'date' && w !== 'today')))

/** "Has been sitting at the depot since then": nothing has changed. */
const hasLain = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'since' &&
  line.tokens
    .slice(Math.max(0, cue.i - 8), cue.i)
    .some(({ w }, k, all) => w === 'been' && /ing$/.test(all[k + 1]?.w ?? ''))

const counting = new Set(['quantity', 'qty'])
/** "Quantity changed from 2 to 5" is the result of an action. */
const ofCartNumber = (line: Line): boolean => has(line, 'cart:updated') && hasWord(line, counting)

/** "I'm not able to cancel it anymore": what may not be done, which is a limit and no news. */
const isBarred = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.i]!.w === 'not' &&
  /^(?:able|possible|permitted|allowed)$/.test(tokens[cue.i + 1]?.w ?? '') &&
  !tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:order|ordered|buy|get|have|offer|sell|supply)$/.test(w))

/** "It may have changed by now" is a hedge. */
const cases = new Set(['ticket', 'case', 'complaint', 'claim', 'issue', 'request'])
export const notYet: Unless = (_, line, cue) =>
  (line.tokens[cue.j - 1]!.w === 'raised' &&
    (hasWord(line, cases, 0, cue.i) ||
      /^(?:this|it|that|an?|your)$/.test(line.tokens[cue.j]?.w ?? '') ||
      line.tokens[cue.j]?.w === 'with')) ||
  line.tokens
    .slice(cue.i, cue.j)
    .some(
      ({ w }, k, all) => /^(?:may|might|could)$/.test(w) && all.slice(k).some((one) => one.w === 'now'),
    ) ||
  (/^(?:changed|moved|been|risen|dropped)$/.test(line.tokens[cue.i]!.w) &&
    line.tokens[cue.i - 1]?.w === 'not') ||
  isBarred(line, cue) ||
  fromThenOn(line, cue) ||
  backLater(line, cue) ||
  hasLain(line, cue) ||
  ofCartNumber(line) ||
  unchangedSince(line, cue) ||
  onlySoldOut(line, cue) ||
  priceTag(line, cue) ||
  waited(line, cue) ||
  line.tokens
    .slice(Math.max(0, cue.i - (line.tokens[cue.i]!.w === 'no' ? 0 : 2)), cue.i + 1)
    .some((token) => /^(?:may|might|could|can|will|should|expected)$/.test(token.w)) ||
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some((token) => /^(?:expected|due|scheduled|expect|hope)$/.test(token.w))

/** "They tend to go fast" is a hedge, no rule of the shop. */
export const notOfTheShop: Unless = (_, line, cue) =>
  /^(?:sells?|costs?|priced|retails?|goes)$/.test(line.tokens[cue.j]?.w ?? '') ||
  line.tokens[cue.j]?.kind === 'money' ||
  cues(line, 'volatility_hedge').some((hedge) => hedge.i <= cue.j && cue.i < hedge.j + 1)
