import type { Line } from '../../discourse/scene.ts'
import { orderNouns } from './about.ts'

/** Whether a state is told of nearly, with a question behind it, or of a part by the way. */
export const isNotQuite = (line: Line, mark: { i: number; j: number }): boolean =>
  isAsGoodAs(line, mark) || isTagged(line, mark) || isOfAntecedent(line, mark)

/** "It is as good as delivered". */
const isAsGoodAs = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i - 1]?.w === 'as' && tokens[i - 2]?.w === 'good' && tokens[i - 3]?.w === 'as'

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
