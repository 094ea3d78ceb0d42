import { dayAt, instantOf, minuteOf } from '../derived/local-day.ts'

const minuteMs = 60_000
const dayMinutes = 24 * 60

/** Times of day in the shop's zone, `08:00`. Hours may go over midnight; who closes when it opens is always open. */
export interface Hours {
  readonly opens: string
  readonly closes: string
}

/** An instant at which the hours open or close the desk. */
export interface Turn {
  readonly at: number
  readonly opens: boolean
}

/** Whether an instant is within the hours; undefined where they are no times of day. */
export function isWithin(hours: Hours, time: number, utcOffsetMinutes: number): boolean | undefined {
  const turns = turnsAround(hours, time, utcOffsetMinutes)
  return turns && (turns.findLast(({ at }) => at <= time)?.opens ?? true)
}

/** The first opening or closing after an instant; undefined where there is none. */
export function nextTurn(hours: Hours, time: number, utcOffsetMinutes: number): Turn | undefined {
  return turnsAround(hours, time, utcOffsetMinutes)?.find(({ at }) => at > time)
}

/** The first instant after `time` at which the hours open the desk; undefined where they never do. */
export function nextOpening(hours: Hours, time: number, utcOffsetMinutes: number): number | undefined {
  return turnsAround(hours, time, utcOffsetMinutes)?.find(({ at, opens }) => opens && at > time)?.at
}

/** From an opening to the closing, ms; a day where that cannot be told. */
export function openForMs({ opens, closes }: Hours): number {
  const [from, to] = [minuteOf(opens) ?? 0, minuteOf(closes) ?? 0]
  return minuteMs * ((to - from + dayMinutes) % dayMinutes || dayMinutes)
}

/** From a closing to the next opening, ms; a day where that cannot be told. */
export function closedForMs({ opens, closes }: Hours): number {
  return openForMs({ opens: closes, closes: opens })
}

/** Openings and closings from the day before to the day after, in their order; none where it never closes. */
function turnsAround({ opens, closes }: Hours, time: number, offset: number): readonly Turn[] | undefined {
  const [from, to] = [minuteOf(opens), minuteOf(closes)]
  if (from === undefined || to === undefined) return undefined
  if (from % dayMinutes === to % dayMinutes) return []
  const today = dayAt(time, offset)
  return [today - 1, today, today + 1]
    .flatMap((day) => [
      { at: instantOf(day, from, offset), opens: true },
      { at: instantOf(day, to, offset), opens: false },
    ])
    .sort((a, b) => a.at - b.at)
}
