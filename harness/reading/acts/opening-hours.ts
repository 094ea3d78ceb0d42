import type { Line } from '../discourse/scene.ts'
import type { Token } from '../text/token.ts'
import type { StatusMark } from './statuses.ts'

const places =
  /^(?:shop|store|office|branch|desk|chat|line|lines|phones|hotline|counter|showroom|cafe|school)$/
const ofTicket = /^(?:tickets?|case|claim|enquiry|complaint|request)$/
const namesTicket = ({ kind, w }: Token): boolean => kind === 'id' || ofTicket.test(w)

/** "Our shop is open until 8", "we're closed today": when somebody is there, and no state of a ticket. */
export function isOpeningHours({ tokens, modes }: Line, mark: StatusMark): boolean {
  if (mark.status !== 'open' && mark.status !== 'closed') return false
  let from = mark.i
  while (from > 0 && modes.clause[from - 1] === modes.clause[mark.i]) from--
  const before = tokens.slice(from, mark.i + 1)
  const after = tokens
    .slice(mark.j, mark.j + 4)
    .filter((_, k) => modes.clause[mark.j + k] === modes.clause[mark.i])
  return (
    !before.some(namesTicket) &&
    !after.some(namesTicket) &&
    (before.some(({ w }) => places.test(w)) ||
      before.some(({ w }, k) => w === 'we' && /^(?:are|will|stay|remain)$/.test(before[k + 1]?.w ?? '')))
  )
}
