const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * A day in a zone with a fixed offset, as the number of days since 1970-01-01. Offsets are fixed because the
 * sandbox knows no time zone data.
 */
export function dayAt(time: number, utcOffsetMinutes: number): number {
  return Math.floor((time + utcOffsetMinutes * minuteMs) / dayMs)
}

/** World time at which a minute of that day begins; the minute may be beyond midnight. */
export function instantOf(day: number, minute: number, utcOffsetMinutes: number): number {
  return day * dayMs + (minute - utcOffsetMinutes) * minuteMs
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** `2026-03-10`. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The minute that "08:30" is, or undefined where it is no time of day; 24:00 is the end of the day. */
export function minuteOf(timeOfDay: string): number | undefined {
  const parts = /^(\d\d):(\d\d)$/.exec(timeOfDay)
  if (!parts) return undefined
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])]
  return minutes < 60 && hours * 60 + minutes <= 24 * 60 ? hours * 60 + minutes : undefined
}
