const minute = 60_000
const day = 24 * 60 * minute

/**
 * Whether "10:42" is said of an instant in the stretch of world time: that whole minute, one minute more or
 * less, in one of the zones. Undefined where the words are no time of day.
 */
export function isMinuteIn(
  said: string | undefined,
  from: number,
  to: number,
  utcOffsetMinutes: readonly number[],
): boolean | undefined {
  const time = /^(\d{1,2}):(\d{2})$/.exec(String(said))
  if (!time) return undefined
  const ofDay = (Number(time[1]) * 60 + Number(time[2])) * minute
  return utcOffsetMinutes.some((offset) => meets(ofDay - offset * minute, from, to))
}

/** Whether the minute that begins at this time of day, widened by one on each side, meets the stretch on any day. */
function meets(ofDay: number, from: number, to: number): boolean {
  const first = ofDay - minute
  const length = 3 * minute
  const begins = from - ((((from - first) % day) + day) % day)
  return from < begins + length || begins + day <= to
}
