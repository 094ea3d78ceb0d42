import { german } from './languages/de/index.ts'
import { detect } from './languages/detect.ts'
import { english } from './languages/en/index.ts'
import type { LanguagePack } from './languages/language.ts'

/**
 * A day, as words name it: by its date (`year` only where they tell it, `month` from 1), as a day of the week (0 is
 * Sunday), or by how far it is from the day of the words (1 is tomorrow).
 */
export type DayNamed =
  | { readonly by: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly by: 'weekday'; readonly weekday: number }
  | { readonly by: 'distance'; readonly days: number }

const packs = [english, german]
const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/g
const spoken = /(?<month>\p{L}+)\.? (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:.\d]\d)/giu
/** Looked for apart from the other, which "on 15" of "on 15 March" would be taken for. */
const spokenBehind = /\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(?<month>\p{L}+)/giu

/**
 * The one day that a text names: "March 11", "the 11th of March", "2026-03-11", "Thursday", "tomorrow"; none where it
 * names several. A date says more than a day of the week beside it, and that more than "tomorrow".
 */
export function dayNamed(text: string): DayNamed | undefined {
  const { pack } = detect(text, packs)
  for (const days of [datesIn(text, pack), weekdaysIn(text, pack), distancesIn(text, pack)]) {
    const [only, another] = days
    if (only) return another ? undefined : only
  }
  return undefined
}

function datesIn(text: string, pack: LanguagePack): readonly DayNamed[] {
  const months = [...pack.entities.dates.months].slice(0, 12)
  return [
    ...[...text.matchAll(iso)].map(([, year, month, day]) => ({
      by: 'date' as const,
      year: Number(year),
      month: Number(month),
      day: Number(day),
    })),
    ...[...text.matchAll(spoken), ...text.matchAll(spokenBehind)].flatMap(({ groups }) => {
      const month = months.findIndex((name) => isShortOf(groups!.month!, name)) + 1
      const day = Number(groups!.day)
      return month > 0 && day >= 1 && day <= 31 ? [{ by: 'date' as const, month, day }] : []
    }),
  ]
}

function weekdaysIn(text: string, pack: LanguagePack): readonly DayNamed[] {
  const names = pack.entities.dates.week
  return wordsOf(text).flatMap((word) => {
    const weekday = names.findIndex((all) => all.includes(word))
    return weekday >= 0 ? [{ by: 'weekday' as const, weekday }] : []
  })
}

function distancesIn(text: string, pack: LanguagePack): readonly DayNamed[] {
  return wordsOf(text).flatMap((word) => {
    const days = pack.entities.dates.away.get(word)
    return days === undefined ? [] : [{ by: 'distance' as const, days }]
  })
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Whole, or cut short to no less than three letters. */
function isShortOf(word: string, name: string): boolean {
  const said = word.toLowerCase()
  return said.length >= 3 && name.startsWith(said)
}
