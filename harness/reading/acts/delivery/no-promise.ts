import type { Line } from '../../discourse/scene.ts'

type Tokens = Line['tokens']

/** Whether words of delivery, from `i` to the time at `at`, only name one: it is not vouched for, wished, spoken of, or of a person who writes. */
export const isNoPromise = ({ tokens }: Line, i: number, at: number): boolean =>
  isNotVouched(tokens, i) ||
  isWished(tokens, i) ||
  isTopic(tokens, i) ||
  isFollowUp(tokens, i) ||
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
