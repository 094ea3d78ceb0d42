import type { ShopTime } from '../shop/clock.ts'

const minute = 60_000

/** How recent a fact is: `updated just now`, `updated 4 minutes ago`, `as of 11:00`. */
export function recency(asOf: number, time: ShopTime | undefined): string {
  const age = time === undefined ? Number.POSITIVE_INFINITY : time.now - asOf
  if (age < minute) return 'updated just now'
  const minutes = Math.round(age / minute)
  if (minutes < 60) return `updated ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`
  return asOfTime(asOf, time)
}

/** `as of 11:00`, in the shop's time where the shop says what that is, else in UTC. */
export function asOfTime(asOf: number, time: ShopTime | undefined): string {
  const old = time !== undefined && time.now - asOf > 12 * 60 * minute
  return `as of ${clockTime(asOf, time)}${old ? ` on ${localDay(asOf, time)}` : ''}`
}

/** `11:00`, or `10:00 UTC` where the shop's own time is not known. */
export function clockTime(instant: number, time: ShopTime | undefined): string {
  const zone = time?.utcOffsetMinutes === undefined ? ' UTC' : ''
  return `${local(instant, time).slice(11, 16)}${zone}`
}

/** A span in words: `30 seconds`, `5 minutes`. */
export function span(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  return `${Math.ceil(seconds / 60)} minutes`
}

function localDay(instant: number, time: ShopTime | undefined): string {
  return local(instant, time).slice(0, 10)
}

function local(instant: number, time: ShopTime | undefined): string {
  return new Date(instant + (time?.utcOffsetMinutes ?? 0) * minute).toISOString()
}
