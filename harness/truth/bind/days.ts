import type { DayNamed } from '../../reading/index.ts'

/** By how many days an instant lies after a day; of the same year where none is named. */
export function daysFrom({ year, month, day }: DayNamed, at: Date): number {
  const named = Date.UTC(year ?? at.getUTCFullYear(), month - 1, day)
  return Math.floor((at.getTime() - named) / 86_400_000)
}
