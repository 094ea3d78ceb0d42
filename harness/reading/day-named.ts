import { german } from './languages/de/index.ts'
import { detect } from './languages/detect.ts'
import { english } from './languages/en/index.ts'

/** A day of the calendar, as words name it; the year where they do. */
export interface DayNamed {
  readonly year?: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const packs = [english, german]
const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/g
const spoken = /(?<month>\p{L}+)\.? (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:.\d]\d)/giu
/** Looked for apart from the other, which "on 15" of "on 15 March" would be taken for. */
const spokenBehind = /\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(?<month>\p{L}+)/giu

/** The one day that a text names by month and number: "March 11", "the 11th of March", "2026-03-11"; none where it names several. */
export function dayNamed(text: string): DayNamed | undefined {
  const { pack } = detect(text, packs)
  const months = [...pack.entities.dates.months].slice(0, 12)
  const found = [
    ...[...text.matchAll(iso)].map(([, year, month, day]) => ({
      year: Number(year),
      month: Number(month),
      day: Number(day),
    })),
    ...[...text.matchAll(spoken), ...text.matchAll(spokenBehind)].flatMap(({ groups }) => {
      const month = months.findIndex((name) => isMonth(groups!.month!, name)) + 1
      return month > 0 ? [{ month, day: Number(groups!.day) }] : []
    }),
  ]
  const [only, another] = found
  return another || !only || only.day < 1 || only.day > 31 ? undefined : only
}

/** Whole, or cut short to no less than three letters. */
function isMonth(word: string, name: string): boolean {
  const said = word.toLowerCase()
  return said.length >= 3 && name.startsWith(said)
}
