import type { Line } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'

/** "Last year it dropped to $79, and it sold out within a day": a time before that opens a sentence is that of all that is told in it, up to a word of now. */
export function isOpenedBefore({ tokens, modes }: Line, at: number): boolean {
  const wall = tokens.findLastIndex(({ w }, n) => n < at && /^[:;–]$/.test(w)) + 1
  const k = /^(?:and|but|well|yes|no|,)$/.test(tokens[wall]?.w ?? '') ? wall + 1 : wall
  const end = endOfTime(tokens, k)
  if (!end || at < end) return false
  const last = modes.clause.lastIndexOf(modes.clause[at]!)
  return !tokens.slice(end, last + 1).some(({ w }) => nows.has(w))
}

const nows = wordSet('now today again still currently since but however is are has have this')

/** Where the words of a time before end that stand at `k`, as in "last season", "in 2023" and "a year ago"; 0 where none stands there. */
function endOfTime(tokens: Line['tokens'], k: number): number {
  const { w, kind } = tokens[k] ?? {}
  if (kind === 'date' && /^last (?:year|month|week|summer|winter|spring|autumn|fall|christmas)/.test(w!))
    return k + 1
  const next = tokens[k + 1]?.w ?? ''
  // "A year ago", "two months ago": so long ago that it is no time of reading.
  if (kind === 'duration' && next === 'ago') return (tokens[k]!.value ?? 0) >= fortnight ? k + 2 : 0
  if (w === 'last') return seasons.has(next) ? k + 2 : 0
  return (w === 'in' || w === 'during') && /^(?:19|20)\d\d$/.test(next) ? k + 2 : 0
}

const fortnight = 14 * 24 * 3600

const seasons = wordSet(
  'season year month week summer winter spring autumn fall christmas sale black holiday',
)
