import { cues, type Line } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'
import { when } from './words.ts'

/** "It won't arrive before Friday": the denial belongs to the time. */
export const withDenial = ({ tokens }: Line, from: number, at: number): number => {
  if (tokens[from - 1]?.w !== 'not' || !tokens.slice(from, at).some(({ w }) => /^(?:before|until)$/.test(w)))
    return from
  return /^(?:will|can|does|do)$/.test(tokens[from - 2]?.w ?? '') ? from - 2 : from - 1
}

/** The end of a time with what belongs to it: "or Saturday", "between 2 and 5 May". */
export function tail(line: Line, at: number): number {
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

/** "Between 2 and 4 pm", "from 9 to 11am". */
const isFirstHour = (tokens: readonly Token[], k: number): boolean =>
  /^(?:between|from)$/.test(tokens[k - 1]?.w ?? '') &&
  /^(?:and|to|-|–)$/.test(tokens[k + 1]?.w ?? '') &&
  tokens[k + 2]?.kind === 'time'

/** "Dec 5–8". */
const isLastDay = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.kind === 'number' &&
  (tokens[k]!.value ?? 99) <= 31 &&
  /^(?:–|-|to)$/.test(tokens[k - 1]?.w ?? '') &&
  tokens[k - 2]?.kind === 'date' &&
  /\d/.test(tokens[k - 2]!.w)
