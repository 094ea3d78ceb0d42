import { dayNamed } from '../../day-named.ts'
import type { Line } from '../../discourse/scene.ts'
import { daysFrom } from '../progress/newest-first.ts'
import { type StatusMark, statusMarks } from '../statuses.ts'

/** "Placed Nov 24, on hold Nov 24, shipped Nov 26": a state with its date, and another behind it that came later. */
export function isDatedEarlier(line: Line, mark: StatusMark): boolean {
  const day = dayOf(line, mark)
  if (day === undefined) return false
  return statusMarks(line, 'order:').some((other) => {
    const later = other.i > mark.i && !isPair(mark, other) ? dayOf(line, other) : undefined
    return later !== undefined && isOfOne(line, mark, other) && daysFrom(dayNamed(day), dayNamed(later)) > 0
  })
}

/** Canceled or returned, and then refunded: both are so. */
const isPair = ({ status }: StatusMark, { status: later }: StatusMark): boolean =>
  later === 'refunded' && /^(?:cancelled|returned)$/.test(status)

/** The date that stands right behind the words of a state. */
function dayOf({ tokens }: Line, { j }: StatusMark): string | undefined {
  const k = /^(?:on|at|until|till|:|–|\(|am|seit|since|bis)$/.test(tokens[j]?.w ?? '') ? j + 1 : j
  return tokens[k]?.kind === 'date' ? tokens[k]!.raw : undefined
}

/** With no other number or product between them: of one order. */
const isOfOne = ({ tokens }: Line, mark: StatusMark, other: StatusMark): boolean =>
  !tokens.slice(mark.j, other.i).some(({ kind }) => kind === 'id' || kind === 'item')
