import type { Doubt } from './ground.ts'

/** "If it isn't there by Friday, we'll refund it": a promise that hangs on something. */
export const onCondition: Doubt = {
  reason: 'it hangs on a condition',
  acts: ['cart_action', 'deed'],
  holds: ({ act, line, i }) =>
    'modality' in act &&
    act.modality === 'promised' &&
    line.tokens
      .slice(0, i)
      .some(
        ({ w }, k, all) =>
          (/^(?:if|once|unless|when|wenn|falls|sobald)$/.test(w) &&
            !(w !== 'if' && isAnswer(all, k + 1)) &&
            !(w === 'if' && isAsked(all, k))) ||
          (w === 'soon' && all[k + 1]?.w === 'as' && !isAnswer(all, k + 2)),
      ),
}

/** "Confirm if this is right, and I'll start": what the shopper is to tell. */
const isAsked = (words: readonly { w: string }[], at: number): boolean =>
  /^(?:confirm|know|tell|check|verify|say)$/.test(words[at - 1]?.w ?? '')

/** "Once you confirm, I'll cancel it": the bot waits for a word of the shopper only. */
const isAnswer = (words: readonly { w: string }[], at: number): boolean =>
  words[at]?.w === 'you' &&
  words
    .slice(at + 1, at + 4)
    .some(({ w }) =>
      /^(?:confirm|confirmed|approve|approved|agree|agreed|tell|told|let|say|give|given|send|sent|reply|provide|provided|choose|chosen|pick|picked)$/.test(
        w,
      ),
    )

/** "Adding it ... oops, that failed": what was begun has come to nothing, and that is said. */
export const failedBehind: Doubt = {
  reason: 'a failure is told behind it',
  acts: ['cart_action', 'deed'],
  holds: ({ acts, act }) =>
    'modality' in act &&
    act.modality === 'promised' &&
    acts.some((other) => other.act === 'failure_disclosure' && other.span.start >= act.span.end),
}
