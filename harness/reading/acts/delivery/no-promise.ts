import type { Line } from '../../discourse/scene.ts'

type Tokens = Line['tokens']

/** Whether words of delivery, from `i` to the time at `at`, only name one: it is not vouched for, wished, spoken of, or of a person who writes. */
export const isNoPromise = ({ tokens }: Line, i: number, at: number): boolean =>
  isNotVouched(tokens, i) ||
  isWished(tokens, i) ||
  isTopic(tokens, i) ||
  isFollowUp(tokens, i) ||
  isUnlikely(tokens, i) ||
  isChance(tokens, i) ||
  isAim(tokens, i) ||
  isMoney(tokens, i) ||
  isOfWork(tokens, at)

/** As many words as may stand between "cannot guarantee" and the words of delivery. */
const reach = 6

/** "I cannot guarantee delivery by Friday". Not "I can't guarantee it, but it should arrive on Friday". */
function isNotVouched(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    if (/^(?:but|however|although|[,;.])$/.test(tokens[k]!.w)) return false
    if (/^(?:guarantee|promise|assure|commit)$/.test(tokens[k]!.w))
      return tokens.slice(Math.max(0, k - 5), k).some(({ w }) => /^(?:not|unable|never|no|cannot)$/.test(w))
  }
  return false
}

/** "I have passed on your request for delivery between 1 and 2 PM". */
const isWished = (tokens: Tokens, i: number): boolean =>
  tokens[i - 1]?.w === 'for' && /^(?:request|requests|requested|wish|asked)$/.test(tokens[i - 2]?.w ?? '')

/** "It is unlikely that it can be delivered by tomorrow". */
const isUnlikely = (tokens: Tokens, i: number): boolean =>
  tokens.slice(Math.max(0, i - 10), i).some(({ w }) => /^(?:unlikely|impossible|doubtful)$/.test(w))

/** "We are checking for a possibility of same-day delivery". */
const isChance = (tokens: Tokens, i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(
      ({ w }, k, all) =>
        w === 'of' && /^(?:possibility|feasibility|chance|chances)$/.test(all[k - 1]?.w ?? ''),
    )

/** "To ensure you receive it by Wednesday, choose express": what the advice is for. */
const isAim = (tokens: Tokens, i: number): boolean =>
  tokens[0]?.w === 'to' &&
  /^(?:ensure|guarantee|get|receive|have)$/.test(tokens[1]?.w ?? '') &&
  !tokens.slice(0, i).some(({ w }) => w === ',')

/** "Regarding the delivery for tomorrow", "the details of the delivery on the 15th". */
const isTopic = (tokens: Tokens, i: number): boolean =>
  /^(?:delivery|shipping|arrival|shipment)$/.test(tokens[i]!.w) &&
  /^(?:the|your|this|a)$/.test(tokens[i - 1]?.w ?? '') &&
  (/^(?:regarding|concerning)$/.test(tokens[i - 2]?.w ?? '') ||
    (/^(?:of|about|on)$/.test(tokens[i - 2]?.w ?? '') &&
      /^(?:details|information|inquire|enquire|question|query|concern|ask|asking|records?)$/.test(
        tokens[i - 3]?.w ?? '',
      )))

/** "I will follow up with you tomorrow", "let me check in with you by Friday". */
const isFollowUp = (tokens: Tokens, i: number): boolean =>
  tokens[i]!.w === 'with' &&
  tokens[i + 1]?.w === 'you' &&
  tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ w }) => /^(?:follow|following|check|checking|speak|share|catch|touch|discuss)$/.test(w))

/** "The £60 will leave us today". */
const isMoney = (tokens: Tokens, i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 2), i)
    .some(
      ({ kind }, k, all) =>
        kind === 'money' && all.slice(k + 1).every(({ w }) => /^(?:will|should|shall|then)$/.test(w)),
    )

/** "It takes up to 24 hours for the verification to complete". */
const isOfWork = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.w === 'for' &&
  tokens
    .slice(at + 2, at + 5)
    .some(({ w }) =>
      /^(?:verification|review|payment|refund|investigation|approval|inspection|amount|money|bank)$/.test(w),
    )
