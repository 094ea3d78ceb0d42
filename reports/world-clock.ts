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
  const tenths = Math.round(Math.max(0, wallMs) / 100)
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`
  const seconds = Math.round(Math.max(0, wallMs) / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
