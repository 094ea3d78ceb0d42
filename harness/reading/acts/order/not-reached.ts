import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

/** Whether a stage is named with a sign that it has not been reached: "Delivered: no", "Delivered: –", "🔜 Delivered", a row "Delivered, done: no". */
export const isNotReached = (line: Line, mark: StatusMark): boolean =>
  isAnsweredNo(line, mark) || isMarkedAhead(line, mark)

const isAnsweredNo = ({ tokens }: Line, { i, j }: StatusMark): boolean => {
  if (tokens[j]?.w === '✗' && !/^[✓✗]$/.test(tokens[i - 1]?.w ?? '')) return true
  if (!/^[:?–]$/.test(tokens[j]?.w ?? '')) return false
  // A row of a table: "delivered : done : no".
  const at = tokens[j + 2]?.w === ':' && tokens[j + 1]!.kind === 'word' ? j + 3 : j + 1
  const answer = tokens[at]?.w ?? ''
  return (
    answer === '✗' ||
    (refusals.test(answer) && ends.test(tokens[at + 1]?.w ?? '')) ||
    (tokens[j]!.w === ':' && /^[-–]$/.test(answer) && /^[;|]?$/.test(tokens[at + 1]?.w ?? ''))
  )
}
const refusals = /^(?:no|not|none|never|false|null|pending|tbd|tba|open|outstanding|nein)$/
const ends = /^(?:[.,;!|·]|yet|)$/

/** "🔜 Delivered", "Delivered ⏳" at the end of a line. */
const isMarkedAhead = ({ tokens }: Line, { i, j }: StatusMark): boolean =>
  /^🔜/u.test(tokens[i - 1]?.raw ?? '') ||
  (/^(?:🔜|⏳|⌛|☐|○|◯|⚪|⬜)/u.test(tokens[j]?.raw ?? '') && j === tokens.length - 1 && i === 0)
