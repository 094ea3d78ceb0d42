import { type DayNamed, dayNamed } from '../../day-named.ts'
import type { Entry } from './entries.ts'

/** Whether the dates of a list go back in time: its first entry is the newest. */
export function isNewestFirst(entries: readonly Entry[]): boolean {
  const dated = entries.filter(({ day }) => day !== undefined)
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || first === last) return false
  const apart = daysFrom(dayOf(first.day!), dayOf(last.day!))
  if (apart !== 0 || first.day !== last.day) return apart < 0
  return first.time !== undefined && last.time !== undefined && first.time > last.time
}

const dayOf = (text: string): DayNamed | undefined =>
  /^(?:yesterday|last night|gestern)/i.test(text) ? { by: 'distance', days: -1 } : dayNamed(text)

/** Half a year is nearer the other way round: "Dec 30" comes before "Jan 2". */
const halfYear = 183

/** How many days one day is before another, as far as their words tell; 0 where they do not. */
export function daysFrom(one: DayNamed | undefined, other: DayNamed | undefined): number {
  if (!one || !other) return 0
  if (one.by === 'date' && other.by === 'date') {
    const apart = (other.month - one.month) * 31 + other.day - one.day
    return apart > halfYear ? -1 : apart < -halfYear ? 1 : apart
  }
  if (one.by === 'distance' && other.by === 'distance') return other.days - one.days
  // "Yesterday" beside a date: the newer of the two.
  if (one.by === 'distance') return -1
  if (other.by === 'distance') return 1
  if (one.by !== 'weekday' || other.by !== 'weekday') return 0
  const ahead = (other.weekday - one.weekday + 7) % 7
  return ahead > 3 ? ahead - 7 : ahead
}
