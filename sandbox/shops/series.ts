import type { Range } from './range.ts'

/** The name of series number `index`: the shop's own ones first, then coined ones; throws where words run out. */
export function seriesName({ series, coined: [beginnings, ends] }: Range, index: number): string {
  const own = series[index]
  if (own !== undefined) return own
  const at = index - series.length
  const beginning = beginnings[at % beginnings.length]
  const end = ends[Math.floor(at / beginnings.length)]
  if (beginning === undefined || end === undefined)
    throw new RangeError(`naming series ${index}: there are words for ${beginnings.length * ends.length}`)
  return beginning + end
}

/** What the SKUs of a series begin with: its first three letters, and for a coined one its number. */
export function seriesCode(range: Range, index: number): string {
  const letters = seriesName(range, index)
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase()
  return index < range.series.length ? letters : `${letters}${index}`
}
