import type { Line } from '../../discourse/scene.ts'
import { orderNouns } from './about.ts'

/** Whether a state is told with a question behind it, or of a part or another thing by the way. */
export const isNotQuite = (line: Line, mark: { i: number; j: number }): boolean =>
  cameLate(line, mark) || isOnlySome(line, mark) || isTagged(line, mark) || isOfAntecedent(line, mark)

/** "Because it came late": it is there. */
const cameLate = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'late' && /^(?:came|arrived|delivered|reached|turned)$/.test(tokens[i - 1]?.w ?? '')

/** "You returned only one of two", "the refund was approved but not sent yet". */
const isOnlySome = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  (/^(?:returned|sent)$/.test(tokens[j - 1]!.w) && tokens[j]?.w === 'only') ||
  (tokens[i]!.w === 'only' && tokens[i - 1]?.w === 'returned') ||
  (tokens[i]!.w === 'not' &&
    tokens.slice(i, j).some(({ w }) => w === 'sent') &&
    /^(?:but|and|,)$/.test(tokens[i - 1]?.w ?? '') &&
    tokens.slice(0, i).some(({ w }) => /^(?:refund|money|invoice|label|voucher)$/.test(w)))

/** "It was delivered on Monday, wasn't it?": asked. */
const isTagged = ({ tokens }: Line, { j }: { j: number }): boolean => {
  const end = tokens.length - 1
  return (
    tokens[end]?.w === '?' &&
    end - 4 >= j &&
    /^(?:it|they|that)$/.test(tokens[end - 1]!.w) &&
    tokens[end - 2]!.w === 'not' &&
    /^(?:was|is|has|did|does|were|have|are|do)$/.test(tokens[end - 3]!.w) &&
    tokens[end - 4]!.w === ','
  )
}

/** "It holds a lamp that was returned once": of the lamp. */
const isOfAntecedent = ({ tokens }: Line, { i }: { i: number }): boolean => {
  const that = /^(?:that|which)$/.test(tokens[i - 1]?.w ?? '') ? i - 1 : i - 2
  const noun = tokens[that - 1]
  return (
    /^(?:that|which)$/.test(tokens[that]?.w ?? '') &&
    (that === i - 1 || /^(?:was|were|is|are|has|have|had)$/.test(tokens[i - 1]!.w)) &&
    noun?.kind === 'word' &&
    !orderNouns.has(noun.w) &&
    /^(?:an?|some|another)$/.test(tokens[that - 2]?.w ?? '')
  )
}
