import { type DayNamed, dayNamed, remarksIn } from '../../reading/index.ts'
import type { BindContext } from './binder.ts'

const minuteMs = 60_000
const dayMs = 86_400_000
/** A day of the week is one of those around the day on which it is said: "next Thursday" is not the same to everybody. */
const weeksAround = [-2, -1, 0, 1, 2]

/** The one day that words promise, where no more than that day is meant by them; `isLatest` where it is only the last one. */
export function dayPromised(
  text: string,
): { readonly day: DayNamed; readonly isLatest: boolean } | undefined {
  const day = dayNamed(text)
  const remarks = remarksIn(text)
  return day && !remarks.has('about a day')
    ? { day, isLatest: remarks.has('a day at the latest') }
    : undefined
}

/**
 * By how many days an instant lies after a day that a reply names: a number for each day that may be meant, by UTC and by
 * the shop's own clock. A reply that comes after midnight may have been made before it.
 */
export function daysAway(named: DayNamed, at: number, { turn, recorded }: BindContext): readonly number[] {
  const said = [turn.message.at, ...turn.pieces.map((piece) => piece.at)]
  return [0, recorded.base.shop.utcOffsetMinutes * minuteMs].flatMap((offset) =>
    [...new Set(said)].flatMap((saidAt) => daysFrom(named, new Date(at + offset), new Date(saidAt + offset))),
  )
}

function daysFrom(named: DayNamed, at: Date, saidAt: Date): readonly number[] {
  const day = dayOf(at.getTime())
  return daysMeant(named, at, saidAt).map((meant) => day - meant)
}

/** Days since 1970; a date is of the same year as `at` where none is named. */
function daysMeant(named: DayNamed, at: Date, saidAt: Date): readonly number[] {
  const today = dayOf(saidAt.getTime())
  switch (named.by) {
    case 'date':
      return [dayOf(Date.UTC(named.year ?? at.getUTCFullYear(), named.month - 1, named.day))]
    case 'weekday':
      return weeksAround.map((weeks) => today - saidAt.getUTCDay() + named.weekday + 7 * weeks)
    case 'distance':
      return [today + named.days]
  }
}

const dayOf = (ms: number): number => Math.floor(ms / dayMs)
