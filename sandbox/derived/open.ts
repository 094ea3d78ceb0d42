import type { Desk } from '../desk/machine.ts'
import { resource } from '../journal/index.ts'
import type { DerivedFact } from './derived-fact.ts'
import { dayAt, instantOf, minuteOf } from './local-day.ts'

/**
 * `open/DESK`: whether a person can be reached now, that is within its hours, in the shop's zone, and while it was
 * not closed out of turn. Hours may go over midnight; a desk that closes when it opens is always open.
 */
export const open: DerivedFact<boolean> = {
  kind: 'open',
  form: 'open/DESK',
  inputs: (id) => [resource('desk', id)],
  value(id, read, time, { utcOffsetMinutes }) {
    const desk = read<Desk & { status: string }>(resource('desk', id))
    const hours = desk && hoursOf(desk)
    if (!hours) return undefined
    if (desk.status !== 'open') return false
    const last = [...boundaries(hours, time, utcOffsetMinutes)].findLast(({ at }) => at <= time)
    return last?.opens ?? true
  },
  changesAt(id, read, from, { utcOffsetMinutes }) {
    const desk = read<Desk & { status: string }>(resource('desk', id))
    const hours = desk && hoursOf(desk)
    if (!hours || desk.status !== 'open') return undefined
    return boundaries(hours, from, utcOffsetMinutes).find(({ at }) => at > from)?.at
  },
}

interface Hours {
  readonly opens: number
  readonly closes: number
}

function hoursOf(desk: Desk): Hours | undefined {
  const [opens, closes] = [minuteOf(desk.opens), minuteOf(desk.closes)]
  return opens === undefined || closes === undefined ? undefined : { opens, closes }
}

/** Openings and closings from the day before to the day after, in their order; none where it never closes. */
function boundaries(
  { opens, closes }: Hours,
  time: number,
  offset: number,
): { at: number; opens: boolean }[] {
  if (opens % (24 * 60) === closes % (24 * 60)) return []
  const today = dayAt(time, offset)
  return [today - 1, today, today + 1]
    .flatMap((day) => [
      { at: instantOf(day, opens, offset), opens: true },
      { at: instantOf(day, closes, offset), opens: false },
    ])
    .sort((a, b) => a.at - b.at)
}
