import type { Token } from '../text/token.ts'
import { type Step, startsWithDigit } from './merge.ts'

/** Words of a language for days. */
export interface DateWords {
  weekdays: ReadonlySet<string>
  /** The names of each day of the week, whole and cut short, from Sunday. */
  week: readonly (readonly string[])[]
  /** How many days from the day of the words a word for a day is: 1 is tomorrow. */
  away: ReadonlyMap<string, number>
  months: ReadonlySet<string>
  /** today, tomorrow, tonight ... */
  days: ReadonlySet<string>
  /** Words that lead a weekday or a month: next, this, early, mid, late, end of. */
  leads: ReadonlySet<string>
  /** Whole spans: week, month, weekend, after "next", "this". */
  spans: ReadonlySet<string>
  /** Parts of a day, after a word for it: "heute Morgen". */
  parts?: ReadonlySet<string>
}

const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/
/** The stop of "5.12. wieder da" ends no sentence. */
const goesOn = (token: Token | undefined): boolean => token?.kind === 'word' && !/^\p{Lu}/u.test(token.raw)
const dayNumber = /^\d{1,2}$/

/** "March 19, 2027": the year behind a comma. */
const isYear = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.w === ',' && /^20\d\d$/.test(tokens[i + 1]?.w ?? '')

/** Recognizes days: "Friday", "3 June", "June 3rd", "the 14th", "2025-05-09", "next week", "early July", "tomorrow morning". */
export function dates(words: DateWords): Step {
  const month = (token: Token | undefined) =>
    token !== undefined && words.months.has(token.w) && (token.w !== 'may' || /^M/.test(token.raw))
  const day = (token: Token | undefined) =>
    token !== undefined && (ordinal.test(token.w) || (dayNumber.test(token.w) && Number(token.w) <= 31))
  const starts = new Set([
    ...words.months,
    ...words.weekdays,
    ...words.days,
    ...words.leads,
    'week',
    'kw',
    'cw',
    'new',
  ])
  const needs = (word: string) => starts.has(word) || startsWithDigit(word)
  const at: Step['at'] = (tokens, i) => {
    const token = tokens[i]!
    if (!needs(token.w)) return undefined
    if (token.kind === 'id' || token.kind === 'item') return undefined
    if (
      /^\d{4}$/.test(token.w) &&
      tokens[i + 1]?.w === '-' &&
      tokens[i + 3]?.w === '-' &&
      /^\d\d$/.test(tokens[i + 2]?.w ?? '')
    )
      return [5, { kind: 'date' }]
    if (
      /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?:\.\d{2,4})?$/.test(token.w) &&
      tokens[i + 1]?.w === '.' &&
      tokens[i + 1]!.start === token.end &&
      Number(token.w.split('.')[1]) <= 12
    )
      return [goesOn(tokens[i + 2]) ? 2 : 1, { kind: 'date' }]
    if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(token.w)) return [1, { kind: 'date' }]
    if (day(token)) {
      let k = 1
      if (tokens[i + k]?.w === '.') k++
      if (tokens[i + k]?.w === 'of') k++
      if (
        (tokens[i + k]?.w === 'to' ||
          tokens[i + k]?.w === '-' ||
          tokens[i + k]?.w === 'and' ||
          tokens[i + k]?.w === 'or') &&
        day(tokens[i + k + 1]) &&
        month(tokens[i + k + 2])
      )
        return [k + 3, { kind: 'date' }]
      if (month(tokens[i + k]))
        return [/^\d{4}$/.test(tokens[i + k + 1]?.w ?? '') ? k + 2 : k + 1, { kind: 'date' }]
      if (ordinal.test(token.w)) return [1, { kind: 'date' }]
      return undefined
    }
    if (/^(?:week|kw|cw)$/.test(token.w) && /^[1-5]?\d$/.test(tokens[i + 1]?.w ?? ''))
      return [2, { kind: 'date' }]
    if (month(token)) {
      const k = tokens[i + 1]?.w === 'the' ? 2 : 1
      if (day(tokens[i + k]) && !month(tokens[i + k + 1]))
        return [k + (isYear(tokens, i + k + 1) ? 3 : 1), { kind: 'date' }]
      return [1, { kind: 'date' }]
    }
    if (
      words.weekdays.has(token.w) &&
      (token.w.length > 3 || /^[A-Z]/.test(token.raw) || tokens.length < 8)
    ) {
      let k = 1
      if (tokens[i + k]?.w === ',' && day(tokens[i + k + 1]) && month(tokens[i + k + 2]))
        return [k + 3, { kind: 'date' }]
      if (tokens[i + k]?.w === 'the' && ordinal.test(tokens[i + k + 1]?.w ?? '')) k += 2
      else if (day(tokens[i + k]) && month(tokens[i + k + 1])) k += 2
      else if (
        dayNumber.test(tokens[i + k]?.w ?? '') &&
        Number(tokens[i + k]!.w) <= 31 &&
        /^(?:,|\.|–|-|to|or|and|$)/.test(tokens[i + k + 1]?.w ?? '') &&
        tokens[i + k + 1]?.w !== ':'
      )
        k += 1
      else if (
        words.spans.has(tokens[i + k]?.w ?? '') &&
        /morning|afternoon|evening|night|noon/.test(tokens[i + k]!.w)
      )
        k += 1
      return [k, { kind: 'date' }]
    }
    if (words.days.has(token.w)) return [words.parts?.has(tokens[i + 1]?.w ?? '') ? 2 : 1, { kind: 'date' }]
    if (
      token.w === 'new' &&
      tokens[i + 1]?.w === 'year' &&
      /^(?:the|before|after|until|by)$/.test(tokens[i - 1]?.w ?? '')
    )
      return [2, { kind: 'date' }]
    if (words.leads.has(token.w)) {
      const k = /^(?:of|-)$/.test(tokens[i + 1]?.w ?? '') ? 2 : 1
      const next = tokens[i + k]
      if (next && (month(next) || words.weekdays.has(next.w) || words.spans.has(next.w)))
        return [k + 1, { kind: 'date' }]
    }
    return undefined
  }
  return { needs, at }
}
