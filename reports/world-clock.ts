/** World time of day, `HH:MM:SS` in UTC; `--:--:--` for what is no time. */
export function clockOf(atMs: number): string {
  return isoOf(atMs)?.slice(11, 19) ?? '--:--:--'
}

/** World date, `YYYY-MM-DD` in UTC. */
export function dateOf(atMs: number): string {
  return isoOf(atMs)?.slice(0, 10) ?? '----------'
}

/** RFC 3339 with milliseconds, undefined for what is no time. */
export function isoOf(atMs: number): string | undefined {
  const date = new Date(atMs)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** Wall time as a person says it: `0.4 s`, `12 s`, `3 min 05 s`. */
export function wallSeconds(wallMs: number): string {
  const seconds = Math.max(0, wallMs) / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}
