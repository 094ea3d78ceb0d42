import { cues, has, hasWord, type Line } from '../discourse/scene.ts'
import type { Unless } from './flags.ts'
import { onSomeOccasion } from './occasions.ts'
import { isOwnSnag } from './own-snag.ts'

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
/** "There might have been a glitch", "the previous error", "I'll find out what went wrong": none is told of now. */
const isSupposed = (tokens: Line['tokens'], { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 5), i)
    .some(
      ({ w }, k, all) =>
        /^(?:might|may|could)$/.test(w) && all[k + 1]?.w === 'have' && all[k + 2]?.w === 'been',
    ) ||
  /^(?:previous|earlier|past)$/.test(tokens[i - 1]?.w ?? '') ||
  (tokens[j - 1]!.w === 'wrong' &&
    tokens[i]!.w === 'went' &&
    tokens[i - 1]?.w === 'what' &&
    /^(?:investigate|out|see|understand|know|check|into|exactly)$/.test(tokens[i - 2]?.w ?? ''))

/** "I apologize for this error", "to prevent further errors", "charged in error", "I understand you had a payment failure": no failure is told of. */
function notTold(line: Line, cue: { i: number; j: number }): boolean {
  const { tokens } = line
  const last = tokens[cue.j - 1]!.w
  const before = tokens.slice(Math.max(0, cue.i - 6), cue.i)
  if (tokens.slice(cue.j, cue.j + 8).some(({ w }) => /^(?:behoben|vorbei|beseitigt)$/.test(w))) return true
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
    isSupposed(tokens, cue) ||
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
        /^(?:works|working|resolved|fixed|solved|back|over|well|fine|normal)$/.test(w) &&
        (all.slice(Math.max(0, k - 3), k + 3).some((one) => /^(?:now|again|been|up)$/.test(one.w)) ||
          (w === 'back' && /^(?:is|are)$/.test(all[k - 1]?.w ?? ''))) &&
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

/** "I'm not able to connect you right now": to a person. */
const isToPerson = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }, k, all) => w === 'connect' && all[k + 1]?.w === 'you')

const amounts = new Set('price prices cost costs total rate stock number numbers count fee'.split(' '))
/** "The price went down": nothing has failed. */
const wentCheaper = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(cue.i, cue.j).some(({ w }) => w === 'down') &&
  (hasWord(line, amounts, 0, cue.i) || line.tokens.some(({ kind }, k) => kind === 'money' && k > cue.i - 6))

/** "There are 5, so 9 won't go": a number that is too many. */
const isTooMany = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens[i - 1]?.kind === 'number' && /^(?:go|work|do)$/.test(tokens[j - 1]!.w)

/** "The delivery attempt failed": nothing of the chatbot's. */
const isOfDelivery = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(Math.max(0, i - 3), j).some(({ w }) => w === 'attempt') &&
  tokens.some(({ w }) =>
    /^(?:delivery|deliver|delivered|courier|carrier|driver|final|first|second|last)$/.test(w),
  )

/** "Your code could not be applied because it has expired": a rule of the shop. */
const isBadCode = ({ tokens }: Line): boolean =>
  tokens.some(({ w }) => /^(?:code|coupon|voucher|promo|discount)$/.test(w)) &&
  tokens.some(({ w }) => /^(?:expired|invalid|eligible|minimum|combined)$/.test(w))

/** "Your refund request was declined": decided, and nothing failed. */
const isRefusal = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => /^(?:declined|rejected|denied|refused)$/.test(w)) &&
  tokens
    .slice(Math.max(0, i - 5), j)
    .some(({ w }) =>
      /^(?:request|refund|return|claim|complaint|application|exchange|cancellation)$/.test(w),
    ) &&
  !tokens.some(({ w }) => /^(?:card|payment|bank|transaction)$/.test(w))

/** "Please don't open a second ticket": what the shopper should leave. */
const isToldNotTo = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'do' &&
  tokens[i + 1]?.w === 'not' &&
  (i === 0 || /^(?:please|kindly|and|so|[.,;:!–])$/.test(tokens[i - 1]!.w))

/** "There was an issue with the delivery address": of the order's data. */
const isOfAddress = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => /^(?:issues?|problems?)$/.test(w)) &&
  tokens
    .slice(i, j + 5)
    .some(
      ({ w }, k, all) =>
        w === 'address' &&
        all.slice(0, k).some((one) => one.w === 'with') &&
        !/^(?:system|service|lookup|check|book|database)$/.test(tokens[i + k + 1]?.w ?? ''),
    )

/** "That is no error" discloses none. */
export const noFailure: Unless = (_, line, cue) =>
  isOfAddress(line, cue) ||
  isTooMany(line, cue) ||
  isBadCode(line) ||
  isRefusal(line, cue) ||
  isToldNotTo(line, cue) ||
  onSomeOccasion(line, cue) ||
  isOfDelivery(line, cue) ||
  isBehind(line, cue) ||
  isToPerson(line, cue) ||
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
  (line.tokens[cue.i]!.w === 'snag' && has(line, 'order:delayed') && !isOwnSnag(line, cue)) ||
  (hasWord(line, ofVehicles, cue.i, cue.j) && hasWord(line, vehicles)) ||
  (line.tokens[cue.i - 1]?.w === 'not' && /^(?:fault|failure|error|bug)$/.test(line.tokens[cue.i]!.w))
