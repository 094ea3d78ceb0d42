import { hasWord, type Line } from '../../discourse/scene.ts'
import { deliveryTalk, takes, when } from './words.ts'

/** Whether nothing arrives at a time, whatever stands before it: it is of work, of an order to be given, a margin, a rule, or denied. */
export const isNoArrival = (line: Line, at: number): boolean =>
  toDo(line, at) ||
  isMargin(line, at) ||
  ofPolicy(line, at) ||
  couldMove(line, at) ||
  isOrderTime(line, at) ||
  isEffort(line, at) ||
  isDeniedDay(line, at) ||
  isOnceSo(line, at) ||
  isOfCase(line, at)

/** "It takes about an hour to build": what is to be done with the goods. */
const toDo = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.kind === 'duration' &&
  tokens[at + 1]?.w === 'to' &&
  tokens[at + 2]?.kind === 'word' &&
  !/^(?:arrive|get|reach|deliver|ship|come|be|your|you|the|a|our|my|any|most|process|prepare|pack|dispatch|land|make)$/.test(
    tokens[at + 2]!.w,
  )

/** "Delivered one day sooner": a margin, no time. */
const isMargin = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.kind === 'duration' && /^(?:sooner|earlier|faster|quicker)$/.test(tokens[at + 1]?.w ?? '')

/** "Outside our standard 30-day return window": how long something is allowed. */
const ofPolicy = ({ tokens }: Line, at: number): boolean =>
  /^(?:returns?|refund|warranty|guarantee|trial|cancellation|exchange|window|policy|period)$/.test(
    tokens[at + 1]?.w ?? '',
  )

/** "We can move your delivery to Friday": what may be arranged, and no time yet. */
const couldMove = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(0, at)
    .some(
      ({ w }, k, all) =>
        /^(?:move|reschedule|postpone|bring|push|shift)$/.test(w) &&
        /^(?:can|could|may|might|to|us|me)$/.test(all[k - 1]?.w ?? ''),
    )

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

/** "The lamp takes about 20 minutes and needs two people": work on it, where nothing is brought. */
const isEffort = (line: Line, at: number): boolean =>
  line.tokens[at]!.kind === 'duration' &&
  (line.tokens[at]!.value ?? 0) < 3 * 3600 &&
  hasWord(line, takes, Math.max(0, at - 4), at) &&
  !hasWord(line, deliveryTalk)

/** "Sunday delivery is not available": no time of any delivery. */
const isDeniedDay = ({ tokens }: Line, from: number): boolean => {
  let at = from
  while (when(tokens[at + 1]) || /^(?:morning|afternoon|evening|noon)$/.test(tokens[at + 1]?.w ?? '')) at++
  return isDeniedAfter(tokens, at)
}

const isDeniedAfter = (tokens: Line['tokens'], at: number): boolean =>
  (/^(?:will|may|might|can|could|is)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens[at + 2]?.w === 'not' &&
    tokens.slice(at + 3, at + 5).some(({ w }) => /^(?:possible|guaranteed|confirmed)$/.test(w))) ||
  (/^(?:is|are|looks|seems)$/.test(tokens[at + 1]?.w ?? '') &&
    /^(?:unlikely|impossible|off)$/.test(tokens[at + 2]?.w ?? '')) ||
  (/^(?:is|are)$/.test(tokens[at + 1]?.w ?? '') &&
    tokens[at + 2]?.w === 'not' &&
    /^(?:possible|available|offered|an)$/.test(tokens[at + 3]?.w ?? '')) ||
  (/^(?:delivery|deliveries|shipping|dispatch)$/.test(tokens[at + 1]?.w ?? '') &&
    /^(?:is|are)$/.test(tokens[at + 2]?.w ?? '') &&
    tokens.slice(at + 3, at + 6).some(({ w }) => /^(?:not|unavailable|never)$/.test(w)))

/** "The trace request typically takes 24 hours": work on a case. */
const isOfCase = ({ tokens }: Line, at: number): boolean => {
  const verb = tokens.findLastIndex(({ w }, k) => k < at && k >= at - 4 && takes.has(w))
  return (
    verb > 0 &&
    tokens
      .slice(Math.max(0, verb - 4), verb)
      .some(({ w }) =>
        /^(?:trace|investigation|review|reconciliation|verification|inspection|evaluation|request|approval)$/.test(
          w,
        ),
      )
  )
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

/** "Same-day delivery isn't offered", "we don't offer next-day delivery": a way in which nothing comes. */
export const isDeniedWay = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
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
