import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

/** "I apologize for the delay", "sorry for the wrong item delivered", "a potential delay": no state is told. */
export function apologized({ tokens }: Line, mark: StatusMark): boolean {
  const from = tokens
    .slice(0, mark.i)
    .findLastIndex(({ w }) => /^(?:apologi[sz]e|apologies|sorry|apology)$/.test(w))
  if (mark.status === 'delayed' && isOfOrder(tokens, mark.j)) return false
  const between = tokens.slice(from + 1, mark.i + 1)
  if (
    from >= 0 &&
    between.length <= 9 &&
    tokens[mark.i]!.w !== 'running' &&
    !between.some(({ w }) => /^(?:is|are|was|has|have|hat|ist|but|its|still|[.:;–])$/.test(w)) &&
    // "Sorry, it already shipped": sorry that it cannot be helped.
    !between.some(({ w }, k, all) => w === ',' && /^(?:it|they|both)$/.test(all[k + 1]?.w ?? ''))
  )
    return true
  return (
    mark.status === 'delayed' &&
    (isCaused(tokens, mark) ||
      tokens
        .slice(Math.max(0, mark.i - 3), mark.i)
        .some(({ w }) => /^(?:potential|possible|any|avoid|prevent|further|without)$/.test(w)))
  )
}

/** "This may cause a slight delay", "I'll find the reason for the delay", "the delay is inconvenient": no parcel is said to be late. */
const isCaused = (tokens: Line['tokens'], { i, j }: StatusMark): boolean =>
  tokens[j - 1]!.w !== 'delayed' &&
  (tokens
    .slice(Math.max(0, i - 5), i)
    .some(
      ({ w }, k, all) =>
        /^(?:may|might|could|can|would|will)$/.test(w) &&
        all.slice(k + 1).some((one) => /^(?:cause|mean|lead|result|add|create|bring)$/.test(one.w)),
    ) ||
    (/^(?:the|this|any)$/.test(tokens[i - 1]?.w ?? '') &&
      /^(?:for|of|behind)$/.test(tokens[i - 2]?.w ?? '') &&
      /^(?:reasons?|causes?|compensation|compensate|credit|voucher|explanation|details)$/.test(
        tokens[i - 3]?.w ?? '',
      )) ||
    (/^(?:is|was)$/.test(tokens[j - 1]!.w) &&
      /^(?:inconvenient|frustrating|annoying|disappointing|unacceptable|upsetting)$/.test(
        tokens[j]?.w ?? '',
      )))

/** "Apologies for the delay with order 30-7": which order is late. */
const isOfOrder = (tokens: Line['tokens'], j: number): boolean =>
  /^(?:with|of|on|to)$/.test(tokens[j]?.w ?? '') &&
  tokens
    .slice(j + 1, j + 4)
    .some(
      ({ kind }, k, all) =>
        kind === 'id' && all.slice(0, k).every(({ w }) => /^(?:your|the|order|#)$/.test(w)),
    )

/** "Too late, it is packed already": too late to change it, and no parcel is late. */
export const isTooLate = ({ tokens }: Line, mark: StatusMark): boolean =>
  mark.status === 'delayed' &&
  tokens
    .slice(Math.max(0, mark.i - 1), mark.j)
    .some(({ w }, k, all) => w === 'too' && all[k + 1]?.w === 'late')

/** "It will be later than we said": late already. */
export const isLater = ({ tokens }: Line, { i, status }: StatusMark): boolean =>
  status === 'delayed' && tokens[i]!.w === 'later'
